import { monthWord, weekdayWord } from "../../calendar-words.ts";
import { squeeze } from "../../read/rich.ts";
import { rememberingText } from "../../remember.ts";
import { withoutAppendixNumber } from "../../recognise/appendix-number.ts";
import { withoutStandsBelow } from "../../recognise/stands-below.ts";
import { behindDay } from "../../recognise/day-heading.ts";
import { behindCount, isCount } from "../../recognise/session-name.ts";
import { behindTerm } from "../../recognise/term-name.ts";
import { shortTitleOf } from "../../recognise/title.ts";

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Most lines hold no such sign, and these counts are asked of every line many times. */
const cjkCount = (text: string): number => (/[\u2e80-\uffff]/.test(text) ? (text.match(cjk)?.length ?? 0) : 0);

/** Words of a text of plain letters, sign by sign; -1 where another sign stands in it. */
const plainWords = (text: string): number => {
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return -1;
    const isBreak = code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x5f || code === 0x2f || code === 0x7c;
    if (isBreak) within = false;
    else if (!within && ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a))) {
      within = true;
      words += 1;
    }
  }
  return words;
};

const wordsOfAnyScript = rememberingText((text): number => {
  const signs = cjkCount(text);
  const plain = signs === 0 ? text : text.replace(/\p{Script=Han}/gu, "");
  let words = 0;
  for (const word of plain.split(/[\s_/|]+/)) if (/[A-Za-z0-9]/.test(word) || /[\p{Letter}\p{Number}]/u.test(word)) words += 1;
  return words + Math.ceil(signs / 2);
});

/** Words, with Han, kana and hangul counted two characters to the word. */
export const wordCount = (text: string): number => {
  const few = plainWords(text);
  return few >= 0 ? few : wordsOfAnyScript(text);
};

/** Share of the letters that are Han, kana or hangul. */
export const cjkShare = (text: string): number => {
  const signs = cjkCount(text);
  return signs === 0 ? 0 : signs / (text.match(/\p{Letter}/gu)?.length ?? 1);
};

