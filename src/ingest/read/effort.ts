/*
 * What Markdown's parser may cost on one list. Its steps grow with the signs that may be markup and with what nests in
 * what, and a megabyte of nothing else takes it minutes; a list that people keep has fewer, and most of its lines do
 * not need the parser at all.
 */

const signs = /[[\]()!*_`<>&\\|#~"'{}^$]/g;
const nested = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){3,}/gm;

const cost = { call: 100, container: 12 } as const;

/** Where lists are marked up most, one sign in ten characters; what is denser costs more for each sign, since more of them open and never close. */
const usual = 1 / 8;

const costOf = (text: string): number => {
  const deep = (text.match(nested) ?? []).reduce((sum, { length }) => sum + length / 2, 0);
  const found = text.match(signs)?.length ?? 0;
  return cost.call + found * Math.max(1, found / text.length / usual) + deep * cost.container;
};

/** For any list, and more for a longer one: one sign in twelve characters. */
const allowed = (characters: number): number => 50_000 + characters / 12;

export class Effort {
  private left: number;

  private constructor(left: number) {
    this.left = left;
  }

  static for(lines: readonly string[]): Effort {
    return new Effort(allowed(lines.reduce((sum, line) => sum + line.length, 0)));
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }

  /** Whether there is enough left to parse a text, which is then taken to be parsed. */
  spend(text: string): boolean {
    if (this.isSpent) return false;
    this.left -= costOf(text);
    return true;
  }
}
