import { titleCase, wordCount } from "./traits.ts";

/** "12.", "(3)", "[7]", "#4:", "No. 5", "论文 3：", "6、", "【8】", "⑨": how the entries of a list are counted. */
const counts = [
  "\\(?\\d{1,3}[.)]\\s+(?=\\D|\\d+\\p{L})",
  "\\[\\d{1,3}\\]\\s+",
  '(?:#|No\\.?\\s?|Nr\\.?\\s?|№\\s?|(?:[Pp]aper|Board|Poster|Talk|Slot)\\s|论文\\s?|文献\\s?|第\\s?)\\d{1,3}(?:\\s?[篇条]|(?=[\\s.):：、,，—–-]))\\s?(?:[.):：、,，]|[-–—](?=\\s))?\\s*(?=["“《\\p{L}])',
  '\\d{1,3}(?:、\\s*|\\s[-–—]\\s+(?=["“《\\p{L}]))',
  '\\d{1,2}[:：]\\s+(?=["“《\\p{Lu}])',
  "【\\d{1,3}】\\s*",
  '[(\\[]?[0-9](?:\\.\\d)?\\/(?:5|10)[)\\]]?[\\s:]\\s*(?=["“《\\p{L}])',
  '(?:已读|未读|待读|在读|想读|精读|略读|必读|选读)\\s+(?=["“《]?[\\p{Script=Latin}\\d])',
  '(?:Week|Wk\\.?|Lecture|Meeting|Class)\\s\\d{1,2}\\s*[:：]\\s+(?=["“《\\p{L}])',
  "[①-⑳]\\s*",
].join("|");

/** What stands before a title and says nothing of the work: a sign, a box to tick, a number. */
export const decoration = new RegExp(
  `^(?:(?:TO-?DO|DONE|LATER|NOW|DOING|WAITING)\\s+(?=\\S)|(?:\\p{Extended_Pictographic}|[\\uFE0F★☆•✓✗✘]|\\u200D)+\\s*|\\[[ xX]\\]\\s+|\\([*+!†‡]{1,3}\\)\\s+|[*†‡]{1,3}\\s+(?=["“]?[\\p{L}\\d])|[~?](?:[~?]{1,2})?\\s+(?=["“]?[\\p{L}\\d])|${counts})+`,
  "u",
);

const day = "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}";
const signs = "\\p{Extended_Pictographic}\\uFE0F\\u200D★☆✓✔✗✘";
/** What stands behind a title and says what its reader thinks of it, or when it was read. */
const verdict = new RegExp(
  `\\s*(?:(?<=\\s)(?:待读|在读|已读|未读|精读|略读|必读|选读)|[${signs}]+\\s*(?:${day})?|[(\\[]?(?:read|finished|done|added|seen|读于)(?:\\s+on)?\\s*[:：]?\\s*${day}[)\\]]?|[(\\[]?(?:rating:?\\s*)?\\d(?:\\.\\d)?\\s?\\/\\s?(?:5|10)[)\\]]?)\\s*$`,
  "iu",
);
const endOfVerdict = new RegExp(`[${signs}\\d)\\]读]$`, "u");
/** Where the verdict behind a title begins, or -1; most titles end otherwise and are not searched. */
export const verdictAt = (text: string): number => (endOfVerdict.test(text.trimEnd().slice(-2)) ? text.search(verdict) : -1);

/** How a title itself may go on in brackets: "(or: How I Learned to …)", "(with an appendix on …)". */
const goesOn = /^(?:or|and|in|with|without|for|from|via|by|part|as|the|an?|to|on|of)\b/;

/** "(already above, but it belongs here as well)": several words in small letters behind a title in capitals are a remark. */
export const isAside = (title: string, inside: string): boolean =>
  wordCount(title) >= 4 &&
  titleCase(title) >= 0.6 &&
  wordCount(inside) >= 5 &&
  /^\p{Ll}/u.test(inside) &&
  !/[\p{Lu}\d\p{Script=Han}]/u.test(inside) &&
  !goesOn.test(inside);

/** "[OSDI 2021] [Best Paper]", as badges beside each other are read, says both. */
export const betweenBadges = (text: string): string =>
  /^\s*(?:\[[^[\]]{2,60}\]\s*){2,4}$/.test(text) ? text.replace(/\]\s*\[/g, ", ").replace(/^\s*\[|\]\s*$/g, "") : text;

/** "Published in" as others say it. */
export const appearedIn =
  /^(?:erschienen|veröffentlicht|publiziert|paru|publiée?s?|publicad[oa]|aparecid[oa]|apparso|pubblicato)\s+(?:in(?: den)?|auf(?: der)?|bei(?: der)?|à(?: l[ae])?|aux?|dans(?: l[ae]s?)?|en(?: (?:el|la))?|no|na|su)\s+(?=\p{L})/iu;
