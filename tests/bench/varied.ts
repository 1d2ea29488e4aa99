import type { Entry, Golden } from "./import-golden.ts";
import { papers } from "./generated/papers.ts";

/*
 * The same list once more, written otherwise: what it states stays what it was.
 */

/** What one line becomes, mostly one line again. */
type Lines = (line: string, at: number) => readonly string[];

export interface Variation {
  readonly name: string;
  readonly of: (golden: Golden) => Golden;
}

/** Lines anew, with the entries where they went. */
const byLines =
  (write: Lines) =>
  (golden: Golden): Golden => {
    const moved = new Map<number, number>();
    const out: string[] = [];
    golden.text.split("\n").forEach((line, at) => {
      const written = write(line, at);
      moved.set(
        at + 1,
        out.length +
          1 +
          Math.max(
            0,
            written.findIndex((each) => each.trim() !== ""),
          ),
      );
      out.push(...written);
    });
    return {
      ...golden,
      text: out.join("\n"),
      entries: golden.entries.map((entry) => ({ ...entry, line: moved.get(entry.line) ?? entry.line })),
    };
  };

const each = (change: (line: string, at: number) => string): ((golden: Golden) => Golden) => byLines((line, at) => [change(line, at)]);

const whole =
  (change: (text: string) => string) =>
  (golden: Golden): Golden => ({ ...golden, text: change(golden.text) });

const width = 80;

/** Words that would begin something of their own. */
const mayBegin = /^(?:[-+*>|:=#]+|\d+[.)])$/;

const item = /^\s*(?:[-*+]|\d+[.)])\s+/;

/** A bullet wrapped as editors do, its further lines under its text. */
const wrap = (line: string): readonly string[] => {
  const lead = item.exec(line)?.[0];
  if (lead === undefined || line.length <= width) return [line];
  const out: string[] = [];
  let open = lead.trimEnd();
  for (const word of line.slice(lead.length).split(" ")) {
    if (open.length + word.length >= width && open.trim().length > 2 && !mayBegin.test(word)) {
      out.push(open);
      open = `${" ".repeat(lead.length)}${word}`;
    } else open = `${open} ${word}`;
  }
  return [...out, open];
};

/** Where lines end for other reasons, editors would make one paragraph of all of them: nobody wraps such items. */
const wrapped = (golden: Golden): Golden => {
  const lines = golden.text.split("\n");
  const goesOn = (line: string | undefined): boolean => line !== undefined && /^\s+\S/.test(line) && !item.test(line);
  return byLines((line, at) => (goesOn(lines[at + 1]) ? [line] : wrap(line)))(golden);
};

/** Names and titles put in the place of others, wherever they stand. */
const replaced = (golden: Golden, from: readonly string[], to: readonly string[]): Golden => {
  const pairs = from.map((name, at) => [name, to[at % to.length] ?? name] as const).filter(([name]) => golden.text.includes(name));
  const swap = (text: string): string => {
    const marked = pairs.reduce((out, [name], at) => out.replaceAll(name, `\u0001${String(at)}\u0002`), text);
    return marked.replace(/\u0001(\d+)\u0002/g, (_, at: string) => pairs[Number(at)]?.[1] ?? "");
  };
  const entry = (one: Entry): Entry => ({
    ...one,
    title: swap(one.title),
    ...(one.authors === undefined ? {} : { authors: one.authors.map(swap) }),
    ...(one.relations === undefined ? {} : { relations: one.relations.map(swap) }),
  });
  return { ...golden, text: swap(golden.text), entries: golden.entries.map(entry) };
};

const longestFirst = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const people = [
  "Aaron van den Oord",
  "Nguyễn Thị Minh Khai",
  "Jean-Pierre Serre",
  "Úlfar Erlingsson",
  "Gyeong-In Yu",
  "Xin Li",
  "María José Garzarán",
  "T. S. Eugene Ng",
  "Simon Peyton Jones",
  "Leonardo de Moura",
  "John O'Hara",
  "Bjarne Stroustrup",
  "Wen-mei Hwu",
  "Sylvia Ratnasamy",
  "Ying Zhang",
  "C. A. R. Hoare",
];

/** Titles alone that a line has in full; shorter ones would stand in other words too. */
const titlesOf = ({ entries }: Golden): readonly string[] =>
  longestFirst(entries.map(({ title }) => title).filter((title) => title.length > 24));
const authorsOf = ({ entries }: Golden): readonly string[] =>
  longestFirst(entries.flatMap(({ authors }) => authors ?? []).filter((name) => /^\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}\p{L}+$/u.test(name)));

