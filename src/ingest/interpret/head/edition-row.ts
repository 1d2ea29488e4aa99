import type { ListRegistry } from "../line/list-registry.ts";
import { slice, type Rich } from "../../read/rich.ts";
import { rowSays, rowText } from "./row.ts";
import type { Slot } from "../line/slots.ts";
import { wordCount } from "../line/traits.ts";

/** " JMLR 2016, …": a series in letters with its year and a comma, without any sign before it. */
const mayBegin =
  /(?<![,;:|·([–—-])\s(?=(?:(?:ACM|IEEE|USENIX)\s)?[A-Z][\w&-]{0,30}[A-Z][\w&-]{0,30}\s?(?:['’]\s?\d{2}|(?:19|20)\d{2}),\s)/gu;
/** Behind such a word what was held is named: "Notes from OSDI 2020, …". */
const goesOn = /\b(?:an?|the|and|or|of|for|in|on|to|with|by|at|from|via|as|is|are|its|our|ACM|IEEE|USENIX)$/i;
const longest = 300;
const mostPlaces = 3;

/** "Title JMLR 2016, UC Berkeley": where and when behind a plain title, and behind a comma who. */
export const editionRow = (rich: Rich, registry: ListRegistry): { readonly at: number; readonly slots: readonly Slot[] } | null => {
  if (!/\d,\s/.test(rich.text) || rich.text.length > longest || /^["“«]/.test(rich.text) || rich.marks.some(({ kind }) => kind !== "break"))
    return null;
  for (const { index } of [...rich.text.matchAll(mayBegin)].slice(0, mostPlaces)) {
    const title = rich.text.slice(0, index);
    if (wordCount(title) < 3 || goesOn.test(title)) continue;
    const slots = rowSays(rowText(slice(rich, index)), registry);
    const isKnown = slots?.some(({ values }) => values?.some((value) => value.kind === "venue" && value.venue.series !== undefined));
    if (slots !== null && isKnown === true) return { at: index, slots };
  }
  return null;
};
