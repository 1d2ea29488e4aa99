/*
 * "TITLE  Orca: …" over "AUTH   A. Author" over "IN     OSDI 2022": labels in one column, what they say in another. A
 * colon is written behind each, as others write it.
 */

const labelled = /^ {0,3}(%?\p{L}[\p{L}\d]{0,13}:?)(\t+| {1,14})(?=\S)/u;
const title = /^%?(?:title|titel|titre|t[ií]tulo|titolo)$/i;
/** So many titles at least, and such a share of the lines, stand in columns; labels are few, and each comes back. */
const fewest = 3;
const share = 0.4;
const mostLabels = 16;

interface Line {
  readonly at: number;
  readonly label: string;
  readonly start: number;
  readonly isTabbed: boolean;
}

/** Where what is said begins in most lines that give a title. */
const columnOf = (lines: readonly Line[]): number | null => {
  const counts = new Map<number, number>();
  for (const { label, start } of lines) if (title.test(label)) counts.set(start, (counts.get(start) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] < fewest ? null : best[0];
};

/** Changes the lines in place; numbers of lines stay. */
export const withColons = (lines: string[]): void => {
  const found = lines.flatMap((line, at): readonly Line[] => {
    const [all = "", label = "", gap = ""] = labelled.exec(line) ?? [];
    return all === "" || label.endsWith(":") ? [] : [{ at, label, start: all.length, isTabbed: gap.startsWith("\t") }];
  });
  const column = columnOf(found);
  if (column === null) return;
  const inPlace = found.filter(({ start, isTabbed }) => isTabbed || start === column);
  const times = new Map<string, number>();
  for (const { label } of inPlace) times.set(label, (times.get(label) ?? 0) + 1);
  // What stands in words before a column by chance is another word in each line.
  const inColumn = inPlace.filter(({ label }) => (times.get(label) ?? 0) > 1);
  const written = lines.filter((line) => line.trim() !== "").length;
  const labels = [...times.values()].filter((count) => count > 1).length;
  if (labels > mostLabels || labels * 2 > inColumn.length || inColumn.length < written * share) return;
  for (const { at, label } of inColumn) {
    const line = lines[at] ?? "";
    lines[at] = `${label.replace("%", "")}: ${line.replace(labelled, "")}`;
  }
};
