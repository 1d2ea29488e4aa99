import { mayBeAward, parseAward } from "../../recognise/award.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import { parseVenue } from "../../recognise/venue.ts";
import type { RegistryIndex } from "../../registry.ts";
import { parseField, peopleOfField, type FieldKey } from "../line/fields.ts";
import { wordCount } from "../line/traits.ts";

/* What a key of somebody's own means: by a line that explains it, by a word that it is the beginning of, or by what stands behind it, record for record. */

/** Words that keys are short for. */
const words =
  "title author authors venue conference journal where year date published institution institutions affiliation university organisation organization url link topic topics tags keywords award prize remark remarks note notes comment comments summary status state rating priority presenter read".split(
    " ",
  );
const synonyms: Readonly<Record<string, FieldKey>> = { where: "venue", state: "ignored", presenter: "ignored", read: "ignored" };

/** What everybody knows a key by. */
export const keyOfWord = (word: string): FieldKey | null => synonyms[word.toLowerCase()] ?? parseField(`${word}: x`)?.key ?? null;

const escaped = (text: string): string => text.replace(/[.]/g, "\\.");

/** "keys: t title, au, wh where", "`st` = status": what another line says that a key means. */
export const explained = (key: string, others: readonly string[]): FieldKey | null => {
  const saying = new RegExp(`(?<![\\p{L}])["'\`“]?${escaped(key)}["'\`”]?\\s*(?:=|:|：|–|-|\\()?\\s*(\\p{L}+)`, "giu");
  for (const text of others)
    for (const [, word = ""] of text.matchAll(saying)) {
      const meant = word.toLowerCase() === key ? null : keyOfWord(word);
      if (meant !== null) return meant;
    }
  return null;
};

const saysMost = (values: readonly string[], share: number, says: (value: string) => boolean): boolean =>
  values.filter(says).length >= values.length * share;

/** Whether what stands behind a key may be what it is short for. */
const agrees: Readonly<Partial<Record<FieldKey, (value: string, registry: RegistryIndex) => boolean>>> = {
  date: (value) => /\d/.test(value),
  venue: (value, registry) => parseVenue(value, registry) !== null || /(?:19|20)\d{2}|['’]\d{2}/.test(value),
  people: (value, registry) => peopleOfField(value, registry, true) !== null,
  institutions: (value, registry) => areInstitutions(value, registry) || /^\p{Lu}/u.test(value),
  link: (value) => /[./]/.test(value),
  award: (value) => mayBeAward(value),
};
const shareAgreeing = 0.5;

/** "ven", "auth", "rem": the beginning of one word only, whatever several words begin so. */
export const abbreviates = (key: string, values: readonly string[], registry: RegistryIndex): FieldKey | null => {
  const bare = key.replace(/\.$/, "");
  const meant = new Set(bare.length < 2 ? [] : words.filter((word) => word.startsWith(bare)).map(keyOfWord));
  const [only = null] = meant;
  if (meant.size !== 1 || only === null || only === "title") return null;
  const isSaid = agrees[only];
  return isSaid === undefined || saysMost(values, shareAgreeing, (value) => isSaid(value, registry)) ? only : null;
};

/** So many of a key tell by themselves what it means. */
const fewest = 3;
const subjects = { least: 6, share: 0.4 } as const;

/** A few words that come again and again, none of which says how far somebody is with reading. */
const areSubjects = (values: readonly string[]): boolean =>
  values.length >= subjects.least &&
  new Set(values).size <= values.length * subjects.share &&
  values.every((value) => /^\p{L}{3}/u.test(value) && wordCount(value) <= 4 && !isReadingState(value));

/** What stands behind a key tells it, where it stands behind nearly all of that key. */
export const held = (values: readonly string[], registry: RegistryIndex): FieldKey | null => {
  if (values.length < fewest) return null;
  if (saysMost(values, 0.8, (value) => /^(?:19|20)\d{2}$/.test(value))) return "date";
  if (saysMost(values, 0.8, (value) => /^(?:https?:|doi:|10\.\d{4}|arxiv[:. ])/i.test(value))) return "link";
  if (saysMost(values, 0.7, (value) => mayBeAward(value) && parseAward(value) !== null)) return "award";
  if (saysMost(values, 0.6, (value) => parseVenue(value, registry)?.series !== undefined)) return "venue";
  if (saysMost(values, 0.6, (value) => areInstitutions(value, registry))) return "institutions";
  if (saysMost(values, 0.8, (value) => peopleOfField(value, registry, true) !== null)) return "people";
  if (saysMost(values, 0.8, (value) => value.length <= 2 || isReadingState(value))) return "ignored";
  if (saysMost(values, 0.6, (value) => wordCount(value) >= 4)) return "note";
  return areSubjects(values) ? "topics" : null;
};
