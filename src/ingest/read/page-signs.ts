/*
 * Signs that stand for structure where nobody writes Markdown: "■ Section", "■ Title" over indented lines, "・item", numbers in keys ("1️⃣"), and flags that say
 * from which country somebody is.
 */

const sign = /^\s*([■◆◇□▼▶●○])\s*(\S.*)$/u;
/** Those that say how far something is stand beside them: of "◐" and "●" neither is a bullet. */
const state = /^\s*([■◆◇□▼▶●○◐◑◒◓◔◕◉◎])\s*\S/u;
const longestHeading = 60;
const fewest = 2;
/** Hardly a section is called at such length, of titles every other. */
const shareShort = 0.8;

/** Of lines behind a bullet such a share has deeper lines below it, or none. */
const shareHung = 0.8;

const isShort = (line: string): boolean => (sign.exec(line)?.[2]?.length ?? 0) <= longestHeading;
const indentOf = (line: string): number => line.search(/\S/);

/** Lines behind one and the same sign, by number; none where several signs say something of their lines. */
const signed = (lines: readonly string[]): readonly number[] => {
  const found = lines.flatMap((line, at) => (sign.test(line) ? [at] : []));
  const signs = new Set(lines.flatMap((line) => state.exec(line)?.[1] ?? []));
  return found.length >= fewest && signs.size === 1 ? found : [];
};

/** Short lines that stand over other lines are headings; where they follow each other, or are as long as titles are, they are items. */
const headings = (lines: readonly string[], marked: readonly number[]): readonly number[] => {
  const found = marked.filter((at) => isShort(lines[at] ?? ""));
  const isOver = (at: number): boolean => {
    const below = lines[at + 1]?.trim() === "" ? at + 2 : at + 1;
    return (lines[below] ?? "").trim() !== "" && !sign.test(lines[below] ?? "");
  };
  return found.length >= Math.max(fewest, marked.length * shareShort) && found.every(isOver) ? found : [];
};

/** Lines behind a sign, with what belongs to each indented below it. */
const items = (lines: readonly string[], marked: readonly number[]): readonly number[] => {
  const isHung = (at: number): boolean => {
    const below = lines[at + 1] ?? "";
    return below.trim() === "" || sign.test(below) || indentOf(below) > indentOf(lines[at] ?? "");
  };
  const hung = marked.filter(isHung);
  return hung.length >= marked.length * shareHung ? hung : [];
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

/** Changes the lines in place; the numbers of those that became headings. */
export const withoutPageSigns = (lines: string[]): ReadonlySet<number> => {
  const marked = signed(lines);
  const heads = new Set(headings(lines, marked));
  const bullets = new Set(heads.size > 0 ? [] : items(lines, marked));
  lines.forEach((line, at) => {
    const heading = headingItem.exec(line)?.[1];
    if (heading !== undefined && !holds(lines, at)) lines[at] = heading;
    if (/^[\x20-\x7e]*$/.test(line)) return;
    const plain = line.replace(keycap, "$1").replace(flag, "").replace(dot, "$1- ");
    if (heads.has(at)) lines[at] = plain.replace(sign, "## $2");
    else lines[at] = bullets.has(at) ? plain.replace(sign, "- $2") : plain;
  });
  return heads;
};
