import type { LineAccount } from "../claims.ts";
import { withoutBox } from "./box.ts";
import { boxedHeadings } from "./boxed-headings.ts";
import { commentHeadings } from "./comment-headings.ts";
import { Effort } from "./effort.ts";
import { readInline } from "./markdown.ts";
import { withoutMarksInMargin } from "./marks-in-margin.ts";
import { numberedHeadings } from "./numbered-headings.ts";
import { bullet, rule } from "./plain-text.ts";
import { titlesFirst } from "./titled-records.ts";
import { joinedAbove } from "./references.ts";
import type { TreeNode } from "./tree.ts";

/** ">> worth it", "-> extends the one above": the sign of a remark on what stands above it in the same block. */
const remarkSign = /^\s*(?:>{1,3}|[-=]{1,2}>|[→↳⇒↪]|\/\/|%{1,3}|;{2})\s*(?=[^\s>])/u;
/** "%% the next six are from Ana": a comment on the list, wherever it stands. */
const comment = /^\s*%{1,3}\s*(?=\S)/;
/** "~~ Logs, or what is left ~~", "== Tables ==": a heading between signs. */
const framed = /^\s*(~{2,4}|={2,4}|:{2,4}|\*{3,4})\s+(\p{Lu}[^~=*]{0,70}?)\s+\1\s*$/u;
/** The end of a line of TeX, alone on one. */
const noText = /^\s*\\+\s*$/;

const slack = 3;
/** "1. Storage" over as many signs: no entry that a rule divides from the next. */
const isCountedHeading = (line: string, below: string): boolean =>
  /^\d{1,2}[.)]\s+\p{Lu}/u.test(line) && Math.abs(line.trim().length - below.trim().length) <= slack;

/** A line that a rule is drawn under, when it stands alone otherwise: written as a heading. */
const isUnderlined = (lines: readonly string[], index: number): boolean => {
  const above = lines[index - 1] ?? "";
  const isAlone = above.trim() === "" || rule.test(above);
  const [line = "", below = ""] = [lines[index], lines[index + 1]];
  return isAlone && rule.test(below) && (!bullet.test(line) || isCountedHeading(line, below));
};

const levelOfRule = (line: string): number => (line.includes("=") ? 1 : 2);

/** Each line a node; bullets and deeper lines stand under the nearest line before that is less deep. */
export const readPlain = (written: readonly string[], accounts: LineAccount[], signed: ReadonlySet<number> = new Set()): TreeNode[] => {
  const roots: TreeNode[] = [];
  const { lines, marks } = withoutMarksInMargin(written);
  const numbered = numberedHeadings(lines);
  const boxed = new Map([...boxedHeadings(lines), ...commentHeadings(lines)]);
  const effort = Effort.for(lines);
  const open: { readonly depth: number; readonly node: TreeNode }[] = [];
  const sections = new Map<TreeNode, number>();
  let section = 0;
  let block = 0;
  let firstOfBlock = 0;
  lines.forEach((line, index) => {
    if (line === joinedAbove) return;
    if (line.trim() === "") {
      if (open[0]?.node.kind !== "item") open.length = 0;
      block += 1;
      firstOfBlock = index + 1;
      return;
    }
    if (rule.test(line)) {
      open.length = 0;
      block += 1;
      firstOfBlock = index + 1;
      section += 1;
      accounts.push({ line: index + 1, as: "ignored", reason: "rule" });
      return;
    }
    if (noText.test(line)) {
      accounts.push({ line: index + 1, as: "ignored", reason: "decoration" });
      return;
    }
    const heading = signed.has(index) ? line.replace(/^#+\s+/, "") : boxed.has(index) ? boxed.get(index) : framed.exec(line)?.[2];
    if (heading === null) {
      accounts.push({ line: index + 1, as: "metadata", reason: "of a session" });
      return;
    }
    const underlined = isUnderlined(lines, index) ? levelOfRule(lines[index + 1] ?? "") : numbered.get(index);
    const level = signed.has(index) ? (/^#+/.exec(line)?.[0].length ?? 2) : heading !== undefined ? 2 : underlined;
    if (level !== undefined) {
      open.length = 0;
      roots.push({
        kind: "heading",
        level,
        line: index + 1,
        endLine: index + 1,
        rich: readInline(heading ?? line.trim(), effort),
        children: [],
        block,
      });
      return;
    }
    // A block whose first line bears such a sign has no text for remarks to stand below.
    const isBelow = index > firstOfBlock && !remarkSign.test(lines[firstOfBlock] ?? "");
    const sign = (isBelow ? remarkSign : comment).exec(line)?.[0] ?? "";
    const found = bullet.exec(line);
    const indent = (found?.[1] ?? /^\s*/.exec(line)?.[0] ?? "").replace(/\t/g, "    ").length;
    const depth = indent * 2 + (found === null ? 0 : 1);
    while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= depth) open.pop();
    const parent = open[open.length - 1]?.node;
    const mark = marks.get(index);
    const rich = readInline((found?.[2] ?? line.slice(sign.length)).trim(), effort);
    const node: TreeNode = {
      kind: found === null ? "text" : "item",
      level: found === null ? 0 : open.filter((each) => each.node.kind === "item").length + 1,
      line: index + 1,
      endLine: index + 1,
      rich: found === null ? rich : withoutBox(rich),
      children: [],
      block,
      ...(sign === "" ? {} : { isRemark: true }),
      ...(mark === undefined ? {} : { sign: mark }),
    };
    (parent?.children ?? roots).push(node);
    if (parent === undefined) sections.set(node, section);
    open.push({ depth, node });
  });
  return titlesFirst(roots, sections);
};
