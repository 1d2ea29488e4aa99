import { groupBy } from "../../model/group.ts";
import { rule } from "./plain-text.ts";
import { join, ownStart } from "./references.ts";

/*
 * Lines broken at a width, as editors break them: the first word of the next line would have made the line longer than
 * the longest. A list is taken to be written so when nearly all of its lines that may go on are as full.
 */

type Kind = "item" | "text";

/** A list is wrapped where so many ends of lines are those of full lines, and such a share of all; widths in characters. */
const fewest = 4;
const most = 0.85;
/** Among lines that end for other reasons, no line of several words being wider. */
const among = { fewest: 8, most: 0.5 } as const;
const widths = { least: 50, most: 120 } as const;

const item = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/;

/** A line that others may go on from, one that surely may go on, and one that may within an item of a list that is known to be wrapped. */
const kindOf = (line: string): Kind | null =>
  /^\s*(?:$|[|#>])/.test(line) || /(?: {2}|\\)$/.test(line) || rule.test(line) ? null : item.test(line) ? "item" : "text";
/** "09:30  Meltdown: …": what happens then begins with its time. */
const timed = /^\s*\d{1,2}[:.]\d{2}(?:\s?[-–]\s?\d{1,2}[:.]\d{2})?\s+\S/;
const mayGoOn = (line: string): boolean =>
  !ownStart.test(line) && !timed.test(line) && !/^\s*(?:https?:|<|\[[^\]]{1,14}\]:|[\p{L} ]{2,20}(?::\s|：))/u.test(line);
/** An address alone is no part of a line that was too long. */
const addressAlone = /^\s*https?:\/\/\S+$/;
const mayGoOnWithin = (line: string): boolean =>
  /^\s+\S/.test(line) && !timed.test(line) && !/^\s*(?:[-*+•>|#]+(?:\s|$)|\d{1,3}[.)]\s|[-*_=]{3})/.test(line);

/** A line that may go on from the one before it, and how wide lines may be that end there: from the one's length to where the other's first word would fit. */
interface Pair {
  readonly kind: string;
  /** Lines by which it is told whether a list is wrapped. */
  readonly isEvidence: boolean;
  readonly at: number;
  readonly least: number;
  readonly most: number;
}

/** A word that is wider than any line stands on its own, however long it is. */
const words = /^(?:\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?)(\S+)(\s+\S)?/;

/** Ends of lines within items, and within paragraphs, those of hanging lines apart. */
const pairsOf = (lines: readonly string[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  let kind: Kind | null = null;
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? "";
    if (kindOf(before) === null) kind = null;
    else if (item.test(before) || kind === null) kind = kindOf(before);
    const isEvidence = mayGoOn(line);
    if (kind === null || addressAlone.test(before) || !(isEvidence || (kind === "item" && mayGoOnWithin(line)))) return;
    const next = words.exec(line)?.[1]?.length ?? 0;
    const isLong = words.exec(before)?.[2] === undefined;
    pairs.push({
      kind: `${kind} ${String(/^\s/.test(line))}`,
      isEvidence,
      at,
      least: isLong ? 0 : before.length,
      most: before.length + next,
    });
  });
  return pairs;
};

/** Those of them that end where a line of one width was full; none where lines end for other reasons. */
const broken = (pairs: readonly Pair[]): readonly Pair[] => {
  const ends = new Int32Array(widths.most + 2);
  const evidence = pairs.filter(({ isEvidence }) => isEvidence);
  for (const { least, most: last } of evidence) {
    if (least > widths.most) continue;
    ends[least] = (ends[least] ?? 0) + 1;
    const end = Math.min(last, widths.most) + 1;
    ends[end] = (ends[end] ?? 0) - 1;
  }
  let best = { width: 0, full: 0 };
  let full = 0;
  for (let width = 0; width <= widths.most; width += 1) {
    full += ends[width] ?? 0;
    if (width >= widths.least && full > best.full) best = { width, full };
  }
  const areMost = best.full >= fewest && best.full >= evidence.length * most;
  const areAmong =
    best.full >= among.fewest && best.full >= evidence.length * among.most && pairs.every(({ least }) => least <= best.width);
  const isWrapped = areMost || areAmong;
  return isWrapped ? pairs.filter(({ least, most: last }) => least <= best.width && best.width <= last) : [];
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

const indent = (line: string): number => line.length - line.trimStart().length;
/** "Ann Author (MIT), Ben Author (Tel": people with where they are in brackets, of which the last may go on. */
const placed = /^\s+\p{Lu}[\p{L}\p{M}.'’ -]+[*†‡]?(?:\s\([^()]+\)|,\s).*(?:,|\([^()]*|\)[*†‡]?,\s[\p{L}.,'’ -]+[*†‡]?)$/u;

/** So many characters at most: nobody lists the people of one work at such length. */
const longestRow = 1000;

/** Rows of people with where they are, below a title, that go on over lines as deep: up to where the last name has its place. */
const rowsOfPeople = (lines: readonly string[]): ReadonlySet<number> => {
  const parts = new Set<number>();
  let row = "";
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? "";
    const goesOn =
      row !== "" &&
      row.length <= longestRow &&
      indent(line) === indent(before) &&
      placed.test(row) &&
      /\([^()]+\)/.test(`${row} ${line}`) &&
      !/\d|^\s*(?:[[#>*+-]|$)/.test(line);
    if (goesOn) parts.add(at);
    row = goesOn ? `${row} ${line.trim()}` : line;
  });
  return parts;
};

const breaksOff = /\s(?:an?|and|by|for|from|in|of|on|the|to|using|via|with|&)\s*$/;

/** "09:35  TIE: An Inference Engine for" over "Deep Neural Networks": a title that breaks off goes on in the line below. */
const belowTimes = (lines: readonly string[]): ReadonlySet<number> =>
  new Set(
    lines.flatMap((line, at) =>
      timed.test(lines[at - 1] ?? "") && breaksOff.test(lines[at - 1] ?? "") && /^\s{2,}\p{L}/u.test(line) ? [at] : [],
    ),
  );

/** Changes the lines in place, each that is broken to one; numbers of lines stay. */
export const unwrap = (lines: string[]): void => {
  const groups = groupBy(pairsOf(lines), ({ kind }) => kind);
  const parts = new Set([
    ...[...groups.values()].flatMap((pairs) => broken(pairs).map(({ at }) => at)),
    ...inBrackets(lines),
    ...rowsOfPeople(lines),
    ...belowTimes(lines),
  ]);
  if (parts.size === 0) return;
  join(
    lines,
    () => true,
    (_line, _so, at) => parts.has(at),
  );
};
