import { displaySafe } from "../display-safe.ts";

/** Characters that publishers write as names in their records. */
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—" };

const sign = (whole: string, code: string): string => {
  if (!code.startsWith("#")) return named[code.toLowerCase()] ?? whole;
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
  return Number.isInteger(point) && point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : whole;
};

/** Spaces single, line ends kept: patterns with a run of spaces at their beginning take their square otherwise. */
export const squeezed = (text: string): string => text.replace(/[^\S\n]+/g, " ").replace(/\n\s+/g, "\n");

/** A value as people read it: entities decoded, markup of publishers (<i>, <sub>, <jats:p>) gone, spaces single. */
export const plainText = (text: string): string =>
  displaySafe(text)
    .replace(/<\/?[a-z][a-z0-9:]{0,20}(?:\s[^<>]{0,200})?\/?>/gi, "")
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, sign)
    .replace(/[\s\u0000-\u001f]+/g, " ")
    .trim();
