import { monthWord } from "../../calendar-words.ts";
import { neighboursIn, type Neighbours } from "./neighbours.ts";
import type { Pointed } from "../relations/pointed.ts";
import type { Written, WrittenWork } from "./written.ts";

/* What stands before and behind an entry of a list: "the previous one", "last week's paper". */

const month = `(?<!\\p{L})${monthWord}(?!\\p{L})\\.?`;
const day = new RegExp(
  `(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?<!\\d)\\d{1,2}[./]\\s?\\d{1,2}(?!\\d)|\\d{1,2}\\s?月\\s?\\d{1,2}|${month}\\s+\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}\\.?\\s+(?:de\\s+)?${month}`,
  "iu",
);
const dayOf = (line: string): string | null => day.exec(line.slice(0, 60))?.[0].toLowerCase() ?? null;

/** "What Aiko showed a week ago", "was Jonas letzte Woche vorgestellt hat": whose turn it was is written on the line of the work. */
const shown =
  /(?<!\p{L})(?:[Ww]hat\s+(?<who>\p{Lu}[\p{L}-]+)\s+(?:showed|presented|covered|gave|brought|picked|read|talked\s+about)(?:\s+us)?\s+(?:last\s+(?:week|time|month|session)|(?:a|one|two|three)\s+weeks?\s+ago|the\s+other\s+week)|[Ww]as\s+(?<wer>\p{Lu}[\p{L}-]+)\s+(?:letzte|vorige)\s+(?:Woche|Sitzung)\s+(?:gezeigt|vorgestellt|mitgebracht)\s+hat)(?!\p{L})/gu;
/** "The first entry", "the first paper of this section". */
const beginning =
  /(?<!\p{L})the\s+(?:very\s+)?first\s+(?:(?:entry|item|reference)(?!\s+(?:of|in|on|by|from|to)(?!\p{L}))|(?:entry|item|reference|paper|one|work|line)\s+(?:of|in|on)\s+(?<of>(?:this|the)\s+(?:list|page|section|block|table)))(?![\p{L}-])/giu;
const mayShow = /what|was/i;
const mayBeFirst = /first/i;
/** So far back goes what was shown lately. */
const mostShown = 6;

/** How many of some numbers in their order are at most as large. */
const upTo = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

export class ListOrder {
  private readonly written: Written;
  private readonly at: readonly number[];

  constructor(written: Written) {
    this.written = written;
    this.at = written.works.map(({ line }) => line);
  }

  private sectionOf(line: number): number {
    return upTo(this.written.breaks, line);
  }

  private dayAt(line: number): string | null {
    return dayOf(this.written.lines()[line - 1] ?? "");
  }

  /** From where to count: the entry itself, or the last one of its day. */
  private lastOfDay(index: number, step: -1 | 1): number | null {
    const { works } = this.written;
    const own = this.dayAt(works[index]?.line ?? 0);
    if (own === null) return index;
    let last = index;
    while (works[last + step] !== undefined && this.dayAt(works[last + step]?.line ?? 0) === own) last += step;
    const next = works[last + step];
    const afterNext = works[last + 2 * step];
    const their = next === undefined ? null : this.dayAt(next.line);
    return their === null || (afterNext !== undefined && this.dayAt(afterNext.line) === their) ? null : last;
  }

  /** The titles of the entries beside the one of a line; null where there are fewer in its section, or lines of several works. */
  private beside(line: number, { step, count, isOfDay, isLast }: Neighbours): readonly string[] | null {
    const { works } = this.written;
    const index = upTo(this.at, line) - 1;
    const own = works[index];
    const from = own?.line === line && own.isAlone ? (isOfDay ? this.lastOfDay(index, step) : index) : null;
    if (own === undefined || from === null) return null;
    const found: WrittenWork[] = [];
    for (let each = 1; each <= count; each += 1) {
      const work = works[from + each * step];
      if (work?.isAlone !== true || work.title === "" || work.title === own.title) return null;
      if (!isOfDay && this.sectionOf(work.line) !== this.sectionOf(line)) return null;
      found.push(work);
    }
    return (isLast === true ? found.slice(-1) : found.sort((a, b) => a.line - b.line)).map(({ title }) => title);
  }

  /** The title of the entry that begins the section or the list; null where it is not said which of two. */
  private first(of: string | undefined, line: number): string | null {
    const { works } = this.written;
    const section = this.sectionOf(line);
    const [first] = works;
    const inSection = works[upTo(this.at, section === 0 ? 0 : (this.written.breaks[section - 1] ?? 0))];
    const found = of === undefined ? (first === inSection ? first : undefined) : /section|block/iu.test(of) ? inSection : first;
    return found?.isAlone === true && found.line < line ? found.title : null;
  }

  private firstIn(text: string, line: number): readonly Pointed[] {
    if (!mayBeFirst.test(text)) return [];
    return [...text.matchAll(beginning)].flatMap(({ index, 0: all, groups }) => {
      const title = this.first(groups?.["of"], line);
      return title === null ? [] : [{ start: index, end: index + all.length, titles: [title] }];
    });
  }

  /** The last entry before that of a line which is somebody's; null where there are several of one day. */
  private shownBy(who: string, line: number): string | null {
    const { works, lines } = this.written;
    const index = upTo(this.at, line) - 1;
    const isTheirs = new RegExp(`(?<![\\p{L}-])${who}(?![\\p{L}-])`, "u");
    const before = works.slice(Math.max(0, index - mostShown), Math.max(0, index)).reverse();
    const [last, next] = before.filter((work) => isTheirs.test(lines()[work.line - 1] ?? "") && !work.title.includes(who));
    const isOfOneDay = next !== undefined && last !== undefined && this.dayAt(next.line) === this.dayAt(last.line);
    return last?.isAlone === true && !isOfOneDay ? last.title : null;
  }

  /** Where a text that belongs to the entry of a line speaks of what stands beside it. */
  pointedIn(text: string, line: number): readonly Pointed[] {
    return [...this.besideIn(text, line), ...this.shownIn(text, line), ...this.firstIn(text, line)];
  }

  private shownIn(text: string, line: number): readonly Pointed[] {
    if (!mayShow.test(text)) return [];
    return [...text.matchAll(shown)].flatMap(({ index, 0: all, groups }) => {
      const title = this.shownBy(groups?.["who"] ?? groups?.["wer"] ?? "", line);
      return title === null ? [] : [{ start: index, end: index + all.length, titles: [title] }];
    });
  }

  private besideIn(text: string, line: number): readonly Pointed[] {
    return neighboursIn(text).flatMap((each) => {
      const titles = this.beside(line, each);
      return titles === null ? [] : [{ start: each.start, end: each.end, titles }];
    });
  }
}
