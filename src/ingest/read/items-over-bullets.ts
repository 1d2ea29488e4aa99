import { goesOn } from "./goes-on.ts";

/*
 * "12 Jan – Title. …" over "   - a remark" over "19 Jan – Title. …", without any blank line: to Markdown the third line goes
 * on with the remark. Where a text has several such, its lines are items, and what is indented below them belongs to them.
 */

const bulletBelow = /^ {2,}[-*+•–]\s+\S|^\t+[-*+•–]\s+\S/;
const ownLine = /^[^\s\-*+•|#>`~<:]/;
const numbered = /^\d{1,3}[.)]\s/;
const deeper = /^\s{4,}\S|^\t{2,}\S/;

interface Block {
  readonly from: number;
  readonly to: number;
}

const blocksOf = (lines: readonly string[]): readonly Block[] => {
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if ((lines[at] ?? "").trim() !== "") continue;
    if (at > from) blocks.push({ from, to: at });
    from = at + 1;
  }
  return blocks;
};

const isOwn = (line: string): boolean => ownLine.test(line) && !numbered.test(line);

const isHung = (lines: readonly string[], { from, to }: Block): boolean => {
  let [hung, comesBack] = [false, false];
  for (let at = from; at < to; at += 1) {
    const [before = "", line = ""] = [at > from ? lines[at - 1] : "", lines[at]];
    if (isOwn(line)) {
      if (isOwn(before) && goesOn(before, line)) return false;
      comesBack ||= hung && !isOwn(before) && before !== "";
    } else if (at === from || !(bulletBelow.test(line) || deeper.test(line))) return false;
    else hung = true;
  }
  return hung && comesBack;
};

const fewest = 2;
const fewestBullets = 3;

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)|['’]\d{2}(?!\d)/;
const dated = (lines: readonly string[]): number => lines.filter((line) => year.test(line)).length / Math.max(1, lines.length);
/** Such a share of the lines say when, and of what hangs below them fewer: else these are what a list lists. */
const shareDated = 0.5;

/** The lines with a bullet before each of a text's own; as they are where Markdown means what it says. */
export const itemsOverBullets = (lines: readonly string[]): readonly string[] => {
  if (!lines.some((line, at) => bulletBelow.test(line) && isOwn(lines[at - 1] ?? ""))) return lines;
  const hung = blocksOf(lines).filter((block) => isHung(lines, block));
  const inside = hung.flatMap(({ from, to }) => lines.slice(from, to));
  const bullets = inside.filter((line) => bulletBelow.test(line));
  if (hung.length < fewest || bullets.length < fewestBullets) return lines;
  const own = dated(inside.filter(isOwn));
  if (own < shareDated || dated(bullets) >= own / 2) return lines;
  const out = [...lines];
  for (const { from, to } of hung) for (let at = from; at < to; at += 1) if (isOwn(out[at] ?? "")) out[at] = `- ${out[at] ?? ""}`;
  return out;
};
