import { isPlaceShaped } from "../../recognise/institutions.ts";
import { isKnownWord } from "../../recognise/known-word.ts";
import { parseFamiliesByLooks, parseFamilyByLooks } from "../../recognise/people.ts";
import { opensSentence } from "../../recognise/person-name.ts";
import { isCoined } from "../../recognise/title.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { oneFamily } from "../line/who-and-place.ts";
import { rowsOf } from "./row.ts";
import type { Slot } from "../line/slots.ts";
import { wordCount } from "../line/traits.ts";
import { isEdition, valuesOf, type Value } from "../line/values.ts";

/*
 * `"Title" (NAME), OSDI 2024, PKU + CMU – a remark`: quotation marks say where a title ends, whatever stands behind
 * them: how the work is called, then a row of facts, as far as there is one, then a remark.
 */

const quoted = /^(?:"([^"]{4,260})"|“([^“”]{4,260})”|[„‚]([^„‚“”‘’]{4,260})[“”‘’]|«\s?([^«»]{4,260}?)\s?»|»([^«»]{4,260})«)/;
const quotation = new RegExp(`${quoted.source}$`);

/** A text in quotation marks and nothing else. */
export const isQuotation = (text: string): boolean => quotation.test(text);

/** The quotation that a text begins with, without its marks; empty where it begins with none. */
export const quotationFirst = (text: string): string =>
  quoted
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined) ?? "";

