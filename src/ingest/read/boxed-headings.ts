import { rule } from "./plain-text.ts";

/*
 * Sessions in plain programmes: a few lines between two rules, over many lines up to the next rule. The first of them is
 * the heading, by its last column where it has several; the others say where it is and who leads it.
 */

const mostLines = 3;
const fewestBelow = 4;
const fewest = 2;

const columns = /\s{3,}/;
/** What has a time is read as programmes are. */
const clock = /\d{1,2}(?:[:.h]\d{2}|\s?[ap]m)\b/i;

/** Lines of a box: the heading of its first, nothing of the others. A box that begins with a time, mostly a pause, ends what stands above it. */
export const boxedHeadings = (lines: readonly string[]): ReadonlyMap<number, string | null> => {
  const rules = lines.flatMap((line, at) => (rule.test(line) ? [at] : []));
  const written = (from: number, to: number): readonly number[] =>
    lines.slice(from, to).flatMap((line, at) => (line.trim() === "" ? [] : [from + at]));
  const found = new Map<number, string | null>();
  let boxes = 0;
  for (let at = 0; at + 1 < rules.length; at += 1) {
    const [open = 0, close = 0] = [rules[at], rules[at + 1]];
    const inside = written(open + 1, close);
    const isBox = inside.length > 0 && inside.length <= mostLines && inside.length === close - open - 1;
    const isTight = isBox && !inside.some((line) => clock.test(lines[line] ?? ""));
    if (isBox && clock.test((lines[inside[0] ?? 0] ?? "").slice(0, 16))) {
      for (const line of inside) found.set(line, line === inside[0] ? (lines[line] ?? "").trim() : null);
      at += 1;
      continue;
    }
    if (!isTight || written(close + 1, rules[at + 2] ?? lines.length).length < fewestBelow) continue;
    boxes += 1;
    const [first = 0, ...others] = inside;
    found.set(first, (lines[first] ?? "").trim().split(columns).at(-1) ?? "");
    for (const other of others) found.set(other, null);
    at += 1;
  }
  return boxes < fewest ? new Map() : found;
};
