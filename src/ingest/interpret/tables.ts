import type { RegistryIndex } from "../registry.ts";
import { parseDate } from "../recognise/date.ts";
import { institutionShare } from "../recognise/institutions.ts";
import { classifyLink } from "../recognise/links.ts";
import { parsePeople } from "../recognise/people.ts";
import { parseVenue } from "../recognise/venue.ts";
import { links, type Rich } from "../read/rich.ts";
import type { TableHead, TreeNode } from "../read/tree.ts";
import { worksOfCell } from "./cells.ts";
import { headerRole, lecture, presenter, promisedRoles, session, type ColumnRole } from "./column-words.ts";
import type { At } from "./context.ts";
import { parseHead } from "./head.ts";
import { carried } from "./merged.ts";
import { institutionsOfRemark, isMixed } from "./mixed-cells.ts";
import { titleScore, wordCount } from "./traits.ts";

/** What the columns of all tables with one header hold, and what their rows list: works, projects, or nothing of the kind. */
export interface TableHabit {
  readonly columns: readonly ColumnRole[];
  readonly holds: "works" | "software" | "nothing";
  /** Names of the columns, for links without a label of their own. */
  readonly headers: readonly string[];
  /** Its rows are the days of a reading group: who presents is no author, and on some days nothing is read. */
  readonly isCalendar: boolean;
  /** Topics that rows take over from a row above, by row. */
  readonly above: ReadonlyMap<TreeNode, At<string>>;
}

interface Column {
  readonly header: string;
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
      | "mixed",
      number
    >
  >;
}

const isBlank = (cell: Rich): boolean => !/[\p{Letter}\p{Number}]/u.test(cell.text) && links(cell).length === 0;

const describe = (header: string, cells: readonly Rich[], registry: RegistryIndex): Column => {
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
    mixed: 0,
  };
  let title = 0;
  let remarks = 0;
  for (const cell of filled) {
    const head = parseHead(cell, registry);
    const text = cell.text.trim();
    const venue = parseVenue(text, registry);
    const date = parseDate(text);
    if (/^(?:19|20)\d{2}$/.test(text)) count.year += 1;
    else if (date !== null) count.date += 1;
    else if (venue !== null) count.venue += 1;
    else if (/\p{Letter}/u.test(text) && institutionShare(text, registry) >= 0.7) count.institutions += 1;
    else if ((parsePeople(text, registry)?.length ?? 0) > 0) count.people += 1;
    else if (isMixed(text, registry)) count.mixed += 1;
    if (venue?.series !== undefined) count.series += 1;
    if (venue?.year !== undefined) count.editions += 1;
    if (institutionsOfRemark(text, registry).length > 0) remarks += 1;
    if (head.links.length > 0 && !/[\p{Letter}\p{Number}]/u.test(head.title)) count.links += 1;
    if (head.links.some((each) => ["paper", "arxiv"].includes(classifyLink(each.label, each.url)?.rel ?? ""))) count.paperLinks += 1;
    if (/\p{Letter}{2}/u.test(text)) count.letters += 1;
    if (wordCount(text) <= 4) count.short += 1;
    title += titleScore(head.title);
  }
  const of = (value: number): number => (filled.length === 0 ? 0 : value / filled.length);
  const shares = Object.fromEntries(Object.entries(count).map(([key, value]) => [key, of(value)])) as Record<keyof typeof count, number>;
  return { header, filled: cells.length === 0 ? 0 : filled.length / cells.length, title: of(title), remarks, shares };
};

/** Institutions named in passing are no accident when they are as often. */
const fewestRemarks = 2;

/** What a column that holds no titles holds: what most of its cells are, else what its header says. */
const roleOfColumn = (column: Column): ColumnRole => {
  const { shares } = column;
  const said = headerRole(column.header);
  const promised = promisedRoles(column.header).filter((role) => role !== "links");
  if (said === "relations" || said === "awards") return said;
  if (shares.links >= 0.6 && said !== "venue") return "links";
  if (shares.year >= 0.7) return "year";
  if (shares.date + shares.year >= 0.7) return "date";
  if (promised.length > 0 && shares.venue < 0.6 && column.filled > 0) return "mixed";
  if (shares.venue >= 0.6 || (said === "venue" && shares.venue >= 0.2)) return "venue";
  if (shares.mixed >= 0.5 && (said === null || said === "notes")) return "mixed";
  if (column.remarks >= (shares.institutions >= 0.6 ? 1 : fewestRemarks) && said === "notes") return "remarks";
  if (shares.institutions >= 0.6 || (said === "institutions" && column.filled > 0)) return "institutions";
  if (said === "people" || shares.people >= 0.7) return "people";
  if (column.remarks >= fewestRemarks && said === null) return "remarks";
  if (said === "notes" || said === "topics" || said === "ignored" || said === "links" || said === "venue") return said;
  return shares.letters > 0 ? "notes" : "ignored";
};

/** Where a column is kept for institutions, remarks speak of others. */
const withRemarks = (roles: readonly ColumnRole[]): readonly ColumnRole[] =>
  roles.some((role) => role === "institutions" || role === "mixed") ? roles.map((role) => (role === "remarks" ? "notes" : role)) : roles;

