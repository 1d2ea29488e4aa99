import { push } from "../../../model/group.ts";
import type { Place } from "../../../model/place.ts";
import type { RelationClaim, WorkReference } from "../../claims.ts";
import { foldName } from "../../registry.ts";
import type { Draft } from "./draft.ts";
import type { Nicknames } from "./nicknames.ts";

/*
 * What a line states of another entry than its own: "superseded by X" is a statement of X, "A → B" one of B. What the
 * list does not have states nothing.
 */

export interface Statement {
  readonly type: RelationClaim["type"];
  readonly subject: WorkReference;
  readonly target: WorkReference;
  readonly place: Place;
}

const nameKey = (name: string): string => foldName(name.replace(/^(?:the|an?)\s+/i, ""));

/** The entries of a list by what they are called. */
const calledBy = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> => {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) for (const name of new Set(draft.names.map(nameKey))) push(found, name, draft);
  return found;
};

/** The entries of a list by where their links lead. */
const linkedBy = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> => {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) for (const url of draft.addresses) push(found, url, draft);
  return found;
};

/** Entries of one title are one work, of which one speaks for all; of several works nobody chooses. */
const onlyOne = (drafts: readonly Draft[]): Draft | null => {
  const [first] = drafts;
  return first !== undefined && drafts.every(({ title }) => foldName(title) === foldName(first.title)) ? first : null;
};

/** Says which entry of a list is meant by a reference; null where it is none, or not sure which. */
export type SubjectOf = (reference: Pick<WorkReference, "name" | "links">) => Draft | null;

export const subjectsOf = (drafts: readonly Draft[], nicknames: () => Nicknames): SubjectOf => {
  const [called, linked] = [calledBy(drafts), linkedBy(drafts)];
  return ({ name, links }) => {
    const there = links.flatMap(({ url }) => linked.get(url) ?? []);
    if (there.length > 0) return onlyOne(there);
    return onlyOne(called.get(nameKey(name)) ?? called.get(nicknames().titleOf(name) ?? "") ?? []);
  };
};

/** Gives relations to the entries that they are stated of, where a list has them. */
export const giveToSubjects = (drafts: readonly Draft[], further: readonly Statement[], nicknames: () => Nicknames): void => {
  const own = drafts.flatMap((draft) =>
    draft.reversed.map(({ type, target, place }): Statement => ({
      type,
      subject: target,
      target: { name: draft.title, links: [] },
      place,
    })),
  );
  if (own.length + further.length === 0) return;
  const subjectOf = subjectsOf(drafts, nicknames);
  for (const { subject, ...relation } of [...own, ...further]) subjectOf(subject)?.addRelation(relation);
};
