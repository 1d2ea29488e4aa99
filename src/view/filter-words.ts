import type { Filter, Has, ValueKey } from "../atlas/filter.ts";
import type { InstitutionType } from "../model/institution.ts";
import type { WorkType } from "../model/work.ts";
import { excludedOf, matchingEvery, opened, without, type ConditionKey } from "./filter-edits.ts";
import { monthYear } from "./dates.ts";
import { hasWords } from "./has-words.ts";
import { inWords } from "./words.ts";

/* The clauses of the sentence that is the filter, each a list of segments. */

/**
 * A piece of the sentence: plain text; a value that can be dropped or changed, with the condition it belongs to; "any …"
 * and "both", which lead to where values are chosen.
 */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly text: string; readonly of: ConditionKey; readonly drops: Filter }
  | { readonly kind: "every"; readonly text: string; readonly of: ValueKey; readonly drops: Filter }
  | { readonly kind: "any"; readonly text: string; readonly of: ValueKey | "years" };

/** What a value is called; a list by its letter, the work that `around` names by its name. */
export type NameOf = (key: ValueKey | "around", value: string) => string;

/** Whether a sentence speaks of one work ("is a gap") or of several ("are gaps"). */
export type Count = "one" | "many";

const typeWords: { readonly [K in WorkType]: { readonly [N in Count]: string } } = {
  paper: { one: "paper", many: "papers" },
  talk: { one: "talk", many: "talks" },
  software: { one: "software", many: "software" },
};

const institutionWords: Readonly<Record<InstitutionType, string>> = {
  academia: "academia",
  industry: "industry",
  government: "government",
  nonprofit: "a nonprofit",
  other: "an institution of another kind",
};

export const text = (words: string): Segment => ({ kind: "text", text: words });

/** "A", "A or B", "A, B or C", each value a control of its own; `article` stands before a value. */
const chain = (
  values: readonly string[],
  link: "and" | "or",
  segment: (value: string) => Segment,
  article: (value: string) => string = () => "",
): readonly Segment[] =>
  values.flatMap((value, index): readonly Segment[] => {
    const lead = index === 0 ? "" : index === values.length - 1 ? ` ${link} ` : ", ";
    const before = lead + article(value);
    return before === "" ? [segment(value)] : [text(before), segment(value)];
  });

/** What lead clauses that have a verb of their own where they come first. */
export const withWord = "with ";
export const matchingWord = "matching ";

type Call = (value: string) => string;

const chosen = (filter: Filter, key: ValueKey, call: Call, article?: Call): readonly Segment[] => {
  const link = filter.every.includes(key) && filter[key].length > 1 ? "and" : "or";
  const segment = (value: string): Segment => ({
    kind: "value",
    text: call(value),
    of: key,
    drops: opened(filter, key, value),
  });
  return chain(filter[key], link, segment, article);
};

const excluded = (filter: Filter, key: ValueKey, link: "and" | "or", call: Call, article?: Call): readonly Segment[] => {
  const segment = (value: string): Segment => ({
    kind: "value",
    text: call(value),
    of: excludedOf(key),
    drops: opened(filter, key, value),
  });
  return chain(filter.not[key], link, segment, article);
};

/** "both " or "all of ", where every value is asked for. */
const every = (filter: Filter, key: ValueKey): readonly Segment[] => {
  const values = filter[key].length;
  if (values < 2 || !filter.every.includes(key)) return [];
  const word: Segment = { kind: "every", text: values === 2 ? "both" : "all", of: key, drops: matchingEvery(filter, key, false) };
  return values === 2 ? [word, text(" ")] : [word, text(" of ")];
};

/** The words around the values of a key. */
interface Frame {
  /** "about ", before values chosen. */
  readonly lead: string;
  /** "any topic", where nothing is chosen; null says nothing then. */
  readonly any: string | null;
  /** "any topic": what values are excluded from when none is chosen; null where "not by A" is said. */
  readonly all: string | null;
}

const framed = (
  filter: Filter,
  key: ValueKey & ("topics" | "regions" | "venues" | "institutions" | "institutionTypes" | "sources"),
  frame: Frame,
  call: Call,
) => {
  const { lead, any, all } = frame;
  const out = filter.not[key].length > 0;
  const open = (words: string): Segment => ({ kind: "any", text: words, of: key });
  if (filter[key].length > 0) {
    const but = out ? [text(" but not "), ...excluded(filter, key, "or", call)] : [];
    return [text(lead), ...every(filter, key), ...chosen(filter, key, call), ...but];
  }
  if (out && all === null) return [text(`not ${lead}`), ...excluded(filter, key, "or", call)];
  if (out) return [text(lead), open(all ?? ""), text(" except "), ...excluded(filter, key, "and", call)];
  return any === null ? [] : [text(lead), open(any)];
};

/** "about Caching, in Serving": a stated topic before the region of the map, which otherwise is what a work is about. */
const topics = (filter: Filter, nameOf: NameOf, any: (words: string) => string | null): readonly (readonly Segment[])[] => {
  const stated = filter.topics.length > 0 || filter.not.topics.length > 0;
  return [
    stated ? framed(filter, "topics", { lead: "about ", any: null, all: "any topic" }, (value) => nameOf("topics", value)) : [],
    framed(
      filter,
      "regions",
      stated ? { lead: "in ", any: null, all: "any region" } : { lead: "about ", any: any("any topic"), all: "any topic" },
      (value) => nameOf("regions", value),
    ),
  ];
};

