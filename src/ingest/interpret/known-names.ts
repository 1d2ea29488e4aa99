import { squeeze } from "../read/rich.ts";
import type { TreeNode } from "../read/tree.ts";
import { isMarked } from "../recognise/called.ts";
import { shortTitleOf } from "../recognise/title.ts";
import type { ColumnRole } from "./column-words.ts";
import { remarkedName } from "./draft.ts";
import { Meant, type Written } from "./meant.ts";
import type { Head } from "./head.ts";
import type { KnownWorks } from "./named-works.ts";
import type { Nicknames } from "./nicknames.ts";
import type { SlotName } from "./slots.ts";
import type { TableHabit } from "./tables.ts";
import { titleKey } from "./traits.ts";

/** A name as others write it: "Google File System" is "The Google File System". */
const calledKey = (name: string): string => titleKey(name.replace(/^(?:the|an?)\s+/i, ""));

const oneSmallWord = /^\p{Ll}[\p{Ll}\p{N}+._-]+$/u;

/** Written small by the list itself, or as no word is: what others write small means it. */
const isOwnSpelling = (name: string): boolean => oneSmallWord.test(name) || (/^\S+$/.test(name) && isMarked(name));

const remarked: readonly ColumnRole[] = ["remarks", "notes", "mixed", "links"];

/** What the cells of a row that lists works say of them in words. */
export const remarksOfRow = (row: TreeNode, { columns, holds }: TableHabit): readonly string[] =>
  holds === "nothing"
    ? []
    : (row.cells ?? []).flatMap(({ text }, at) => (remarked.includes(columns[at] ?? "notes") ? [squeeze(text)] : []));

/** What a column of names calls the work whose title stands in another. */
export const namesBeside = (
  row: TreeNode,
  { columns }: TableHabit,
  heads: readonly { readonly head: Head; readonly isName: boolean }[],
): readonly (readonly [name: string, title: string])[] => {
  const [name, only] = [squeeze(row.cells?.[columns.indexOf("name")]?.text ?? ""), heads.length === 1 ? heads[0] : undefined];
  return name === "" || only === undefined || only.isName ? [] : [[name, only.head.title]];
};

const names: readonly SlotName[] = ["name before", "name behind", "name in brackets", "word in brackets", "name in front", "word in front"];

/** The names by which a list may refer to its works: their titles, what these and the remarks on them call them. */
export const knownNames = (written: Written, nicknames: () => Nicknames): KnownWorks => {
  const { heads, titles, remarks } = written;
  const beside = heads.flatMap(({ slots, note }) => [
    ...slots.flatMap(({ name, text }) => (names.includes(name) ? [text] : [])),
    ...(note === undefined ? [] : (remarkedName(note) ?? [])),
  ]);
  const called = [
    ...titles.flatMap((title) => [shortTitleOf(title) ?? title, title]),
    ...beside,
    // "SayCan. The model proposes …"
    ...remarks.flatMap((remark) => remarkedName(remark) ?? []),
  ];
  const known = new Set(called.map(calledKey));
  const small = new Set(called.filter(isOwnSpelling).map((name) => name.toLowerCase()));
  const meant = new Meant(written);
  return {
    has: (name) =>
      // "fuzzing" is what works are about, even where a title is "Fuzzing: A Survey"; "syzkaller" and "pfabric" are works.
      oneSmallWord.test(name) ? small.has(name.toLowerCase()) : known.has(calledKey(name)) || nicknames().isWhole(name),
    meant: (text) => meant.titleOf(text),
  };
};
