import type { Atlas } from "../../model/atlas.ts";
import { groupBy, push } from "../../model/group.ts";
import type { Work } from "../../model/work.ts";
import type { WorkClaim } from "../claims.ts";
import { nameKey } from "../resolve/titles.ts";
import { isEntry, placeIn, placeOf, quoted, type Rule } from "./rule.ts";

/** The identifier of both that makes them one work, where their titles do not say it. */
const sharedBy = (a: WorkClaim, b: WorkClaim): string | null => {
  for (const [key, called] of [
    ["doi", "DOI"],
    ["arxiv", "arXiv number"],
  ] as const)
    if (a.identifiers[key] !== undefined && a.identifiers[key] === b.identifiers[key]) return `${called} ${a.identifiers[key]}`;
  return null;
};

const isSameTitle = (a: WorkClaim, b: WorkClaim): boolean => nameKey(a.title) === nameKey(b.title);

/** Under another title the reader has to see why, and it may be no slip of the list but of a link. */
const said = (claim: WorkClaim, other: WorkClaim, where: string, isUnderOneTopic: boolean): string => {
  if (isSameTitle(claim, other)) {
    const remedy = isUnderOneTopic
      ? "Take one of the two out"
      : "It counts as one work with both topics; take one out if that is not meant";
    return `${quoted(claim.title)} is listed already in ${where}. ${remedy}.`;
  }
  const shared = sharedBy(claim, other);
  const why = shared === null ? "" : `, for both have the ${shared}`;
  const remedy = isUnderOneTopic ? "Take one of the two out" : "Write both titles alike, or take one out";
  const apart = `if they are two works, ${shared === null ? "" : "mend the link or "}say so by a ruling`;
  return `${quoted(claim.title)} counts as the work of ${where}, ${quoted(other.title)}${why}. ${remedy}; ${apart}.`;
};

const topicsOf = (claim: WorkClaim): string => claim.topics.map(({ value }) => value).join("\n");

/** The work that the atlas made of an entry: of several in one line that which is called so. */
const worksAt = (atlas: Atlas): ((claim: WorkClaim) => Work | null) => {
  const key = (source: string, line: number): string => `${source} ${String(line)}`;
  const found = new Map<string, Work[]>();
  for (const work of atlas.works) for (const { source, line } of work.places) push(found, key(source, line), work);
  const isCalled = ({ title, aliases = [], shortTitle }: Work, name: string): boolean =>
    [title, shortTitle ?? "", ...aliases].some((each) => nameKey(each) === name);
  return (claim) => {
    const works = found.get(key(claim.source, claim.line)) ?? [];
    const [only, another] = works;
    if (another === undefined) return only ?? null;
    return works.find((work) => isCalled(work, nameKey(claim.titled ?? claim.title))) ?? null;
  };
};

/** Each entry but the first of its work, with the entry above it under the same topic, else with the first. */
const repeatsIn = (claims: readonly WorkClaim[]): readonly (readonly [claim: WorkClaim, other: WorkClaim, isUnderOneTopic: boolean])[] => {
  const underTopic = new Map<string, WorkClaim>();
  return claims.flatMap((claim) => {
    const [topics, first = claim] = [topicsOf(claim), claims[0]];
    const beside = underTopic.get(topics);
    if (beside === undefined) underTopic.set(topics, claim);
    const other = beside ?? first;
    return other.line === claim.line ? [] : [[claim, other, beside !== undefined] as const];
  });
};

/** Entries of one list that are one work: under one topic, or under two titles, a slip, else a work of both topics. */
export const duplicateEntries: Rule = ({ lists, atlas, pathOf }) => {
  const workOf = worksAt(atlas);
  return lists.flatMap(({ works }) => {
    const groups = groupBy(works.filter(isEntry), workOf);
    groups.delete(null);
    return [...groups.values()].flatMap(repeatsIn).map(([claim, other, isUnderOneTopic]) => {
      const place = placeOf(claim);
      const reason = said(claim, other, placeIn(placeOf(other), place, pathOf), isUnderOneTopic);
      const isSlip = isUnderOneTopic || !isSameTitle(claim, other);
      return { level: isSlip ? "warning" : "info", rule: "list/duplicate-entry", place, reason };
    });
  });
};
