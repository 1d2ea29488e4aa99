/*
 * "1. Title" over "  - a remark", "10. Title" over "   - a remark": who indents bullets alike below all numbers indents
 * them too little below the wider ones for Markdown, which would put them beside their titles.
 */

const numbered = /^( {0,12})\d{1,3}[.)] +(?=\S)/;
const bullet = /^( +)[-*+] +\S/;
/** A bullet so far behind the number is meant to stand below it. */
const least = 2;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The lines with each bullet that is indented below a number as deep as the text behind that number. */
export const withBulletsBelowNumbers = (lines: readonly string[]): readonly string[] => {
  let [margin, offset, from, shift] = [0, 0, 0, 0];
  return lines.map((line) => {
    if (line.trim() === "") return line;
    const found = numbered.exec(line);
    if (found !== null && (offset === 0 || indentOf(line) <= margin)) {
      [margin, offset, from, shift] = [indentOf(line), found[0].length, 0, 0];
      return line;
    }
    const indent = indentOf(line);
    if (offset === 0 || indent <= margin) {
      offset = 0;
      return line;
    }
    if (shift === 0 && indent >= margin + least && indent < offset && bullet.test(line)) [from, shift] = [indent, offset - indent];
    return shift > 0 && indent >= from ? `${" ".repeat(shift)}${line}` : line;
  });
};
