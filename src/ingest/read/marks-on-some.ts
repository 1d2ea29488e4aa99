/*
 * `+ "Title", A. Author, SOSP 2020` among lines without the plus: who lists a work on each line marks some of them. Markdown
 * takes such a mark for a bullet, and the lines behind it for what goes on with the item.
 */

const marked = /^([-+*])\s+(?=\S)/;
/** How a line begins that goes on with no other: in quotation marks, set off, or linked. */
const opening = /^(?:["“„«»‘'「『《]|\*{1,2}(?=\S)|_(?=\S)|\[)/;
const year = /\b(?:19|20)\d{2}\b|['’]\d{2}\b/;

const fewestMarked = 2;
const fewestOthers = 3;
const share = 0.8;

/** Lines at the margin behind a mark, and those without one that Markdown takes for parts of them. */
const linesIn = (lines: readonly string[]): { readonly items: readonly number[]; readonly others: readonly number[] } => {
  const items: number[] = [];
  const others: number[] = [];
  let isOpen = false;
  lines.forEach((line, at) => {
    if (marked.test(line)) items.push(at);
    else if (isOpen && /^[^\s#>|]/.test(line)) others.push(at);
    isOpen = marked.test(line) || (isOpen && /^[^#>|]/.test(line));
  });
  return { items, others };
};

/** The lines with the mark of some in front of all that would else go on with one of them though each tells a work as those do. */
export const withMarksOnAll = (lines: readonly string[]): readonly string[] => {
  const { items, others } = linesIn(lines);
  const [first = "", ...more] = items.map((at) => lines[at] ?? "");
  const [mark = "", sign = ""] = marked.exec(first) ?? [];
  const opened = opening.exec(first.slice(mark.length))?.[0] ?? "";
  if (items.length < fewestMarked || others.length < fewestOthers || opened === "" || !more.every((line) => line.startsWith(sign)))
    return lines;
  const isWhole = (at: number): boolean => {
    const text = (lines[at] ?? "").replace(marked, "");
    return text.startsWith(opened) && year.test(text);
  };
  const alike = new Set(others.filter(isWhole));
  const areMost = alike.size >= others.length * share && items.filter(isWhole).length >= items.length * share;
  return areMost ? lines.map((line, at) => (alike.has(at) ? `${sign} ${line}` : line)) : lines;
};
