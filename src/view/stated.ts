import type { WorkDetail } from "../atlas/source.ts";
import type { SourceId } from "../model/ids.ts";
import type { Link } from "../model/link.ts";
import type { Place } from "../model/place.ts";

/*
 * An atlas keeps the awards, the links and the date of a work without their lines. The text of the lists still says
 * where they stand: in the line that lists the work, or in one of the lines below that belong to it.
 */

/** The text of lists by their id; a list that is missing is not known (yet). */
export type Texts = ReadonlyMap<SourceId, readonly string[]>;

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;
const isHeading = (line: string): boolean => /^#{1,6}\s/.test(line);

/** Numbers of the lines of an entry: its own, and those that are set deeper or stand under it as a heading. */
const entryAt = (lines: readonly string[], first: number): readonly number[] => {
  const own = lines[first - 1];
  if (own === undefined) return [];
  const rest = lines.slice(first);
  const end = isHeading(own)
    ? rest.findIndex(isHeading)
    : rest.findIndex((line) => isHeading(line) || (line.trim() !== "" && indentOf(line) <= indentOf(own)));
  const length = end === -1 ? rest.length : end;
  return [first, ...rest.slice(0, length).map((_, index) => first + 1 + index)];
};

/** Where a work's own lines say something. */
const placesOf = (places: readonly Place[], texts: Texts, says: (line: string) => boolean): readonly Place[] => {
  const found = places.flatMap(({ source, line }) => {
    const lines = texts.get(source) ?? [];
    return entryAt(lines, line).flatMap((number) => (says(lines[number - 1] ?? "") ? [{ source, line: number }] : []));
  });
  return found.filter((place, index) => found.findIndex(({ source, line }) => source === place.source && line === place.line) === index);
};

const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const saysAward = (line: string, award: string): boolean => ` ${folded(line)} `.includes(` ${folded(award)} `);

/** An address stands whole: a longer one that begins with it is another. */
export const saysAddress = (line: string, address: string): boolean => {
  const text = line.toLowerCase();
  const sought = address.toLowerCase().replace(/\/$/, "");
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    if (/^(?:\/?[^\w/?#&=%.~-]|\/?$|[./]+(?:[^\w]|$))/.test(text.slice(at + sought.length))) return true;
  }
  return false;
};

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** "2024-07-10" as lists write it: 2024-7-10, 2024/07/10, 10 July 2024, Jul 10, 2024; with as much of it as is known. */
export const saysDate = (line: string, date: string): boolean => {
  const [year = date, month, day] = date.split("-");
  if (month === undefined) return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(line);
  const name = `${monthNames[Number(month) - 1] ?? month}[a-z]*\\.?`;
  const numbered = `${year}\\s?[-/.年]\\s?0?${Number(month)}`;
  if (day === undefined) return new RegExp(`(?<!\\d)${numbered}(?!\\d)|\\b${name},?\\s+${year}(?!\\d)`, "i").test(line);
  const dayNumber = `0?${Number(day)}(?:st|nd|rd|th)?`;
  const patterns = [
    `(?<!\\d)${numbered}\\s?[-/.月]\\s?0?${Number(day)}(?!\\d)`,
    `\\b${name}\\s+${dayNumber},?\\s+${year}(?!\\d)`,
    `(?<!\\d)${dayNumber}\\s+(?:of\\s+)?${name},?\\s+${year}(?!\\d)`,
  ];
  return new RegExp(patterns.join("|"), "i").test(line);
};

/** The date of a work where it has one of its own; null where the venue says it. */
export const ownDate = (detail: WorkDetail, texts: Texts): { readonly date: string; readonly places: readonly Place[] } | null => {
  const { date } = detail.summary;
  if (date === undefined) return null;
  const places = placesOf(detail.places, texts, (line) => saysDate(line, date));
  const ofVenue = detail.venues.some(({ value: { starts } }) => starts === date) || (detail.venues.length > 0 && !date.includes("-"));
  return ofVenue || (detail.venues.length > 0 && places.length === 0) ? null : { date, places };
};

export const placesOfAward = (detail: WorkDetail, texts: Texts, award: string): readonly Place[] =>
  placesOf(detail.places, texts, (line) => saysAward(line, award));

/** Links that the same lines state, together. */
export interface StatedLinks {
  readonly links: readonly Link[];
  readonly places: readonly Place[];
}

/** All links of a work; an identifier is a link too, to where it leads. `sought` is what a line that states it must hold. */
const linksOf = ({ links, identifiers: { doi, arxiv } }: WorkDetail): readonly { readonly link: Link; readonly sought: string }[] => [
  ...links.map((link) => ({ link, sought: link.url })),
  ...(doi === undefined ? [] : [{ link: { rel: "other", url: `https://doi.org/${doi}` } as const, sought: doi }]),
  ...(arxiv === undefined || links.some(({ rel }) => rel === "arxiv")
    ? []
    : [{ link: { rel: "arxiv", url: `https://arxiv.org/abs/${arxiv}` } as const, sought: arxiv }]),
];

export const linksByPlace = (detail: WorkDetail, texts: Texts): readonly StatedLinks[] => {
  const groups = new Map<string, { readonly links: Link[]; readonly places: readonly Place[] }>();
  for (const { link, sought } of linksOf(detail)) {
    const places = placesOf(detail.places, texts, (line) => saysAddress(line, sought));
    const key = places.map(({ source, line }) => `${source} ${line}`).join("\n");
    const group = groups.get(key) ?? { links: [], places };
    groups.set(key, group);
    group.links.push(link);
  }
  return [...groups.values()];
};
