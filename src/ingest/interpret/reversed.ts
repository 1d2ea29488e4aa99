import { push } from "../../model/group.ts";
import { foldName } from "../registry.ts";
import type { WorkReference } from "../claims.ts";
import type { Draft } from "./draft.ts";
import type { Nicknames } from "./nicknames.ts";

/*
 * What a line says of its work, and states of another one of the list: "superseded by X" is a statement of X. What the
 * list does not have states nothing.
 */

const nameKey = (name: string): string => foldName(name.replace(/^(?:the|an?)\s+/i, ""));

/** The entries of a list by what they are called. */
const calledBy = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> => {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) for (const name of new Set(draft.names.map(nameKey))) push(found, name, draft);
  return found;
};

/** Entries of one title are one work, of which one speaks for all; of several works nobody chooses. */
const onlyOne = (drafts: readonly Draft[]): Draft | null => {
  const [first] = drafts;
  return first !== undefined && drafts.every(({ title }) => foldName(title) === foldName(first.title)) ? first : null;
};

/** Gives relations that were stated the other way round to the entries that they are of. */
export const turnReversed = (drafts: readonly Draft[], nicknames: () => Nicknames): void => {
  const speakers = drafts.filter(({ reversed }) => reversed.length > 0);
  if (speakers.length === 0) return;
  const called = calledBy(drafts);
  const subjectOf = (target: WorkReference): Draft | null => {
    const linked = target.links.length === 0 ? [] : drafts.filter((draft) => draft.isLinkedFrom(target));
    if (linked.length > 0) return onlyOne(linked);
    const own = called.get(nameKey(target.name));
    return onlyOne(own ?? called.get(nicknames().titleOf(target.name) ?? "") ?? []);
  };
  for (const speaker of speakers)
    for (const { type, target, place } of speaker.reversed) {
      const subject = subjectOf(target);
      if (subject !== null && subject !== speaker) subject.addRelation({ type, target: { name: speaker.title, links: [] }, place });
    }
};
