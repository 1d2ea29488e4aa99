import { concat, plain, slice, squeeze, type Mark, type Range, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { groupBy } from "../../../model/group.ts";
import { parseHead, type Head } from "../head/head.ts";
import { listingLines, withLinesRewritten } from "../line/listing-lines.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { titleScore, wordCount } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";
import { someOf } from "./tables.ts";

/*
 * "Title & OSDI 2022 & People", "« Title » People OSDI 2022": whoever keeps a list divides its lines in a way of their own.
 * Where one sign divides most lines into facts and what may be a title, and these are not divided there as they are read,
 * the lines are written with bars, as everybody does. What is read well stays as it is.
 */

const lengths = { least: 16, most: 600 } as const;
const fewestLines = 3;
/** Of the lines: that have a sign, that say something known in one place, and that are misread where it divides them. */
const share = { having: 0.6, known: 0.6, misread: 0.5 } as const;
const fewestWords = 2;
const mostWordsOfFact = 6;

/** Signs between blanks, those that only a blank follows, gaps, and signs within words; colons stand in titles. */
const sign =
  /\s+[^\p{L}\p{N}\s"“”„«»'‘’`()[\]{}|｜]{1,3}\s+|(?<=\S)[.,;!?…]{1,3}\s+|\s*[，；：。、]\s*|\s{2,}|\t+|(?<=[\p{L}\p{N})])[/\\_~=><#+*@&^|]{1,3}(?=[\p{L}\p{N}("“])/gu;
