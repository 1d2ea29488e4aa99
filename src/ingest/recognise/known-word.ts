import { foldName, type RegistryIndex } from "../registry.ts";
import { isReadingState } from "./reading-state.ts";
import { isCommonTerm, isRemark } from "./title.ts";

/* Words that mean something else than a work: a kind of text, "Survey", how far it is read, "Later", an abbreviation that many share, "DNN", a topic. */

export const isKnownWord = (word: string, registry: RegistryIndex): boolean =>
  isRemark(word) || isReadingState(word) || isCommonTerm(word) || registry.topicPerhaps(word) !== null;

/** Whether first letters of a title mean its field, as "GNN" does of "Graph Neural Networks in Practice". */
export const abbreviatesField = (letters: string, title: string, registry: RegistryIndex): boolean => {
  const field = registry.topicPerhaps(letters);
  return isCommonTerm(letters) || (field !== null && foldName(title).includes(foldName(field.name).replace(/s$/, "")));
};
