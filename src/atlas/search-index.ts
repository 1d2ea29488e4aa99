import type { Venue } from "../model/venue.ts";
import type { Work } from "../model/work.ts";
import { nameAt, type Columns } from "./columns.ts";
import type { Mentions } from "./evidence.ts";
import { fold } from "./fold.ts";
import { once } from "./once.ts";

/** Every name of every node, a row each, the rows of one node together; the first row of a node is its name. */
export interface SearchIndex {
  readonly names: readonly string[];
  /** The names folded: words with single spaces, and without spaces. */
  readonly spaced: readonly string[];
  readonly compact: readonly string[];
  readonly node: Uint32Array;
  /** 0 for what a node is called first (name, title, system name), 1 for its other names. */
  readonly other: Uint8Array;
  /** Rows by the initials of their words: "uw" and "uow" lead to University of Washington. */
  readonly initials: ReadonlyMap<string, readonly number[]>;
  /** Every word of the names, once, and names of up to three words as one ("slora"): what a typed word is corrected to. */
  readonly vocabulary: () => ReadonlySet<string>;
  /** How much there is about each node: lines that name a work, edges that reach another. */
  readonly weight: Uint32Array;
}

export function searchIndex(columns: Columns, mentions: Mentions): SearchIndex {
  const names: string[] = [];
  const node: number[] = [];
  const other: number[] = [];
  for (let i = 0; i < columns.size; i++) {
    const { first, others } = namesOf(columns, i);
    const all = [...new Set([...first, ...others])];
    all.forEach((name, at) => {
      names.push(name);
      node.push(i);
      other.push(at < first.length ? 0 : 1);
    });
  }
  const spaced = names.map(fold);
  const compact = spaced.map((name) => (name.includes(" ") ? name.replaceAll(" ", "") : name));
  const { offset } = columns.edges.into;
  return {
    names,
    spaced,
    compact,
    node: Uint32Array.from(node),
    other: Uint8Array.from(other),
    initials: initialsOf(spaced),
    vocabulary: once(() => vocabularyOf(spaced, compact)),
    weight: Uint32Array.from(columns.ids, (_, i) => mentions.count[i] ?? offset[i + 1]! - offset[i]!),
  };
}

interface Names {
  readonly first: readonly string[];
  readonly others: readonly string[];
}

/** What a node is called, and what else it is called. */
function namesOf(columns: Columns, node: number): Names {
  const work = columns.works[node];
  if (work !== undefined) return namesOfWork(work);
  const institution = columns.institutions[node - columns.starts[1]!];
  const venue = columns.venues[node - columns.starts[2]!];
  return { first: [nameAt(columns, node)], others: institution?.aliases ?? (venue === undefined ? [] : shortEdition(venue)) };
}

/** The identifiers of a work are names that people paste. */
function namesOfWork({ title, shortTitle, aliases, identifiers }: Work): Names {
  const first = shortTitle === undefined || shortTitle === title ? [title] : [shortTitle, title];
  return { first, others: [...aliases, identifiers?.arxiv, identifiers?.doi].filter((name) => name !== undefined) };
}

/** An edition as people write it in a hurry: "OSDI'24". */
function shortEdition({ series, year }: Venue): string[] {
  return series === undefined || year === undefined ? [] : [`${series}'${String(year % 100).padStart(2, "0")}`];
}

function vocabularyOf(spaced: readonly string[], compact: readonly string[]): Set<string> {
  const vocabulary = new Set<string>();
  spaced.forEach((name, row) => {
    const words = name.split(" ");
    for (const word of words) vocabulary.add(word);
    if (words.length < 4) vocabulary.add(compact[row]!);
  });
  return vocabulary;
}

const smallWords = new Set(["a", "an", "and", "at", "de", "for", "in", "of", "on", "the", "to"]);

/** Initials of names of two to six words, with the small words and without; nobody abbreviates a whole title. */
function initialsOf(spaced: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  const add = (words: readonly string[], row: number): void => {
    const initials = words.map((word) => String.fromCodePoint(word.codePointAt(0)!)).join("");
    const list = rows.get(initials);
    if (list === undefined) rows.set(initials, [row]);
    else if (list.at(-1) !== row) list.push(row);
  };
  spaced.forEach((name, row) => {
    const words = name.split(" ");
    if (words.length < 2 || words.length > 6) return;
    const large = words.filter((word) => !smallWords.has(word));
    add(words, row);
    if (large.length >= 2) add(large, row);
  });
  return rows;
}
