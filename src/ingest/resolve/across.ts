import { groupBy, push } from "../../model/group.ts";
import { byKeys } from "../../model/order.ts";
import { isCoined } from "../recognise/title.ts";
import { topicOf } from "../recognise/topic.ts";
import type { RegistryIndex } from "../registry.ts";
import { compare } from "./compare.ts";
import { nameDoubt, type Compared, type WorkDoubt } from "./doubts.ts";
import { isAllusion, isReference, type Mention } from "./mentions.ts";
import { nameKey, sharedWeight, type TitleKeys } from "./titles.ts";
import { because, sumOf, threshold, worthAsking, type Reason, type Rule } from "./weights.ts";

/*
 * Names that a list refers to and another list has: "extends Orca" here, "Orca: A Distributed …" there. Entries that say
 * more are never one work by their names, for what is called alike need not be the same; but who names a work, among its
 * relations or as an entry that is but a name, means one, and if all lists together have only one of that name, that speaks for it. How much more is needed depends on the name. Of
 * 18,000 works in the lists and programmes at hand, 3 % of the coined names (inner capitals, digits) are shared with
 * another work, 11 % of those all in capitals, and 14 to 45 % of words, the more the shorter they are. So a coined name
 * suffices; a word ("Orca", "Pie") needs that the work which refers to it is about the same. Else it is a question.
 * Tried on 6,412 references by name, made of those lists: where a list has the work, 57 % are found when the two have
 * no topic in common and 81 % when they have; where none has it, but one has a namesake, 1.5 % of all go astray.
 *
 * This is the one place where what a list is taken to say depends on the company it is in: a second work of the name
 * takes it back into a question. Therefore it only says what a name refers to, and joins no entries that are known by more.
 */

/** Which mentions were joined so far. */
interface Joined {
  root(at: number): number;
  areApart(a: number, b: number): boolean;
}

/** What is said of a work by all that speak of it, as far as it can speak for two being related. */
interface Company {
  /** Narrow topics and broad ones, by their keys. */
  readonly topics: ReadonlyMap<string, "narrow" | "broad">;
  readonly titles: readonly TitleKeys[];
  readonly people: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly years: readonly number[];
}

type Group = readonly Mention[];

/** Whether a list has it by its title: what all know by a name alone may be anything. */
const isListed = (group: Group): boolean => group.some((mention) => !isReference(mention) && !mention.nameOnly);
const saysMore = ({ nameOnly, editions, doi, arxiv }: Mention): boolean =>
  !nameOnly || editions.length > 0 || doi !== null || arxiv !== null;
/** An entry of which its list says the name and nothing that would tell it from another work: it means one, as a reference does. */
const isBare = (mention: Mention): boolean =>
  mention.entry?.type === "paper" && mention.nameOnly && !saysMore(mention) && mention.people.length === 0;
/** Nothing but references, by a name or by a title without one, and entries that are but a name. */
const asks = (group: Group): boolean =>
  group.every((mention) => isBare(mention) || (isReference(mention) && (mention.nameOnly || mention.keys.name === null)));

/** Who lists a name beside a title of that name, or as something that is no paper, means another work. */
const isListedBeside = (group: Group, work: Group): boolean => {
  const sources = new Set(group.flatMap(({ entry, source }) => (entry === null ? [] : [source])));
  return sources.size > 0 && work.some(({ entry, source }) => entry !== null && (sources.has(source) || entry.type !== "paper"));
};

const [fewWords, fewLetters] = [3, 3];
/** A popular work is spoken of in many places; the first of them tell enough. */
const mostCompared = 12;
/** What more works are called than this is a word to these lists, and nobody chooses among them. */
const mostNamesakes = 40;

/** The names that a work goes by: what people call it, its system's, its title if that is short, and what stands before the colon of it. */
const namesOf = ({ keys, known }: Mention): readonly string[] => [
  ...(known?.names ?? []),
  ...(keys.name === null ? [] : [keys.name]),
  ...(keys.words <= fewWords ? [keys.whole.replaceAll(" ", "")] : []),
  keys.opening.replaceAll(" ", ""),
];

const topicsOf = (group: Group, registry: RegistryIndex): Company["topics"] => {
  const written = group.flatMap(({ entry }) => (entry === null ? [] : [...entry.topics, ...(entry.keywords ?? [])]));
  return new Map(
    [...new Set(written.map(({ value }) => value))].flatMap((value) => {
      const topic = topicOf(value, registry);
      if (topic === null) return [];
      const isBroad = topic.known && registry.topic(topic.name)?.broader === undefined;
      return [[topic.key, isBroad ? "broad" : "narrow"] as const];
    }),
  );
};