/** Long and mostly in lower case: no list of names or tags, so that nothing more need be asked. */
export const isRunningText = (text: string): boolean => {
  if (text.length < 80) return false;
  const words = text.slice(0, 400).split(/\s+/);
  return words.filter((word) => /^[([“"']?\p{Ll}/u.test(word)).length > words.length * 0.55;
};

const verbs =
  /\b(?:is|are|was|were|has|have|had|we|they|this|these|it|its|there|which|should|must|would|could|i|you|your|our|their|please|don't|doesn't|didn't|let|often|most|many|already|using the|such as|e\.g\.|i\.e\.)\b/gi;
const sentenceStart =
  /^(?:this|these|those|we|they|it|there|in this|in order|by \w+ing|note|here|based on|compared|for example|however|when|if|because|since|most|many|some|please|see|check|also|note that|thanks|welcome|contribut|feel free|all|maintained|last updated|any|problem|question|idea|observation|insight|solution|challenge|key|summary|abstract|tl;?dr)\b/i;

/** How much a text reads like running prose, 0 (not at all) upwards; 1 is enough to call it a sentence. */
export const proseScore = rememberingText((text): number => {
  const words = wordCount(text);
  let score = 0;
  if (/[.;。；!！]$/.test(text.trim()) && !/\b(?:al|etc|inc|ltd|vs)\.$/i.test(text.trim())) score += words > 12 ? 0.6 : 0.35;
  if (sentenceStart.test(text.trim())) score += 0.5;
  score += Math.min(0.9, (text.match(verbs)?.length ?? 0) * 0.3);
  if (/[;；]\s|[。，、]/.test(text)) score += 0.4;
  if (/[.。!?] +\p{Lu}/u.test(text) && words > 14) score += 0.4;
  if (words > 26) score += 0.5;
  if (words > 45) score += 1;
  return score;
});

const smallWords =
  /^(?:a|an|the|of|and|or|for|in|on|to|with|by|at|from|via|using|as|is|are|be|over|under|into|through|towards?|under|without|beyond|against|between|across|it|its|not|but|than|up|vs\.?|do|does|you|we|your)$/i;

/** Share of the long words that begin with a capital. */
export const titleCase = (text: string): number => {
  const words = text.split(/[\s:/-]+/).filter((word) => word.length > 2 && /^\p{Letter}/u.test(word) && !smallWords.test(word));
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}|\p{Lu}/u.test(word)).length / words.length;
};

const capitals = /^[([]?[\p{Lu}\d&,'’/:+-]+s?[,)\]:]*$/u;
/** So many capitals stand beside one small letter at least. */
const fewestCapitals = 3;

/** "MODEL SERVING", "GPUs AND ACCELERATORS", "RL FROM FEEDBACK (RLHF)": a line in capitals is a heading, whatever the small letters of a plural. */
export const isInCapitals = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return (
    words.length > 1 &&
    words.every((word) => capitals.test(word) || /^(?:of|and|or|for|in|on|to|with|by|the|und|et|y|de|vs\.?)$/.test(word)) &&
    (text.match(/\p{Lu}/gu)?.length ?? 0) >= small * fewestCapitals
  );
};

const notTitle =
  /^(?:problems?|questions?|ideas?|solutions?|challenges?|techniques?|insights?|findings?|observations?|proposal|contributions?|background|motivation|goals?|methods?|evaluation|results?|design|summary|keywords?|key ?points?|limitations?|notes?|todo|advantages?|disadvantages?|pros|cons|authors?|institutions?|conference|slides|code|paper|link|homepage|tl;?dr|abstract|figure|table|example|step \d+|phase \d+|references?)\s*(?:[:：]|$)/i;

/** A title does not break off: what does is a sentence whose venue was taken for a tag. */
const dangling = /\s(?:and|or|of|at|from|for|the|an?)$/i;

/** "Herder-3 Technical Report": how those who publish a model call what they write of it. */
const report = /^\p{Lu}\S*(?:[ -]\S+){0,3} (?:Technical Report|White ?[Pp]aper|(?:System|Model) Card)$/u;

/** How much a text, without tags and links, looks like the title of a work: below 0 hardly, above 0.5 well. */
export const titleScore = rememberingText((text): number => {
  const plain = text.trim();
  const words = wordCount(plain);
  if (words === 0 || notTitle.test(plain) || dangling.test(plain)) return -1.5;
  let score = words >= 5 ? 0.8 : words >= 4 ? 0.4 : words === 3 ? 0.1 : words === 2 ? -0.3 : -0.6;
  if (words > 28) score -= 0.6;
  if (words > 45) score -= 1.5;
  const named = shortTitleOf(plain) !== null && /[:：]/.test(plain);
  if (named && words >= 4) score += 0.8;
  const cased = words >= 4 ? titleCase(plain) : 0.5;
  if (cased >= 0.6) score += 0.5;
  if (cased < 0.3 && !named) score -= 0.3;
  score -= proseScore(plain) * (named ? 0.7 : 1.1);
  if (cjkShare(plain) > 0.3 && !/[《“"]/.test(plain)) score -= 0.5;
  if (/https?:\/\//.test(plain)) score -= 1;
  if (report.test(plain)) score += 0.8;
  // Who ends with a colon announces what follows.
  if (/[:：]$/.test(plain)) score -= 0.8;
  if (words <= 8 && isInCapitals(plain)) score -= 1;
  // "X?? -- no, the other one": who talks asks so, and goes on.
  if (/\p{L}(?:[?？]{2,}|\?!|!\?)\s+[^?？]*\p{L}/u.test(plain)) score -= 2.5;
  if (/[?？]$/.test(plain) && !named && titleCase(plain) < 0.6) score -= 0.8;
  return score;
});

/** Short things that stand where a topic would: few words, no colon, no full stop, no address; in capitals none of them is prose, "MANY CORES". */
export const isTopicLike = (text: string, mostProse = 0.5): boolean =>
  wordCount(text) <= 9 &&
  text.length <= 90 &&
  !/[.。;；]$|https?:|[!?？]$|(?<!\b(?:vs|etc|St|Dr|No|al))[.!?]\s+\p{Lu}/u.test(text.trim()) &&
  /\p{Letter}/u.test(text) &&
  (proseScore(text) < mostProse || isInCapitals(text));

/** Words of one and the same title in two writings, for the comparison of lines within one entry. */
export const titleKey = (text: string): string =>
  /[^ -~]/.test(text)
    ? text
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}]+/gu, "")
    : text.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** "About input pipelines:", "Papers on caching", "关于缓存": that works are about it goes without saying. */
const worksAbout =
  /^(?:(?:(?:[Pp]apers?|[Rr]eadings?|[Ww]orks?|[Aa]rticles?|[Tt]hings|[Ll]iterature) (?:on|about)|[Aa]bout|[Rr]egarding|[Cc]oncerning|(?:[Aa]rtikel|[Aa]ufsätze|[Ll]iteratur|[Pp]apiere?|[Pp]aper) (?:zu[mr]?|über)|[Zz]um Thema|À propos (?:de|du|des)|(?:[Aa]rtículos )?[Ss]obre) (?=\p{L}.{2})|关于(?=\p{L}{2}))/u;

/** "Papers on Tuesdays", "Things about which we argued", "Literatur zur Vorlesung": nothing that works are about. */
const noSubject = new RegExp(
  `^(?:(?:the|an?|our|my|this|der|die|das|diese[rmn]?|unsere[rmn]?) )?(?:${weekdayWord}s?|hold|tour|paper|demand|loan|time|campus|which|that|whom|town|vorlesung(?:en)?|übung(?:en)?|seminare?|kurse?|class(?:es)?|courses?|lectures?)(?![\\p{L}-])(?! (?:and|und|in|series|complexity|analysis) )`,
  "iu",
);

/** "CS 262", "CS294A". */
const course = /^\p{Lu}{2,4} ?\d{2,3}\p{Lu}?$/u;

const withoutAbout = (text: string): string => {
  const rest = text.replace(worksAbout, "");
  return noSubject.test(rest) || course.test(rest) ? text : rest;
};

const withoutDecoration = (text: string): string =>
  withoutAbout(
    withoutAppendixNumber(
      text
        .replace(/\s*[([](?:session )?(?:co-?)?chairs?\s*[:：][^()[\]]*[)\]]/i, "")
        .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3\u200D]/gu, "")
        .replace(/[#*`]+/g, "")
        .trim(),
    )
      .replace(
        /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,4}[.)]|[A-Z][.)](?=\s+\p{Lu})|[一二三四五六七八九十]+、|\(\d{1,2}\)|（[一二三四五六七八九十]+）)\s+(?=\S)/u,
        "",
      )
      .replace(/^[一二三四五六七八九十]+、\s*/, "")
      .replace(/^[[【]([^[\]【】]+)[\]】]$/, "$1")
      .replace(/\s*[:：]\s*$/, ""),
  )
    .replace(/\s+/g, " ")
    .trim();

/** "8 Nov": the number is no place in an order. */
const dayAlone = new RegExp(`^\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:de\\s+)?${monthWord}\\.?(?:,?\\s+\\d{4})?$`, "iu");

/** A topic's name as headings write it, without its day or its place in an order, numbering, emoji, brackets and decoration. */
export const topicName = (text: string): string => {
  const plain = squeeze(text);
  const behind = behindDay(plain);
  if (dayAlone.test(plain) || behind === "") return plain;
  return withoutStandsBelow(withoutDecoration(isCount(plain) ? plain : behindCount(behindTerm(behind ?? plain))));
};
