import type { RegistryIndex } from "../../registry.ts";
import { parseAward } from "../../recognise/award.ts";
import { parsePeople } from "../../recognise/people.ts";
import { mayBeVenue, venueAsWritten } from "../../recognise/venue.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import { cut, slice, squeeze, trim, type Range, type Rich } from "../../read/rich.ts";
import { namesInstitutions, parseField } from "../line/fields.ts";
import type { Slot } from "../line/slots.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { titleCase, titleKey, titleScore, wordCount } from "../line/traits.ts";
import { isEdition, valuesOf, type Value } from "../line/values.ts";
import { rowBehind } from "./row-behind.ts";

/* What people who keep their notes as linked pages put around a title: the page's own name, and #tags. */

const hashtag = /(?<=\s|^)#(\p{Letter}[\p{Letter}\p{Number}_/-]{1,40})(?=[\s,;]|$)/gu;

/** "#attention": a tag, wherever it stands behind the title, unless it says how far its reader is. */
export const takeHashtags = (rich: Rich): { readonly tags: readonly string[]; readonly rest: Rich } | null => {
  const found = rich.text.includes("#") ? [...rich.text.matchAll(hashtag)].filter(({ index }) => index > 0) : [];
  if (found.length === 0) return null;
  const ranges = found.map(({ index, 0: tag }): Range => [index, index + tag.length]);
  const tags = found.flatMap(({ 1: tag = "" }) => (isReadingState(tag) ? [] : [tag.replace(/^(?:topics?|areas?|tags?|fields?)\//i, "")]));
  return { tags: tags.map((tag) => tag.replaceAll("_", " ")), rest: trim(cut(rich, ranges, "")) };
};

const ofSeries = (value: Value): boolean => isEdition(value) && value.kind === "venue" && value.venue.series !== undefined;

/** What a tag says: "#OSDI22" where and when, any other a topic. */
export const slotOfTag = (tag: string, registry: RegistryIndex): Slot => {
  const values = /\d{2}$/.test(tag) ? valuesOf(tag, registry) : null;
  return values?.every(ofSeries) === true ? { name: "behind the title", text: tag, values } : { name: "hashtag", text: tag, values: null };
};

/** "**CVPR 2016** Title", "*2015.* Title": when, or where and when, set apart in front of a title that is not. */
const editionBefore = ({ text, marks }: Rich, registry: RegistryIndex): { readonly slot: Slot; readonly title: number } | null => {
  const first = marks.find(({ kind, start }) => (kind === "strong" || kind === "emphasis") && start === 0);
  const said = text.slice(0, first?.end ?? 0).replace(/[\s.,:]+$/, "");
  const values = /\d{2}/.test(said) && wordCount(said) <= 4 ? valuesOf(said, registry) : null;
  const led = /^\s*[–—|｜:,-]?\s*(?=["“]?(?:[\p{Lu}\p{N}]|\p{Ll}{1,3}\p{Lu}))/u.exec(text.slice(first?.end ?? 0))?.[0];
  if (values === null || led === undefined || !values.every(({ kind }) => kind === "venue" || kind === "date")) return null;
  const title = (first?.end ?? 0) + led.length;
  return wordCount(text.slice(title)) >= 3 ? { slot: { name: "words before", text: said, values }, title } : null;
};

/** "It Is Time – It Is Time to Go": however long it is, what is said again behind a dash is a name. */
const saidAgain = /^(\S.{2,60}?) [–—-] \1/;
const fewestWords = 3;
const likesCapitals = (title: string): boolean => wordCount(title) >= fewestWords && titleCase(title) >= 0.6 && titleScore(title) > 0;

/** "[[Orca]] – A Distributed Serving System, OSDI 2022": what a dash divides from the name is a title where its row follows. */
const isTitleWithRow = (rich: Rich, isPlaced: boolean, registry: ListRegistry): boolean => {
  if (isPlaced) return likesCapitals(rich.text) && parsePeople(rich.text, registry) === null;
  const row = /\d\d/.test(rich.text) ? rowBehind(rich, registry) : null;
  return (
    row !== null &&
    likesCapitals(rich.text.slice(0, row.at)) &&
    row.slots.some(({ values }) => values?.some((value) => isEdition(value) || value.kind === "date") === true)
  );
};

/**
 * "[[Orca]] **Orca: A Distributed Serving System**": a page's name before the title that is set apart, or that says it
 * again; "**Orca** | *A Distributed …* | OSDI 2022". Gives where the name ends and the title begins.
 */
export const nameBefore = (
  { text, marks }: Rich,
  isPlaced: boolean,
  registry: ListRegistry,
): { readonly slot: Slot; readonly title: number } | null => {
  if (!marks.some(({ kind, start }) => (kind === "strong" || kind === "emphasis") && start === 0)) return null;
  const edition = editionBefore({ text, marks }, registry);
  if (edition !== null) return edition;
  const [first, second] = marks.filter(({ kind }) => kind !== "code").sort((a, b) => a.start - b.start);
  const name = text.slice(0, first?.end ?? 0);
  const slot: Slot = { name: "name before", text: squeeze(name), values: null };
  if (first?.start !== 0 || first.kind !== "strong" || wordCount(name) > (saidAgain.test(text) ? 8 : 4)) return null;
  const between = text.slice(first.end, second?.start ?? 0);
  const isClosed =
    /^\s+(?:[–—|｜-]\s+)?$/.test(between) || (second !== undefined && second.kind !== "link" && /^\s*[:：]\s*$/.test(between));
  const behind = second === undefined ? "" : text.slice(second.start, second.end);
  if (
    /^\s*[([（【]/u.test(behind) ||
    parseAward(behind) !== null ||
    parsePeople(behind, registry) !== null ||
    valuesOf(behind, registry) !== null
  )
    return null;
  if (second !== undefined && isClosed && wordCount(behind) >= 3) return { slot, title: second.start };
  const led = /^\s*[:：]?\s+(?:[–—-]\s+)?(?=[\p{Letter}\p{Number}])/u.exec(text.slice(first.end))?.[0];
  if (led === undefined) return null;
  const rest = text.slice(first.end + led.length);
  const saysAgain = titleKey(rest).startsWith(titleKey(name)) && wordCount(rest) >= 3;
  const next = rest.split(" ", 3).join(" ");
  const isWords = !marks.some(({ start }) => start === first.end + led.length) && /^\p{Lu}[\p{Letter} ,'’-]+$/u.test(next);
  const stands = isWords && !/[:：–—-]/.test(led) && wordCount(name) <= 2 && titleCase(rest) >= 0.6 && titleScore(rest) >= 0.7;
  const isTitled = /^\s+[–—-]\s/.test(led) && isTitleWithRow(slice({ text, marks }, first.end + led.length), isPlaced, registry);
  return saysAgain || stands || isTitled ? { slot, title: first.end + led.length } : null;
};

const inlineField = /\s*[([]([\p{Letter}][\p{Letter} _-]{1,24})::\s*([^()[\]]{1,160})[)\]]/gu;

/** "(venue:: OSDI 2022)", "[authors:: A. Author, B. Author]": what the fields within a line say, and the line without them. */
export const takeInlineFields = (rich: Rich, registry: RegistryIndex): { readonly said: readonly Value[]; readonly rest: Rich } | null => {
  const found = rich.text.includes("::") ? [...rich.text.matchAll(inlineField)] : [];
  if (found.length === 0) return null;
  const said = found.flatMap(({ 1: label = "", 2: value = "" }): readonly Value[] => {
    const field = parseField(`${label}: ${value}`);
    const key = field?.key;
    if (key === "people") return [{ kind: "people", people: parsePeople(value, registry) ?? [] }];
    if (field?.key === "institutions") return namesInstitutions(field, registry) ? [{ kind: "institutions", text: value }] : [];
    if (key !== "venue" && key !== "date" && key !== "award") return [];
    const values = valuesOf(value, registry);
    return values ?? (key === "venue" && mayBeVenue(value) ? [{ kind: "venue", venue: venueAsWritten(value, registry) }] : []);
  });
  const ranges = found.map(({ index, 0: all }): Range => [index, index + all.length]);
  return { said, rest: trim(cut(rich, ranges, "")) };
};
