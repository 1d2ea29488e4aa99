import { push } from "../../../model/group.ts";
import { shortTitleOf } from "../../recognise/title.ts";
import type { Pointed } from "../relations/pointed.ts";

interface Titled {
  readonly words: readonly string[];
  readonly title: string;
}

const word = /[\p{L}\p{N}]+/gu;
/** Titles of fewer words are said in passing too. */
const fewestWords = 4;

const wordsOf = (text: string): readonly string[] => (text.match(word) ?? []).map((each) => each.toLowerCase());

const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + fewestWords).join(" ");

/** The titles of a list, found where its remarks write them out. */
export class WholeTitles {
  private readonly byBeginning = new Map<string, Titled[]>();

  constructor(titles: readonly string[]) {
    for (const title of titles)
      for (const written of new Set([title, shortTitleOf(title) ?? title])) {
        const words = wordsOf(written);
        if (words.length >= fewestWords) push(this.byBeginning, keyAt(words, 0), { words, title });
      }
    for (const titled of this.byBeginning.values()) titled.sort((a, b) => b.words.length - a.words.length);
  }

  /** Where a text has a title in full, of several that begin alike the longest. */
  in(text: string): readonly Pointed[] {
    const found = [...text.matchAll(word)];
    const words = found.map(({ 0: each }) => each.toLowerCase());
    const out: Pointed[] = [];
    for (let at = 0; at + fewestWords <= words.length; at += 1) {
      const titled = this.byBeginning.get(keyAt(words, at))?.find((each) => each.words.every((own, index) => own === words[at + index]));
      if (titled === undefined) continue;
      const last = found[at + titled.words.length - 1];
      out.push({ start: found[at]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0), titles: [titled.title] });
      at += titled.words.length - 1;
    }
    return out;
  }
}
