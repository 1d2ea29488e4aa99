/* Which of many rows are in view. Rows may differ in height, headings from others; what is out of view is not drawn. */

export interface Rows {
  readonly count: number;
  readonly height: number;
  /** Upper edge of a row; of the one after the last, the end of all. */
  readonly top: (index: number) => number;
}

export const rowsOfHeights = (heights: readonly number[]): Rows => {
  const tops = new Float64Array(heights.length + 1);
  heights.forEach((height, index) => {
    tops[index + 1] = (tops[index] ?? 0) + height;
  });
  return {
    count: heights.length,
    height: tops[heights.length] ?? 0,
    top: (index) => tops[Math.min(Math.max(index, 0), heights.length)] ?? 0,
  };
};

/** The row in which a height lies; the last one for what lies below it. */
const rowAt = ({ count, top }: Rows, y: number): number => {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (top(middle) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** So few are drawn all, so that the browser's own search finds what is out of view. */
const few = 200;
/** Drawn beyond either edge, so that a turn of the wheel does not show emptiness. */
const beyond = 12;

/**
 * The rows to draw: from the first up to, but without, the second. Of a list that is just being opened (`sparse`), those
 * in view and no more, so that it stands at once.
 */
export const drawnRows = (rows: Rows, scrolled: number, height: number, sparse = false): readonly [from: number, to: number] => {
  if (!sparse && rows.count <= few) return [0, rows.count];
  const more = sparse ? 0 : beyond;
  return [Math.max(0, rowAt(rows, scrolled) - more), Math.min(rows.count, rowAt(rows, scrolled + height) + 1 + more)];
};

/** Where to scroll so that a row is wholly seen; null when it is. A row far away comes to rest at a third of the height. */
export const scrollTo = (rows: Rows, index: number, scrolled: number, height: number): number | null => {
  const from = rows.top(index);
  const to = rows.top(index + 1);
  if (from >= scrolled && to <= scrolled + height) return null;
  const near = from < scrolled ? scrolled - from < height : to - scrolled - height < height;
  if (near) return from < scrolled ? from : to - height;
  return Math.max(0, from - height / 3);
};
