import type { Filter } from "../atlas/filter.ts";
import type { Facets } from "../atlas/source.ts";
import { beginsWithNoun, clausesOf, matchingWord, text, withWord, type Count, type NameOf, type Segment } from "./filter-words.ts";
import { counted } from "./words.ts";

/**
 * The conditions as one clause: "about LLM serving or Quantization, from any venue, of any year", or without the parts
 * that ask nothing.
 */
export const conditions = (filter: Filter, nameOf: NameOf, open: "with any" | "without any", number: Count = "many"): readonly Segment[] =>
  clausesOf(filter, nameOf, open, number).flatMap((clause, index) =>
    // "a gap from OSDI 2024": what follows a noun says more of it, without a comma.
    index === 0 ? clause : [text(index === 1 && beginsWithNoun(filter) ? " " : ", "), ...clause],
  );

/** Nobody says "is with code" or "are matching" where that comes first. */
const verbs: Readonly<Record<string, { readonly [N in Count]: string }>> = {
  [withWord]: { one: "has", many: "have" },
  [matchingWord]: { one: "matches", many: "match" },
};

/** "25 of 84 works are about …". */
export const filterSentence = (
  filter: Filter,
  facets: Pick<Facets, "total" | "matching">,
  nameOf: NameOf,
  open: "with any" | "without any" = "with any",
): readonly Segment[] => {
  const { total, matching } = facets;
  const number = matching <= 1 ? "one" : "many";
  const said = conditions(filter, nameOf, open, number);
  const subject = matching === 0 ? `None of the ${total} works` : `${matching} of ${counted(total, "work")}`;
  const verb = verbs[said[0]?.text ?? ""];
  if (verb !== undefined) return [text(`${subject} ${verb[number]} `), ...said.slice(1), text(".")];
  return [text(`${subject} ${number === "one" ? "is" : "are"} `), ...said, text(".")];
};

export const plain = (segments: readonly Segment[]): string => segments.map((segment) => segment.text).join("");

const lists = (count: number): string => counted(count, "list");

/** What there is, in every place that says it: gaps are works too, as in all that a filter counts. */
export const statusOfAll = ({
  works,
  gaps,
  lists: many,
}: {
  readonly works: number;
  readonly gaps: number;
  readonly lists: number;
}): string =>
  `${counted(works, "work")} from ${lists(many)}, ${gaps === 0 ? "no gaps" : `${gaps} ${gaps === 1 ? "is a gap" : "are gaps"}`}`;

/** What the footer says while a filter asks something; `gaps` are those among the matching. */
export const statusOfSome = (matching: number, total: number, gaps: number): string => {
  if (matching === 0) return `None of ${counted(total, "work")} fits the filter`;
  return `${matching} of ${counted(total, "work")}, ${gaps === 0 ? "no gaps" : counted(gaps, "gap")} among them`;
};

/** What the footer says of all relations together. */
export const statusOfRelations = (relations: readonly { readonly from: string; readonly to: string }[]): string => {
  const ends = new Set(relations.flatMap(({ from, to }) => [from, to])).size;
  return relations.length === 0 ? "No relations stated" : `${counted(relations.length, "relation")} between ${counted(ends, "work")}`;
};

/** What the footer says of a selected work; beside a line of several steps it says, in as few words, that it counts the first alone. */
export const statusOfRelated = (related: number, gaps: number, reach: "all" | "within one step" = "all"): string => {
  if (related === 0) return "No related work stated";
  const first = reach === "all" ? `${related} related ${related === 1 ? "work" : "works"}` : `${related} ${reach}`;
  if (gaps === 0) return first;
  return related === 1 ? `${first}, a gap` : `${first}, ${gaps === related ? "all" : gaps} of them ${gaps === 1 ? "a gap" : "gaps"}`;
};
