/*
 * Tables as they are copied out of spreadsheets, rewritten to those of HTML line by line: as many tabs in each line, with
 * empty cells before, between and behind others, under a row of names of columns.
 */

const fewest = { rows: 3, columns: 3 } as const;
/** So many rows begin with a cell that is not empty: an outline is indented with tabs too. */
const shareBegun = 0.4;
const mostWordsOfName = 4;

const tabsIn = (line: string): number => line.split("\t").length - 1;

/** The name of a column says nothing that a cell says: no number, no address. */
const isName = (cell: string): boolean => !/\d|https?:|["“”]/.test(cell) && cell.trim().split(/\s+/).length <= mostWordsOfName;

/** Of the columns one has the titles, whatever the others are called. */
const titles = /^(?:(?:paper |work )?(?:title|paper|name|article|work)s?|论文(?:标题|题目|名称?)?|标题|题目|titel|titre|título|titolo)$/iu;

const isHeader = (line: string): boolean => {
  const cells = line.split("\t").map((cell) => cell.trim());
  const named = cells.filter((cell) => cell !== "");
  return (
    named.length >= fewest.columns &&
    cells.length - named.length <= 1 &&
    named.every(isName) &&
    named.some((cell) => titles.test(cell)) &&
    new Set(named).size === named.length
  );
};

const isTable = ([header = "", ...rows]: readonly string[]): boolean =>
  rows.length >= fewest.rows && isHeader(header) && rows.filter((row) => /^\S/.test(row)).length >= rows.length * shareBegun;

/** So many rows are as long as the header: editors strip empty cells at ends of lines. */
const shareWhole = 0.5;

/** A header with the rows below it: lines beside each other that have no more tabs than it. */
const runsIn = (lines: readonly string[]): readonly (readonly [from: number, to: number])[] => {
  const runs: [number, number][] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const tabs = tabsIn(lines[from] ?? "");
    if (tabs < fewest.columns - 1) continue;
    let to = from + 1;
    let whole = 0;
    for (; to < lines.length; to += 1) {
      const found = tabsIn(lines[to] ?? "");
      if (found === 0 || found > tabs) break;
      if (found === tabs) whole += 1;
    }
    if (whole >= (to - from - 1) * shareWhole) runs.push([from, to]);
    from = to - 1;
  }
  return runs;
};

const rowOf = (line: string, tag: "td" | "th"): string =>
  `<tr>${line
    .split("\t")
    .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
    .join("")}</tr>`;

/** Changes the lines in place; numbers of lines stay. */
export const fromTabTables = (lines: string[]): void => {
  for (const [from, to] of runsIn(lines)) {
    if (!isTable(lines.slice(from, to))) continue;
    for (let at = from; at < to; at += 1) lines[at] = rowOf(lines[at] ?? "", at === from ? "th" : "td");
    lines[from] = `<table>${lines[from] ?? ""}`;
    lines[to - 1] = `${lines[to - 1] ?? ""}</table>`;
  }
};
