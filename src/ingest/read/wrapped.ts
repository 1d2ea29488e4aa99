import { join, ownStart } from "./references.ts";

/*
 * Lines broken at a width, as editors break them: the first word of the next line would have made the line longer than
 * the longest. A list is taken to be written so when nearly all of its lines that may go on are as full.
 */

type Kind = "item" | "text";

/** A list is wrapped where so many ends of lines are those of full lines, and such a share of all; widths in characters. */
const fewest = 4;
const most = 0.85;
const widths = { least: 50, most: 110 } as const;

const item = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/;

/** A line that others may go on from, and one that may go on. */
const kindOf = (line: string): Kind | null =>
  /^\s*(?:$|[|#>])/.test(line) || /(?: {2}|\\)$/.test(line) ? null : item.test(line) ? "item" : "text";
const mayGoOn = (line: string): boolean => !ownStart.test(line) && !/^\s*(?:https?:|<|\[[^\]]{1,14}\]:|[\p{L} ]{2,20}:\s)/u.test(line);

/** A line that may go on from the one before it, and that one. */
interface Pair {
  readonly kind: Kind;
  readonly at: number;
  readonly before: string;
  readonly word: number;
}

/** Ends of lines within items, and within paragraphs. */
const pairsOf = (lines: readonly string[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  let kind: Kind | null = null;
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? "";
    if (kindOf(before) === null) kind = null;
    else if (item.test(before) || kind === null) kind = kindOf(before);
    if (kind === null || !mayGoOn(line) || /^\s/.test(line) !== (kind === "item")) return;
    pairs.push({ kind, at, before, word: /^\s*(\S+)/.exec(line)?.[1]?.length ?? 0 });
  });
  return pairs;
};

/** Those of them that are ends of full lines; none where lines end for other reasons. */
const broken = (pairs: readonly Pair[]): readonly Pair[] => {
  const own = pairs.filter(({ before }) => !/https?:/.test(before));
  const width = own.reduce((widest, { before }) => Math.max(widest, before.length), 0);
  const isFull = ({ before, word }: Pair): boolean => before.length + 1 + word > width;
  const full = own.filter(isFull).length;
  const isWrapped = full >= fewest && full >= own.length * most && width >= widths.least && width <= widths.most;
  return isWrapped ? pairs.filter(isFull) : [];
};

const mostLines = 4;

/** "(Books such as … or" over "… go on the other list.)": lines in one pair of brackets, which opens the first of them. */
const inBrackets = (lines: readonly string[]): ReadonlySet<number> => {
  const parts = new Set<number>();
  lines.forEach((line, at) => {
    if (!/^[(（][^()（）]+$/.test(line) || (lines[at - 1] ?? "").trim() !== "") return;
    const rest = lines.slice(at + 1, at + mostLines);
    const end = rest.findIndex((each) => /^[^()（）]+[)）][\s.。]*$/.test(each));
    if (end >= 0 && rest.slice(0, end + 1).every(mayGoOn)) for (let more = 0; more <= end; more += 1) parts.add(at + 1 + more);
  });
  return parts;
};

/** Changes the lines in place, each that is broken to one; numbers of lines stay. */
export const unwrap = (lines: string[]): void => {
  const pairs = pairsOf(lines);
  const parts = new Set([
    ...(["item", "text"] as const).flatMap((kind) => broken(pairs.filter((pair) => pair.kind === kind)).map(({ at }) => at)),
    ...inBrackets(lines),
  ]);
  if (parts.size === 0) return;
  join(
    lines,
    () => true,
    (_line, _so, at) => parts.has(at),
  );
};
