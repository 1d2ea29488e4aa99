import type { Atlas } from "../model/atlas.ts";
import { lineageTypes, type Edge } from "../model/edge.ts";
import type { NodeId, SourceId } from "../model/ids.ts";
import type { Work } from "../model/work.ts";
import { counted, joined } from "./words.ts";

/* What lists bring to an atlas that they are joined to. */

export interface Gain {
  /** The lists, as the atlas knows them now. */
  readonly lists: readonly { readonly id: SourceId; readonly title: string }[];
  /** Listed works that the atlas did not have. */
  readonly works: number;
  /** Works that the lists name, and other lists had already. */
  readonly known: number;
  /** Works that were only referred to and are listed now, by their names. */
  readonly closed: readonly string[];
  /** Works that the lists refer to and none lists, new. */
  readonly gaps: number;
  /** Stated relations between works that nobody had stated. */
  readonly relations: number;
}

const nameOf = ({ shortTitle, title }: Work): string => shortTitle ?? title;

const relationsOf = ({ edges }: Atlas) =>
  edges.filter(({ type, basis }) => basis === "stated" && lineageTypes.some((each) => each === type));

/** What a work was called before, by its id; a better title gives it another id, and its earlier name stays among its names. */
const earlierIn = (before: Atlas, after: Atlas): ((work: Work) => Work | undefined) => {
  const was = new Map(before.works.map((work) => [work.id, work]));
  const are = new Set(after.works.map(({ id }) => id));
  const renamed = before.works.filter(({ id }) => !are.has(id));
  const shares = (one: Work, other: Work): boolean =>
    one.places.some(({ source, line }) => other.places.some((place) => place.source === source && place.line === line));
  return (work) => {
    const names = new Set([nameOf(work), work.title, ...work.aliases]);
    return was.get(work.id) ?? renamed.find((old) => shares(old, work) && (names.has(nameOf(old)) || names.has(old.title)));
  };
};

const stated = ({ from, type, to }: Pick<Edge, "from" | "type" | "to">): string => `${from} ${type} ${to}`;

/** What an atlas has gained by the lists of some paths: what they state themselves, not what follows from it elsewhere. */
export const gainOf = (before: Atlas, after: Atlas, paths: ReadonlySet<string>): Gain => {
  const lists = after.sources.filter(({ path }) => path !== undefined && paths.has(path));
  const own = new Set<string>(lists.map(({ id }) => id));
  const was = earlierIn(before, after);
  const known = new Set(relationsOf(before).map(stated));
  const idBefore = new Map<string, NodeId>(after.works.map((work) => [work.id, was(work)?.id ?? work.id]));
  const isOwn = ({ places }: Pick<Work | Edge, "places">): boolean => places.some(({ source }) => own.has(source));
  const listed = after.works.filter((work) => work.listed && isOwn(work));
  return {
    lists: lists.map(({ id, title }) => ({ id, title })),
    works: listed.filter((work) => was(work) === undefined).length,
    known: listed.filter((work) => was(work)?.listed === true).length,
    closed: listed.filter((work) => was(work)?.listed === false).map(nameOf),
    gaps: after.works.filter((work) => !work.listed && isOwn(work) && was(work) === undefined).length,
    relations: relationsOf(after)
      .filter(isOwn)
      .filter(({ from, type, to }) => !known.has(stated({ from: idBefore.get(from) ?? from, type, to: idBefore.get(to) ?? to }))).length,
  };
};

/** More names than this are a count. */
const tellable = 3;

const closedSaid = (closed: readonly string[]): string =>
  closed.length > tellable ? counted(closed.length, "gap") : `${counted(closed.length, "gap")} (${joined(closed, "and")})`;

/** "My list adds 5 works, closes 1 gap (Splitwise) and states 2 new relations; of the works that it names, 2 were there before." */
export const gainSaid = ({ lists, works, known, closed, gaps, relations }: Gain): string => {
  const one = lists.length === 1;
  const who = one ? lists[0]!.title : counted(lists.length, "list");
  const verb = (word: string): string => (one ? `${word}s` : word);
  const parts = [
    ...(works > 0 ? [`${verb("add")} ${counted(works, "work")}`] : []),
    ...(closed.length > 0 ? [`${verb("close")} ${closedSaid(closed)}`] : []),
    ...(gaps > 0 ? [`${verb("open")} ${counted(gaps, "new gap")}`] : []),
    ...(relations > 0 ? [`${verb("state")} ${counted(relations, "new relation")}`] : []),
  ];
  const named = one ? "it names" : "they name";
  if (parts.length === 0)
    return known === 0 ? `${who} ${verb("add")} nothing.` : `${who} ${verb("add")} nothing new: all that ${named} was there.`;
  const there = known === 0 ? "" : `; of the works that ${named}, ${known} ${known === 1 ? "was" : "were"} there before`;
  return `${who} ${joined(parts, "and")}${there}.`;
};
