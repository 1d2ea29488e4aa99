import type { ListRegistry } from "../line/list-registry.ts";
import { parseDate, yearAlone } from "../../recognise/date.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { classifyLink } from "../../recognise/links.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { parseVenue } from "../../recognise/venue.ts";
import { links, type Rich } from "../../read/rich.ts";
import { headerRole, type ColumnRole } from "./column-words.ts";
import { parseHead } from "../head/head.ts";
import { institutionsOfRemark, isMixed } from "./mixed-cells.ts";
import { arePlaced } from "./people-cells.ts";
import { titleScore, wordCount } from "../line/traits.ts";

import { isCoined } from "../../recognise/title.ts";

/** What stands in the column of a table. */
export interface Column {
  readonly header: string;
  /** What its header calls it. */
  readonly said: ColumnRole | null;
  readonly filled: number;
  readonly title: number;
  /** In how many cells a remark names institutions. */
  readonly remarks: number;
  readonly shares: Readonly<
    Record<
      | "venue"
      | "series"
      | "editions"
      | "year"
      | "date"
      | "institutions"
      | "people"
      | "links"
      | "paperLinks"
      | "letters"
      | "short"
      | "coined"
      | "mixed",
      number
    >
  >;
}

export const isBlank = (cell: Rich): boolean => !/[\p{Letter}\p{Number}]/u.test(cell.text) && links(cell).length === 0;

/** "Petra" where a header asks who: PETRA is a conference as well. */
const oneName = /^\p{Lu}\p{Ll}+$/u;

/** What the cells below a header are, one by one. */
export const describeColumn = (header: string, cells: readonly Rich[], registry: ListRegistry): Column => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const count = {
    venue: 0,
    series: 0,
    editions: 0,
    year: 0,
    date: 0,
    institutions: 0,
    people: 0,
    links: 0,
    paperLinks: 0,
    letters: 0,
    short: 0,
    coined: 0,
    mixed: 0,
  };
  const said = headerRole(header);
  const saysYears = said === "year";
  let title = 0;
  let remarks = 0;
  for (const cell of filled) {
    const head = parseHead(cell, registry);
    const text = cell.text.trim();
    const venue = said === "people" && oneName.test(text) ? null : parseVenue(text, registry);
    const date = parseDate(text);
    if (saysYears ? yearAlone(text) !== null : /^(?:(?:19|20)\d{2}|['’‘]\d{2})$/.test(text)) count.year += 1;
    else if (date !== null) count.date += 1;
    else if (venue !== null) count.venue += 1;
    else if (arePlaced(text, registry)) count.people += 1;
    else if (/\p{Letter}/u.test(text) && institutionShare(text, registry) >= 0.7) count.institutions += 1;
    else if ((parsePeople(text, registry) ?? parseFamiliesByLooks(text, registry)) !== null) count.people += 1;
    else if (isMixed(text, registry)) count.mixed += 1;
    if (venue?.series !== undefined) count.series += 1;
    if (venue?.year !== undefined) count.editions += 1;
    if (institutionsOfRemark(text, registry).length > 0) remarks += 1;
    if (head.links.length > 0 && !/[\p{Letter}\p{Number}]/u.test(head.title)) count.links += 1;
    if (head.links.some((each) => ["paper", "arxiv"].includes(classifyLink(each.label, each.url)?.rel ?? ""))) count.paperLinks += 1;
    if (/\p{Letter}{2}/u.test(text)) count.letters += 1;
    if (wordCount(text) <= 4) count.short += 1;
    if (isCoined(text)) count.coined += 1;
    title += titleScore(head.title);
  }
  const of = (value: number): number => (filled.length === 0 ? 0 : value / filled.length);
  const shares = Object.fromEntries(Object.entries(count).map(([key, value]) => [key, of(value)])) as Record<keyof typeof count, number>;
  return {
    header,
    said,
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    title: of(title),
    remarks,
    shares,
  };
};
