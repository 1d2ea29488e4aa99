import { push } from "../../../model/group.ts";
import type { Pointed } from "../relations/pointed.ts";
import { onlyOf } from "./bearers.ts";
import type { Signed } from "./by-authors.ts";

/* "The same authors' earlier paper", "their previous system", "the same team's next one": what else the people of an entry wrote. */

const thing = "(?:paper|work|one|system|study|attempt|approach|article|report|version|design|method|model|result)s?(?![\\p{L}-])";
const others = new RegExp(
  `(?<!\\p{L})(?:(?:the\\s+)?same\\s+(?:authors?|people|team|group|gang|pair|duo|trio|folks|lab)(?:['’]s?)?|the\\s+authors?['’]s?|their)(?:\\s+own)?\\s+(?:(?<before>earlier|previous|prior|original|older|first|former|last)|(?<after>later|next|newer|second))\\s+(?:(?!${thing})[\\p{L}-]+\\s+)?${thing}`,
  "giu",
);

const maySpeak = /same|their|author/i;

/** "Raft's authors would not agree: unlike their design": before it the sentence speaks of others. */
const ofOthers = /(?:\p{Lu}[\p{L}\p{N}-]*(?:['’]s|s['’])(?!\p{L})|(?<!\p{L})(?<!\bsame\s)authors?(?!\p{L}))[^.!?]*$/u;

/** Whoever wrote more of a list than that is meant by more than who they are. */
const mostOfOne = 24;

const yearOf = ({ year }: Signed): number | null => (year === null ? null : Number(year));

const isBefore = (a: Signed, b: Signed): boolean => {
  const [x, y] = [yearOf(a), yearOf(b)];
  return x === null || y === null || x === y ? a.line < b.line : x < y;
};

/** One team has the same first author, or two in common. */
const areSame = (a: Signed, b: Signed): boolean =>
  a.families[0] === b.families[0] || a.families.filter((each) => b.families.includes(each)).length > 1;

export class SameAuthors {
  private readonly byLine = new Map<number, Signed>();
  private readonly byFamily = new Map<string, Signed[]>();

  constructor(all: readonly Signed[]) {
    for (const each of all) {
      this.byLine.set(each.line, each);
      for (const family of new Set(each.families)) push(this.byFamily, family, each);
    }
  }

  private theirs(own: Signed): readonly Signed[] {
    const all = own.families.map((family) => this.byFamily.get(family) ?? []);
    if (all.some(({ length }) => length > mostOfOne)) return [];
    return [...new Set(all.flat())].filter((each) => each.line !== own.line && areSame(each, own)).sort((a, b) => a.line - b.line);
  }

  pointedIn(text: string, line: number): readonly Pointed[] {
    const own = this.byLine.get(line);
    if (own === undefined || own.families.length === 0 || !maySpeak.test(text)) return [];
    return [...text.matchAll(others)].flatMap(({ index, 0: all, groups }) => {
      if (/^their/i.test(all) && ofOthers.test(text.slice(0, index))) return [];
      const isEarlier = groups?.["before"] !== undefined;
      const title = onlyOf(
        this.theirs(own).filter((each) => (isEarlier ? isBefore(each, own) : isBefore(own, each))),
        line,
      );
      return title === null ? [] : [{ start: index, end: index + all.length, titles: [title] }];
    });
  }
}
