import { monthIndex } from "./dates.ts";

export interface Bar {
  /** Left edge and width as shares of the whole. */
  readonly x: number;
  readonly width: number;
  /** Heights as shares of the highest bar: all works, and those that match. */
  readonly all: number;
  readonly matching: number;
}

export interface Histogram {
  readonly bars: readonly Bar[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Where a year begins and ends, within the span that is drawn. */
  readonly spanOf: (year: number) => readonly [from: number, to: number];
  /** Where the month of a date ends. */
  readonly endOf: (date: string) => number;
  readonly first: number;
  readonly last: number;
}

/** More bars than these are too thin to be seen in the width of a rail. */
const mostBars = 60;
/** Months that one bar may stand for. */
const widths = [1, 3, 6, 12, 60, 120] as const;

type Timeline = readonly { readonly date: string; readonly works: number; readonly matching: number }[];

/** Works by the month that a bar begins with, when each bar stands for so many months. */
const barsOf = (timeline: Timeline, width: number): ReadonlyMap<number, { readonly works: number; readonly matching: number }> => {
  const bars = new Map<number, { works: number; matching: number }>();
  for (const { date, works, matching } of timeline) {
    const month = Math.floor(monthIndex(date) / width) * width;
    const sum = bars.get(month) ?? { works: 0, matching: 0 };
    bars.set(month, { works: sum.works + works, matching: sum.matching + matching });
  }
  return bars;
};

/** A bar per month in which something appeared, or per as many months as leave it wide enough, at its true distance from the others. */
export const histogramOf = (timeline: Timeline): Histogram | null => {
  const span = (bars: ReadonlyMap<number, unknown>, width: number): number =>
    (Math.max(...bars.keys()) - Math.min(...bars.keys())) / width + 1;
  const width = widths.find((each) => span(barsOf(timeline, each), each) <= mostBars) ?? widths.at(-1)!;
  const months = barsOf(timeline, width);
  const from = Math.min(...months.keys());
  const to = Math.max(...months.keys()) + width;
  if (!Number.isFinite(from)) return null;
  const share = (month: number): number => Math.min(1, Math.max(0, (month - from) / (to - from)));
  const highest = Math.max(...[...months.values()].map(({ works }) => works));
  const first = Math.floor(from / 12);
  const last = Math.floor((to - 1) / 12);
  return {
    bars: [...months].map(([month, { works, matching }]) => ({
      x: share(month),
      width: width / (to - from),
      all: works / highest,
      matching: matching / highest,
    })),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, x: share((first + index) * 12) })),
    endOf: (date) => share(Math.floor(monthIndex(date)) + 1),
    spanOf: (year) => [share(year * 12), share((year + 1) * 12)],
    first,
    last,
  };
};

type YearMark = Histogram["years"][number];

const strides = [1, 2, 5, 10, 20, 50, 100] as const;

/**
 * The years that can be written when a label takes this share of the width: all, or every second, fifth, tenth, such
 * that none meets its neighbour or the edge. A year that only just begins before the next gives way to it.
 */
export const yearsThatFit = (years: readonly YearMark[], label: number): readonly YearMark[] => {
  const inside = years.filter(({ x }) => x + label <= 1);
  for (const stride of strides) {
    const round = inside.filter(({ year }) => year % stride === 0);
    const meets = (at: number): boolean => (round[at + 1]?.x ?? Infinity) - (round[at]?.x ?? 0) < label;
    const kept = meets(0) ? round.slice(1) : round;
    if (kept.length > 0 && kept.every((mark, index) => (kept[index + 1]?.x ?? Infinity) - mark.x >= label)) return kept;
  }
  return years.slice(0, 1);
};
