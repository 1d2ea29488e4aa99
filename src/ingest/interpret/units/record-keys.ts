import { push } from "../../../model/group.ts";
import { mayBeAward, parseAward } from "../../recognise/award.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import { parseVenue } from "../../recognise/venue.ts";
import { concat, plain, slice, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import type { RegistryIndex } from "../../registry.ts";
import { labelOf } from "../phrases/relation-words.ts";
import { parseField, peopleOfField, type FieldKey } from "../line/fields.ts";
import { wordCount } from "../line/traits.ts";

/*
 * "t: A Title" over "au: A. Author" over "wh: STOC": records whose keys are somebody's own. What a key means is told by a
 * line that explains it, by a word that it is the beginning of, or by what stands behind it, record for record.
 */

const keyed = /^(?<key>\p{L}[\p{L}_.]{0,11})\s?(?::|：|=)\s+(?<value>\S.*)$/u;

/** How keys are written where each is known. */
const labels: Readonly<Record<FieldKey, string>> = {
  title: "title",
  people: "authors",
  venue: "venue",
  date: "year",
  institutions: "institution",
  link: "url",
  topics: "topics",
  award: "award",
  note: "note",
  alias: "alias",
  ignored: "status",
};

/** Words that keys are short for. */
const words =
  "title author authors venue conference journal where year date published institution institutions affiliation university organisation organization url link topic topics tags keywords award prize remark remarks note notes comment comments summary status state rating priority presenter read".split(
    " ",
  );
const synonyms: Readonly<Record<string, FieldKey>> = { where: "venue", state: "ignored", presenter: "ignored", read: "ignored" };

const keyOfWord = (word: string): FieldKey | null => synonyms[word.toLowerCase()] ?? parseField(`${word}: x`)?.key ?? null;

interface Entry {
  readonly key: string;
  readonly value: string;
}

const entryOf = ({ kind, rich }: TreeNode): Entry | null => {
  const { key, value } = (kind === "text" || kind === "item" ? keyed.exec(rich.text.slice(0, 400))?.groups : undefined) ?? {};
  return key === undefined || value === undefined ? null : { key: key.toLowerCase(), value };
};

const allOf = (nodes: readonly TreeNode[]): readonly TreeNode[] => nodes.flatMap((node) => [node, ...allOf(node.children)]);

/** So many records at least, such a share of all lines with a key, and such a share of records with one and the same first. */
const least = { records: 3, keyed: 0.6, first: 0.8 } as const;

const escaped = (text: string): string => text.replace(/[.]/g, "\\.");

/** "keys: t title, au, wh where", "`st` = status": what another line says that a key means. */
const explained = (key: string, others: readonly string[]): FieldKey | null => {
  const saying = new RegExp(`(?<![\\p{L}])["'\`“]?${escaped(key)}["'\`”]?\\s*(?:=|:|：|–|-|\\()?\\s*(\\p{L}+)`, "giu");
  for (const text of others)
    for (const [, word = ""] of text.matchAll(saying)) {
      const meant = word.toLowerCase() === key ? null : keyOfWord(word);
      if (meant !== null) return meant;
    }
  return null;
};

const abbreviates = (key: string): FieldKey | null => {
  const bare = key.replace(/\.$/, "");
  const meant = new Set(bare.length < 2 ? [] : words.filter((word) => word.startsWith(bare)).map(keyOfWord));
  const [only] = meant;
  return meant.size === 1 ? (only ?? null) : null;
};

const saysMost = (values: readonly string[], share: number, says: (value: string) => boolean): boolean =>
  values.filter(says).length >= values.length * share;

const subjects = { least: 6, share: 0.4 } as const;

/** A few words that come again and again, none of which says how far somebody is with reading. */
const areSubjects = (values: readonly string[]): boolean =>
  values.length >= subjects.least &&
  new Set(values).size <= values.length * subjects.share &&
  values.every((value) => /^\p{L}{3}/u.test(value) && wordCount(value) <= 4 && !isReadingState(value));

/** What stands behind a key tells it, where it stands behind nearly all of that key. */
const held = (values: readonly string[], registry: RegistryIndex): FieldKey | null => {
  if (values.length < least.records) return null;
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

const titleWords = 3;
const longestOfOne = 4;
/** No record has so many. */
const mostKeys = 40;
/** Keys are explained above what they are used for. */
const longestHead = 4000;

/** What keys mean. */
type Keys = ReadonlyMap<string, FieldKey>;

/** What the keys of a text mean that nobody else has; null where it has no records, or only keys that are known. */
const keysOf = (nodes: readonly TreeNode[], text: string, registry: RegistryIndex): Keys | null => {
  const lines = nodes.filter(({ kind }) => kind !== "heading");
  const entries = lines.flatMap((line) => entryOf(line) ?? []);
  const [first] = entries;
  if (first === undefined || entries.length < lines.length * least.keyed) return null;
  const values = new Map<string, string[]>();
  for (const { key, value } of entries) push(values, key, value);
  const titles = values.get(first.key) ?? [];
  if (values.size < 2 || values.size > mostKeys) return null;
  const records = Math.max(...[...values.values()].map((each) => each.length));
  if (records < least.records || titles.length < records * least.first) return null;
  const others = text
    .slice(0, longestHead)
    .split(/\r?\n/)
    .filter((line) => !keyed.test(line.trim()) || /,.*,/.test(line));
  const isTitled = [...values.keys()].some((key) => keyOfWord(key) === "title");
  const meant = new Map<string, FieldKey>();
  for (const [key, all] of values) {
    // "Ambit: In-Memory Accelerator …": what stands before one colon alone is a name, unless it is as short as keys are.
    const isKey = all.length > 1 || key.length <= longestOfOne;
    if (!isKey || keyOfWord(key) !== null || labelOf(`${key}: `) !== null) continue;
    const isTitle = !isTitled && key === first.key && saysMost(all, 0.6, (value) => wordCount(value) >= titleWords);
    const said = isTitle ? "title" : (explained(key, others) ?? abbreviates(key) ?? held(all, registry));
    if (said !== null) meant.set(key, said);
  }
  return meant.size === 0 ? null : meant;
};

/** The text of a line under the key that everybody knows. */
const underKey = ({ rich }: TreeNode, { value }: Entry, key: FieldKey | undefined): Rich =>
  key === undefined ? rich : concat(plain(`${labels[key]}: `), slice(rich, rich.text.indexOf(value)));

const renamed = (node: TreeNode, keys: Keys): TreeNode => {
  const entry = entryOf(node);
  const rich = entry === null ? node.rich : underKey(node, entry, keys.get(entry.key));
  const children = node.children.map((child) => renamed(child, keys));
  return rich !== node.rich || children.some((child, at) => child !== node.children[at]) ? { ...node, rich, children } : node;
};

const mayBeKeyed = (nodes: readonly TreeNode[]): boolean => nodes.filter((node) => entryOf(node) !== null).length >= least.records * 2;

/** A tree of records with the keys that everybody knows. */
export const withKnownKeys = (tree: Tree, text: string, registry: RegistryIndex): Tree => {
  const nodes = allOf(tree.roots);
  const keys = mayBeKeyed(nodes) ? keysOf(nodes, text, registry) : null;
  return keys === null ? tree : { ...tree, roots: tree.roots.map((node) => renamed(node, keys)) };
};
