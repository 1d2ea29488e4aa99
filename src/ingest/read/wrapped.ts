import { join, ownStart } from "./references.ts";

/*
 * Lines broken at a width, as editors break them: what stands behind such an end of a line would not have fitted before
 * it. Whether a list is written so is said by all of its lines that go on.
 */

type Kind = "item" | "text";

const fewest = 4;
const most = 0.85;
const widths = { least: 50, most: 110 } as const;

const item = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/;

/** A line that others may go on from, and one that may go on. */
const kindOf = (line: string): Kind | null =>
  /^\s*(?:$|[|#>])/.test(line) || /(?: {2}|\\)$/.test(line) ? null : item.test(line) ? "item" : "text";
const mayGoOn = (line: string): boolean => !ownStart.test(line) && !/^\s*(?:https?:|<|\[[^\]]{1,14}\]:|[\p{L} ]{2,20}:\s)/u.test(line);

interface Pair {
  readonly kind: Kind;
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
    if (kind === null || !mayGoOn(line) || (kind === "item" && !/^\s/.test(line))) return;
    pairs.push({ kind, before, word: /^\s*(\S+)/.exec(line)?.[1]?.length ?? 0 });
  });
  return pairs;
};

/** The width at which lines of a kind are broken; null where they end for other reasons. */
const widthOf = (pairs: readonly Pair[], kind: Kind): number | null => {
  const own = pairs.filter((pair) => pair.kind === kind && !/https?:/.test(pair.before));
  const width = own.reduce((widest, { before }) => Math.max(widest, before.length), 0);
  const full = own.filter(({ before, word }) => before.length + 1 + word > width);
  const isWrapped = full.length >= fewest && full.length >= own.length * most && width >= widths.least && width <= widths.most;
  return isWrapped ? width : null;
};

/** Changes the lines in place, each that is broken to one; numbers of lines stay. */
export const unwrap = (lines: string[]): void => {
  const pairs = pairsOf(lines);
  for (const kind of ["item", "text"] as const) {
    const width = widthOf(pairs, kind);
    if (width === null) continue;
    let last = "";
    join(
      lines,
      (line) => {
        last = line;
        return kindOf(line) === kind;
      },
      (line) => {
        const isPart =
          mayGoOn(line) && (kind === "text" || /^\s/.test(line)) && last.length + 1 + (/^\s*(\S+)/.exec(line)?.[1]?.length ?? 0) > width;
        if (isPart) last = line;
        return isPart;
      },
    );
  }
};
