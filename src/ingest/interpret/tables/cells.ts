import type { RegistryIndex } from "../../registry.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { concat, links, plain, slice, trim, type Rich } from "../../read/rich.ts";
import { hasDatedVenue } from "../entries/evidence.ts";
import { degreeOfReading } from "../head/degree-of-reading.ts";
import type { Head } from "../head/head.ts";
import { isRemarkOfWork } from "../head/remark-behind.ts";
import { parseHeads } from "../units/several.ts";
import { titleScore } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";

/* Cells of several lines: the readings of one day below each other, or one work with what is said of it. */

const bullet = /^\s*(?:[-*•·–—▪◦]|\(?\d{1,2}[.)])\s+(?=\S)/u;

/** The lines of a cell, divided by `<br>` and list items, without bullets; a link over two of them is one. */
export const linesOfCell = (cell: Rich): readonly Rich[] => {
  const inLink = (at: number): boolean => links(cell).some(({ start, end }) => start < at && at + 1 < end);
  const breaks = cell.marks.filter(({ kind, start }) => kind === "break" && !inLink(start));
  if (breaks.length === 0) return [cell];
  const starts = [0, ...breaks.map(({ end }) => end)];
  return starts
    .map((start, at) => trim(slice(cell, start, breaks[at]?.start ?? cell.text.length)))
    .map((line) => slice(line, bullet.exec(line.text)?.[0].length ?? 0))
    .filter(({ text }) => /[\p{Letter}\p{Number}]/u.test(text));
};

/** Which of several works of a cell one is, and of how many. */
export interface PlaceInCell {
  readonly at: number;
  readonly of: number;
}

/** The line of another cell that stands beside one of several works; null where that has not as many lines. */
export const lineBeside = (cell: Rich, place: PlaceInCell | null): Rich | null => {
  const lines = place === null ? [] : linesOfCell(cell);
  return place === null || lines.length !== place.of ? null : (lines[place.at] ?? null);
};

/** A title that says itself where it ends. */
const isSetOff = (line: Rich, head: Head): boolean =>
  degreeOfReading(line) > 0 || /^["“《«]/u.test(line.text) || (head.isSetApart && head.links.length > 0);

/** A line below a title that says who, where or when, which stands beside the title rather than in it. */
const saysBeside = ({ text }: Rich, registry: RegistryIndex): boolean => (valuesOf(text, registry)?.length ?? 0) > 0;

const lineEnd: Rich = { text: " ", marks: [{ kind: "break", start: 0, end: 1 }] };
const betweenLines = (line: Rich, registry: RegistryIndex): Rich =>
  saysBeside(line, registry) ? plain(" · ") : isRemarkOfWork(line, registry) ? lineEnd : plain(" ");

/** Each work that a cell lists, with what stands below its title: a line begins another when it looks like a title and more than one break of a line. */
export const worksOfCell = (cell: Rich, registry: ListRegistry): readonly Rich[] => {
  const lines = linesOfCell(cell);
  if (lines.length < 2) return lines;
  const out: Rich[] = [];
  let isOpen = false;
  for (const line of lines) {
    const [head] = parseHeads(line, registry);
    const isTitle = titleScore(head.title) >= 0.3 || (isSetOff(line, head) && titleScore(head.title) > -1);
    const begins = isTitle && valuesOf(head.title, registry) === null && (isSetOff(line, head) || (isOpen && hasDatedVenue(head)));
    const last = out.at(-1);
    if (last === undefined || begins) {
      out.push(line);
      isOpen = isSetOff(line, head) || hasDatedVenue(head);
    } else out.splice(-1, 1, concat(concat(last, betweenLines(line, registry)), line));
  }
  return out;
};

/** The heads of all works that a cell lists. */
export const headsOfCell = (cell: Rich, registry: ListRegistry): readonly [Head, ...Head[]] => {
  const [first = cell, ...others] = worksOfCell(cell, registry);
  const [head, ...more] = parseHeads(first, registry);
  return [head, ...more, ...others.flatMap((line) => parseHeads(line, registry))];
};
