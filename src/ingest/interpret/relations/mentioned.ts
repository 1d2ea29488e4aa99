import type { WorkReference } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { rememberingWithin, textToRemember } from "../../remember.ts";
import { isMarked } from "../../recognise/called.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { isCommonTerm, shortens } from "../../recognise/title.ts";
import { slice, type Rich } from "../../read/rich.ts";
import { cleanName, reference, type KnownWorks } from "./named-works.ts";
import { isNounOfLetters, isPlainWord, isWorkName } from "./unlisted-names.ts";

/* Where a remark speaks of other works of its list, whatever it says of them. */

export interface Mentioned {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly WorkReference[];
}

const mostWords = 16;
/** A word that may begin a name, written as names are. */
const begins =
  /(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}_.@#-]|(?<![\p{L}\p{N}])\/)(?:[\p{Lu}\p{N}$]|\p{Ll}{1,6}[\p{Lu}\p{N}])[^\s,;:!?()[\]{}"“”«»《》，。；：、（）\u3400-\u9FFF/]*/gu;
const wordOfName = /[^\s,;!()[\]{}"“”«»《》，。；：、（）\u3400-\u9FFF]+,?/y;

/** Names that others than the work have too are words of titles, or written as any word at the beginning of a sentence. */
const isTelling = (name: string): boolean => {
  const parts = name.split(" ");
  if (isCommonTerm(name)) return false;
  if (parts.length >= 3) return true;
  if (parts.some(isMarked)) return true;
  return parts.every((part) => /^\p{Lu}/u.test(part)) && !parts.every(isWordOfTitles);
};

/** "[29]", "[6, 7]": entries by the numbers or keys of their list. */
const bracketed = /\[([^[\]\s]{1,26}(?:[,;]\s?[^[\]\s]{1,26}){0,4})\]/gu;

const titlesIn = (keys: string, known: KnownWorks): readonly string[] =>
  keys.split(/[,;]\s?/).flatMap((key) => known.meant(`[${key}]`) ?? []);

const byTitle = (name: string): WorkReference => ({ name, links: [] });

interface Named {
  readonly end: number;
  readonly target: WorkReference;
}

/** "Go-Go". */
const hyphened = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

/** "Chubby", with which no other title begins; what anything else is called too says nothing. */
const ofOneTitle = (word: string, registry: RegistryIndex, known: KnownWorks): string | null => {
  const title = isPlainWord(word) || hyphened.test(word) ? known.ofWord?.(word) : undefined;
  if (title == null || !title.replace(/^(?:The|An?)\s+/u, "").startsWith(word)) return null;
  return isWorkName(word, registry, { has: () => false }) ? title : null;
};

/** "ZeRO-inspired,", "Orca's:": what stands on a work is called after it. */
const ending = /(?:['’]s?|-(?:inspired|based|derived))[?:.,]*$|[?:.,]+$/u;

/** "Orca/Iris" and "Orca/gRPC" name two, "CTC/attention" is one. */
const beforeAnother = /\/(?=\p{Ll}{0,6}[\p{Lu}\p{N}])/u;

/** Where the words end that a name of the list may have which begins at a place; one word may be one in any case. */
const endsFrom = (text: string, start: number, known: KnownWorks): readonly number[] => {
  const ends: number[] = [];
  let at = start;
  while (ends.length < mostWords) {
    wordOfName.lastIndex = at;
    const found = wordOfName.exec(text);
    if (found === null) break;
    const end = at + found[0].length;
    const slash = ends.length === 0 ? found[0].search(beforeAnother) : -1;
    if (slash > 1) ends.push(at + slash);
    const goesOn = known.begins?.(text.slice(start, end).replace(ending, "")) !== false;
    if (ends.length === 0 || goesOn) ends.push(end);
    if (!goesOn) break;
    at = end + 1;
    if (text[at - 1] !== " " || /^[.?]\s\p{Lu}/u.test(text.slice(at - 2, at + 1))) break;
  }
  return ends;
};

/** The article that stands before a place; nothing where none does. */
const articleBefore = (text: string, start: number): string =>
  /(?<!\p{L})\p{L}{1,7}\s$/u.exec(text.slice(Math.max(0, start - 9), start))?.[0] ?? "";

/** Of most words that begin as names do no name is one, nor begins with it: such a word names nothing wherever it stands. */
const namesNothing = rememberingWithin(
  ({ word }: { readonly word: string; readonly registry: RegistryIndex }) => textToRemember(word),
  ({ word, registry }, known: KnownWorks): boolean => {
    const bare = word.replace(ending, "");
    if (known.begins?.(bare) !== false) return false;
    const name = cleanName(bare);
    const isCalled = name.length >= 2 && known.called?.(name) != null;
    return !isCalled && !known.has(name) && ofOneTitle(name, registry, known) === null;
  },
);

/** "SURF", but not "SuRF", which the list has a work of. */
const isInstitution = (name: string, registry: RegistryIndex): boolean => {
  const found = registry.institution(name);
  return found !== null && (!/\p{Ll}\p{Lu}/u.test(name) || [found.name, ...found.aliases].includes(name));
};

/** The longest name of a work of the list that begins at a place. */
const nameAt = (rich: Rich, start: number, registry: RegistryIndex, known: KnownWorks): Named | null => {
  const ends = endsFrom(rich.text, start, known);
  const named = (end: number): { readonly name: string; readonly end: number } => {
    const name = cleanName(rich.text.slice(start, end).replace(ending, ""));
    return { name, end: start + rich.text.slice(start, end).indexOf(name) + name.length };
  };
  for (const last of [...ends].reverse()) {
    const { name, end } = named(last);
    // "neural machine translation (NMT)" says what the letters stand for.
    if (
      rich.text[start - 1] === "(" &&
      rich.text[end] === ")" &&
      shortens(name, rich.text.slice(Math.max(0, start - 80), start - 1).trim())
    )
      continue;
    const title = name.length < 2 ? null : (known.called?.(name) ?? null);
    if (
      (title === null && !known.has(name)) ||
      !(isTelling(name) || known.introduces?.(name) === true) ||
      isNounOfLetters(articleBefore(rich.text, start) + name, known)
    )
      continue;
    if (isInstitution(name, registry) || registry.venue(name) !== null) continue;
    const target = title === null ? reference({ name: slice(rich, start, end) }, registry, known) : byTitle(title);
    return target === null ? null : { end, target };
  }
  const first = named(ends.find((end) => rich.text[end] !== "/") ?? start);
  // A word that begins a sentence has its capital from there.
  const isOpening = /(?:^|[.!?]\s+)$/u.test(rich.text.slice(0, start)) && /^\s\p{Ll}/u.test(rich.text.slice(first.end));
  const title = isOpening ? null : ofOneTitle(first.name, registry, known);
  return title === null ? null : { end: first.end, target: byTitle(title) };
};

/** The works that a text means, in their order; of what stands in the same words the longest. */
export const mentionedIn = (rich: Rich, registry: RegistryIndex, known: KnownWorks): readonly Mentioned[] => {
  const marked = rich.marks
    .filter(({ kind }) => kind === "works")
    .map(({ start, end, titles }): Mentioned => ({ start, end, targets: (titles ?? []).map(byTitle) }));
  const keyed = [...rich.text.matchAll(bracketed)].map(({ index, 0: all, 1: keys = "" }): Mentioned => ({
    start: index,
    end: index + all.length,
    targets: titlesIn(keys, known).map(byTitle),
  }));
  const out = [...marked, ...keyed].filter(({ targets }) => targets.length > 0);
  const pointed = [...out];
  let done = 0;
  for (const { index } of rich.text.matchAll(begins)) {
    // "Orca/Iris" names two, "src/Iris" none.
    if (
      index < done ||
      (rich.text[index - 1] === "/" && done !== index - 1) ||
      pointed.some(({ start, end }) => index < end && start <= index)
    )
      continue;
    wordOfName.lastIndex = index;
    const word = wordOfName.exec(rich.text)?.[0] ?? "";
    if (
      word
        .split("/", 1)
        .concat(word)
        .every((each) => namesNothing({ word: each, registry }, known))
    )
      continue;
    const found = nameAt(rich, index, registry, known);
    // "Iris 3.0" is another version of it.
    if (found === null || /^\s\d+(?:\.\d+)?(?![\p{L}\d])/u.test(rich.text.slice(found.end))) continue;
    done = found.end;
    out.push({ start: index, end: found.end, targets: [found.target] });
  }
  return out.sort((a, b) => a.start - b.start);
};
