import { groupBy } from "../../model/group.ts";
import type { WorkClaim } from "../claims.ts";
import { nameKey } from "../resolve/titles.ts";
import { placeIn, placeOf, quoted, type Rule } from "./rule.ts";

/** What both say that makes them one work, where their titles do not say it. */
const sharedBy = (a: WorkClaim, b: WorkClaim): string => {
  for (const [key, called] of [
    ["doi", "DOI"],
    ["arxiv", "arXiv number"],
  ] as const)
    if (a.identifiers[key] !== undefined && a.identifiers[key] === b.identifiers[key])
      return `, for both have the ${called} ${a.identifiers[key]}`;
  return "";
};

const isSameTitle = (a: WorkClaim, b: WorkClaim): boolean => nameKey(a.title) === nameKey(b.title);

/** Under another title the reader has to see why, and it may be no slip of the list but of a link. */
const said = (claim: WorkClaim, first: WorkClaim, where: string): string =>
  isSameTitle(claim, first)
    ? `${quoted(claim.title)} is listed already in ${where}`
    : `${quoted(claim.title)} counts as the work of ${where}, ${quoted(first.title)}${sharedBy(claim, first)}`;

const remedyFor = (claim: WorkClaim, first: WorkClaim, isUnderOneTopic: boolean): string => {
  if (!isSameTitle(claim, first)) return "Take one of the two out; if they are two works, mend the link or say so by a ruling";
  return isUnderOneTopic ? "Take one of the two out" : "It counts as one work with both topics; take one out if that is not meant";
};

const topicsOf = (claim: WorkClaim): string => claim.topics.map(({ value }) => value).join("\n");

/** Entries of one list that are one work: under one topic a slip, under two a work of both. */
export const duplicateEntries: Rule = ({ lists, atlas }) => {
  const workAt = new Map(
    atlas.works.flatMap(({ id, places }) => places.map(({ source, line }) => [`${source} ${String(line)}`, id] as const)),
  );
  return lists.flatMap(({ works }) => {
    const groups = groupBy(works, (claim) => workAt.get(`${claim.source} ${String(claim.line)}`) ?? "");
    groups.delete("");
    return [...groups.values()].flatMap((claims) => {
      const [first, ...others] = claims;
      if (first === undefined) return [];
      return others
        .filter(({ line }) => line !== first.line)
        .map((claim) => {
          const same = claims.some((each) => each.line < claim.line && topicsOf(each) === topicsOf(claim));
          const place = placeOf(claim);
          return {
            level: same ? ("warning" as const) : ("info" as const),
            rule: "list/duplicate-entry",
            place,
            reason: `${said(claim, first, placeIn(placeOf(first), place, lists))}. ${remedyFor(claim, first, same)}.`,
          };
        });
    });
  });
};
