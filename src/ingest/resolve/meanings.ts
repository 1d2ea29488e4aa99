import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Ruling } from "../../model/ruling.ts";
import type { InstitutionMention, ListClaims, VenueMention } from "../claims.ts";
import { venueName } from "../recognise/venue.ts";
import { withoutNumber } from "../recognise/venue-number.ts";
import { foldName } from "../registry.ts";
import { sortedPlaces } from "./edges.ts";
import { rulingProblem } from "./rulings.ts";
import type { Said } from "./said.ts";

type Meaning = Extract<Ruling, { decision: "institution" | "venue" }>;

/** The name of a venue as rulings have it: without its year. */
export const writtenVenue = ({ text }: VenueMention): string =>
  venueName(text)
    .replace(/\b(?:19|20)\d{2}\b/g, "")
    .trim() || text;

/** What rulings say that names mean. */
export interface Meanings {
  /** The mentions as they are meant; what is said to be none is left out. */
  institutions(said: readonly Said<InstitutionMention>[]): readonly Said<InstitutionMention>[];
  venues(said: readonly Said<VenueMention>[]): readonly Said<VenueMention>[];
  /** What became of each ruling, once all mentions have been asked for. */
  problems(lists: readonly ListClaims[]): readonly Problem[];
}

interface Ruled {
  readonly ruling: Meaning;
  readonly rivals: Meaning[];
  readonly places: Place[];
}

const keyOf = (of: Meaning["decision"], written: string, source = ""): string =>
  `${of}\n${foldName(of === "venue" ? withoutNumber(written) : written)}\n${source}`;

/** A ruling's outcome; it names the first line only, for a name stands in many. */
const outcome = ({ ruling, rivals, places }: Ruled, lists: readonly ListClaims[]): readonly Problem[] => {
  const [place, ...others] = sortedPlaces(places);
  const contradicted = rivals.map((rival) =>
    rulingProblem("warning", "contradiction", rival, `says otherwise than one of ${ruling.date}, which holds`, place),
  );
  if (place !== undefined) {
    const more = others.length === 0 ? "" : ` and in ${String(others.length)} more ${others.length === 1 ? "place" : "places"}`;
    return [...contradicted, rulingProblem("info", "meaning", ruling, `holds for this line${more}`, place)];
  }
  const list = lists.find(({ source }) => source.id === ruling.source);
  // A ruling for all lists waits for one that writes the name; a list that is here writes it no more.
  return [
    ...contradicted,
    list === undefined
      ? rulingProblem("info", "unmatched", ruling, "finds that name nowhere in these lists", undefined)
      : rulingProblem("warning", "unmatched", ruling, "finds that name in its list no more", { source: list.source.id, line: 1 }),
  ];
};

/** Rulings in their order: of two on one name in one list the later holds, and one on a list goes before one on all. */
export const meaningsOf = (rulings: readonly Ruling[]): Meanings => {
  const byKey = new Map<string, Ruled>();
  for (const ruling of rulings) {
    if (ruling.decision !== "institution" && ruling.decision !== "venue") continue;
    const key = keyOf(ruling.decision, ruling.written, ruling.source);
    const before = byKey.get(key);
    const rivals = before === undefined ? [] : [...before.rivals, ...(before.ruling.means === ruling.means ? [] : [before.ruling])];
    byKey.set(key, { ruling, rivals, places: [] });
  }
  const meaning = (of: Meaning["decision"], written: string, place: Place | undefined): Meaning | null => {
    const found = byKey.get(keyOf(of, written, place?.source)) ?? byKey.get(keyOf(of, written));
    if (found !== undefined && place !== undefined) found.places.push(place);
    return found?.ruling ?? null;
  };
  const asMeant = <T extends { readonly means?: string }>(
    of: Meaning["decision"],
    written: (value: T) => string,
    said: readonly Said<T>[],
  ): readonly Said<T>[] =>
    byKey.size === 0
      ? said
      : said.flatMap((each) => {
          const ruled = meaning(of, written(each.value), each.place);
          if (ruled === null) return [each];
          return ruled.means === null ? [] : [{ ...each, value: { ...each.value, means: ruled.means } }];
        });
  return {
    institutions: (said) => asMeant("institution", ({ text }) => text, said),
    venues: (said) => asMeant("venue", writtenVenue, said),
    problems: (lists) => [...byKey.values()].flatMap((ruled) => outcome(ruled, lists)),
  };
};
