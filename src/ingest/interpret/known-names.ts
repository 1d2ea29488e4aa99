import { shortTitleOf } from "../recognise/title.ts";
import { remarkedName } from "./draft.ts";
import type { Head } from "./head.ts";
import type { Nicknames } from "./nicknames.ts";
import type { Resolvable } from "./relations.ts";
import { titleKey } from "./traits.ts";
import { eachUnit, type Unit } from "./units.ts";

/** A name as others write it: "Google File System" is "The Google File System". */
const nameKey = (name: string): string => titleKey(name.replace(/^(?:the|an?)\s+/i, ""));

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
  const names = new Set(
    [...titles.flatMap((title) => [shortTitleOf(title) ?? title, title]), ...beside, ...remarked(entries)].map(nameKey),
  );
  return (name) => names.has(nameKey(name)) || nicknames().isWhole(name);
};
