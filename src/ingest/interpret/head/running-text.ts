import type { RegistryIndex } from "../../registry.ts";
import { findVenue } from "../../recognise/find-venue.ts";
import { slice, type Rich } from "../../read/rich.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { signedBy } from "../reference/signed-by.ts";
import { citationIn } from "../reference/linked-citation.ts";
import { remarkBehind } from "./remark-behind.ts";
import { rowBehind } from "./row-behind.ts";
import { isRunningText, proseScore, wordCount } from "../line/traits.ts";
import { isEdition } from "../line/values.ts";

/** "*A title of some words*, A. Author, OSDI 2014. What it says …": words set apart in front with a stop behind them begin no running text. */
const beginsSetApart = ({ text, marks }: Rich): boolean =>
  marks.some(
    ({ kind, start, end }) =>
      start === 0 &&
      (kind === "emphasis" || kind === "strong") &&
      wordCount(text.slice(0, end)) >= 4 &&
      /^\s*(?:[,.;(（]|[–—-]\s)/u.test(text.slice(end, end + 4)),
  );

/** Running text without links or tags in front: a note, which nothing stands around. */
const isProse = (rich: Rich): boolean =>
  rich.text.length > 160 &&
  !beginsSetApart(rich) &&
  !rich.marks.some((mark) => mark.kind === "link") &&
  !/^[[(（【《"“„«»\d]|^[^"“„«]{2,120}[,.:]\s*["“„«]|[[(（【].*\d.*[\])）】]|\bby\s/.test(rich.text.slice(0, 200)) &&
  isRunningText(rich.text);

/** Where and when at the end of a line, behind a sign. */
const endsWithEdition = ({ text }: Rich, registry: RegistryIndex): boolean => {
  const found = /\d{2}[\s.)]*$/.test(text) && proseScore(text) < 0.9 ? findVenue(text, registry) : null;
  return found?.end === text.length && found.venue.series !== undefined && !/^\s\w/.test(text.slice(found.start));
};

/** Whether a title stands in italics or bold. */
const setsApart = ({ text, marks }: Rich, title: string): boolean =>
  marks.some(({ kind, start, end }) => (kind === "emphasis" || kind === "strong") && text.slice(start, end).startsWith(title));

/** "Title in small letters. A. Author (MIT). OSDI 2021. A sentence": a row with its authors behind a title, and a remark behind that. */
const isRemarkedRow = (rich: Rich, registry: ListRegistry): boolean => {
  const end = remarkBehind(rich.text, registry)?.end;
  const row = end === undefined ? null : rowBehind(slice(rich, 0, end), registry);
  const kinds = row?.slots.flatMap(({ values }) => values ?? []).map((value) => (isEdition(value) ? "edition" : value.kind)) ?? [];
  return kinds.includes("people") && kinds.includes("edition");
};

/** A long title in small letters reads like running text: where and when behind it, and mostly who before it, say that it is none. */
const isReference = (rich: Rich, registry: ListRegistry): boolean => {
  const cited = citationIn(rich, 0, registry);
  if (cited === null) return endsWithEdition(rich, registry) || signedBy(rich, registry) !== null || isRemarkedRow(rich, registry);
  return cited.venue !== null && (cited.remark === null || setsApart(rich, cited.title));
};

/** A note, beside which nothing is said. */
export const isNote = (rich: Rich, registry: ListRegistry): boolean => isProse(rich) && !isReference(rich, registry);
