import type { Tally } from "./import-score.ts";

/* How tables of precision and recall are set. */

export const share = (part: number, whole: number, digits = 2): string =>
  whole === 0 ? "-" : (part / whole).toFixed(digits).replace(/^0/, "");

/** Precision/recall. */
export const rates = ({ right, found, expected }: Tally, digits?: number): string =>
  `${share(right, found, digits)}/${share(right, expected, digits)}`;

/** Rows of a table with columns of these widths, in characters. */
export const rows =
  (widthOfNames: number, width: number) =>
  (name: string, cells: readonly string[]): string =>
    [name.slice(0, widthOfNames).padEnd(widthOfNames), ...cells.map((text) => text.padStart(width))].join("");
