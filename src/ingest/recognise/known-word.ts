import type { RegistryIndex } from "../registry.ts";
import { isCommonTerm, isRemark } from "./title.ts";

/** Whether a word means something else than a work: a kind of text, "Survey", an abbreviation that many share, "DNN", a topic. */
export const isKnownWord = (word: string, registry: RegistryIndex): boolean =>
  isRemark(word) || isCommonTerm(word) || registry.topicPerhaps(word) !== null;
