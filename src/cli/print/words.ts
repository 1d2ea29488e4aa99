import type { Overview, WorkSummary } from "../../atlas/source.ts";
import type { Place } from "../../model/place.ts";

/** The system name if a work has one, else its title. */
export const nameOf = (work: WorkSummary): string => work.shortTitle ?? work.title;

export const when = (work: WorkSummary): string => work.date ?? work.year?.toString() ?? "";

/** Writes places as letters of lists with lines: "A 25, C 3"; what no list says is the registry's. */
export const siglaOf =
  (overview: Overview) =>
  (places: readonly Place[]): string => {
    const letters = new Map(overview.witnesses.map((witness) => [witness.id, witness.siglum]));
    if (places.length === 0) return "registry";
    return [...new Set(places.map((place) => `${letters.get(place.source) ?? "?"} ${place.line}`))].join(", ");
  };

/** "A = lists/a.md, B = lists/b.md": which list each letter stands for. */
export const legendOf = ({ witnesses }: Overview): string => witnesses.map(({ siglum, path }) => `${siglum} = ${path}`).join(", ");
