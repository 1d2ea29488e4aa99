import { groupBy } from "../../model/group.ts";
import type { WorkClaim } from "../claims.ts";
import { placeIn, placeOf, quoted, type Rule } from "./rule.ts";

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
          const remedy = same ? "Take one of the two out" : "It counts as one work with both topics; take one out if that is not meant";
          return {
            level: same ? ("warning" as const) : ("info" as const),
            rule: "list/duplicate-entry",
            place,
            reason: `${quoted(claim.title)} is listed already in ${placeIn(placeOf(first), place, lists)}. ${remedy}.`,
          };
        });
    });
  });
};
