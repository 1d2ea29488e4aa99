import type { TreeNode } from "./tree.ts";

/*
 * Sections that a page folds: what is under "<summary>" heads all up to "</details>", whatever levels the headings in it
 * have, and nothing behind it.
 */

interface Fold {
  /** Lines, counted from one. */
  readonly start: number;
  readonly end: number;
}

const tag = /<(\/?)details\b[^<>]{0,200}>/gi;

/** The outermost folds of a text. */
const foldsIn = (lines: readonly string[]): readonly Fold[] => {
  const folds: Fold[] = [];
  let depth = 0;
  let start = 0;
  lines.forEach((line, at) => {
    if (!line.includes("<")) return;
    for (const [, closing] of line.matchAll(tag)) {
      if (closing === "" && depth === 0) start = at + 1;
      depth = Math.max(0, depth + (closing === "" ? 1 : -1));
      if (depth === 0 && closing !== "" && start > 0) folds.push({ start, end: at + 1 });
      if (depth === 0) start = 0;
    }
  });
  return folds;
};

/** The line, counted from one, on which what the fold is called ends; none where nothing calls it. */
const endOfSummary = (lines: readonly string[], { start, end }: Fold): number => {
  const found = lines.slice(start - 1, end).findIndex((line) => /<\/summary/i.test(line));
  return found < 0 ? 0 : start + found;
};

const deepest = 6;

/** Headings within folds stand below what the fold is called, and that below the heading over all of it; only where folds have headings of their own. */
export const withFolds = (nodes: readonly TreeNode[], lines: readonly string[]): TreeNode[] => {
  const folds = foldsIn(lines);
  const headings = folds.map(({ start, end }) => nodes.filter(({ kind, line }) => kind === "heading" && line >= start && line <= end));
  if (!headings.some((own) => own.length > 1)) return [...nodes];
  const levels = new Map<TreeNode, number>();
  headings.forEach((own, at) => {
    const fold = folds[at];
    const first = own[0];
    if (fold === undefined || first === undefined) return;
    const name = first.line <= endOfSummary(lines, fold) ? first : undefined;
    const inner = name === undefined ? own : own.slice(1);
    const isOutside = ({ line }: TreeNode): boolean => !folds.some(({ start, end }) => line >= start && line <= end);
    const over = nodes.findLast((node) => node.kind === "heading" && node.line < fold.start && isOutside(node));
    const base = (over?.level ?? 0) + 1;
    const ranks = [...new Set(inner.map(({ level }) => level))].sort((a, b) => a - b);
    if (name !== undefined) levels.set(name, Math.min(deepest, base));
    const below = name === undefined ? base : base + 1;
    for (const node of inner) levels.set(node, Math.min(deepest, below + ranks.indexOf(node.level)));
  });
  return nodes.map((node) => ({ ...node, level: levels.get(node) ?? node.level }));
};
