import { fullYear, parseDate } from "./date.ts";

/* The year of a tag that names a venue, and what is left of the tag: "OSDI'24", "24_DSN", "MLSys, May 2023". */

interface Years {
  readonly words: string;
  readonly year?: number;
  readonly date?: string;
  /** The year was written with an apostrophe or grown to the name: only venues are written so. */
  readonly marked: boolean;
  /** Two bare digits: a year only behind a venue that is known ("ICS 22", but not "MiniMax-Text-01"). */
  readonly bare?: boolean;
}

interface YearForm {
  readonly form: RegExp;
  readonly marked: boolean;
}

/** In the order tried, those with an apostrophe first: each takes the year out of a tag, the words stay. */
const quotedForms: readonly YearForm[] = [
  { form: /\s*'\s*(\d{4}|\d{2})(?![\d])/, marked: true },
  { form: /\s*\b(\d{4}|\d{2})\s*'/, marked: true },
  { form: /(?<=[A-Za-z])(\d{2})\s*'/, marked: true },
];
const bareForms: readonly YearForm[] = [
  { form: /(?<=[A-Za-z]{2})((?:19|20)\d{2})\b/, marked: true },
  { form: /\s*\b((?:19|20)\d{2})\b/, marked: false },
  { form: /^(\d{2})[_\s-]+(?=[A-Za-z])/, marked: true },
  { form: /(?<=[A-Za-z]{2})[\s-](\d{2})$/, marked: false },
  { form: /(?<=[A-Za-z&]{2})(\d{2})$/, marked: false },
];

const dateBehind =
  /^(.*?)[\s,]+([A-Z][a-z]{2,8}\.? (?:\d{1,2},? )?\d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?|'\d{2}\.\d{1,2})$/;

const allForms: readonly YearForm[] = [...quotedForms, ...bareForms];

/** What a tag says beside its year, and how the year was written. */
export const takeYear = (text: string): Years => {
  if (!/\d/.test(text)) return { words: text, marked: false };
  const isQuoted = text.includes("'");
  const turned = isQuoted ? /^(.*?)'(\d{2}),\s*([A-Z][a-z]{2,8})$/.exec(text) : null;
  const month = turned === null ? null : parseDate(`${turned[3] ?? ""} 20${turned[2] ?? ""}`);
  if (turned?.[1] !== undefined && month !== null) return { words: turned[1], year: Number(month.slice(0, 4)), date: month, marked: true };
  const dated = /\d$/.test(text) ? dateBehind.exec(text) : null;
  const date = dated?.[2] === undefined ? null : parseDate(dated[2]);
  if (dated?.[1] !== undefined && date !== null) return { words: dated[1], year: Number(date.slice(0, 4)), date, marked: false };
  for (const { form, marked } of isQuoted ? allForms : bareForms) {
    const found = form.exec(text);
    const year = found?.[1] === undefined ? null : fullYear(found[1]);
    if (found === null || year === null || year < 1900 || year > 2099) continue;
    const words = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { words: words.replace(/\s+/g, " ").trim(), year, marked, bare: !marked && found[1]?.length === 2 };
  }
  return { words: text, marked: false };
};

/** Letters, digits and signs of plain text that no bracket encloses, single spaces between them. */
const isTidy = /^[A-Za-z\d](?:[A-Za-z\d.,:;&@/'+?!%#()-]| (?! |$))*$/;

const tidied = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[’‘`´]/g, "'")
    .replace(/[*_]{2,}/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[[(【]\s*(.*?)\s*[\])】]$/, "$1")
    .replace(/^\p{Extended_Pictographic}\uFE0F?\s*/u, "")
    .trim();

/** A tag without the brackets, the markup and the sign that it stands behind. */
export const tidy = (text: string): string => (isTidy.test(text) ? text : tidied(text));
