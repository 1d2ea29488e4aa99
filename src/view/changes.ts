import type { Atlas } from "../model/atlas.ts";
import type { EdgeType } from "../model/edge.ts";
import type { Work } from "../model/work.ts";
import { groupBy } from "../model/group.ts";
import { capitalised, counted, joined } from "./words.ts";

/* What became of an atlas when somebody decided something. */

/** A work goes by where lists speak of it and how they call it: its id changes with its title. */
const mentionsOf = ({ title, shortTitle, aliases, places }: Work): readonly string[] =>
  places.flatMap(({ source, line }) => [title, shortTitle ?? title, ...aliases].map((name) => `${source} ${String(line)} ${name}`));

/** For each work of an atlas the works of another that are in it, or that it is in. */
const meetings = (of: readonly Work[], others: readonly Work[]): ReadonlyMap<Work, readonly Work[]> => {
  const holders = new Map<string, Work>();
  for (const other of others) for (const mention of mentionsOf(other)) holders.set(mention, other);
  return new Map(of.map((work) => [work, [...new Set(mentionsOf(work).flatMap((mention) => holders.get(mention) ?? []))]] as const));
};

/** "2 works became one", "4 works became 2". */
const merged = (before: readonly Work[], after: readonly Work[]): { readonly from: number; readonly to: number } => {
  const joins = [...meetings(after, before).values()].filter((parts) => parts.length > 1);
  return { from: new Set(joins.flat()).size, to: joins.length };
};

const became = (from: number, to: number): readonly string[] =>
  from === 0 || to === 0 ? [] : [`${counted(from, "work")} became ${to === 1 ? "one" : String(to)}`];

/** Of facts that are there no more and facts that are new: as many as there are pairs have moved. */
const moved = (gone: number, fresh: number, one: string, many: string): readonly string[] => {
  const both = Math.min(gone, fresh);
  const say = (count: number, verb: string, plural = verb): readonly string[] =>
    count === 0 ? [] : [`${counted(count, one, many)} ${count === 1 ? verb : plural}`];
  return [...say(both, "moved"), ...say(gone - both, "is gone", "are gone"), ...say(fresh - both, "is new", "are new")];
};

const isRelation = (type: EdgeType): boolean => ["related-work", "builds-on", "cites", "similar"].includes(type);

const relations = (atlas: Atlas): ReadonlySet<string> =>
  new Set(atlas.edges.flatMap(({ from, type, to }) => (isRelation(type) ? [`${from} ${type} ${to}`] : [])));

const lacking = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].reduce((count, each) => (others.has(each) ? count : count + 1), 0);

interface Otherwise {
  readonly others: number;
  readonly none: number;
  readonly fresh: number;
}

/** Of works that are there before and after, those whose edges of a type lead elsewhere, nowhere any more, or somewhere at last. */
const otherwise = (before: Atlas, after: Atlas, type: EdgeType): Otherwise => {
  const ends = (atlas: Atlas): ReadonlyMap<string, string> => {
    const edges = atlas.edges.filter((edge) => edge.type === type && edge.from.startsWith("work:"));
    return new Map([...groupBy(edges, ({ from }) => from)].map(([from, own]) => [from, own.map(({ to }) => to).join(" ")] as const));
  };
  const [was, now] = [ends(before), ends(after)];
  const there = new Set<string>(after.works.map(({ id }) => id));
  const changed = before.works.filter(({ id }) => there.has(id) && was.get(id) !== now.get(id));
  const [none, fresh] = [now, was].map((some) => changed.filter(({ id }) => !some.has(id)).length);
  return { none: none ?? 0, fresh: fresh ?? 0, others: changed.length - (none ?? 0) - (fresh ?? 0) };
};

const differ = ({ others, none, fresh }: Otherwise, one: string, other: string): readonly string[] => {
  const say = (count: number, what: string): readonly string[] =>
    count === 0 ? [] : [`${counted(count, "work")} ${count === 1 ? "has" : "have"} ${what}`];
  return [...say(others, other), ...say(none, `no ${one} any more`), ...say(fresh, `${/^[aeiou]/.test(one) ? "an" : "a"} ${one} now`)];
};

const unclear = ({ problems }: Atlas): number => problems.filter(({ rule }) => rule === "line-not-understood").length;

/** "2 works became one; 1 relation moved." */
export const changesSaid = (before: Atlas, after: Atlas): string => {
  const [joins, splits] = [merged(before.works, after.works), merged(after.works, before.works)];
  const grown = after.works.length - before.works.length + (joins.from - joins.to) - (splits.from - splits.to);
  const [was, now] = [relations(before), relations(after)];
  const understood = unclear(before) - unclear(after);
  const said = [
    ...became(joins.from, joins.to),
    ...became(splits.to, splits.from),
    ...(grown === 0 ? [] : [`${counted(Math.abs(grown), "work")} ${Math.abs(grown) === 1 ? "is" : "are"} ${grown > 0 ? "new" : "gone"}`]),
    ...moved(lacking(was, now), lacking(now, was), "relation", "relations"),
    ...differ(otherwise(before, after, "affiliated-with"), "institution", "other institutions"),
    ...differ(otherwise(before, after, "published-in"), "venue", "another venue"),
    ...differ(otherwise(before, after, "about"), "topic", "other topics"),
    ...(understood === 0 ? [] : [`${counted(Math.abs(understood), "line")} ${understood > 0 ? "less" : "more"} not understood`]),
  ];
  return said.length === 0 ? "Nothing else changed: it is as you say." : `${capitalised(said.join("; "))}.`;
};

/** "12 to review"; null where there is nothing. */
export const toReview = (count: number): string | null => (count === 0 ? null : `${count} to review`);

const kindWords = {
  same: "Possible duplicate",
  name: "Name of several works",
  institution: "Ambiguous institution",
  venue: "Unknown venue",
  line: "Line not understood",
} as const;
/** What a question is about, in two or three words. */
export const kindSaid = (kind: keyof typeof kindWords): string => kindWords[kind];

/** What speaks for and against, as a sum that says how far it is from enough. */
export const weightsSaid = (weights: readonly number[], threshold: number | undefined): string => {
  const sum = Math.round(weights.reduce((all, weight) => all + weight, 0) * 10) / 10;
  if (threshold === undefined) return "";
  return sum >= threshold
    ? `Together ${sum}, which would do (${threshold}), but nothing of the works themselves says so.`
    : `Together ${sum}; from ${threshold} on they would be one work.`;
};

/** "2 possible duplicates and 1 ambiguous institution". */
export const kindsSaid = (kinds: readonly (keyof typeof kindWords)[]): string => {
  const order = Object.keys(kindWords) as (keyof typeof kindWords)[];
  const plurals: Readonly<Record<keyof typeof kindWords, string>> = {
    same: "possible duplicates",
    name: "names of several works",
    institution: "ambiguous institutions",
    venue: "unknown venues",
    line: "lines not understood",
  };
  const some = order.flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return count === 0 ? [] : [counted(count, kindWords[kind].toLowerCase(), plurals[kind])];
  });
  return joined(some, "and");
};