const companyOf = (group: Group, registry: RegistryIndex): Company => ({
  topics: topicsOf(group, registry),
  titles: group.slice(0, mostCompared).map(({ keys }) => keys),
  people: new Set(group.flatMap(({ people }) => people)),
  institutions: new Set(group.flatMap(({ institutions }) => institutions)),
  years: group.flatMap(({ years, entry }) => [...years, ...(entry?.date === undefined ? [] : [Number(entry.date.value.slice(0, 4))])]),
});

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));

const topicReasons = (from: Company, to: Company): Reason[] => {
  const widths = [...from.topics].filter(([key]) => to.topics.has(key)).map(([, width]) => width);
  if (widths.includes("narrow")) return [because("both about one topic")];
  return widths.length > 0 ? [because("both about one broad topic")] : [];
};

/** What the work that refers and the one referred to have in common. */
const commonReasons = (from: Company, to: Company): Reason[] => {
  const reasons = topicReasons(from, to);
  if (from.titles.some((a) => to.titles.some((b) => sharedWeight(a, b) >= 1.5))) reasons.push(because("words of one title in the other"));
  if (share(from.people, to.people)) reasons.push(because("an author of both"));
  if (share(from.institutions, to.institutions)) reasons.push(because("an institution of both"));
  return reasons;
};

/** Nothing is built on what came years later; a preprint may come a year before. */
const orderReasons = ({ reference }: Mention, from: Company, to: Company): Reason[] => {
  const type = reference?.relation.type;
  const isEarlier = (type === "builds-on" || type === "cites") && from.years.length > 0 && to.years.length > 0;
  const [first, last] = [to.years.reduce((a, b) => Math.min(a, b), 9999), from.years.reduce((a, b) => Math.max(a, b), 0)];
  return isEarlier && first > last + 1 ? [because("later than what refers to it")] : [];
};

/** What the name itself, and what stands beside it, is worth. */
const nameReasons = (asked: Mention, named: Mention, found: readonly Reason[], registry: RegistryIndex): Reason[] => {
  const reasons: Reason[] = [];
  const has = (rule: Rule): boolean => found.some((reason) => reason.rule === rule);
  const isNamed = has("same system name");
  if (!isNamed && !has("known by that name") && asked.nameOnly) reasons.push(because("all of its title, or up to the colon"));
  if (/\s/.test(asked.title)) reasons.push(because("a name of several words"));
  else if (isNamed && !has("the name is coined") && isCoined(asked.title)) reasons.push(because("the name is coined"));
  const written = named.shortTitle ?? named.title;
  // Whole titles are set in capitals, and the name with them.
  if (isNamed && asked.title !== written && written !== written.toUpperCase()) reasons.push(because("written otherwise"));
  if (nameKey(asked.title).length <= fewLetters) reasons.push(because("a short name"));
  if (registry.topicPerhaps(asked.title) !== null) reasons.push(because("also the name of a topic"));
  if (asked.links.some((url) => !named.links.includes(url))) reasons.push(because("an address of its own"));
  const [mine, theirs] = [new Set(asked.institutions), new Set(named.institutions)];
  if (mine.size > 0 && theirs.size > 0 && !share(mine, theirs)) reasons.push(because("of other institutions"));
  return reasons;
};

const onlyOne = because("the only work of that name in these lists");

const scored = (a: Mention, b: Mention, reasons: readonly Reason[]): Compared => {
  const score = sumOf(reasons);
  return a.at < b.at ? { a, b, score, isGrounded: true, same: score >= threshold, reasons } : scored(b, a, reasons);
};

/** What speaks for references to mean a work, over all who speak of either. */
const weighing = (groups: ReadonlyMap<number, Group>, joined: Joined, mentions: readonly Mention[], registry: RegistryIndex) => {
  const speakers = new Map(mentions.flatMap((mention) => (mention.entry === null ? [] : [[mention.entry, mention.at] as const])));
  const companies = new Map<number, Company>();
  const companyAt = (at: number): Company => {
    const found = companies.get(joined.root(at)) ?? companyOf(groups.get(joined.root(at)) ?? [], registry);
    companies.set(joined.root(at), found);
    return found;
  };
  const called = new Map<Group, ReadonlyMap<string, readonly Mention[]>>();
  const calledIn = (work: Group): ReadonlyMap<string, readonly Mention[]> => {
    const known = called.get(work);
    if (known !== undefined) return known;
    const found = new Map<string, Mention[]>();
    for (const mention of work) for (const name of new Set(namesOf(mention))) push(found, name, mention);
    called.set(work, found);
    return found;
  };
  const speakerOf = ({ reference }: Mention): number | undefined => (reference === null ? undefined : speakers.get(reference.by));
  const contextReasons = (asked: Mention, named: Mention): readonly Reason[] => {
    const to = companyAt(named.at);
    // An entry is compared with the work itself: what else they have in common has been counted.
    if (asked.reference === null) return topicReasons(companyAt(asked.at), to);
    const speaker = speakerOf(asked);
    const from = speaker === undefined ? null : companyAt(speaker);
    return from === null ? [] : [...commonReasons(from, to), ...orderReasons(asked, from, to)];
  };
  const reasonsFor = (asked: Mention, named: Mention): readonly Reason[] => {
    const [a, b] = asked.at < named.at ? [asked, named] : [named, asked];
    const found = compare(a, b, false).reasons;
    return [...found, ...nameReasons(asked, named, found, registry), ...contextReasons(asked, named)];
  };
  return {
    speakerOf,
    best: (group: Group, work: Group, more: readonly Reason[]): Compared | null => {
      const pairs = group
        .slice(0, mostCompared)
        .flatMap((asked) =>
          (calledIn(work).get(nameKey(asked.title)) ?? [])
            .slice(0, mostCompared)
            .map((named) => scored(asked, named, [...reasonsFor(asked, named), ...more])),
        );
      return (
        pairs.sort(
          byKeys<Compared>(
            ({ score }) => -score,
            ({ a, b }) => (isReference(a) && isReference(b) ? 1 : 0),
            ({ a }) => a.at,
            ({ b }) => b.at,
          ),
        )[0] ?? null
      );
    },
  };
};

