import { slice, trim, type Rich } from "../../read/rich.ts";
import { isCited, isDated, parseHead, type Head } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { proseScore, titleScore, wordCount } from "../line/traits.ts";
import { statesRelation } from "../phrases/phrasebook.ts";

/*
 * "A. Author. Title. SOSP 2019. B. Author. Title. OSDI 2020.": references one behind the other in a paragraph. Each ends
 * with where and when, and what follows is as whole as the one before.
 */

const end = /\b(?:(?:19|20)\d{2}|\p{Lu}[\p{L}-]+ ?['’]\d{2})[.;]\s+(?=["“]?\p{Lu})/gu;
const year = /(?:19|20)\d{2}|['’]\d{2}/g;
const most = { length: 1200, references: 8 } as const;
const fewestWords = 3;
const leastTitle = 1;

/** Titles that nobody stands before are told by their looks. */
const isTitle = ({ title }: Head): boolean => titleScore(title) >= leastTitle && proseScore(title) === 0;

const areWhole = (heads: readonly Head[], parts: readonly Rich[]): boolean =>
  heads.every((head) => isDated(head) && wordCount(head.title) >= fewestWords && !/[.;]\s/.test(head.title)) &&
  (heads.every(isCited) || heads.every((head) => !isCited(head) && isTitle(head))) &&
  parts.slice(1).every(({ text }) => !statesRelation(text));

/** The heads of several such references; none where a line is not all of them. */
export const severalReferences = (rich: Rich, registry: ListRegistry): readonly Head[] => {
  const { text } = rich;
  if (text.length > most.length || (text.match(year)?.length ?? 0) < 2) return [];
  const ends = [...text.matchAll(end)].map(({ index, 0: all }) => index + all.length);
  if (ends.length === 0 || ends.length >= most.references) return [];
  const parts = [0, ...ends].map((start, at) => trim(slice(rich, start, ends[at] ?? text.length)));
  const heads = parts.map((part) => parseHead(part, registry));
  return areWhole(heads, parts) ? heads : [];
};
