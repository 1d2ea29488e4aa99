import type { Rich } from "../../read/rich.ts";
import type { RelationReader } from "../relations/relation-reader.ts";
import type { Draft } from "./draft.ts";

/** Adds what a remark says of works that it names in passing, once what it states in phrases is known. */
export const takeMentions = (draft: Draft, remark: Rich, line: number, relations: RelationReader): void => {
  for (const each of relations.besides(remark, line, draft.line, draft.referred)) draft.addRelations(each, line);
};
