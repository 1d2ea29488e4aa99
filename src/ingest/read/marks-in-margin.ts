/*
 * Where the lines of a programme begin in one column, whoever copies it writes in the margin before some of them:
 * "   * Title" above "     Title" below "  ** Title". Such a mark is no bullet, and what has none goes on with no item.
 */

export interface MarksInMargin {
  /** With blanks in the place of each mark. */
  readonly lines: readonly string[];
  /** The marks by the numbers of their lines. */
  readonly marks: ReadonlyMap<number, string>;
}

const marked = /^( *)([*+!?~>•✓✔★☆-]{1,3}|x) +(?=[^\s*+-])/;
const itemAtMargin = /^\s*(?:[-*+•]|\d{1,3}[.)])\s/;
const fewestUnmarked = 3;
const fewestMarked = 2;
/** So many lines without a mark stand below a line that is no item. */
const fewestFree = 2;
const shareOver = 0.8;

const isBlank = (line: string | undefined): boolean => (line ?? "").trim() === "";

/** The marked lines by the column in which their words begin. */
const byColumn = (lines: readonly string[]): ReadonlyMap<number, ReadonlyMap<number, RegExpExecArray>> => {
  const found = new Map<number, Map<number, RegExpExecArray>>();
  lines.forEach((line, at) => {
    const mark = marked.exec(line);
    if (mark === null) return;
    const column = mark[0].length;
    found.set(column, (found.get(column) ?? new Map<number, RegExpExecArray>()).set(at, mark));
  });
  return found;
};

/** "*" and "**", which end in one column. */
const areOfSeveralWidths = (marks: readonly RegExpExecArray[]): boolean =>
  new Set(marks.map(([, , mark = ""]) => mark.length)).size > 1 &&
  new Set(marks.map(([, indent = "", mark = ""]) => indent.length + mark.length)).size === 1;

const indentOf = (line: string | undefined): number => (line ?? "").search(/\S/);

/** Whether most lines without a mark that begin a block have deeper lines below them, as those with one: no paragraph of an item is so. */
const areAlike = (lines: readonly string[], column: number, marks: ReadonlyMap<number, RegExpExecArray>): boolean => {
  const isOver = (at: number): boolean => indentOf(lines[at + 1]) > column;
  const first = lines.flatMap((line, at) => (indentOf(line) === column && isBlank(lines[at - 1]) && !marks.has(at) ? [at] : []));
  const over = first.filter(isOver);
  return (
    over.length >= fewestUnmarked &&
    over.length >= first.length * shareOver &&
    [...marks.keys()].filter(isOver).length >= marks.size * shareOver
  );
};

const standInMargin = (lines: readonly string[], column: number, marks: ReadonlyMap<number, RegExpExecArray>): boolean => {
  let [unmarked, firstUnmarked, free, isOfItem] = [0, 0, 0, false];
  lines.forEach((line, at) => {
    const indent = indentOf(line);
    if (marks.has(at)) isOfItem = true;
    else if (indent >= 0 && indent < column) isOfItem = itemAtMargin.test(line);
    else if (indent === column) {
      const isFirst = isBlank(lines[at - 1]);
      unmarked += 1;
      firstUnmarked += isFirst ? 1 : 0;
      free += isFirst && !isOfItem ? 1 : 0;
    }
  });
  if (unmarked >= fewestUnmarked && areOfSeveralWidths([...marks.values()])) return true;
  const areFirst = [...marks.keys()].every((at) => isBlank(lines[at - 1]));
  if (areFirst && marks.size >= fewestMarked && areAlike(lines, column, marks)) return true;
  return areFirst && marks.size >= fewestMarked && free >= fewestFree && firstUnmarked >= Math.max(fewestUnmarked, marks.size);
};

export const withoutMarksInMargin = (lines: readonly string[]): MarksInMargin => {
  const out = [...lines];
  const taken = new Map<number, string>();
  for (const [column, marks] of byColumn(lines)) {
    if (marks.size < fewestMarked || !standInMargin(lines, column, marks)) continue;
    for (const [at, [all, , mark = ""]] of marks) {
      out[at] = `${" ".repeat(column)}${(lines[at] ?? "").slice(all.length)}`;
      taken.set(at, mark);
    }
  }
  return taken.size === 0 ? { lines, marks: taken } : { lines: out, marks: taken };
};
