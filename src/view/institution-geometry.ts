import { isFar, type Matrix, type MatrixLink } from "./institution-matrix.ts";

/** Sizes in CSS pixels. */
export const gutterOf = (lanes: number): number => (lanes === 0 ? 20 : 24 + lanes * 6);
const least = 17;
const most = 23;
/** Between groups of partners. */
const space = 5;
/** In columns narrower than this, names stand upright. */
const upright = 48;
const head = { lying: 62, upright: 96 } as const;
const narrowest = 26;
const widest = 92;
/** A dot with the room to the next one. */
export const dotStep = 11;

export interface MatrixSizes {
  readonly gutter: number;
  readonly name: number;
  readonly column: number;
  readonly row: number;
  /** Height of the heads, and whether the names in them stand upright. */
  readonly head: number;
  readonly upright: boolean;
  readonly width: number;
  readonly height: number;
  /** Whether type and country have room beside the name. */
  readonly about: boolean;
  /** Dots that a cell has room for. */
  readonly fits: number;
}

/** Rows as high as lets all of them be seen, within reason; columns as wide as the stage lets them be. */
export const sizesOf = (
  matrix: Pick<Matrix, "rows" | "columns" | "lanes">,
  stage: { readonly width: number; readonly height: number },
): MatrixSizes => {
  const gutter = gutterOf(matrix.lanes);
  const about = stage.width > 1000;
  const name = about ? 330 : stage.width > 640 ? 218 : 164;
  const columns = Math.max(1, matrix.columns.length);
  const column = Math.min(widest, Math.max(narrowest, Math.floor((stage.width - gutter - name - 20) / columns)));
  const isUpright = column < upright;
  const heads = isUpright ? head.upright : head.lying;
  const spaces = (matrix.rows.at(-1)?.spaces ?? 0) * space;
  const room = stage.height - heads - 20 - spaces;
  const row = Math.min(most, Math.max(least, Math.floor(room / Math.max(1, matrix.rows.length))));
  return {
    gutter,
    name,
    column,
    row,
    head: heads,
    upright: isUpright,
    width: gutter + name + columns * column,
    height: matrix.rows.length * row + spaces,
    about,
    fits: Math.max(1, Math.floor((column - 6) / dotStep)),
  };
};

/** Where a row begins, below the heads. */
export const topOf = (matrix: Pick<Matrix, "rows">, index: number, row: number): number =>
  index * row + (matrix.rows[index]?.spaces ?? 0) * space;

/** The rows that lie between two heights: first, and one after the last. */
export const rowsBetween = (matrix: Pick<Matrix, "rows">, row: number, from: number, to: number): readonly [number, number] => {
  // The first row whose `edge` (0 its top, 1 its bottom) lies below a height.
  const below = (height: number, edge: number): number => {
    let [low, high] = [0, matrix.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(matrix, middle, row) + edge * row > height) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return [below(from, 1), below(to, 0)];
};

/** The links with an end among some rows; what only passes by is left out, and so is what reaches too far. */
export const linksAmong = (
  links: readonly MatrixLink[],
  [from, to]: readonly [number, number],
  isLit: (link: MatrixLink) => boolean,
): readonly MatrixLink[] => links.filter((link) => link.rows.some((row) => row >= from && row < to) && (!isFar(link) || isLit(link)));

/** An arc for two, a bracket with a tick for each of three or more; drawn from `x` to the left. */
export const linkPath = (link: MatrixLink, matrix: Pick<Matrix, "rows">, row: number, x: number): string => {
  const ys = link.rows.map((index) => topOf(matrix, index, row) + row / 2);
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const out = x - 9 - link.lane * 6;
  if (ys.length === 2) {
    // The bend of a cubic reaches three quarters of the way to its handles.
    const handle = x - ((x - out) * 4) / 3;
    return `M${x} ${top}C${handle} ${top} ${handle} ${bottom} ${x} ${bottom}`;
  }
  const ticks = ys.slice(1, -1).map((y) => `M${out} ${y}H${x}`);
  return `M${x} ${top}H${out}V${bottom}H${x}${ticks.join("")}`;
};
