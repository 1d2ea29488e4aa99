import { push } from "../../../model/group.ts";
import { concat, plain, slice, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { FieldKey } from "../line/fields.ts";
import { wordCount } from "../line/traits.ts";
import { labelOf } from "../phrases/relation-words.ts";
import { abbreviates, explained, held, keyOfWord } from "./meaning-of-keys.ts";

/*
 * "t: A Title" over "au: A. Author" over "wh: STOC": records whose keys are somebody's own. Each record begins with the same
 * key and has each key once, so that lines behind labels of fields, "OS: …", "OS: …", "DB: …", are none.
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

interface Entry {
  readonly key: string;
  readonly value: string;
}

const entryOf = ({ kind, rich }: TreeNode): Entry | null => {
  const { key, value } = (kind === "text" || kind === "item" ? keyed.exec(rich.text.slice(0, 400))?.groups : undefined) ?? {};
  return key === undefined || value === undefined ? null : { key: key.toLowerCase(), value };
};

/** A line of a record or beside it; what hangs below lines without a key says something of those. */
interface Line {
  readonly entry: Entry | null;
  readonly block: number;
}

const linesOf = (nodes: readonly TreeNode[]): readonly Line[] =>
  nodes.flatMap((node) => {
    if (node.kind === "heading") return linesOf(node.children);
    const entry = entryOf(node);
    const below = entry === null ? [] : node.children.map((child) => ({ entry: entryOf(child), block: node.block }));
    return [{ entry, block: node.block }, ...below];
  });

/** So many records at least; such a share of all lines with a key, of records that begin alike, and of those that have no key twice. */
const least = { records: 3, keyed: 0.75, first: 0.8, once: 0.9, several: 0.8 } as const;
/** No record has so many. */
const mostKeys = 40;

/** The entries of each record: each begins with one and the same key. */
const recordsOf = (lines: readonly Line[]): readonly (readonly Entry[])[] => {
  const entries = lines.flatMap(({ entry }) => entry ?? []);
  const [first] = entries;
  const records: Entry[][] = [];
  for (const entry of entries)
    if (entry.key === first?.key) records.push([entry]);
    else records.at(-1)?.push(entry);
  return records;
};

const hasKeysOnce = (record: readonly Entry[]): boolean => new Set(record.map(({ key }) => key)).size === record.length;

const areRecords = (lines: readonly Line[], records: readonly (readonly Entry[])[]): boolean => {
  const entries = lines.filter(({ entry }) => entry !== null).length;
  if (records.length < least.records || entries < lines.length * least.keyed) return false;
  const begins = lines.filter(({ entry, block }, at) => entry !== null && lines[at - 1]?.block !== block);
  const first = records[0]?.[0]?.key;
  return (
    begins.filter(({ entry }) => entry?.key === first).length >= begins.length * least.first &&
    records.filter((record) => record.length > 1).length >= records.length * least.several &&
    records.filter(hasKeysOnce).length >= records.length * least.once
  );
};

const titleWords = 3;
const shareTitles = 0.6;
/** What stands before one colon alone is a name, "Ambit: In-Memory Accelerator …", unless it is as short as keys are. */
const longestOfOne = 4;
const longestOfNote = 3;
/** Keys are explained above what they are used for. */
const longestHead = 4000;

/** What only records of works say, whatever else has keys. */
const ofWorks: readonly FieldKey[] = ["people", "venue", "date", "institutions", "link"];

type Keys = ReadonlyMap<string, FieldKey>;

/** What the keys of records mean that nobody else has; null where all are known, or none says a fact of works. */
const keysOf = (records: readonly (readonly Entry[])[], text: string, registry: RegistryIndex): Keys | null => {
  const values = new Map<string, string[]>();
  for (const { key, value } of records.flat()) push(values, key, value);
  if (values.size < 2 || values.size > mostKeys) return null;
  const lines = text.slice(0, longestHead).split(/\r?\n/);
  const others = lines.filter((line) => !keyed.test(line.trim()) || /,.*,/.test(line));
  const all = [...values.keys()].map(keyOfWord);
  const meant = new Map<string, FieldKey>();
  for (const [key, of] of values) {
    const isKey = of.length > 1 || key.length <= longestOfOne;
    if (!isKey || keyOfWord(key) !== null || labelOf(`${key}: `) !== null) continue;
    const isTitle =
      !all.includes("title") &&
      key === records[0]?.[0]?.key &&
      of.filter((value) => wordCount(value) >= titleWords).length >= of.length * shareTitles;
    const said = isTitle ? "title" : (explained(key, others) ?? abbreviates(key, of, registry) ?? held(of, registry));
    // "Pros: …", "Cons: …" say more than that they are remarks.
    if (said !== null && !(said === "note" && key.length > longestOfNote)) meant.set(key, said);
  }
  const isOfWorks = [...all, ...meant.values()].some((key) => key !== null && ofWorks.includes(key));
  return meant.size === 0 || !isOfWorks ? null : meant;
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

/** A tree of records with the keys that everybody knows. */
export const withKnownKeys = (tree: Tree, text: string, registry: RegistryIndex): Tree => {
  const lines = linesOf(tree.roots);
  const records = recordsOf(lines);
  const keys = areRecords(lines, records) ? keysOf(records, text, registry) : null;
  return keys === null ? tree : { ...tree, roots: tree.roots.map((node) => renamed(node, keys)) };
};
