/*
 * Signs that stand for structure where nobody writes Markdown: "■ Section", "・item", numbers in keys ("1️⃣"), and flags that say
 * from which country somebody is.
 */

const sign = /^\s*([■◆◇□▼▶●○])\s*(\S.{0,59})$/u;
const fewest = 2;

/** Short lines behind the same sign that stand over other lines are headings; where they follow each other they are items. */
const headings = (lines: readonly string[]): ReadonlySet<number> => {
  const found = lines.flatMap((line, at) => (sign.test(line) ? [at] : []));
  const isOver = (at: number): boolean => {
    const below = lines[at + 1]?.trim() === "" ? at + 2 : at + 1;
    return (lines[below] ?? "").trim() !== "" && !sign.test(lines[below] ?? "");
  };
  const one = new Set(found.map((at) => sign.exec(lines[at] ?? "")?.[1])).size === 1;
  return new Set(found.length >= fewest && one && found.every(isOver) ? found : []);
};

/** "- ## Section" over items beside it, as outliners write headings that nothing is indented under. */
const headingItem = /^[-*+]\s+(#{1,6}\s+\S.*)$/;
const holds = (lines: readonly string[], at: number): boolean => {
  const next = lines.slice(at + 1, at + 4).find((line) => line.trim() !== "");
  return next === undefined || /^\s/.test(next);
};

const flag = /\s?(?:[\u{1F1E6}-\u{1F1FF}]{2})+/gu;
const keycap = /^(\s*(?:[-*+]\s+)?)(?:[0-9#]\uFE0F?\u20E3|🔟)+\s*(?=\S)/u;
const dot = /^(\s*)[・]\s*(?=\S)/u;

/** Changes the lines in place. */
export const withoutPageSigns = (lines: string[]): void => {
  const heads = headings(lines);
  lines.forEach((line, at) => {
    const heading = headingItem.exec(line)?.[1];
    if (heading !== undefined && !holds(lines, at)) lines[at] = heading;
    if (/^[\x20-\x7e]*$/.test(line)) return;
    const plain = line.replace(keycap, "$1").replace(flag, "").replace(dot, "$1- ");
    lines[at] = heads.has(at) ? plain.replace(sign, "## $2") : plain;
  });
};
