import { wide, widthOf } from "./table.ts";

/** A word with the blanks before it; scripts without blanks break behind each character. */
const piece = new RegExp(`\\s*(?:${wide.source}|(?:(?!${wide.source})\\S)+)`, "gu");

const indent = "    ";

/** A text as lines of at most so many columns, those after the first indented; a word that is longer stays whole, so that it can be copied. */
export const wrapped = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const [each] of text.matchAll(piece)) {
    const columns = widthOf(each);
    if (line !== "" && used + columns > width) {
      lines.push(line);
      line = indent + each.trimStart();
      used = widthOf(line);
    } else {
      line += each;
      used += columns;
    }
  }
  return [...lines, line].join("\n");
};