const bullet = /^(\s*)[-*](?= )/;
const isRule = (line: string): boolean => /^\s*([-*_=])(?:\s*\1)+\s*$/.test(line);

export const variations: readonly Variation[] = [
  { name: "as it is", of: (golden) => golden },
  { name: "line ends of Windows", of: whole((text) => text.replaceAll("\n", "\r\n")) },
  { name: "spaces behind lines", of: each((line, at) => (at % 3 === 0 && line !== "" && !isRule(line) ? `${line}   ` : line)) },
  { name: "other bullets", of: each((line) => (isRule(line) ? line : line.replace(bullet, (_, indent: string) => `${indent}+`))) },
  { name: "wider indents", of: each((line) => line.replace(/^(?: {2})+(?=[-*+] )/, (indent) => indent + indent)) },
  {
    name: "boxes to tick",
    // What is read is ticked, and nothing that is said of it.
    of: (golden) => {
      const titled = new Set(golden.entries.map(({ line }) => line));
      return each((line, at) =>
        !titled.has(at + 1) || /^[-*] \[/.test(line)
          ? line
          : line.replace(/^[-*] (?=\S)/, (mark) => `${mark}[${at % 2 === 0 ? "x" : " "}] `),
      )(golden);
    },
  },
  {
    name: "a sign before some",
    of: each((line, at) =>
      at % 3 === 0 && !isRule(line) && !/^[-*] [[:(]/.test(line) ? line.replace(/^[-*] (?=[\p{Lu}*"“[])/u, (mark) => `${mark}⭐ `) : line,
    ),
  },
  {
    name: "a shortcode before some",
    of: each((line, at) =>
      at % 3 === 0 && !isRule(line) && !/^[-*] [[:(]/.test(line)
        ? line.replace(/^[-*] (?=[\p{Lu}*"“[])/u, (mark) => `${mark}:fire: `)
        : line,
    ),
  },
  { name: "headings one deeper", of: each((line) => line.replace(/^#{1,5}(?= )/, "$&#")) },
  { name: "headings closed", of: each((line) => line.replace(/^(#{2,5}) (.*[^#\s])\s*$/, "$1 $2 $1")) },
  { name: "entities", of: whole((text) => text.replace(/ & /g, " &amp; ")) },
  { name: "curly apostrophes", of: whole((text) => text.replace(/(?<=\p{L})'(?=[\p{L}\d])/gu, "’")) },
  { name: "underscores for stars", of: whole((text) => text.replace(/(?<![\w*])\*\*(?=\S)([^*\n]+)(?<=\S)\*\*(?![\w*])/g, "__$1__")) },
  { name: "wider brackets", of: each((line) => line.replace(/(?<=[^\]!]) \(([A-Z][\w&]+ ?['’]?\d{2,4})\)/g, "（$1）")) },
  { name: "blank lines between bullets", of: byLines((line) => (/^[-*] \S/.test(line) && !isRule(line) ? ["", line] : [line])) },
  { name: "wrapped", of: wrapped },
  {
    name: "other titles",
    of: (golden) =>
      replaced(
        golden,
        titlesOf(golden),
        papers.map(({ title }) => title).filter((title) => title.length > 24),
      ),
  },
  { name: "other people", of: (golden) => replaced(golden, authorsOf(golden), people) },
];
