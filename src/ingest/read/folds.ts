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

const deepest = 6;

/** Headings within folds stand below what the fold is called, and that below the heading over all of it; only where folds have headings of their own. */
export const withFolds = (nodes: readonly TreeNode[], lines: readonly string[]): TreeNode[] => {
  const folds = foldsIn(lines);
  const headings = folds.map(({ start, end }) => nodes.filter(({ kind, line }) => kind === "heading" && line >= start && line <= end));
  if (!headings.some((own) => own.length > 1)) return [...nodes];
  const levels = new Map<TreeNode, number>();
  headings.forEach((own, at) => {
    const [name, ...inner] = own;
    if (name === undefined) return;
    const isOutside = ({ line }: TreeNode): boolean => !folds.some(({ start, end }) => line >= start && line <= end);
    const over = nodes.findLast((node) => node.kind === "heading" && node.line < (folds[at]?.start ?? 0) && isOutside(node));
    const base = (over?.level ?? 0) + 1;
    const ranks = [...new Set(inner.map(({ level }) => level))].sort((a, b) => a - b);
    levels.set(name, Math.min(deepest, base));
    for (const node of inner) levels.set(node, Math.min(deepest, base + 1 + ranks.indexOf(node.level)));
  });
  return nodes.map((node) => ({ ...node, level: levels.get(node) ?? node.level }));
};
