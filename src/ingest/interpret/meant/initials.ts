import { foldName } from "../../registry.ts";
import { rememberingText } from "../../remember.ts";

/*
 * The first letters that works are called by: "NGCF" is Neural Graph Collaborative Filtering, "TDM" stands within
 * Learning Tree-based Deep Model for …, "MIND" begins Multi-Interest Network with Dynamic Routing.
 */

const small =
  /^(?:a|an|the|of|for|and|or|in|on|with|via|by|to|from|at|as|using|towards?|through|over|under|between|without|into|against|across|within|der|die|das|und|für|mit|de|la|le|les|des|du|et|pour|avec|el|los|y|para|con)$/i;
/** "of", "the": what titles write small among capitals. */
export const isSmallWord = (word: string): boolean => small.test(word);

const mostWords = 16;
const longest = 6;
const mostJoined = 6;
const mostOpen = 24;

interface Word {
  /** The ways in which it may be abbreviated: "Multi-Interest" as M or as MI. */
  readonly letters: readonly string[];
  readonly isSmall: boolean;
}

const wordOf = rememberingText((text: string): Word => {
  const parts = foldName(text)
    .split(" ")
    .filter((part) => part !== "");
  const all = parts.map((part) => part.slice(0, 1)).join("");
  return { letters: parts.length > 1 ? [...new Set([all.slice(0, 1), all])] : [all], isSmall: small.test(text) };
});

const isVerb = (text: string | undefined): boolean => text?.endsWith("ing") === true;
/** Where a stretch may begin that is abbreviated: the title, what stands behind a colon, a small word or a verb; "Finding and Fixing …" goes on. */
const mayBegin = (words: readonly Word[], texts: readonly string[], at: number): boolean => {
  if (at === 0) return true;
  const isSecondVerb = isVerb(texts[at]) && /^(?:and|&)$/i.test(texts[at - 1] ?? "");
  return !isSecondVerb && (words[at - 1]?.isSmall === true || (at === 1 && isVerb(texts[0])));
};
/** "Proximal Policy Optimization Algorithms": the last word of a title may only say what it is. */
const kind =
  /^(?:algorithms?|networks?|models?|systems?|methods?|machines?|protocols?|languages?|frameworks?|graphs?|trees?|tables?|ind(?:ex(?:es)?|ices)|structures?|filters?|codes?|caches?|maps?|files?|logics?|attacks?|architectures?|gateways?|routers?|servers?|queues?)$/i;
const ends = (words: readonly Word[], at: number): boolean => at >= words.length || words[at]?.isSmall === true;
/** "Random Early Detection Gateways for …": so may the last before a small word. */
const mayEnd = (words: readonly Word[], texts: readonly string[], at: number): boolean =>
  ends(words, at) || (ends(words, at + 1) && kind.test(texts[at] ?? ""));

/** What some letters go on to with a word, each once and none too long: without its letter too, where it is small. */
const withWord = (open: readonly string[], { letters, isSmall }: Word): readonly string[] => {
  const out: string[] = [];
  for (const each of open)
    for (const next of isSmall ? [each, ...letters.map((more) => each + more)] : letters.map((more) => each + more))
      if (next.length <= longest && !out.includes(next)) out.push(next);
  return out.slice(0, mostOpen);
};

const ofPart = (part: string): readonly string[] => {
  const texts = part
    .split(/\s+/)
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, mostWords);
  const words = texts.map(wordOf);
  const out: string[] = [];
  for (const start of words.keys()) {
    if (words[start]?.isSmall === true || !mayBegin(words, texts, start)) continue;
    let open: readonly string[] = [""];
    let isJoined = false;
    for (let at = start; at < words.length; at += 1) {
      const word = words[at] as Word;
      if (word.isSmall && start > 0 && words.length - start > mostJoined) break;
      isJoined ||= word.isSmall;
      open = withWord(open, word);
      if (open.length === 0) break;
      if (word.isSmall) continue;
      const isWhole = start === 0 && at === words.length - 1;
      // Within a title only what stands together is abbreviated, or all that is left of it.
      if (isJoined && start > 0 && at < words.length - 1) continue;
      const fewest = isWhole ? 2 : mayEnd(words, texts, at + 1) ? 3 : start === 0 ? 4 : Infinity;
      for (const each of open) if (each.length >= fewest) out.push(each);
    }
  }
  return out;
};

/** What a title may be abbreviated to, small. */
export const initialsOf = (title: string): readonly string[] => [
  ...new Set(
    title
      .slice(0, 300)
      .split(/[:：]\s*|\s[-–—]\s/)
      .flatMap(ofPart),
  ),
];

/** Capitals, or capitals with the letters of small words: "NGCF", "MMoE", "DRoP". */
export const mayBeInitials = (name: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{Ll}]{0,4}\p{Lu}$|^\p{Lu}{2,6}$/u.test(name) && (name.match(/\p{Ll}/gu)?.length ?? 0) <= 1;

/** The letters of "NGCF", of several "RDDs" and of "P-GNN"; null where a name is anything else. */
export const lettersOf = (name: string): string | null => {
  const one = name.replace(/(?<=^\p{Lu}{3,6})s$/u, "").replace(/^(\p{Lu}{1,2})-(?=\p{Lu}{2,4}$)/u, "$1");
  return mayBeInitials(one) ? one : null;
};
