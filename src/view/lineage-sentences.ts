import type { Relation, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import type { ShownLine } from "./lineage-line.ts";
import { nameInFull } from "./names.ts";
import { counted, joined } from "./words.ts";

/** "13 relations", and between how many of the works that the filter lets through. */
export const relationsSentence = (
  relations: readonly Pick<Relation, "from" | "to">[],
  works: number,
): { readonly count: string; readonly between: string } => {
  const ends = new Set(relations.flatMap(({ from, to }) => [from, to])).size;
  if (ends === 0) return { count: counted(0, "relation"), between: works === 0 ? "" : `among ${counted(works, "work")}` };
  const others = works - ends;
  const rest = others === 0 ? "all have some" : `${counted(others, "other")} ${others === 1 ? "has" : "have"} none`;
  return { count: counted(relations.length, "relation"), between: `between ${counted(ends, "work")}; ${rest}` };
};

/** How many relations lead from works that are shown to works that the filter hides; null when none does. */
export const outwardSentence = (outward: number): string | null =>
  outward === 0 ? null : `${counted(outward, "relation")} ${outward === 1 ? "leads" : "lead"} to works that the filter hides.`;

/** Why not every relation is drawn, and what to do; null when every one is. */
export const undrawnSentence = (undrawn: number, all: number): string | null => {
  if (undrawn === 0) return null;
  const drawn = all - undrawn;
  return `There is no room for ${counted(all, "line")}: only the ${drawn === 1 ? "one" : drawn} of the main path ${drawn === 1 ? "is" : "are"} drawn, along which most chains of relations run. Choose a work to see its own line.`;
};

/** How much of its line is not shown, and why; null when all of it is. */
export const partlySentence = ({ farther, hidden }: Pick<ShownLine, "farther" | "hidden">): string | null => {
  const parts = [
    ...(farther === 0 ? [] : [`${counted(farther, "work")} of its line ${farther === 1 ? "is" : "are"} more steps away`]),
    ...(hidden === 0 ? [] : [`the filter hides ${farther === 0 ? `${counted(hidden, "work")} of its line` : String(hidden)}`]),
  ];
  if (parts.length === 0) return null;
  const said = joined(parts, "and");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};

/**
 * What stands on one side of a work, claiming no more than the relations do: who names a work as related does not say
 * that it builds on it.
 */
export const sideName = (side: "up" | "down", called: string, relations: readonly Pick<Relation, "type">[]): string => {
  const [some, all] = [relations.some(({ type }) => type === "builds-on"), relations.every(({ type }) => type === "builds-on")];
  if (all && some) return side === "up" ? `What ${called} builds on` : `What builds on ${called}`;
  if (some || relations.length === 0) return side === "up" ? `What ${called} builds on or names` : `What builds on ${called} or names it`;
  return side === "up" ? `What ${called} refers to` : `What refers to ${called}`;
};

/** The main path by name, where there is more than a step of it; null otherwise. */
export const mainPathSentence = ({ main }: Pick<ShownLine, "main">, works: ReadonlyMap<WorkId, WorkSummary>): string | null =>
  main.length < 3
    ? null
    : `Most chains of relations here run through ${joined(
        main.flatMap((id) => {
          const work = works.get(id);
          return work === undefined ? [] : [nameInFull(work)];
        }),
        "and",
      )}.`;
