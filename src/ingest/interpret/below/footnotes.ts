import type { Source } from "../../../model/source.ts";
import { normaliseLines } from "../../read/clean.ts";
import { plain, type Rich } from "../../read/rich.ts";
import type { Account, DetailReader } from "./details.ts";
import type { Draft } from "../works/draft.ts";
import { takeStatements } from "../works/mentions.ts";

/* "Title, OSDI 2004.[^2]" with "[^2]: Builds on X." at the end of the list: what is said of a work in a footnote. */

interface Footnote {
  readonly line: number;
  readonly rich: Rich;
}

const definition = /^ {0,3}\[\^([^\]\s]{1,40})\]:\s*(.+)$/;
const mark = /\[\^([^\]\s]{1,40})\](?![:(])/g;

/** The footnotes of a text by the lines that their marks stand in; most texts have none. */
const footnotesOf = (text: string): ReadonlyMap<number, readonly Footnote[]> => {
  if (!text.includes("[^")) return new Map();
  const all = normaliseLines(text);
  const notes = new Map(
    all.flatMap((line, at): [string, Footnote][] => {
      const [, key, said] = definition.exec(line) ?? [];
      const words = said
        ?.replace(/\[([^[\]]+)\]\([^()]*\)/g, "$1")
        .replace(/[*_`]/g, "")
        .trim();
      return key === undefined || words === undefined ? [] : [[key, { line: at + 1, rich: plain(words) }]];
    }),
  );
  if (notes.size === 0) return new Map();
  return new Map(
    all.flatMap((line, at): [number, readonly Footnote[]][] => {
      const found = definition.test(line)
        ? []
        : [...new Set([...line.matchAll(mark)].map(([, key = ""]) => key))].flatMap((key) => notes.get(key) ?? []);
      return found.length === 0 ? [] : [[at + 1, found]];
    }),
  );
};

interface Reading {
  readonly drafts: readonly Draft[];
  readonly reader: DetailReader;
  readonly accounts: Map<number, Account>;
}

/** Adds what footnotes say to the entries that they are marked at. */
export const takeFootnotes = ({ text }: Source, { drafts, reader, accounts }: Reading): void => {
  const notes = footnotesOf(text);
  if (notes.size === 0) return;
  for (const draft of drafts)
    for (const { line, rich } of notes.get(draft.line) ?? []) {
      takeStatements(draft, rich, line, reader.relations);
      draft.addNote(rich.text, line);
      accounts.set(line, { as: "note" });
    }
};
