import type { LineAccount } from "../claims.ts";
import { broken } from "./hyphens.ts";
import { isRowOfNames } from "./line-records.ts";

/*
 * Bibliographies as they are copied from pages: references broken at the width of a column, words divided at its edge,
 * numbers of pages between them. Each reference becomes the line it began on.
 */

/** What begins something of its own, in any kind of list; "[AB: better than the one above]", "% the short version" are remarks. */
export const ownStart = /^\s*(?:$|[-*+•>|#:→⇒↳⟶]|=>|%{1,3}\s|\/\/\s|\d{1,3}[.)]\s|\[(?:[^\]]{1,14}\]|\p{Lu}{1,4}:\s)|\\|-{3}|={3})/u;

const marked = /^\s*\[(?:\d{1,3}|\p{Lu}[\p{Letter}+]{0,8}\d{2,4}[a-z]?)\]\s+\S/u;
const particles = "(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter)\\s+){0,3}";
/** How a row of authors begins: "A. Author", "Author, A.", "Ann Author,", "Ann van Author and", "Author A,", "Author et al.". */
const authors = `${particles}(?:${[
  "(?:\\p{Lu}\\.[\\s-]?)+\\p{Lu}\\p{Letter}",
  "\\p{Lu}[\\p{Letter}'’-]+,\\s+\\p{Lu}[\\p{Letter}.]",
  `\\p{Lu}\\p{Letter}+\\s+(?:\\p{Lu}\\.\\s*)*${particles}\\p{Lu}[\\p{Letter}'’-]+(?:,\\s\\p{Lu}|\\s+and\\s\\p{Lu}|\\.\\s)`,
  "\\p{Lu}[\\p{Letter}'’-]+\\s\\p{Lu}{1,3},",
  "\\p{Lu}[\\p{Letter}'’-]+,?\\s+et\\s+al\\b",
].join("|")})`;
const counted = new RegExp(`^\\s*\\d{1,3}\\.\\s+${authors}`, "u");
const signed = new RegExp(`^${authors}`, "u");
const year = /\b(?:19|20)\d{2}\b/;
const address = /^\s*(?:https?:\/\/|doi:|url:)/i;
/** What only references go on with behind a full stop: who printed it, where, its pages. */
const printed =
  /^\s*(?:In:?\s|(?:ACM|IEEE|USENIX|Springer|Elsevier|PMLR|AAAI|Curran|Morgan Kaufmann|Association for|Cambridge|Oxford|MIT Press)\b|pp?\.|pages?\s|vol\.?\s|\d)/;
const pageNumber = /^\s*(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?\s*$/;

/** A blank line that was joined to the one above it: what follows it does not stand apart. */
export const joinedAbove = "\uFEFF";

/** Joins to each line that `begins` those after it that `goesOn` says are a part of it. */
export const join = (
  lines: string[],
  begins: (line: string) => boolean,
  goesOn: (line: string, so: string, at: number) => boolean,
  joined: (so: string, line: string) => string = (so, line) => `${so} ${line}`,
): void => {
  for (let at = 0; at < lines.length; at += 1) {
    if (!begins(lines[at] ?? "")) continue;
    const start = at;
    while (at + 1 < lines.length && at - start < 40 && goesOn(lines[at + 1] ?? "", lines[start] ?? "", at + 1)) {
      at += 1;
      lines[start] = joined(lines[start] ?? "", (lines[at] ?? "").trim());
      lines[at] = joinedAbove;
    }
  }
};

/** Takes out the numbers of pages that stand alone between the lines of references, and the gap around them where one goes on. */
const withoutPages = (lines: string[], isFirst: (line: string) => boolean, accounts: LineAccount[]): void => {
  const isBlank = (at: number): boolean => (lines[at] ?? "").trim() === "";
  const from = lines.findIndex(isFirst);
  let before = Math.max(from, 0);
  for (let at = before; at < lines.length; at += 1) {
    if (!pageNumber.test(lines[at] ?? "") || !isBlank(at - 1) || !isBlank(at + 1)) {
      if (!isBlank(at)) before = at;
      continue;
    }
    accounts.push({ line: at + 1, as: "ignored", reason: "number of a page" });
    lines[at] = "";
    let after = at;
    while (after < lines.length && isBlank(after)) after += 1;
    const so = lines[before] ?? "";
    const next = lines[after] ?? "";
    if (/[.)]\s*$/.test(so) || ownStart.test(next) || isFirst(next)) continue;
    before += 1;
    lines[before] = next;
    if (after !== before) {
      accounts.push({ line: after + 1, as: "metadata", reason: "goes on from the page before" });
      lines[after] = "";
    }
  }
};

/** Whether a part of a list that is written without a gap goes on to another reference behind this line. */
const isWithin = (lines: readonly string[], at: number, isFirst: (line: string) => boolean): boolean => {
  for (let next = at + 1; next < at + 8; next += 1) {
    const line = lines[next] ?? "";
    if (line.trim() === "") return false;
    if (isFirst(line)) return true;
  }
  return false;
};

const endsWhole =
  /[.)]\s*$|\b(?:19|20)\d{2}:\s?\d+(?::\d+)?[-–]\d+(?::\d+)?$|https?:\/\/\S+$|\b(?:doi:?\s?10\.\d{4,9}\/\S+|arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?)$/i;

/** A whole reference ends with a stop, a bracket, the pages behind its year or its address; behind an address only more of it goes on, which has no spaces. */
const isUnfinished = (so: string, line: string): boolean =>
  !year.test(so) || !endsWhole.test(so) || (!/[.)]\s*$/.test(so) && /^\s*\S+$/.test(line));

/** A reference that may be all of one: it says when, and ends with that or as a sentence does. */
const mayBeWhole = (so: string): boolean =>
  year.test(so) && /(?:[.)!?]|\b(?:19|20)\d{2}[a-z]?|\barxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?)\s*$/i.test(so);

/** "… (Handley et al., SIGCOMM 2017) best paper": a word or three behind brackets that said when. */
const isWholeBeforeWords = /[([][^()[\]]{0,120}\b(?:19|20)\d{2}\b[^()[\]]{0,120}[)\]](?:\s[\p{L}-]+){1,3}\s*$/u;

/** Behind a line that is shorter than this share of the longest, the next word would have had room. */
const fullLine = 0.8;
const longestReference = 4000;
/** Where so many of the lines that something stands below may be whole references, none is broken. */
const unbroken = { least: 3, share: 0.8 } as const;

/** Lines that say something of the whole reference above them: no line is broken, or this one had room for more. */
const remarksBelow = (lines: readonly string[], isFirst: (line: string) => boolean): ReadonlySet<number> => {
  const below: {
    readonly at: number;
    readonly isWhole: boolean;
    readonly mayBe: boolean;
    readonly room: number;
    readonly isFirstBelow: boolean;
  }[] = [];
  let so = "";
  let width = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? "";
    const goesOn = so !== "" && !ownStart.test(line) && !isFirst(line) && !address.test(line);
    if (goesOn) {
      const room = before.trimEnd().length + 1 + (/^\s*(\S+)/.exec(line)?.[1]?.length ?? 0);
      below.push({ at, isWhole: mayBeWhole(so), mayBe: isWholeBeforeWords.test(so), room, isFirstBelow: isFirst(before) });
      width = Math.max(width, before.trimEnd().length);
    }
    const isMore = (goesOn || (so !== "" && address.test(line))) && so.length < longestReference;
    so = isMore ? `${so} ${line.trim()}` : isFirst(line) ? line : "";
  });
  const first = below.filter(({ isFirstBelow }) => isFirstBelow);
  const whole = first.filter(({ isWhole }) => isWhole).length;
  const areWhole = whole >= unbroken.least && whole >= first.length * unbroken.share;
  return new Set(
    below
      .filter(({ isWhole, mayBe, room }) => (areWhole && mayBe) || (isWhole && (areWhole || room <= width * fullLine)))
      .map(({ at }) => at),
  );
};

/** Paragraphs that begin with authors and say a year, without any number: "Author, A. …" over several lines. */
const startsOfParagraphs = (lines: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  let headed = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1] ?? "";
    const isFirst = line.length >= 40 && (lines[at - 1] ?? "").trim() === "" && next.trim() !== "";
    if (!isFirst || !signed.test(line) || ownStart.test(next) || /(?: {2}|\\|<br\s*\/?>)$/i.test(line)) return;
    found.add(line);
    if (/^#{1,6}\s/.test(lines[at - 2] ?? "")) headed += 1;
  });
  // Authors under a heading each are those of what the heading names, and alone on their lines those of the line below.
  const alone = [...found].filter(isRowOfNames).length;
  return Math.max(headed, alone) > found.size / 2 ? new Set() : found;
};

const datedRow = /^(.{3,300}?),?\s+\((?:19|20)\d{2}[a-z]?\)[.:,]?\s*$/;
const isDatedRow = (line: string): boolean => isRowOfNames(datedRow.exec(line)?.[1] ?? "");
const fewestRows = 3;

/** "A. Author and B. Author (2023)" on a line of its own over "Title. Venue.": a reference in two lines. */
const joinDatedRows = (lines: string[]): void => {
  const starts = new Set(lines.filter((line, at) => isDatedRow(line) && !ownStart.test(lines[at + 1] ?? "")));
  if (starts.size < fewestRows) return;
  join(
    lines,
    (line) => starts.has(line),
    (line, so) => starts.has(so) && !ownStart.test(line) && !starts.has(line),
    (so, line) => `${so.replace(/[.:,\s]*$/, "")}. ${line}`,
  );
};

/** References whose lines after the first are indented, as bibliographies hang them. */
const startsOfHanging = (lines: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  lines.forEach((line, at) => {
    const next = lines[at + 1] ?? "";
    if (line.length >= 40 && /^\s{2,}\S/.test(next) && signed.test(line) && !ownStart.test(next)) found.add(line);
  });
  return found;
};

/** Changes the lines in place; numbers of lines stay. */
export const unfoldReferences = (lines: string[], accounts: LineAccount[]): void => {
  const words = broken(lines);
  for (const first of [marked, counted]) {
    const isFirst = (line: string): boolean => first.test(line);
    if (lines.filter(isFirst).length < 3) continue;
    withoutPages(lines, isFirst, accounts);
    const remarks = remarksBelow(lines, isFirst);
    join(
      lines,
      isFirst,
      (line, so, at) =>
        !ownStart.test(line) &&
        !isFirst(line) &&
        !remarks.has(at) &&
        (address.test(line) || isUnfinished(so, line) || (first === marked && (/^\s/.test(line) || isWithin(lines, at, isFirst)))),
      words.joined,
    );
  }
  joinDatedRows(lines);
  for (const starts of [startsOfParagraphs(lines), startsOfHanging(lines)]) {
    if (starts.size < 3) continue;
    const written = lines.map((line) => line.trimEnd().length);
    const width = lines.reduce((most, line) => (starts.has(line) ? Math.max(most, line.trimEnd().length) : most), 0);
    /** The first word of this line had no room on the one before. */
    const isBroken = (line: string, at: number): boolean => (written[at - 1] ?? 0) + 1 + (/^\s*(\S*)/.exec(line)?.[1]?.length ?? 0) > width;
    join(
      lines,
      (line) => starts.has(line),
      (line, so, at) =>
        !ownStart.test(line) &&
        (address.test(line) || isUnfinished(so, line) || (printed.test(line) && isBroken(line, at))) &&
        !starts.has(line),
      words.joined,
    );
  }
};
