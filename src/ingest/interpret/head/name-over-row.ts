import { isWordOfTitles } from "../../recognise/person-name.ts";
import { isCoined } from "../../recognise/title.ts";
import { slice, squeeze, type Rich } from "../../read/rich.ts";
import { parseField } from "../line/fields.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { isMarkedName } from "./name-in-brackets.ts";
import { factsAndRemark } from "./remark-behind.ts";
import { rowSays, rowText } from "./row.ts";
import type { Slot } from "../line/slots.ts";
import { quotationFirst } from "./title-in-quotes.ts";
import { wordCount } from "../line/traits.ts";
import { isEdition, valuesOf, type Value } from "../line/values.ts";

/* Notes on works by their names: "**Harbor** Hopper, Byron, OSDI 2024", `**Harbor** "Pooling Memory", OSDI 2024`. */

const mostWords = 3;
const longest = 40;
const fewestWordsOfTitle = 3;

/** "**Speaker**: A. Author, OSDI 2022", "**Keynote** A. Author": a label, and what happens at a meeting. */
const ofOccasion =
  /^(?:speakers?|presenters?|presented|guests?|hosts?|chairs?|moderators?|discussants?|keynotes?|panel|talks?|session|seminar|tutorial|workshop|deadline|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|referent(?:en|in)?|vortrag(?:ende[rn]?)?|orateur|conférence|主讲人?|报告人?|讲者)(?:\s+\d+)?$/iu;
const isLabel = (name: string): boolean => ofOccasion.test(name) || parseField(`${name}:`, true) !== null;

/** Where a name ends that is set apart at the beginning of a line, and no fact; 0 without one. */
const endOfName = ({ text, marks }: Rich, registry: ListRegistry): number => {
  const end = marks.find(({ kind, start }) => start === 0 && (kind === "strong" || kind === "code"))?.end ?? 0;
  const name = text.slice(0, end);
  const isName = end > 0 && end <= longest && wordCount(name) <= mostWords && !/^[[(【]|[:：.]\s*$/.test(name);
  return isName && !isLabel(name) && valuesOf(name, registry) === null ? end : 0;
};

interface NameOverRow {
  readonly end: number;
  readonly slots: readonly Slot[];
  readonly note?: string;
}

/** "Old Boards and New Nails, SOSP 2019": what looks like people may be the words of a title. */
const areWords = (value: Value): boolean =>
  value.kind === "people" && value.people.every(({ name }) => name.split(" ").every((word) => isWordOfTitles(word)));

const saysWhereAndWhen = (slots: readonly Slot[]): boolean => {
  const values = slots.flatMap((slot) => slot.values ?? []);
  return values.some(isEdition) && !values.some(areWords);
};

/** A name set apart, and behind it without a title all that is said of who, where and when, up to a remark. */
export const nameOverRow = (rich: Rich, registry: ListRegistry): NameOverRow | null => {
  if (!/\d\d/.test(rich.text)) return null;
  const end = endOfName(rich, registry);
  if (end === 0) return null;
  const behind = rowText(slice(rich, end)).replace(/^[\s:：,;–—-]+/, "");
  const slots = rowSays(behind, registry);
  if (slots !== null) return saysWhereAndWhen(slots) ? { end, slots } : null;
  const facts = factsAndRemark(behind, registry);
  return facts !== null && saysWhereAndWhen(facts.slots) ? { end, slots: facts.slots, note: facts.remark } : null;
};

/** "BWA": what no family is called, as "McCarthy" is. */
const before = /^(?!\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\s)(?<name>[\p{L}\p{N}+.-]{2,24})\s+$/u;
const signs = /^\s*[:：,–—-]?\s*$/u;

/** A name, set apart or written as no word is, in front of a title in quotation marks. */
export const nameBeforeQuotation = (rich: Rich, registry: ListRegistry): { readonly slot: Slot; readonly title: number } | null => {
  const at = rich.text.slice(0, longest + 4).search(/["“„«]/u);
  if (at <= 0 || wordCount(quotationFirst(rich.text.slice(at))) < fewestWordsOfTitle) return null;
  const end = endOfName(rich, registry);
  const isApart = end > 0 && end <= at && signs.test(rich.text.slice(end, at));
  const word = before.exec(rich.text.slice(0, at))?.groups?.["name"] ?? "";
  const isOwn = word !== "" && (isCoined(word) || isMarkedName(word)) && valuesOf(word, registry) === null;
  if (!isApart && !isOwn) return null;
  return { slot: { name: "name before", text: squeeze(isApart ? rich.text.slice(0, end) : word), values: null }, title: at };
};
