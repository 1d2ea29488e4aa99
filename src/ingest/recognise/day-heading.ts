import { monthWord, weekdayOfAnyLanguage } from "../calendar-words.ts";

/* Days of a diary: "2024-03-04 Mon", "Montag, 4. März 2024", "2024-03-19 (Tue) – stores on fast devices". */

const dayAndMonth = `${monthWord}(?!\\p{L})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s(?:de\\s)?${monthWord}(?!\\p{L})\\.?,?(?:\\sde)?`;
const date = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|(?:${dayAndMonth})\\s\\d{4}|\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]|\\d{4}-?[WK]W?\\d{1,2})(?![\\p{L}\\d])`;
/** "2023年6月：": a month of a diary only with what it was about. */
const month = `(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月|\\d{4}-(?:0[1-9]|1[0-2])|${monthWord}(?!\\p{L})\\.?\\s\\d{4})(?=\\s?[:：]|\\s[–—-]{1,3}\\s)`;
const weekday = `${weekdayOfAnyLanguage}(?!\\p{L})\\.?`;
const diary = new RegExp(
  `^(?:${weekday},?\\s+)?(?:${date}|${month})(?:\\s*[,(（]?\\s*${weekday}\\s*[)）]?)?(?:\\s*$|\\s*(?:[:：|·,，–—]|-{1,3}(?=\\s))\\s*(?<rest>\\S.*)$)`,
  "iu",
);

const longest = 160;

/** What stands behind the day that a heading begins with, empty where nothing does; null where it begins with none of a year. */
export const behindDay = (heading: string): string | null => {
  const found = heading.length <= longest && /\d{4}/.test(heading) ? diary.exec(heading.trim()) : null;
  return found === null ? null : (found.groups?.["rest"] ?? "");
};

const ofMonth = new RegExp(`^${month}\\s*(?:[:：]|[–—-]{1,3}\\s)\\s*(?<rest>\\S.*)$`, "iu");

/** What stands behind the month that a heading begins with. */
export const behindMonth = (heading: string): string | null =>
  heading.length <= longest && /\d{4}/.test(heading) ? (ofMonth.exec(heading.trim())?.groups?.["rest"] ?? null) : null;
