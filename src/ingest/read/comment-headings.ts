/*
 * "%%% Verified systems", ";;; Kernels", "// Graphs" alone between blank lines: whoever keeps a text as programs are kept
 * heads its parts so. One such line may be a remark, and so may what ends as sentences do.
 */

const heading = /^(?<sign>%{2,3}|;{2,4}|\/\/)\s+(?<name>\p{Lu}[^.!?。]{2,70}?)\s*\k<sign>?$/u;
const fewest = 2;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

/** What such lines say, by their place; none where only one is written so, or nothing else stands below them. */
export const commentHeadings = (lines: readonly string[]): ReadonlyMap<number, string> => {
  const found = lines.flatMap((line, at) => {
    const name = heading.exec(line)?.groups?.["name"];
    const isAlone = isBlank(lines[at - 1]) && isBlank(lines[at + 1]) && !isBlank(lines[at + 2]) && !heading.test(lines[at + 2] ?? "");
    return name !== undefined && isAlone && name.split(/\s+/).length <= 8 ? [[at, name] as const] : [];
  });
  return new Map(found.length < fewest ? [] : found);
};
