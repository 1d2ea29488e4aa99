/*
 * Tables as MediaWiki writes them, rewritten to those of HTML line by line: "{|" opens one, "|-" begins a row, "!" a
 * header, "|" a cell, "||" and "!!" divide those of one line, and "|}" closes it.
 */

const opening = /^\s*:*\{\|/;
const closing = /^\s*\|\}/;

/** "colspan="2" | text", "style=… | text": what a cell says of its looks. */
const attributes = /^\s*((?:[\w-]{1,20}\s?=\s?(?:"[^"]*"|'[^']*'|[^\s"'|=]+)(?:\s+|(?=\|))){1,6})\|(?!\|)/;

const cellsOf = (text: string, tag: "td" | "th"): string =>
  text
    .split(tag === "th" ? /!!|\|\|/ : "||")
    .map((cell) => {
      const [all = "", said = ""] = attributes.exec(cell) ?? [];
      return `<${tag}${said === "" ? "" : ` ${said.trim()}`}>${cell.slice(all.length).trim()}</${tag}>`;
    })
    .join("");

/** Of one line within a table; what goes on in a cell stays as it is. */
const inHtml = (line: string): string => {
  const [, sign, rest = ""] = /^\s*(\|\+|\|-+|[|!])(.*)$/.exec(line) ?? [];
  if (sign === undefined) return line;
  if (sign === "|+") return "";
  return sign.startsWith("|-") ? "</tr><tr>" : cellsOf(rest, sign === "!" ? "th" : "td");
};

/** Where tables open and close; those within others and those that nobody closes are none. */
const tablesIn = (lines: readonly string[]): readonly (readonly [from: number, to: number])[] => {
  const tables: [number, number][] = [];
  let from = -1;
  lines.forEach((line, at) => {
    if (opening.test(line)) from = at;
    else if (from >= 0 && closing.test(line)) {
      tables.push([from, at]);
      from = -1;
    }
  });
  return tables;
};

export const hasWikiTables = (lines: readonly string[]): boolean => tablesIn(lines).length > 0;

/** Changes the lines in place; numbers of lines stay. */
export const fromWikiTables = (lines: string[]): void => {
  for (const [from, to] of tablesIn(lines)) {
    for (let at = from + 1; at < to; at += 1) lines[at] = inHtml(lines[at] ?? "");
    lines[from] = "<table><tr>";
    lines[to] = "</tr></table>";
  }
};