/** A title that goes on behind its quotation marks, `"Why Should I Trust You?": Explaining …`, is not all of it in them. */
const mayEnd = /^\s*(?:$|[,.;([–—|]|-\s)/;
const named = /^\s*[([]`?([\p{L}\p{N}][\p{L}\p{N}.+*/-]{1,23})`?[)\]]/u;
/** Where a row of facts may end and a remark begin; behind "A. Author [MIT], B. Author [CMU]" it goes on. */
const ends = /\s+[–—-]{1,3}\s+|[.;]\s+(?=\S)|\s+(?=[([](?![^()[\]]{0,80}[)\]],\s\p{Lu}))|,\s+(?=\p{Ll})/gu;
const mostEnds = 8;

interface TitleInQuotes {
  readonly start: number;
  readonly end: number;
  readonly slots: readonly Slot[];
  readonly note: string | null;
}

const isName = (text: string, registry: ListRegistry): boolean =>
  (/\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(text) || isCoined(text) || (/^\p{Lu}\p{Ll}+$/u.test(text) && !isKnownWord(text, registry))) &&
  valuesOf(text, registry) === null;

/** The longest row at the beginning of a text that says something as a whole, and where it ends. */
export const rowFirst = (text: string, registry: ListRegistry): { readonly slots: readonly Slot[]; readonly end: number } | null => {
  const cuts = [
    text.length,
    ...[...text.matchAll(ends)]
      .slice(0, mostEnds)
      .map(({ index }) => index)
      .toReversed(),
  ];
  const found = rowsOf(registry, (says) => {
    for (const end of cuts) {
      const slots = says(text.slice(0, end));
      if (slots !== null && slots.length > 0) return { slots, end };
    }
    return null;
  });
  return found === "unread" ? null : found;
};

/** Who publishes, a format, a country: letters that nobody writes from. */
const ofNobody = /^(?:IEEE|ACM|USENIX|SIAM|AAAI|IFIP|PDF|USA|UK)$/;

/** "ADASS 2007, NRAO": behind an edition letters that nobody knows are where its authors are. */
const editionAndPlace = (text: string, registry: ListRegistry): readonly Value[] | null => {
  const { when = "", place = "" } = /^(?<when>[^,]{2,60}\d),\s+(?<place>\p{Lu}{2,8}|\p{Lu}[^,]{2,60})$/u.exec(text)?.groups ?? {};
  const edition = place === "" ? null : valuesOf(when, registry);
  const isPlace = !ofNobody.test(place) && (/^\p{Lu}+$/u.test(place) || isPlaceShaped(place));
  return isPlace && edition?.some(isEdition) === true && registry.venue(place) === null
    ? [...edition, { kind: "institutions", text: place }]
    : null;
};

const bracketed = /^[([](?<inside>[^()[\]]{4,300})[)\]][\s.,;–—-]*/;

/**
 * `(A. Author; full version in preparation; CHI 2019)`: behind a quotation such brackets are about its work though not
 * all of them is known, if they say when; with what goes on behind them.
 */
const datedInBrackets = (
  facts: string,
  registry: ListRegistry,
): { readonly slots: readonly Slot[]; readonly note: string | null } | null => {
  const found = bracketed.exec(facts);
  const parts = found?.groups?.["inside"]?.split(/\s*[;；]\s*/) ?? [];
  const slots = parts.flatMap((text): Slot[] => {
    const people = parseFamiliesByLooks(text, registry);
    const values = people === null ? (valuesOf(text, registry) ?? editionAndPlace(text, registry)) : [{ kind: "people" as const, people }];
    return values === null ? [] : [{ name: "bracket after", text, values }];
  });
  const isDated = slots.some(({ values }) => values?.some((value) => value.kind === "date" || isEdition(value)) === true);
  const note = facts.slice(found?.[0].length ?? 0);
  return isDated ? { slots, note: note === "" ? null : note } : null;
};

const familyFirst =
  /^(?<name>[^,;()]{2,30}?)(?:\s+(?:again|too|as well|wieder|nochmals?|encore|de nouveau|otra vez|ancora))?(?:,\s+|\s+(?=\())/u;

/** `Codd, CACM 1970 (IBM)`, `Codd again, TODS 1979. A remark`: between a quotation and where and when stands who, one family alone too. */
const rowBehindFamily = (facts: string, title: string, registry: ListRegistry): ReturnType<typeof rowFirst> => {
  const found = familyFirst.exec(facts);
  const name = found?.groups?.["name"] ?? "";
  const isOfTitle = title.toLowerCase().includes(name.toLowerCase());
  if (found === null || isOfTitle || !oneFamily.test(name) || registry.institution(name) !== null || registry.venue(name) !== null)
    return null;
  const people = parseFamilyByLooks(name, registry);
  const row = people === null ? null : rowFirst(facts.slice(found[0].length), registry);
  if (people === null || row?.slots.some(({ values }) => values?.some(isEdition)) !== true) return null;
  return {
    slots: [{ name: "behind the title", text: name, values: [{ kind: "people", people }] }, ...row.slots],
    end: found[0].length + row.end,
  };
};

const opening = /^(?<word>\p{L}+)(?:\s+[\p{Ll}'’-]+){0,4}[,:]?\s+(?=["“„«])/u;

/** `Then the follow-up, "Title" (OSDI 2020)`: where the words in front of a quotation end, if they open a sentence as no title does; 0 for all others. */
export const endOfOpening = (text: string): number => {
  const found = opening.exec(text);
  if (found === null || !opensSentence.test(found.groups?.["word"] ?? "")) return 0;
  const title = quoted.exec(text.slice(found[0].length))?.[0] ?? "";
  return wordCount(title) > 2 && mayEnd.test(text.slice(found[0].length + title.length)) ? found[0].length : 0;
};

/** A title in the quotation marks that a line begins with, where what stands behind says that it ends there. */
export const titleInQuotes = (text: string, registry: ListRegistry): TitleInQuotes | null => {
  const found = quoted.exec(text);
  const title = found?.slice(1).find((each) => each !== undefined);
  if (found === null || title === undefined || wordCount(title) < 2) return null;
  const behind = text.slice(found[0].length);
  const isEnded = mayEnd.test(behind);
  if (!isEnded && !/^\s+\p{Lu}.*\d\d/u.test(behind)) return null;
  const called = named.exec(behind);
  const name = called?.[1] !== undefined && isName(called[1], registry) ? called[1] : null;
  const facts = behind.slice(name === null ? 0 : (called?.[0].length ?? 0)).replace(/^[\s,.;–—-]+/, "");
  const row = rowFirst(facts, registry) ?? rowBehindFamily(facts, text.slice(0, text.length - behind.length), registry);
  if (!isEnded && row?.slots.some(({ values }) => values?.some(isEdition)) !== true) return null;
  const note = facts.slice(row?.end ?? 0).replace(/^[\s,.;–—-]+/, "");
  const partly = row === null ? datedInBrackets(facts, registry) : null;
  if (row === null && partly === null && (name === null || note !== "") && !/^\s+[–—-]/.test(behind)) return null;
  const start = found[0].indexOf(title);
  return {
    start,
    end: start + title.length,
    slots: [...(name === null ? [] : [{ name: "name behind" as const, text: name, values: null }]), ...(row?.slots ?? partly?.slots ?? [])],
    note: partly === null ? (note === "" ? null : note) : partly.note,
  };
};
