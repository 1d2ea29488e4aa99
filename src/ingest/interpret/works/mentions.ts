import { plain, type Rich } from "../../read/rich.ts";
import { remarksIn, type Head } from "../head/head.ts";
import type { RelationReader } from "../relations/relation-reader.ts";
import type { Draft } from "./draft.ts";

/** Adds what a remark says of works that it names in passing, once what it states in phrases is known. */
export const takeMentions = (draft: Draft, remark: Rich, line: number, relations: RelationReader): void => {
  for (const each of relations.besides(remark, line, draft.line, draft.referred)) draft.addRelations(each, line);
};

/** Adds all that a remark says of other works. */
export const takeStatements = (draft: Draft, remark: Rich, line: number, relations: RelationReader): void => {
  for (const each of relations.in(remark, line, draft.line)) draft.addRelations(each, line);
  takeMentions(draft, remark, line, relations);
};

/** Adds what the remarks on the line of a title say of other works. */
export const takeRemarks = (draft: Draft, head: Head, relations: RelationReader): void => {
  for (const text of remarksIn(head)) takeStatements(draft, plain(text), draft.line, relations);
};
