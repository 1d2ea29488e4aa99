import type { PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { parsePeople } from "../recognise/people.ts";
import { wordCount } from "./traits.ts";

/** Authors behind a title, where they begin, and what is written there. */
interface Authors {
  readonly at: number;
  readonly text: string;
  readonly people: readonly PersonMention[];
}

const behind = (text: string, at: number, registry: RegistryIndex): Authors | null => {
  const names = text.slice(at + 2);
  const people = wordCount(text.slice(0, at)) < 3 ? null : parsePeople(names, registry);
  return people === null ? null : { at, text: names, people };
};

/** "Title, A. Author et al.", "Title, A. Author, B. Author" before a venue: from the first comma on that only names stand behind. */
const behindComma = (text: string, saysWhere: boolean, registry: RegistryIndex): Authors | null => {
  const isOpen = /\bet\.?\s+al\.?$/i.test(text);
  if (!isOpen && !saysWhere) return null;
  for (const { index } of [...text.matchAll(/, /g)].slice(-40)) {
    const found = behind(text, index, registry);
    const areMany = found !== null && found.people.length > 1 && found.people.every(({ institutions }) => institutions.length === 0);
    if (found !== null && (isOpen || areMany)) return found;
  }
  return null;
};

/** "Title. A. Author, B. Author."; one author alone where a venue stood behind. */
const behindStop = (text: string, saysWhere: boolean, registry: RegistryIndex): Authors | null => {
  for (const { index } of [...text.matchAll(/\. /g)].slice(0, 6)) {
    const found = behind(text, index, registry);
    if (found !== null && found.people.length >= (saysWhere ? 1 : 2)) return found;
  }
  return null;
};

/** Names behind a title and nothing else, in any of the ways that lists put them there. */
export const authorsBehind = (text: string, saysWhere: boolean, registry: RegistryIndex): Authors | null =>
  behindComma(text.trimEnd(), saysWhere, registry) ??
  behindStop(text.replace(/(?<!\b\p{Lu}|\b(?:Jr|Sr|al))\.\s*$/u, ""), saysWhere, registry);
