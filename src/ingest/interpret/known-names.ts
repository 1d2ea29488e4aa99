import { isMarked } from "../recognise/called.ts";
import { shortTitleOf } from "../recognise/title.ts";
import { remarkedName } from "./draft.ts";
import type { Head } from "./head.ts";
import type { Nicknames } from "./nicknames.ts";
import type { Resolvable } from "./relations.ts";
import { titleKey } from "./traits.ts";
import { eachUnit, type Unit } from "./units.ts";

/** A name as others write it: "Google File System" is "The Google File System". */
const nameKey = (name: string): string => titleKey(name.replace(/^(?:the|an?)\s+/i, ""));

const oneSmallWord = /^\p{Ll}[\p{Ll}\p{N}+._-]+$/u;

/** Written small by the list itself, or as no word is: what others write small means it. */
const isOwnSpelling = (name: string): boolean => oneSmallWord.test(name) || (/^\S+$/.test(name) && isMarked(name));

/** What the remarks below entries call them: "SayCan. The model proposes …". */
const remarked = (entries: readonly Unit[]): readonly string[] =>
  entries.flatMap(({ children }) => eachUnit(children).flatMap(({ node }) => remarkedName(node.rich.text) ?? []));

/** The names by which a list may refer to its works: their titles, what these and the lines around them call them. */
export const knownNames = (
  heads: readonly Head[],
  titles: readonly string[],
  entries: readonly Unit[],
  nicknames: () => Nicknames,
): Resolvable => {
  const beside = heads.flatMap(({ slots }) =>
    slots.flatMap(({ name, text }) => (name === "name before" || name === "name behind" ? [text] : [])),
  );
  const written = [...titles.flatMap((title) => [shortTitleOf(title) ?? title, title]), ...beside, ...remarked(entries)];
  const names = new Set(written.map(nameKey));
  const small = new Set(written.filter(isOwnSpelling).map((name) => name.toLowerCase()));
  return (name) =>
    // "fuzzing" is what works are about, even where a title is "Fuzzing: A Survey"; "syzkaller" and "pfabric" are works.
    oneSmallWord.test(name) ? small.has(name.toLowerCase()) : names.has(nameKey(name)) || nicknames().isWhole(name);
};