const lists = (filter: Filter, nameOf: NameOf): readonly Segment[] => {
  const call = (value: string): string => `list ${nameOf("sources", value)}`;
  const said = framed(filter, "sources", { lead: "in ", any: null, all: null }, call);
  if (!filter.onlyHere || filter.sources.length === 0) return said;
  return [...said, text(", that "), { kind: "value", text: "no other list names", of: "onlyHere", drops: without(filter, "onlyHere") }];
};

/** "with code or slides but not an award". */
const has = (filter: Filter): readonly Segment[] => {
  const call = (value: string): string => hasWords[value as Has].said;
  const outside = filter.not.has.length === 0 ? [] : excluded(filter, "has", "or", call);
  if (filter.has.length === 0) return outside.length === 0 ? [] : [text("without "), ...outside];
  const inside = [text(withWord), ...every(filter, "has"), ...chosen(filter, "has", call)];
  return outside.length === 0 ? inside : [...inside, text(" but not "), ...outside];
};

const single = (filter: Filter, lead: string, said: string, of: ConditionKey): readonly Segment[] => [
  text(lead),
  { kind: "value", text: said, of, drops: without(filter, of) },
];

const years = (filter: Filter, any: string | null): readonly Segment[] => {
  if (filter.years !== null) {
    const [from, to] = filter.years;
    return single(filter, "of ", from === to ? `${from}` : `${from} to ${to}`, "years");
  }
  return any === null || filter.until !== null ? [] : [text("of "), { kind: "any", text: any, of: "years" }];
};

const words = (filter: Filter): readonly Segment[] => (filter.text === "" ? [] : single(filter, matchingWord, `“${filter.text}”`, "text"));

const around = (filter: Filter, nameOf: NameOf): readonly Segment[] => {
  if (filter.around === null) return [];
  const { work, steps } = filter.around;
  return single(filter, "within ", `${inWords(steps)} ${steps === 1 ? "step" : "steps"} of ${nameOf("around", work)}`, "around");
};

const until = (filter: Filter): readonly Segment[] =>
  filter.until === null ? [] : single(filter, "published by ", monthYear(filter.until), "until");

/** "papers or talks", "a paper or software": one of a kind that is counted has its article, unless a word before has it. */
const typesSaid = (filter: Filter, number: Count, article: "with article" | "article said"): readonly Segment[] => {
  const call = (value: string): string => typeWords[value as WorkType][number];
  const bare = number === "many" || article === "article said";
  return chosen(filter, "types", call, (value) => (bare || value === "software" ? "" : "a "));
};

/** "not a talk", "not talks or software". */
const typesDenied = (filter: Filter, number: Count): readonly Segment[] => {
  const call = (value: string): string => typeWords[value as WorkType][number];
  const article: Call = (value) => (number === "many" || value === "software" ? "" : "a ");
  return [text("not "), ...excluded(filter, "types", "or", call, article)];
};

/** "gaps and talks", "a gap", "listed", "a listed talk". */
const kindsAffirmed = (filter: Filter, number: Count): readonly Segment[] => {
  const one = number === "one";
  const kind = (said: string): Segment => ({ kind: "value", text: said, of: "listed", drops: without(filter, "listed") });
  if (filter.listed === "any") return typesSaid(filter, number, "with article");
  if (filter.listed === "gap") {
    const gap = one ? [text("a "), kind("gap")] : [kind("gaps")];
    return filter.types.length === 0 ? gap : [...gap, text(" and "), ...typesSaid(filter, number, "with article")];
  }
  if (filter.types.length === 0) return [kind("listed")];
  const counts = one && filter.types[0] !== "software";
  return [...(counts ? [text("a ")] : []), kind("listed"), text(" "), ...typesSaid(filter, number, "article said")];
};

/** What the works are: "gaps but not talks". */
const kinds = (filter: Filter, number: Count): readonly Segment[] => {
  const are = kindsAffirmed(filter, number);
  if (filter.not.types.length === 0) return are;
  return are.length === 0 ? typesDenied(filter, number) : [...are, text(" but "), ...typesDenied(filter, number)];
};

/** Each condition as a clause, and with `open` the parts that ask nothing. Those that ask nothing otherwise are left out. */
export const clausesOf = (
  filter: Filter,
  nameOf: NameOf,
  open: "with any" | "without any",
  number: Count,
): readonly (readonly Segment[])[] => {
  const any = (said: string): string | null => (open === "with any" ? said : null);
  return [
    kinds(filter, number),
    ...topics(filter, nameOf, any),
    framed(filter, "venues", { lead: "from ", any: any("any venue"), all: "any venue" }, (value) => nameOf("venues", value)),
    framed(filter, "institutions", { lead: "by ", any: null, all: null }, (value) => nameOf("institutions", value)),
    framed(filter, "institutionTypes", { lead: "by ", any: null, all: null }, (type) => institutionWords[type as InstitutionType]),
    lists(filter, nameOf),
    has(filter),
    years(filter, any("any year")),
    words(filter),
    around(filter, nameOf),
    until(filter),
  ].filter((clause) => clause.length > 0);
};

/** Whether the first clause is a noun, which what follows says more of: "a gap from OSDI 2024". */
export const beginsWithNoun = (filter: Filter): boolean =>
  (filter.listed === "gap" || filter.types.length > 0) && filter.not.types.length === 0;
