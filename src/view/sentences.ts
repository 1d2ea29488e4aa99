import type { Filter, Has } from "../atlas/filter.ts";
import type { Facets, Overview } from "../atlas/source.ts";
import type { WorkType } from "../model/work.ts";
import { counted } from "./words.ts";

/** The keys of a filter, in the order in which a sentence says them. */
export const filterKeys = [
  "types",
  "listed",
  "regions",
  "topics",
  "venues",
  "institutions",
  "sources",
  "has",
  "years",
] as const satisfies readonly (keyof Filter)[];
export type FilterKey = (typeof filterKeys)[number];

const asks: { readonly [K in FilterKey]: (filter: Filter) => boolean } = {
  types: ({ types }) => types.length > 0,
  listed: ({ listed }) => listed !== "any",
  regions: ({ regions }) => regions.length > 0,
  topics: ({ topics }) => topics.length > 0,
  venues: ({ venues }) => venues.length > 0,
  institutions: ({ institutions }) => institutions.length > 0,
  sources: ({ sources }) => sources.length > 0,
  has: ({ has }) => has.length > 0,
  years: ({ years }) => years !== null,
};

export const activeKeys = (filter: Filter): readonly FilterKey[] => filterKeys.filter((key) => asks[key](filter));

const none: { readonly [K in FilterKey]: Pick<Filter, K> } = {
  types: { types: [] },
  listed: { listed: "any" },
  regions: { regions: [] },
  topics: { topics: [] },
  venues: { venues: [] },
  institutions: { institutions: [] },
  sources: { sources: [] },
  has: { has: [] },
  years: { years: null },
};

/** The filter with one condition dropped. */
export const without = (filter: Filter, key: FilterKey): Filter => ({ ...filter, ...none[key] });

export type ListKey = Exclude<FilterKey, "listed" | "years">;

/** The filter with one value of one condition chosen, or dropped when it was. */
export const toggled = <K extends ListKey>(filter: Filter, key: K, value: Filter[K][number]): Filter => {
  const values: readonly string[] = filter[key];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filter, [key]: next };
};

/** The filter with the values of one condition replaced by another one. */
export const instead = (filter: Filter, key: ListKey, value: string): Filter => ({ ...filter, [key]: [value] });

/** A piece of the sentence that is the filter: plain text, a value that a press drops, or "any …" that leads to its facet. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly text: string; readonly drops: Filter }
  | { readonly kind: "any"; readonly text: string; readonly key: FilterKey };

export type NameOf = (key: ListKey, value: string) => string;

const hasWords: { readonly [K in Has]: string } = { code: "code", slides: "slides", arxiv: "a preprint", award: "an award" };

/** Whether a sentence speaks of one work ("is a gap") or of several ("are gaps"). */
type Count = "one" | "many";

const typeWords: { readonly [K in WorkType]: { readonly [N in Count]: string } } = {
  paper: { one: "paper", many: "papers" },
  talk: { one: "talk", many: "talks" },
  software: { one: "software", many: "software" },
};

/** Leads what a work has. */
const withWord = "with ";

const text = (words: string): Segment => ({ kind: "text", text: words });

/** "LLM serving or Quantization", each value a control of its own. */
const alternatives = (filter: Filter, key: ListKey, nameOf: NameOf, link = " or "): readonly Segment[] =>
  filter[key].flatMap((value, index): readonly Segment[] => {
    const drop: Filter = { ...filter, [key]: filter[key].filter((other) => other !== value) };
    const segment: Segment = { kind: "value", text: nameOf(key, value), drops: drop };
    if (index === 0) return [segment];
    return [text(index === filter[key].length - 1 ? link : ", "), segment];
  });

const named = (filter: Filter, key: ListKey, lead: string, any: string | null, nameOf: NameOf): readonly Segment[] => {
  if (filter[key].length > 0) return [text(lead), ...alternatives(filter, key, nameOf)];
  return any === null ? [] : [text(lead), { kind: "any", text: any, key }];
};

const years = (filter: Filter, any: string | null): readonly Segment[] => {
  if (filter.years === null) return any === null ? [] : [text("of "), { kind: "any", text: any, key: "years" }];
  const [from, to] = filter.years;
  const said = from === to ? `${from}` : `${from} to ${to}`;
  return [text("of "), { kind: "value", text: said, drops: without(filter, "years") }];
};

