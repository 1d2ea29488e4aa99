import { plain, type Rich } from "../../read/rich.ts";
import type { Head } from "../head/head.ts";
import type { Slot } from "../line/slots.ts";
import { statesRelation } from "../phrases/phrasebook.ts";
import type { OfWork, RelationReader } from "../relations/relation-reader.ts";
import type { Draft } from "./draft.ts";

/** The line of a work; what it is called as well, where that line has another work in front of it. */
const ownOf = (draft: Draft, { known }: RelationReader): OfWork => {
  const own = known.ownNames(draft.line);
  return own.length === 0 || own.includes(draft.title) ? { line: draft.line } : { line: draft.line, names: draft.names };
};

/** Adds what a remark says of works that it names in passing, once what it states in phrases is known. */
export const takeMentions = (draft: Draft, remark: Rich, line: number, relations: RelationReader): void => {
  for (const each of relations.besides(remark, line, ownOf(draft, relations), draft.referred)) draft.addRelations(each, line);
};

/** Adds all that a remark says of other works. */
export const takeStatements = (draft: Draft, remark: Rich, line: number, relations: RelationReader): void => {
  for (const each of relations.in(remark, line, ownOf(draft, relations))) draft.addRelations(each, line);
  takeMentions(draft, remark, line, relations);
};

const ofRemarks: readonly Slot["name"][] = ["behind the links", "behind a bar", "part 2 behind", "part 3 behind", "a later part"];

const states = ({ name, text, values }: Slot): boolean => values === null && (ofRemarks.includes(name) || statesRelation(text));

/** What stands on the line of a title and may say what its work stands on: the note, and parts that say nothing else. */
const remarksIn = ({ note, slots }: Head): readonly string[] => [
  ...(note === undefined ? [] : [note]),
  ...slots.flatMap((slot) => (states(slot) ? [slot.text] : [])),
];

/** Adds what the remarks on the line of a title say of other works. */
export const takeRemarks = (draft: Draft, head: Head, relations: RelationReader): void => {
  for (const text of remarksIn(head)) takeStatements(draft, plain(text), draft.line, relations);
};
