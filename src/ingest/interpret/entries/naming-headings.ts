import { groupBy } from "../../../model/group.ts";
import { isMarked } from "../../recognise/called.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { isCoined, isCommonTerm, shortTitleOf } from "../../recognise/title.ts";
import { foldName } from "../../registry.ts";
import { topicName, wordCount } from "../line/traits.ts";
import { eachUnit, type Unit } from "../units/units.ts";
import type { Decisions } from "./entries.ts";

/*
 * "### Orca" over "Orca: A Distributed …", "### BatchMaker" over "Low Latency RNN …": notes on related work have a heading
 * for each system, which calls what stands below it and is no topic.
 */

export interface NamingHeadings {
  readonly headings: ReadonlySet<Unit>;
  /** What entries are called by the headings above them. */
  readonly names: ReadonlyMap<Unit, string>;
}

/** A heading over a few entries and no other headings. */
interface Section {
  readonly heading: Unit;
  readonly names: readonly string[];
  readonly entries: readonly Unit[];
}

const most = { entries: 2, words: 3 } as const;
const fewest = { owned: 2, sections: 3, share: 0.6 } as const;

const holds = (title: string, name: string): boolean => ` ${foldName(title)} `.includes(` ${foldName(name)} `);

/** "GPU", "Memory": what many works are on. */
const isShared = (name: string): boolean => isCommonTerm(name) || (wordCount(name) === 1 && !isMarked(name) && isWordOfTitles(name));

/** "LSTM: A Survey" is on what others are on too. */
const isSurvey = /:\s+(?:an?|the)\s(?:[\p{L}-]+\s)?(?:surveys?|reviews?|overview|introduction|primer|tutorial)(?![\p{L}])/iu;

const isOwn = ({ head: { title } }: Unit, name: string): boolean =>
  foldName(shortTitleOf(title) ?? "") === foldName(name) && !isShared(name) && !isSurvey.test(title);

/** "RDMA" over "Congestion Control for RDMA" may as well be a topic: only a title's own name, or a coined word, is sure to be meant. */
const isCalled = (entry: Unit, name: string): boolean =>
  isOwn(entry, name) || (isCoined(name) && !isShared(name) && !isSurvey.test(entry.head.title) && holds(entry.head.title, name));

/** "Clockwork", over "Serving DNNs like Clockwork: …", and "BatchMaker", over anything: names, where those beside them are. */
const mayCall = ({ head: { title } }: Unit, name: string): boolean =>
  !isShared(name) && (isCoined(name) || (wordCount(name) === 1 && holds(title, name)));

const sectionsOf = (roots: readonly Unit[], { of }: Decisions): readonly Section[] =>
  eachUnit(roots, (unit) => of.get(unit)?.as === "entry").flatMap((heading) => {
    const { node, children } = heading;
    if (node.kind !== "heading" || of.get(heading)?.as === "entry" || children.some((child) => child.node.kind === "heading")) return [];
    const entries = children.filter((child) => of.get(child)?.as === "entry");
    const text = topicName(node.rich.text);
    return entries.length === 0 ? [] : [{ heading, names: text.split(/\s*(?:\/|,|&)\s+|\s+\/\s*/), entries }];
  });

const mayName = ({ names, entries }: Section): boolean =>
  entries.length <= most.entries && names.every((name) => name !== "" && wordCount(name) <= most.words);

const isNamed = ({ names: all, entries }: Section): boolean => entries.some((entry) => all.some((name) => isCalled(entry, name)));
const owns = ({ names: all, entries }: Section): boolean => entries.some((entry) => all.some((name) => isOwn(entry, name)));
const mayBeNamed = ({ names: all, entries }: Section): boolean =>
  entries.length === 1 && entries.every((entry) => all.every((name) => mayCall(entry, name)));

/** The entry that a name is that of: the one that says so itself, or the only one. */
const namedBy = ({ names: all, entries }: Section): readonly (readonly [Unit, string])[] =>
  all.flatMap((name): readonly (readonly [Unit, string])[] => {
    const called = entries.filter((entry) => isCalled(entry, name));
    const [only] = called.length > 0 ? called : entries.length === 1 && all.length === 1 ? entries : [];
    return only === undefined || called.length > 1 ? [] : [[only, name]];
  });

/**
 * Where most headings of a level name what stands below them, and some for sure, those that do. Coined words are topics as
 * well, "GraphQL" over "The Complexity of GraphQL", where fewer titles begin with their heading as with their own name.
 */
export const namingHeadings = (roots: readonly Unit[], decisions: Decisions): NamingHeadings => {
  const byLevel = groupBy(sectionsOf(roots, decisions), ({ heading }) => heading.node.level);
  const naming = [...byLevel.values()].flatMap((sections) => {
    const sure = sections.filter((section) => mayName(section) && isNamed(section));
    if (sure.filter(owns).length < fewest.owned) return [];
    const all = sections.filter((section) => sure.includes(section) || (mayName(section) && mayBeNamed(section)));
    return all.length >= fewest.sections && all.length >= sections.length * fewest.share && sure.length * 2 >= all.length ? all : [];
  });
  return { headings: new Set(naming.map(({ heading }) => heading)), names: new Map(naming.flatMap(namedBy)) };
};
