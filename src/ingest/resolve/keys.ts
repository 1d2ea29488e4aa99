import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { SourceId } from "../../model/ids.ts";
import type { ListClaims, WorkClaim, WorkReference } from "../claims.ts";
import { byCodeUnits } from "../../model/order.ts";

/*
 * Files with records of their own keys say for certain which record a reference means. Nothing is compared for these:
 * a citation graph of a hundred thousand references costs a look-up each.
 */

export interface Keys {
  /** The entry that a reference means by its key, one of the same list before those of others; null without such. */
  entryOf(target: WorkReference, source: SourceId): WorkClaim | null;
}

export const keysOf = (lists: readonly ListClaims[]): Keys => {
  const entries = new Map<string, WorkClaim>();
  const add = (key: string, entry: WorkClaim): void => {
    if (!entries.has(key)) entries.set(key, entry);
  };
  for (const list of [...lists].sort((a, b) => byCodeUnits(a.source.id, b.source.id))) {
    for (const work of list.works) {
      for (const key of work.keys ?? []) {
        add(`${work.source}\n${key}`, work);
        add(key, work);
      }
    }
  }
  return {
    entryOf: ({ key }, source) => (key === undefined ? null : (entries.get(`${source}\n${key}`) ?? entries.get(key) ?? null)),
  };
};

export interface CertainRelation {
  readonly by: WorkClaim;
  readonly type: WorkClaim["relations"][number]["type"];
  readonly to: WorkClaim;
  readonly place: Place;
}

export const certainRelations = (lists: readonly ListClaims[], keys: Keys): readonly CertainRelation[] =>
  lists
    .flatMap((list) => list.works)
    .flatMap((by) =>
      by.relations.flatMap(({ type, target, place }) => {
        const to = keys.entryOf(target, place.source);
        return to === null ? [] : [{ by, type, to, place }];
      }),
    );

const shown = 3;
const plainKey = (key: string): string => key.slice(key.lastIndexOf("\n") + 1);

/** References by nothing but a key that no list has, one problem for each work that makes them. */
export const lostReferences = (lists: readonly ListClaims[], keys: Keys): readonly Problem[] =>
  lists
    .flatMap((list) => list.works)
    .flatMap((by): Problem[] => {
      const lost = by.relations.filter(({ target, place }) => target.name.trim() === "" && keys.entryOf(target, place.source) === null);
      const first = lost[0];
      if (first === undefined) return [];
      const names = lost.slice(0, shown).map(({ target }) => plainKey(target.key ?? "without a key"));
      const more = lost.length > shown ? `, and ${String(lost.length - shown)} more` : "";
      const works = lost.length === 1 ? "a work that no list has" : `${String(lost.length)} works that no list has`;
      return [
        {
          level: "info",
          rule: "work/unknown-reference",
          place: first.place,
          reason: `"${by.title}" refers to ${works}: ${names.join(", ")}${more}. Add ${lost.length === 1 ? "it" : "them"} to a list to see them.`,
        },
      ];
    });