/** "papers or talks", "a paper or software": one of a kind that is counted has its article, unless a word before has it. */
const typesSaid = (filter: Filter, number: Count, article: "with article" | "article said"): readonly Segment[] => {
  const bare = alternatives(filter, "types", (_, value) => typeWords[value as WorkType][number]);
  if (number === "many" || article === "article said") return bare;
  const software = typeWords.software.one;
  return bare.flatMap((segment) => (segment.kind === "value" && segment.text !== software ? [text("a "), segment] : [segment]));
};

/** "gaps and talks", "a gap", "listed", "a listed talk". */
const kinds = (filter: Filter, number: Count): readonly Segment[] => {
  const one = number === "one";
  const kind = (words: string): Segment => ({ kind: "value", text: words, drops: without(filter, "listed") });
  if (filter.listed === "any") return typesSaid(filter, number, "with article");
  if (filter.listed === "gap") {
    const gap = one ? [text("a "), kind("gap")] : [kind("gaps")];
    return filter.types.length === 0 ? gap : [...gap, text(" and "), ...typesSaid(filter, number, "with article")];
  }
  if (filter.types.length === 0) return [kind("listed")];
  const counts = one && filter.types[0] !== "software";
  return [...(counts ? [text("a ")] : []), kind("listed"), text(" "), ...typesSaid(filter, number, "article said")];
};

/**
 * The conditions as one clause: "about LLM serving or Quantization, from any venue, of any year", or without the parts
 * that ask nothing.
 */
export const conditions = (
  filter: Filter,
  nameOf: NameOf,
  open: "with any" | "without any",
  number: Count = "many",
): readonly Segment[] => {
  const any = (words: string): string | null => (open === "with any" ? words : null);
  const has =
    filter.has.length === 0 ? [] : [text(withWord), ...alternatives(filter, "has", (_, value) => hasWords[value as Has] ?? value, " and ")];
  const topics =
    filter.topics.length > 0
      ? [
          ...named(filter, "topics", "about ", null, nameOf),
          ...(filter.regions.length > 0 ? [text(", ")] : []),
          ...named(filter, "regions", "in ", null, nameOf),
        ]
      : named(filter, "regions", "about ", any("any topic"), nameOf);
  const clauses = [
    kinds(filter, number),
    topics,
    named(filter, "venues", "from ", any("any venue"), nameOf),
    named(filter, "institutions", "by ", null, nameOf),
    named(filter, "sources", "in list ", null, nameOf),
    has,
    years(filter, any("any year")),
  ].filter((clause) => clause.length > 0);
  // "a gap from OSDI 2024": what follows a noun says more of it, without a comma.
  const noun = filter.listed === "gap" || filter.types.length > 0;
  return clauses.flatMap((clause, index) => (index === 0 ? clause : [text(index === 1 && noun ? " " : ", "), ...clause]));
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
  // Nobody says "is with code" where that is all that is asked.
  if (said[0]?.text === withWord) return [text(`${subject} ${number === "one" ? "has" : "have"} `), ...said.slice(1), text(".")];
  return [text(`${subject} ${number === "one" ? "is" : "are"} `), ...said, text(".")];
};

export const plain = (segments: readonly Segment[]): string => segments.map((segment) => segment.text).join("");

const lists = (count: number): string => counted(count, "list");

/** What the footer says of the whole atlas. */
export const statusOfAll = ({ works, gaps, witnesses }: Pick<Overview, "works" | "gaps" | "witnesses">): string =>
  `${counted(works, "work")} from ${lists(witnesses.length)}, ${gaps === 0 ? "no gaps" : counted(gaps, "gap")}`;

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

/** What the footer says of a selected work; beside a line of several steps it says that it counts the first alone. */
export const statusOfRelated = (related: number, gaps: number, reach: "all" | "within one step" = "all"): string => {
  if (related === 0) return "No related work stated";
  const works = `${related} related ${related === 1 ? "work" : "works"}`;
  const first = reach === "all" ? works : `${works} ${reach}`;
  if (gaps === 0) return first;
  return related === 1 ? `${first}, a gap` : `${first}, ${gaps === related ? "all" : gaps} of them ${gaps === 1 ? "a gap" : "gaps"}`;
};
