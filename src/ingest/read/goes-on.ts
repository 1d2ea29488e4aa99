import { linkWords } from "../link-words.ts";

/** What begins a line of its own below a title: a label of a link, or authors. */
const ownLine = new RegExp(`^(?:by|blog|link|${linkWords("code", "slides", "poster", "video", "paper", "arxiv")}|web ?site)\\b`, "iu");

/** "inst:: MIT": a field of a note ends with its line. */
const ownField = /^\s*\p{L}[\p{L} -]{1,24}::\s/u;

const smallWord = "(?:and|of|for|in|with|the|an?|on|to|by|from|via|using)";
const breaksOff = new RegExp(`(?:,|\\b${smallWord}|[&(-])$`);
const midSentence = new RegExp(`\\b${smallWord}$`);

/** "read: 2022-11-04" over "builds on: X": of two lines with labels neither goes on with the other. */
const field = /^\s*\p{L}[\p{L} -]{0,24}\s?[:：]\s/u;
const fieldBelow = /^\s*\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}\s?[:：]\s+\S/u;
const isSmall = (text: string): boolean => /^\s*\p{Ll}/u.test(text);
const areFields = (before: string, after: string): boolean =>
  fieldBelow.test(after) &&
  field.test(before) &&
  isSmall(before) === isSmall(after) &&
  !/[,(&-]$/.test(before.trim()) &&
  !midSentence.test(before.trim());

/** "… and how to write them, VLDB 2021": what ends with where and when is more of a title, and no remark. */
const editionAtEnd = /(?:\p{Lu}[\p{L}&-]*\.?,?\s?['’]?\d{2}|\b(?:19|20)\d{2})[)\]]?\.?$/u;
const longestEdition = 60;

/** So much wider than a line with the first word of the next one is that next line: whoever breaks lines at a width had room for the word. */
const margin = 8;
const more = /^\s*(?:and|or|of|und|oder|et|ou|y|o)\b/;
const leavesRoom = (before: string, after: string): boolean =>
  /\S\s+\S/.test(before.trim()) &&
  !more.test(after) &&
  before.length + 1 + (/^\s*\S+/.exec(after)?.[0].length ?? 0) + margin <= after.length;

/** "… (MIT) -- best paper": behind a prize that a sign divides from the rest nothing of a title goes on. */
const prizeAtEnd =
  /(?:[,;.|()[\]*_]|\s[–—-]{1,3})\s*(?:[\p{L}\d-]+ ){0,4}?(?:best (?:student |short )?paper|awards?|honou?rable mention|runner-up)[)\]*_]*$/iu;

/** "Noether, Artin, Hasse" over "still the clearest": a row of names ends with its line, unless more of it is joined to it. */
const rowOfNames = /^\s*\p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’-]+){2,15}$/u;
const joins = /^\s*(?:and|und|et|y|e|&|van|von|de|der|di|da|la|le|ten|ter|in|of|for)\b/;
const isWholeRow = (before: string, after: string): boolean => rowOfNames.test(before) && !joins.test(after);

/** Whether a line end inside a paragraph was only a wrap: the sentence or the brackets go on. */
export const goesOn = (before: string, after: string): boolean => {
  if (ownLine.test(after.trim()) || ownField.test(before) || areFields(before, after)) return false;
  if (/\b\p{Lu}[\p{Letter}&-]*\.?,? ?['’]?(?:\d{2}|(?:19|20)\d{2})$/u.test(before.trim())) return false;
  // "Title | OSDI 2024 | MIT": a row in columns ends with its line, unless it breaks off.
  const isRow =
    (before.match(/\s(?:[|｜;·]|\/\/)(?=\s|$)|\t/g)?.length ?? 0) >= 2 || (/[|｜]/.test(before) && /\b(?:19|20)\d{2}\b/.test(before));
  // A line in Han does not break off before a word of another script: "…，清华大学" over "demo 很好".
  const isApart = leavesRoom(before, after) || prizeAtEnd.test(before.trim()) || isWholeRow(before.trim(), after);
  const isBroken = !isApart || editionAtEnd.test(after.trim().slice(-longestEdition));
  if (!isRow && isBroken && /^[a-z]+[\s,]/.test(after.trim()) && !/[\p{Script=Han}.:;!?。：；)\]]$/u.test(before.trim())) return true;
  return breaksOff.test(before.trim()) && /^[\p{Letter}\p{Number}(]/u.test(after.trim());
};
