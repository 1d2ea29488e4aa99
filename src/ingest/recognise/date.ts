import { weekdayWord } from "../calendar-words.ts";

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** "Sep", "Sept" and "September" are one month. */
const monthNumber = (word: string): string | null => {
  const at = months.findIndex((month) => word.length >= 3 && month.startsWith(word.toLowerCase()));
  return at < 0 ? null : String(at + 1).padStart(2, "0");
};

/** Two digits of a year as people shorten it: "98" is 1998, "24" is 2024. */
export const fullYear = (digits: string): number => {
  const value = Number(digits);
  if (digits.length === 4) return value;
  return value >= 60 ? 1900 + value : 2000 + value;
};

/** A year where nothing but years stands: "2020", "'20", "20", "2020年"; null for all else. */
export const yearAlone = (text: string): string | null => {
  const found = /^['’‘`´]?((?:19|20)?\d{2})['’]?\s?年?$/.exec(text.trim())?.[1];
  return found === undefined ? null : String(fullYear(found));
};

const join = (year: string, month?: string, day?: string): string | null => {
  const y = fullYear(year);
  if (y < 1900 || y > 2099) return null;
  if (month === undefined) return String(y);
  const m = month.padStart(2, "0");
  if (Number(m) < 1 || Number(m) > 12) return null;
  if (day === undefined) return `${y}-${m}`;
  return Number(day) < 1 || Number(day) > 31 ? null : `${y}-${m}-${day.padStart(2, "0")}`;
};

const onWeekday = new RegExp(`^${weekdayWord}[.,]?\\s+(?=[\\d\\p{L}])`, "iu");

/** "ca. 2020", "year? 2020", "2020?": as far as somebody remembers. */
const guessed = /^(?:ca?\.|circa|around|approx\.|year\s?\?|jahr\s?\?|année\s?\?|~|≈)\s*(?=(?:19|20)\d{2}\??$)|(?<=^(?:19|20)\d{2})\s?\?+$/i;

/** Without a digit, and without a sign that may be one in another form. */
const hasNoDigit = /^[^\d\u0080-\uffff]*$/;

/**
 * A text that is a date and nothing else, as "YYYY", "YYYY-MM" or "YYYY-MM-DD".
 * "2024.05", "'24.10", "24.10", "11/2017", "Sep 24 2024", "18 Mar 2024", "March 2024", "(1997)".
 */
export const parseDate = (text: string): string | null => {
  if (text.length > 40 || hasNoDigit.test(text)) return null;
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/^[([]\s*|\s*[)\].,]$/g, "")
    .replace(/[’‘`]/g, "'")
    .replace(onWeekday, "")
    .replace(guessed, "")
    .replace(/(?<=\d{4}),?\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:gmt|utc|[ap]m|[+-]\d{4})?$/i, "")
    .replace(/^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?$/, (_, y: string, m?: string, d?: string) =>
      [y, m, d].filter((part) => part !== undefined).join("-"),
    )
    .trim();
  const short = /^([A-Za-z]{3,9})\.?\s*'\s*(\d{2})$/.exec(plain);
  if (short?.[1] !== undefined && short[2] !== undefined) {
    const of = monthNumber(short[1]);
    return of === null ? null : join(short[2], of);
  }
  const monthFirst = /^(0?[1-9]|1[0-2])\/((?:19|20)\d{2})$/.exec(plain);
  if (monthFirst?.[1] !== undefined && monthFirst[2] !== undefined) return join(monthFirst[2], monthFirst[1]);
  const numeric = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(plain) ?? /^'?(\d{2})\.(\d{1,2})$/.exec(plain);
  if (numeric?.[1] !== undefined) return join(numeric[1], numeric[2], numeric[3]);
  const named = /^([A-Za-z]{3,9})(?:[.,]+\s*|\s+)(?:(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+))?(\d{4})$/.exec(plain);
  const reversed = /^(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(plain);
  const [word, day, year] = named !== null ? [named[1], named[2], named[3]] : [reversed?.[2], reversed?.[1], reversed?.[3]];
  if (word === undefined || year === undefined) return null;
  const month = monthNumber(word);
  return month === null ? null : join(year, month, day);
};