export interface Across {
  readonly joins: readonly Compared[];
  /** The only work of a name, where more would have to speak for it. */
  readonly doubtful: readonly Compared[];
  /** Names of several works. */
  readonly doubts: readonly WorkDoubt[];
}

/** What references by name are resolved to over all lists, and what stays a question. */
export const acrossLists = (mentions: readonly Mention[], joined: Joined, registry: RegistryIndex): Across => {
  const groups: ReadonlyMap<number, Group> = groupBy(mentions, ({ at }) => joined.root(at));
  const { best, speakerOf } = weighing(groups, joined, mentions, registry);
  const asking = [...groups.values()].filter(asks);
  const asked = new Set(asking.flatMap((group) => group.map(({ title }) => nameKey(title))));
  const called = new Map<string, Group[]>();
  const enter = (group: Group): void => {
    for (const name of new Set(group.flatMap(namesOf))) if (asked.has(name)) push(called, name, group);
  };
  const across = { joins: [] as Compared[], doubtful: [] as Compared[], doubts: [] as WorkDoubt[] };

  /** The works that go by a name of a group; of a word's, as many as show that it is one. */
  const calledBy = (group: Group): readonly Group[] => {
    const works = new Set<Group>();
    for (const name of new Set(group.map(({ title }) => nameKey(title))))
      for (const work of (called.get(name) ?? []).slice(0, mostNamesakes + 1)) works.add(work);
    return [...works];
  };

  /** Whether a work is found that these references mean. */
  const find = (group: Group): boolean => {
    const first = group.find((mention) => !isAllusion(mention)) ?? group[0];
    if (first === undefined) return false;
    const works = calledBy(group);
    if (!works.some(isListed)) return false;
    if (works.length > mostNamesakes) {
      const some = works.slice(0, mostNamesakes).flatMap(([work]) => work ?? []);
      if (!isAllusion(first)) across.doubts.push(nameDoubt(first, some, `more than ${String(mostNamesakes)} works`));
      return false;
    }
    // Who refers to something means another work than his own; what a ruling keeps apart counts, and is not offered.
    const own = new Set(group.flatMap((mention) => speakerOf(mention) ?? []).map((at) => groups.get(joined.root(at))));
    const open = works.filter(
      (work) => !own.has(work) && !isListedBeside(group, work) && work[0] !== undefined && !joined.areApart(first.at, work[0].at),
    );
    const isOnly = works.length === 1;
    const fits = open
      .flatMap((work) => best(group, work, isOnly ? [onlyOne] : []) ?? [])
      .filter(({ score }) => score >= worthAsking - (isOnly ? 0 : onlyOne.weight));
    const [one] = fits;
    if (one === undefined) return false;
    if (isOnly && one.same) across.joins.push(one);
    else if (isAllusion(first)) return false;
    else if (fits.length === 1) across.doubtful.push(one);
    else
      across.doubts.push(
        nameDoubt(
          first,
          fits.map(({ a, b }) => (group.includes(a) ? b : a)),
        ),
      );
    return isOnly && one.same;
  };

  for (const group of groups.values()) if (!asks(group)) enter(group);
  // Those that say more than a name go first, then the entries: where they are works of their own, there are two of the name.
  for (const group of asking.filter((each) => each.some(saysMore))) if (!find(group) && !group.every(isAllusion)) enter(group);
  const named = asking.filter((each) => !each.some(saysMore));
  const bare = named.filter((each) => each.some(isBare));
  for (const group of bare.filter((each) => !find(each))) enter(group);
  for (const group of named.filter((each) => !each.some(isBare))) find(group);
  return across;
};
