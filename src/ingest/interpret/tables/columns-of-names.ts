import type { Rich } from "../../read/rich.ts";
import { mayBeOfRelations, type ColumnRole } from "./column-words.ts";
import { linesOfCell } from "./cells.ts";
import { isName } from "../relations/named-works.ts";
import { wordCount } from "../line/traits.ts";

/*
 * "Base", "Baselines", "Compared with": headers over names of works, and as often over what was measured. The cells tell:
 * where all of them are names and several name what the table lists, the others name works too, whether it lists them or not.
 */

const longestName = 4;
const between = /\s*[,;，、；/+&]\s*|\s+(?:and|und|et|y)\s+|\s*[和与及]\s*/u;
/** A cell that says there is none. */
const none = /^\W*(?:none|n\/a|no|from scratch|own|unknown|无)?\W*$/iu;

const namesIn = (cell: Rich): readonly string[] =>
  linesOfCell(cell)
    .flatMap(({ text }) => text.split(between))
    .map((name) => name.replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]$/u, "").trim())
    .filter((name) => name !== "");

/** What a row may be called by others: its cell, and of a title what stands before the colon. */
const callsOf = (text: string): readonly string[] => {
  const name = text.trim().toLowerCase();
  const short = /^([^:：]{2,40})[:：]\s/.exec(name)?.[1];
  return short === undefined ? [name] : [name, short];
};

const fewest = 2;
const share = 0.9;

const areNames = (names: readonly string[]): boolean =>
  names.every((name) => wordCount(name) <= longestName && isName(name) && /\p{L}/u.test(name));
const shareOfNames = 0.6;

/** Whether most cells that are not empty hold names and nothing else. */
export const mostlyNames = (cells: readonly Rich[]): boolean => {
  const filled = cells.filter(({ text }) => !none.test(text)).map(namesIn);
  return filled.length >= fewest && filled.filter(areNames).length >= filled.length * shareOfNames;
};

/** Whether the cells below such a header name works, by the cells of those columns that say what the rows are called. */
const namesWorks = (cells: readonly Rich[], calls: readonly Rich[]): boolean => {
  const filled = cells.filter(({ text }) => !none.test(text)).map(namesIn);
  if (filled.filter(areNames).length < filled.length * share) return false;
  const listed = new Set(calls.flatMap(({ text }) => callsOf(text)));
  return filled.filter((names) => names.some((name) => listed.has(name.toLowerCase()))).length >= fewest;
};

/** Columns whose headers leave it open, said to hold relations where their cells name works of the rows. */
export const withRelations = <Column extends { readonly header: string; readonly said: ColumnRole | null }>(
  columns: readonly Column[],
  cellsOf: (index: number) => readonly Rich[],
): readonly Column[] => {
  const calls = columns.flatMap(({ said }, index) => (said === "title" || said === "name" ? cellsOf(index) : []));
  return columns.map((column, index) =>
    column.said === null && mayBeOfRelations(column.header) && namesWorks(cellsOf(index), calls)
      ? { ...column, said: "relations" }
      : column,
  );
};
