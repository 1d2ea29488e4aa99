import type { TreeNode } from "./tree.ts";

/*
 * Sections that a page folds: what is under "<summary>" heads all up to "</details>", whatever levels the headings in it
 * have, and nothing behind it.
 */

const ofList =
  "(?:\\s+(?:the|this|all|more|full|whole|complete|list|table|papers?|entries|details?|contents?|rest|it|everything|section))*";
const unfold = `(?:expand|collapse|unfold|fold|open|show|see|view|toggle|reveal|display|hide)(?:\\s*\\/\\s*\\p{L}+)?${ofList}`;
const invitation = new RegExp(
  `^(?:(?:click|tap|press)(?:\\s+(?:here|me|this|on me))?(?:\\s+(?:(?:to|and)\\s+${unfold}|for${ofList}))?|${unfold}|more|(?:more )?details|(?:点击|单击)?(?:此处|这里)?(?:展开|查看|显示|折叠)\\p{Script=Han}{0,6}|(?:hier )?(?:klicken(?: zum .{1,20})?|aufklappen|ausklappen|mehr anzeigen|anzeigen)|cliquez .{0,30}|(?:voir|afficher|déplier)(?: (?:plus|tout|la liste))?|(?:ver|mostrar)(?: (?:más|mais|todo|tudo))?)$`,
  "iu",
);

/** "older ones": more of what stands above, and no name of it. */
const moreOfIt =
  /^(?:(?:the |some |all |even )?(?:older|earlier|other|further|more|remaining|past|previous|less important|old) (?:ones?|papers?|entries|works?|stuff|items|references)|the rest|(?:noch )?(?:ältere|weitere|frühere|andere)(?: (?:arbeiten|papers?|einträge))?|plus anciens?|(?:les )?autres|más antiguos|anteriores|更早的?|较早的?|更多|其他|其余|旧的?)(?:论文|工作)?$/iu;

const withoutSigns = (text: string): string =>
  text
    .replace(/\s*[(（][^()（）]*[)）]\s*$/u, "")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")
    .replace(/\s+/g, " ");

/** "Click to expand (long table)": what to do with a fold is no name of it. */
export const isInvitation = (text: string): boolean =>
  text.length <= 80 && [invitation, moreOfIt].some((each) => each.test(withoutSigns(text)));

const noteName =
  /^(?:(?:my )?(?:notes?|comments?|remarks?|thoughts?|take(?:aways?)?|review)|tl;?dr|summary|abstract|note de lecture|notizen?|anmerkung(?:en)?|kommentare?|remarques?|notas?|备注|笔记|摘要|简介|总结|点评|评论)$/iu;
const inOneLine =
  /^(\s*)<details\b[^<>]{0,200}>\s*<summary\b[^<>]{0,200}>([^<>]{0,80})<\/summary\s*>((?:(?!<(?:li|tr|ul|ol|table|h[1-6])\b)[^]){1,2000}?)<\/details\s*>\s*$/i;

/** "<details><summary>notes</summary>Compare with X.</details>": a remark on one line, without its fold. */
export const withoutNoteFold = (line: string): string => {
  const [, indent = "", name = "", rest = ""] = (line.includes("<details") ? inOneLine.exec(line) : null) ?? [];
  if (rest.trim() === "") return line;
  if (isInvitation(name)) return `${indent}${rest.trim()}`;
  return noteName.test(name.trim()) ? `${indent}${name.trim()}: ${rest.trim()}` : line;
};

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

/** Lines, counted from one, on which what a fold is called ends. */
const summariesIn = (lines: readonly string[]): readonly number[] =>
  lines.flatMap((line, at) => (line.includes("<") && /<\/summary/i.test(line) ? [at + 1] : []));

/** What stands in each fold of a text, by line; a line that two of them share is in both. */
const within = <T>(all: readonly T[], lineOf: (each: T) => number, folds: readonly Fold[]): readonly (readonly T[])[] => {
  let from = 0;
  return folds.map(({ start, end }) => {
    while (from < all.length && lineOf(all[from] as T) < start) from += 1;
    let to = from;
    while (to < all.length && lineOf(all[to] as T) <= end) to += 1;
    return all.slice(from, to);
  });
};

const deepest = 6;

/** Headings within folds stand below what the fold is called, and that below the heading over all of it; only where folds have headings of their own. */
export const withFolds = (nodes: readonly TreeNode[], lines: readonly string[]): TreeNode[] => {
  const folds = foldsIn(lines);
  const headings = nodes.filter(({ kind }) => kind === "heading");
  const inner = within(headings, ({ line }) => line, folds);
  if (!inner.some((own) => own.length > 1)) return [...nodes];
  const summaries = within(summariesIn(lines), (line) => line, folds);
  const levels = new Map<TreeNode, number>();
  const inFolds = new Set(inner.flat());
  const outside = headings.filter((heading) => !inFolds.has(heading));
  let next = 0;
  folds.forEach(({ start }, at) => {
    while ((outside[next]?.line ?? start) < start) next += 1;
    const base = (outside[next - 1]?.level ?? 0) + 1;
    const [first, ...others] = inner[at] ?? [];
    if (first === undefined) return;
    const isName = first.line <= (summaries[at]?.[0] ?? 0);
    const own = isName ? others : [first, ...others];
    const ranks = [...new Set(own.map(({ level }) => level))].sort((a, b) => a - b);
    if (isName) levels.set(first, Math.min(deepest, base));
    const below = isName ? base + 1 : base;
    for (const node of own) levels.set(node, Math.min(deepest, below + ranks.indexOf(node.level)));
  });
  return nodes.map((node) => ({ ...node, level: levels.get(node) ?? node.level }));
};