const quoted = /(?<![\p{L}\p{N}])(?:"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»|‘[^’]+’|《[^》]+》|\{[^{}]+\}|\[[^[\]]+\](?!\())(?![\p{L}\p{N}])/gu;

/** Where a line falls into parts; `title` is the part that a divider encloses. */
interface Parts {
  readonly ranges: readonly Range[];
  readonly title?: number;
}

/** One way to divide lines; null for a line that it does not divide. */
type Divider = (rich: Rich) => Parts | null;

const isInLink = ({ marks }: Rich, at: number): boolean => marks.some(({ kind, start, end }) => kind === "link" && start < at && at < end);

const signsOf = (rich: Rich): readonly (readonly [key: string, Range])[] =>
  [...rich.text.matchAll(sign)]
    .filter(({ index }) => index > 0 && !isInLink(rich, index))
    .map(({ 0: found, index }) => [found.replace(/\s+/gu, (blanks) => (blanks.length > 1 ? "  " : " ")), [index, index + found.length]]);

const between = (text: string, at: readonly Range[]): Parts | null =>
  at.length === 0
    ? null
    : { ranges: [0, ...at.map(([, end]) => end)].map((start, index): Range => [start, at[index]?.[0] ?? text.length]) };

const bySign =
  (key: string): Divider =>
  (rich) =>
    between(
      rich.text,
      signsOf(rich).flatMap(([found, range]) => (found === key ? [range] : [])),
    );

const byBreaks: Divider = ({ text, marks }) =>
  between(
    text,
    marks.flatMap(({ kind, start, end }) => (kind === "break" ? [[start, end] as const] : [])),
  );

/** What stands in such signs, or is set in such a style, and around it. */
const around = (text: string, [start, end]: Range, edge: number): Parts => ({
  ranges: [
    [0, start],
    [start + edge, end - edge],
    [end, text.length],
  ],
  title: 1,
});

const byQuotes =
  (key: string): Divider =>
  ({ text }) => {
    const found = [...text.matchAll(quoted)].find(([each]) => each.startsWith(key) && wordCount(each) >= fewestWords);
    return found === undefined ? null : around(text, [found.index, found.index + found[0].length], 1);
  };

const byStyle =
  (style: Mark["kind"]): Divider =>
  ({ text, marks }) => {
    const mark = marks.find(({ kind, start, end }) => kind === style && wordCount(text.slice(start, end)) >= fewestWords);
    return mark === undefined ? null : around(text, [mark.start, mark.end], 0);
  };

const styles: readonly Mark["kind"][] = ["strong", "emphasis", "code"];

/** All that may divide a line, by what it is called. */
const dividersOf = (rich: Rich): ReadonlyMap<string, Divider> => {
  const quotes = new Set([...rich.text.matchAll(quoted)].map(([found]) => found.slice(0, 1)));
  const kinds = new Set(rich.marks.map(({ kind }) => kind));
  return new Map([
    ...signsOf(rich).map(([key]) => [key, bySign(key)] as const),
    ...[...quotes].map((key) => [key, byQuotes(key)] as const),
    ...styles.filter((style) => kinds.has(style)).map((style) => [style, byStyle(style)] as const),
    ...(kinds.has("break") ? [["break", byBreaks] as const] : []),
  ]);
};

/** What may divide most lines. */
const dividersIn = (lines: readonly Rich[]): readonly Divider[] => {
  const counts = new Map<string, { readonly divider: Divider; readonly count: number }>();
  for (const rich of lines)
    for (const [key, divider] of dividersOf(rich)) counts.set(key, { divider, count: (counts.get(key)?.count ?? 0) + 1 });
  const fewest = Math.max(fewestLines, lines.length * share.having);
  return [...counts.values()].filter(({ count }) => count >= fewest).map(({ divider }) => divider);
};

/** A stretch of a line that says one thing: facts, or what may be its title. */
interface Piece {
  readonly range: Range;
  readonly isFact: boolean;
}

const edges = /^[\s,.;:–—-]+|[\s,.;:–—-]+$/gu;
const saysFacts = (part: string, registry: ListRegistry): boolean => (valuesOf(part.replace(edges, ""), registry)?.length ?? 0) > 0;

const commonest = (counts: readonly number[]): number =>
  [...groupBy(counts, String).values()].reduce<readonly number[]>((most, each) => (each.length > most.length ? each : most), [])[0] ?? 0;

/** How a divider divides a list: into as many parts, some of which are facts in most lines. */
class Division {
  private readonly divider: Divider;
  private readonly registry: ListRegistry;
  private readonly count: number;
  private readonly facts: ReadonlySet<number>;

  constructor(divider: Divider, lines: readonly Rich[], registry: ListRegistry) {
    this.divider = divider;
    this.registry = registry;
    const all = lines.flatMap((rich) => {
      const parts = divider(rich);
      return parts === null ? [] : [parts.ranges.map((range) => rich.text.slice(...range))];
    });
    this.count = commonest(all.map(({ length }) => length));
    const regular = all.filter(({ length }) => length === this.count);
    const isFact = (at: number): boolean =>
      regular.filter((parts) => saysFacts(parts[at] ?? "", registry)).length >= regular.length * share.known;
    this.facts = new Set([...Array(this.count).keys()].filter(isFact));
  }

  /** What stands where others have facts is one, if it is as short. */
  private isFact(part: string, at: number, { ranges, title }: Parts): boolean {
    if (at === title) return false;
    const isInPlace = ranges.length === this.count && this.facts.has(at) && wordCount(part) <= mostWordsOfFact;
    return isInPlace || saysFacts(part, this.registry);
  }

  /** Parts that say nothing known belong together, signs and all: titles have such signs too. */
  private pieces(text: string, parts: Parts): readonly Piece[] {
    const pieces: Piece[] = [];
    for (const [at, range] of parts.ranges.entries()) {
      const part = text.slice(...range);
      if (!/[\p{L}\p{N}]/u.test(part)) continue;
      const isFact = this.isFact(part, at, parts);
      const last = pieces.at(-1);
      const goesOn = last !== undefined && parts.title === undefined && last.isFact === isFact;
      const whole: Range = [last?.range[0] ?? 0, range[1]];
      if (goesOn && (!isFact || this.registry.institution(text.slice(...whole)) !== null)) pieces.splice(-1, 1, { range: whole, isFact });
      else pieces.push({ range, isFact });
    }
    return pieces;
  }

  /** The pieces of a line that is one title and facts around it; null for any other. */
  of(rich: Rich): readonly Piece[] | null {
    const parts = this.divider(rich);
    if (parts === null) return null;
    const pieces = this.pieces(rich.text, parts);
    const [title, ...others] = pieces.filter(({ isFact }) => !isFact).map(({ range }) => rich.text.slice(...range));
    const isTitled = title !== undefined && others.length === 0 && wordCount(title) >= fewestWords && titleScore(title) >= 0;
    return isTitled && pieces.length > 1 ? pieces : null;
  }
}

const lastWord = (text: string): string => /\S+\s*$/u.exec(text)?.[0].trim() ?? "";
const firstWord = (text: string): string => /^\s*\S+/u.exec(text)?.[0].trim() ?? "";

const beforeColon = /^\p{L}[^\s,，:：]*(?: [^\s,，:：]+)?[:：]\s*$/u;
/** Whether a title, as it is read, is what stands behind the name of a system. */
const isCut = (title: string, whole: string, registry: ListRegistry): boolean => {
  const before = title !== "" && whole.endsWith(title) ? whole.slice(0, whole.length - title.length) : "";
  return beforeColon.test(before) && !saysFacts(before.replace(/[:：]\s*$/u, ""), registry);
};

/** Whether what is read has a sign at its end or its beginning that belongs to no title and to no name. */
const hasSign = ({ title, slots }: Head, whole: string): boolean =>
  (title.length > whole.length && title.includes(whole) && !/[\p{L}\p{N}]/u.test(title.replace(whole, ""))) ||
  slots.some(({ values }) => values?.some((value) => value.kind === "institutions" && /^[=~<>&*#+-]/.test(value.text)) === true);

/** Whether a line, as it is read, goes on over a place that divides its pieces, or cuts its title. */
const isMisread = (rich: Rich, pieces: readonly Piece[], registry: ListRegistry): boolean => {
  const head = parseHead(rich, registry);
  const { title, slots } = head;
  const whole = squeeze(rich.text.slice(...(pieces.find(({ isFact }) => !isFact)?.range ?? [0, 0])));
  if (isCut(title, whole, registry) || hasSign(head, whole)) return true;
  const isLost = ({ range, isFact }: Piece): boolean => isFact && !title.includes(firstWord(rich.text.slice(...range)));
  if (slots.length === 0 && rich.marks.length === 0 && pieces.some(isLost)) return true;
  const read = [title, ...slots.flatMap(({ text, values }) => (values == null || values.length === 0 ? [text] : []))].map(squeeze);
  return pieces.slice(1).some(({ range: [start] }, at) => {
    const [before, behind] = [lastWord(rich.text.slice(0, pieces[at]?.range[1])), firstWord(rich.text.slice(start))];
    return read.some((text) => text.includes(before) && text.includes(behind, text.indexOf(before) + before.length));
  });
};

const withBars = (rich: Rich, pieces: readonly Piece[]): Rich =>
  pieces.reduce<Rich>((line, { range }, at) => {
    const piece = slice(rich, ...range);
    return at === 0 ? piece : concat(concat(line, plain(" | ")), piece);
  }, plain(""));

const mayBeDivided = ({ rich: { text } }: TreeNode): boolean => text.length >= lengths.least && text.length <= lengths.most;

/** A tree whose lines are divided by bars where a sign of their own divides them. */
export const withUsualDividers = (tree: Tree, registry: ListRegistry): Tree => {
  const lines = listingLines(tree.roots).filter(mayBeDivided);
  if (lines.length < fewestLines) return tree;
  const some = someOf(lines).map(({ rich }) => rich);
  const counted = dividersIn(some).map((divider) => {
    const division = new Division(divider, some, registry);
    const misread = some.filter((rich) => {
      const pieces = division.of(rich);
      return pieces !== null && isMisread(rich, pieces, registry);
    });
    return { division, count: misread.length };
  });
  const best = counted.reduce<(typeof counted)[number] | null>((most, each) => (each.count > (most?.count ?? 0) ? each : most), null);
  if (best === null || best.count < Math.max(fewestLines, some.length * share.misread)) return tree;
  return withLinesRewritten(tree, (node) => {
    const pieces = mayBeDivided(node) ? best.division.of(node.rich) : null;
    return pieces === null ? node.rich : withBars(node.rich, pieces);
  });
};
