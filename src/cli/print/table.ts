import type { Output } from "../effects.ts";

/** Columns that line up on a terminal. Widths count what is seen: no colour codes, wide characters twice. */

export interface Column {
  readonly align?: "left" | "right";
  /** The column that gives way when the line is longer than the terminal. */
  readonly shrink?: boolean;
}

/** The colour codes of style.ts, which take no room. */
const colourCodes = /\u001B\[\d+m/g;
export const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const unseen = /\p{Mark}|\p{Format}/u;

const widthOfCharacter = (character: string): number => (unseen.test(character) ? 0 : wide.test(character) ? 2 : 1);

export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text.replace(colourCodes, "")) width += widthOfCharacter(character);
  return width;
};

/** At most `width` columns, an ellipsis where something was left out. */
export const clip = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let taken = "";
  let used = 1;
  for (const character of text) {
    used += widthOfCharacter(character);
    if (used > width) break;
    taken += character;
  }
  return `${taken.trimEnd()}…`;
};

/** The width of a terminal; no limit for files and pipes. */
export const roomOf = (output: Output): number => (output.isTTY ? output.columns : Number.POSITIVE_INFINITY);

const gap = "  ";
/** A column that gives way keeps this much. */
const leastRoom = 24;

/** Rows as lines, without blanks at the end of a line. `width` is that of the terminal, if there is one. */
export const table = (
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => widthOf(row[index] ?? ""))));
  const shrinking = columns.findIndex((column) => column.shrink);
  const excess = widths.reduce((sum, each) => sum + each + gap.length, -gap.length) - width;
  if (shrinking >= 0 && excess > 0) widths[shrinking] = Math.max(leastRoom, (widths[shrinking] ?? 0) - excess);
  return rows.map((row) =>
    columns
      .map((column, index) => {
        const room = widths[index] ?? 0;
        const cell = column.shrink ? clip(row[index] ?? "", room) : (row[index] ?? "");
        const pad = " ".repeat(room - widthOf(cell));
        return column.align === "right" ? pad + cell : cell + pad;
      })
      .join(gap)
      .trimEnd(),
  );
};