/** Relations lead to titles and names look like them: neither is what the rows are about. */
const isOfOthers = ({ header, shares }: Column): boolean => {
  const said = headerRole(header);
  return said === "relations" || ((said === "people" || said === null) && shares.people >= 0.7);
};

const pick = (columns: readonly Column[], score: (column: Column) => number, least: number): number => {
  let best = -1;
  columns.forEach((column, index) => {
    if (score(column) >= least && (best < 0 || score(column) > score(columns[best] as Column))) best = index;
  });
  return best;
};

/** As many rows as tell what their columns hold. */
const sampled = 2000;

const someOf = (rows: readonly TreeNode[]): readonly TreeNode[] => {
  const step = Math.ceil(rows.length / sampled);
  return step <= 1 ? rows : rows.filter((_, at) => at % step === 0);
};

/** Learns from the rows under one header, wherever they stand, what each column holds. */
export const learnTable = (headers: readonly string[], rows: readonly TreeNode[], registry: RegistryIndex): TableHabit => {
  const some = someOf(rows);
  const columns = headers.map((header, index) =>
    describe(
      header,
      some.flatMap((row) => row.cells?.[index] ?? []).flatMap((cell) => worksOfCell(cell, registry)),
      registry,
    ),
  );
  const said = columns.map((column) => headerRole(column.header));
  const title = pick(
    columns,
    (column) =>
      column.filled === 0 || isOfOthers(column)
        ? -9
        : column.title +
          (headerRole(column.header) === "title" ? 0.5 : headerRole(column.header) === "notes" ? -0.8 : 0) -
          column.shares.links,
    0.6,
  );
  const isName = (column: Column): boolean =>
    column.shares.letters >= 0.5 &&
    column.shares.links < 0.5 &&
    column.shares.short >= 0.6 &&
    column.shares.venue + column.shares.year + column.shares.date < 0.5 &&
    column.shares.institutions < 0.6;
  const name = pick(
    columns,
    (column) =>
      !isName(column)
        ? -1
        : ["name", "title"].includes(headerRole(column.header) ?? "")
          ? 2
          : columns.indexOf(column) === 0 && title < 0
            ? 1
            : -1,
    1,
  );
  const roles = withRemarks(
    columns.map((column, index): ColumnRole => (index === title ? "title" : index === name ? "name" : roleOfColumn(column))),
  );
  const papers = columns.some((column) => column.shares.paperLinks >= 0.4);
  const isCalendar =
    headers.some((header) => presenter.test(header.trim()) || session.test(header.trim())) &&
    (roles.includes("date") || said.includes("date"));
  const dated = isCalendar || roles.some((role) => ["venue", "year", "date", "mixed"].includes(role));
  const linked = columns.some((column, index) => roles[index] === "links" || column.shares.links > 0.3);
  const isEmpty = rows.every((row) => row.cells?.every(isBlank) ?? true);
  const saysTitle = said.includes("title");
  // Only works appear at a conference in some year, whatever else has a name and is somebody's.
  const hasEditions = columns.some(
    ({ shares }, index) => roles[index] === "venue" && shares.series >= 0.6 && (shares.editions >= 0.6 || roles.includes("year")),
  );
  const signed = roles.some((role) => ["institutions", "people", "mixed", "awards"].includes(role));
  const holds = isEmpty
    ? "nothing"
    : title >= 0
      ? papers || dated || linked || (saysTitle && (signed || (columns[title]?.title ?? 0) >= 0.8))
        ? "works"
        : "nothing"
      : name >= 0 && (hasEditions || (!roles.includes("institutions") && (papers || (roles.includes("venue") && roles.includes("year")))))
        ? "works"
        : name >= 0 && linked && !roles.includes("institutions")
          ? "software"
          : saysTitle && (dated || linked || signed)
            ? "works"
            : "nothing";
  const fixed = holds === "works" && title < 0 && name < 0 ? roles.map((role, index) => (said[index] === "title" ? "title" : role)) : roles;
  const isOfLecture = (index: number): boolean =>
    isCalendar && lecture.test(headers[index] ?? "") && (columns[index]?.shares.letters ?? 0) >= 0.5;
  const named = fixed.includes("topics")
    ? fixed
    : fixed.map((role, index) => ((role === "notes" || role === "remarks") && isOfLecture(index) ? "topics" : role));
  const topics = named.indexOf("topics");
  const ofWorks = named.map((role, index): ColumnRole => {
    const isOfDay = isCalendar && (role === "date" || said[index] === "date" || presenter.test((headers[index] ?? "").trim()));
    return isOfDay ? "ignored" : role;
  });
  return { columns: ofWorks, holds, headers, isCalendar, above: topics < 0 ? new Map() : carried(rows, topics) };
};

const keys = new WeakMap<TableHead, string>();

/** A table's header as one key: tables with one header share their habit, and its rows the header. */
export const headerKey = ({ head }: TreeNode): string => {
  const key = head === undefined ? "" : (keys.get(head) ?? keyOf(head));
  if (head !== undefined) keys.set(head, key);
  return key;
};

const keyOf = ({ cells }: TableHead): string =>
  cells
    .map((cell) =>
      cell.text
        .toLowerCase()
        .replace(/[*_`\s]+/g, " ")
        .trim(),
    )
    .join("|");
