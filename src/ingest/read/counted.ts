const counted = /^( {1,8})(\d{1,3})([.)] +\S.*)$/;

/** "- Topic" over "  3. Title": what is counted on through a list begins with another number than Markdown has items begin with; the text stays in its column. */
export const withFirstNumbers = (lines: readonly string[]): readonly string[] => {
  const numbers = new Set(lines.flatMap((line) => counted.exec(line)?.[2] ?? []).map(Number));
  if (numbers.size < 2) return lines;
  return lines.map((line, at) => {
    const [, indent = "", number = "", rest = ""] = counted.exec(line) ?? [];
    const isFirst = number !== "" && Number(number) !== 1 && /^\s*[-*+] +\S/.test(lines[at - 1] ?? "");
    const above = (lines[at - 1] ?? "").search(/\S/);
    if (!isFirst || above >= indent.length || !numbers.has(Number(number) - 1)) return line;
    const gap = " ".repeat(number.length - 1);
    return `${indent}1${rest.slice(0, 1)}${gap}${rest.slice(1)}`;
  });
};
