import type { Filter } from "../atlas/filter.ts";
import type { ListComparison, Others, Witness } from "../atlas/source.ts";
import type { SourceId, WorkId } from "../model/ids.ts";
import type { Compared } from "./table-view.ts";
import { sorted, type Line } from "./table.ts";
import { counted } from "./words.ts";

export type Side = Pick<Witness, "siglum" | "title"> & { readonly id: SourceId | Others };

/** The two lists that stand side by side; there may be all the others. */
export interface ListPair {
  readonly here: Witness;
  readonly there: Side;
}

export const allOthers: Side = { id: "others", siglum: "the others", title: "all the others" };

/** What may stand on the right: all the others make sense where they are more than one. */
export const rightSides = (witnesses: readonly Witness[]): readonly Side[] =>
  witnesses.length > 2 ? [...witnesses, allOthers] : witnesses;

/** Those that the address names while the atlas has them, or the first two; null when there are no two. */
export const pairOf = (witnesses: readonly Witness[], compared: Compared | null): ListPair | null => {
  const find = <T extends Side>(sides: readonly T[], id: Side["id"] | undefined): T | undefined => sides.find((side) => side.id === id);
  const here = find(witnesses, compared?.[0]) ?? witnesses.find(({ id }) => id !== compared?.[1]);
  const there = find(rightSides(witnesses), compared?.[1]) ?? witnesses.find(({ id }) => id !== here?.id);
  return here === undefined || there === undefined ? null : { here, there };
};

/** The pair with one of its lists replaced; the list that stands on the other side changes places with it. */
export const withList = ({ here, there }: ListPair, side: keyof ListPair, list: Side["id"]): Compared => {
  if (side === "here") return [list, list === there.id ? here.id : there.id];
  return [list === here.id ? there.id : here.id, list];
};

export const parts = ["only-here", "both", "only-there"] as const;
export type Part = (typeof parts)[number];

/** One of the three columns: its heading, and its works, newest first. */
export interface ListPart {
  readonly key: Part;
  readonly name: string;
  readonly lines: readonly Line[];
}

/** What only the one list names, what both name, what only the other names; of the matching works (null: of all). */
export const listParts = (
  { onlyHere, onlyThere, both }: ListComparison,
  { here, there }: ListPair,
  lines: readonly Line[],
  matching: ReadonlySet<WorkId> | null,
): readonly ListPart[] => {
  const part = (key: Part, name: string, works: readonly WorkId[]): ListPart => {
    const among = new Set(works);
    const shown = lines.filter(({ work }) => among.has(work.id) && (matching === null || matching.has(work.id)));
    return { key, name, lines: sorted(shown, { by: "date", descending: true }) };
  };
  return [
    part("only-here", `Only in ${here.siglum}`, onlyHere),
    part("both", there.id === "others" ? `In ${here.siglum} and in others` : "In both", both),
    part("only-there", `Only in ${there.siglum}`, onlyThere),
  ];
};

/** The filter that leaves one of the three; null where no filter says it (what one list shares with any of the others). */
export const narrowedTo = (filter: Filter, { here, there }: ListPair, part: Part): Filter | null => {
  const ask = (sources: readonly SourceId[], not: readonly SourceId[], more: Pick<Filter, "every" | "onlyHere">): Filter => ({
    ...filter,
    ...more,
    sources,
    not: { ...filter.not, sources: not },
  });
  const every = filter.every.filter((key) => key !== "sources");
  const plain = { every, onlyHere: false };
  if (there.id === "others") {
    if (part === "both") return null;
    return part === "only-here" ? ask([here.id], [], { every, onlyHere: true }) : ask([], [here.id], plain);
  }
  if (part === "both") return ask([here.id, there.id], [], { every: [...every, "sources"], onlyHere: false });
  return part === "only-here" ? ask([here.id], [there.id], plain) : ask([there.id], [here.id], plain);
};

const sizeOf = (shown: readonly ListPart[], key: Part): number => shown.find((part) => part.key === key)?.lines.length ?? 0;

/** "A and B share 20 works; A alone has 3, B alone 24". */
export const listsSentence = (shown: readonly ListPart[], { here, there }: ListPair, filtering: boolean): string => {
  const [onlyHere, both, onlyThere] = parts.map((key) => sizeOf(shown, key));
  const lead = filtering ? "Of the works of the filter, " : "";
  const shared = both === 0 ? "no work" : counted(both ?? 0, "work");
  return `${lead}${here.siglum} and ${there.siglum} share ${shared}; ${here.siglum} alone has ${onlyHere}, ${there.siglum} alone ${onlyThere}`;
};
