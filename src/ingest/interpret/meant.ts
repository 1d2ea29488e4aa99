import { foldName } from "../registry.ts";
import type { Head } from "./head.ts";
import type { Value } from "./values.ts";

/*
 * What a list refers to without naming it: by the key or the number that it gives its own entries, "[FM85]", "#9", by
 * who wrote it and when, "Chaitin (1982)", by where it appeared and when, and as the paper of a word that only one of its
 * titles has.
 */

/** What a list has to be known by: the heads of its entries with their titles, the lines that these begin on, and what remarks say. */
export interface Written {
  readonly heads: readonly Head[];
  readonly titles: readonly string[];
  /** As far as a head has a line of its own. */
  readonly lines: () => readonly string[];
  readonly remarks: readonly string[];
  /** Names that are given beside titles, with these. */
  readonly names: readonly (readonly [name: string, title: string])[];
}

/** "- **[FM85]** …", "[9] …", "9. …", "24b) …": how a line is keyed. */
const keyed =
  /^[\s>]*(?:[-*+•]\s+)?(?:\[[ xX]\]\s+)?[*_`]*(?:\[\^?(\p{L}[\p{L}+.-]{0,15}\d{2,4}[a-z]?|\d{1,3}[a-z]?)\]|#?(\d{1,3}[a-z]?)[.)、]\s)/u;

const byKey = /^\[([^[\]\s]{1,20})\]$/;
const byNumber = /^(?:#|no\.?\s|nr\.?\s|number\s|item\s|entry\s|paper\s)\s*(\d{1,3}[a-z]?)$/i;
const byAuthor =
  /^(\p{Lu}[\p{L}'’-]+)(?:['’]s)?(?:,?\s+(?:et\.?\s+al\.?|(?:and|&)\s.+|(?:paper|work)))?,?\s+(?:of\s+|from\s+)?((?:19|20)\d{2})$/u;
const asPaper =
  /^(?:the\s+|die\s+|das\s+)?([\p{L}\p{N}][\p{L}\p{N}+'’.-]*)(?:['’]s)?(?:\s+(?:et\.?\s+al\.?['’s]*\s+)?(?:paper|one|article|work)|-?paper|\s*(?:那篇|这篇)(?:论文|文章|工作)?|\s*论文)(?:\s+(?:above|below|oben|unten))?$/iu;
/** "The POPL'09 paper below": as the list writes where and when. */
const byEdition =
  /^(?:the\s+|das\s+)?(\p{L}[\p{L}&+-]{1,11})\s?['’]?\s?(?:19|20)?(\d{2})[ -](?:papers?|one|article|work)(?:\s+(?:above|below|oben|unten))?$/iu;

/** Words that many titles could have: nobody calls a paper after them. */
const isTelling = (word: string): boolean =>
  word.length >= 4 &&
  !/^(?:this|that|other|same|first|second|last|next|good|best|great|original|previous|following|above|below|only|right|long|short|classic|conference|journal|workshop|survey|white|position|system|systems|companion|seminal|famous|related|earlier|later|newer|older|research)$/.test(
    word,
  );

/** What each of several texts is found by; null where several are. */
const once = (pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const [key, title] of pairs) {
    const before = found.get(key);
    found.set(key, before === undefined || before === title ? title : null);
  }
  return found;
};

const familyOf = (name: string): string => foldName(name).split(" ").at(-1) ?? "";

const familiesIn = (values: readonly Value[]): readonly string[] =>
  values.flatMap((value) => (value.kind === "people" ? value.people.map(({ name }) => familyOf(name)) : []));

const yearIn = (values: readonly Value[]): string | null =>
  values
    .flatMap((value) => (value.kind === "venue" ? (value.venue.year ?? []) : value.kind === "date" ? value.date.slice(0, 4) : []))
    .map(String)[0] ?? null;

const editionsIn = (values: readonly Value[]): readonly string[] =>
  values.flatMap((value) =>
    value.kind === "venue" && value.venue.series !== undefined && value.venue.year !== undefined
      ? [`${foldName(value.venue.series)} ${String(value.venue.year % 100).padStart(2, "0")}`]
      : [],
  );

/** The last words of the addresses that a title leads to: ".../p539-neumann.pdf". */
const wordsOfLinks = (links: readonly { readonly url: string }[]): readonly string[] =>
  links.flatMap(({ url }) => (/\.pdf$/i.test(url) ? (url.split("/").at(-1) ?? "").toLowerCase().split(/[^\p{L}]+/u) : []));

interface Found {
  readonly keys: ReadonlyMap<string, string | null>;
  readonly authors: ReadonlyMap<string, string | null>;
  readonly editions: ReadonlyMap<string, string | null>;
  readonly words: ReadonlyMap<string, string | null>;
  readonly names: ReadonlyMap<string, string | null>;
}

const learn = ({ heads, titles, lines: begin, names }: Written): Found => {
  const lines = begin();
  const all = heads.map(({ slots, links }, at) => {
    const values = slots.flatMap((slot) => slot.values ?? []);
    return {
      title: titles[at] ?? "",
      line: lines[at] ?? "",
      families: familiesIn(values),
      year: yearIn(values),
      editions: editionsIn(values),
      links,
    };
  });
  return {
    keys: once(
      all.flatMap(({ title, line }): readonly (readonly [string, string])[] => {
        const found = keyed.exec(line);
        const key = found?.[1] ?? found?.[2];
        return key === undefined ? [] : [[key, title]];
      }),
    ),
    names: once(names.map(([name, title]) => [foldName(name), title] as const)),
    authors: once(
      all.flatMap(({ title, families, year }) => (year === null ? [] : families.map((family) => [`${family} ${year}`, title] as const))),
    ),
    editions: once(all.flatMap(({ title, editions }) => editions.map((edition) => [edition, title] as const))),
    words: once(
      all.flatMap(({ title, families, links }) =>
        [...new Set([...foldName(title).split(" "), ...families, ...wordsOfLinks(links)])]
          .filter(isTelling)
          .map((word) => [word, title] as const),
      ),
    ),
  };
};

/** The works of one list by what it means them with. */
export class Meant {
  private readonly written: Written;
  private known: Found | undefined;

  constructor(written: Written) {
    this.written = written;
  }

  private get found(): Found {
    // Most lists refer to nothing so.
    return (this.known ??= learn(this.written));
  }

  /** The title of the one work that is meant; null where none is, or where it may be one of several. */
  titleOf(text: string): string | null {
    const called = this.found.names.get(foldName(text));
    if (typeof called === "string") return called;
    const number = byKey.exec(text)?.[1] ?? byNumber.exec(text)?.[1];
    if (number !== undefined) return this.found.keys.get(number) ?? null;
    const [, who, year] = byAuthor.exec(text) ?? [];
    if (who !== undefined && year !== undefined) return this.found.authors.get(`${familyOf(who)} ${year}`) ?? null;
    const [, series, when] = byEdition.exec(text) ?? [];
    if (series !== undefined && when !== undefined) return this.found.editions.get(`${foldName(series)} ${when}`) ?? null;
    const word = asPaper.exec(text)?.[1];
    return word === undefined || !isTelling(foldName(word)) ? null : (this.found.words.get(foldName(word)) ?? null);
  }
}
