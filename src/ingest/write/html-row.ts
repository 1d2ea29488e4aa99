/* Rows of tables that are written in HTML, by where their cells stand in the text. */

/** What stands between the tags of a cell, spaces and all, from `start` up to `end` (offsets in the text). */
export interface HtmlCell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const row = /<tr\b[^<>]{0,300}>(.*?)(?=<\/tr\s*>|<tr\b|<\/table\s*>)/gis;
const cell = /<t[hd]\b[^<>]{0,300}>(.*?)(?=<\/t[hd]\s*>|<t[hd]\b|$)/gis;
const span = /\b(?:row|col)span\s*=/i;

const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;

/**
 * The cells of the row that is known by its line, which is the first on which one of its cells has text. Null where no
 * row or several begin there, or where cells of the list go over several rows or columns.
 */
export const htmlRowAt = (text: string, line: number): readonly HtmlCell[] | null => {
  if (span.test(text)) return null;
  const found = [...text.matchAll(row)]
    .map(({ index, 0: all, 1: inner = "" }) =>
      [...inner.matchAll(cell)].map((each): HtmlCell => {
        const content = each[1] ?? "";
        const start = index + all.length - inner.length + each.index + each[0].length - content.length;
        return { start, end: start + content.length, text: content };
      }),
    )
    .filter((cells) => {
      const first = cells.find((each) => each.text.trim() !== "");
      return first !== undefined && lineAt(text, first.start + first.text.search(/\S/)) === line;
    });
  return found.length === 1 ? (found[0] ?? null) : null;
};
