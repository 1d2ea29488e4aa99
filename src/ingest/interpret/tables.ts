import type { RegistryIndex } from "../registry.ts";
import { linkWords } from "../link-words.ts";
import { parseDate } from "../recognise/date.ts";
import { institutionShare } from "../recognise/institutions.ts";
import { longLabels, meantLabel } from "../recognise/label.ts";
import { classifyLink } from "../recognise/links.ts";
import { parsePeople } from "../recognise/people.ts";
import { parseVenue } from "../recognise/venue.ts";
import { links, type Rich } from "../read/rich.ts";
import type { TableHead, TreeNode } from "../read/tree.ts";
import { worksOfCell } from "./cells.ts";
import type { At } from "./context.ts";
import { parseHead } from "./head.ts";
import { carried } from "./merged.ts";
import { titleScore, wordCount } from "./traits.ts";
import { valuesOf } from "./values.ts";

export type ColumnRole =
  "title" | "name" | "venue" | "year" | "date" | "institutions" | "people" | "links" | "notes" | "relations" | "topics" | "ignored";

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

const words: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    "title",
    /^(?:(?:paper|article|work)?\s*titles?|papers?(?: (?:name|title))?|articles?|publications?|works?|(?:required |assigned |optional )?readings?|papers? (?:to read|discussed)|to read|论文(?:标题|名称?|题目)?|标题|题目)$/i,
  ],
  [
    "name",
    /^(?:names?|nick ?names?|schedulers?|systems?|methods?|models?|frameworks?|projects?|tools?|acronyms?|abbr(?:eviation)?\.?|short(?: ?name)?|algorithm|approach|work|简称|系统|方法|名称|框架)$/i,
  ],
  [
    "venue",
    /^(?:venues?|conf(?:erence|\.)?s?(?:\s*\/\s*journals?)?|series|journals?|published(?: in| at)?|publication|publisher|pub\.?(?:\s*&\s*(?:date|year))?|cite|where|source|proceedings|会议|期刊|出处|来源|发表.*)$/i,
  ],
  ["year", /^(?:years?|年份?)$/i],
  ["date", /^(?:date|time|month|when|日期|时间)$/i],
  [
    "institutions",
    /^(?:orgs?\.?|organi[sz]ations?|institut(?:ion|e)s?|affiliations?|universit(?:y|ies)|company|from|lab|team|单位|机构|学校|公司)$/i,
  ],
  ["people", /^(?:authors?|people|speakers?|presenters?|作者)$/i],
  [
    "links",
    new RegExp(
      `^(?:links?|urls?|resources?|demo|blog|git|链接|${linkWords("code", "slides", "video", "homepage", "paper", "arxiv")})$`,
      "iu",
    ),
  ],
  [
    "notes",
    /^(?:(?:general |key |main )?ideas?|notes?|summary|comments?|descriptions?|tl;?dr|abstract|remarks?|contributions?|highlights?|insights?|problem|solution|details?|备注|摘要|简介|说明|笔记|要点)$/i,
  ],
  ["topics", /^(?:topics?|subjects?|themes?|thema|categor(?:y|ies)|areas?|keywords?|tags?|fields?|type|类别|分类|方向|主题|关键词)$/i],
  [
    "ignored",
    /^(?:status|scribes?|food|snacks?|room|hosts?|week|read|recom\w*|rating|stars?|#|no\.?|id|index|score|priority|序号|状态|评分)$/i,
  ],
];

/** "Related work", "Builds on": a column of names. One of baselines or citations may as well hold what was measured. */
const isOfRelations = (header: string): boolean =>
  /^(?:related (?:works?|papers?)|see also|builds? (?:up)?on|based on|extends|cites|相关(?:工作|论文|研究))$/i.test(
    header.replace(/[*_`]/g, "").trim(),
  );
/** Who presents what others wrote. */
const presenter =
  /^(?:presenters?|presented by|presenting|discussants?|discussion leads?(?:er)?|leads?|led by|volunteers?|who presents|主讲人?|分享人|报告人|讲者|vortragende[rn]?)$/i;

/** What only the days of a course have beside a date. */
const session =
  /^(?:lec(?:ture)?\.?s?(?: ?(?:#|no\.?|number))?|class(?: ?#)?|week|wk\.?|session|meeting|due|deadlines?|assignments?|home ?works?|hw|labs?|sitzung|vorlesung|woche|séance|cours)$/i;

/** What a day of a course is about, where no column of topics says it. */
const lecture =
  /^\s*(?:lectures?|class|session|(?:lecture |session |class )(?:topic|title|theme)|content|vorlesung|sitzung|séance|cours)\s*$/i;

interface Column {
  readonly header: string;
  readonly filled: number;
  readonly title: number;
  readonly shares: Readonly<
    Record<"venue" | "year" | "date" | "institutions" | "people" | "links" | "paperLinks" | "letters" | "short", number>
  >;
}

const isBlank = (cell: Rich): boolean => !/[\p{Letter}\p{Number}]/u.test(cell.text) && links(cell).length === 0;

const describe = (header: string, cells: readonly Rich[], registry: RegistryIndex): Column => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const count = { venue: 0, year: 0, date: 0, institutions: 0, people: 0, links: 0, paperLinks: 0, letters: 0, short: 0 };
  let title = 0;
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
    if (head.links.length > 0 && !/[\p{Letter}\p{Number}]/u.test(head.title)) count.links += 1;
    if (head.links.some((each) => ["paper", "arxiv"].includes(classifyLink(each.label, each.url)?.rel ?? ""))) count.paperLinks += 1;
    if (/\p{Letter}{2}/u.test(text)) count.letters += 1;
    if (wordCount(text) <= 4) count.short += 1;
    title += titleScore(head.title);
  }
  const of = (value: number): number => (filled.length === 0 ? 0 : value / filled.length);
  const shares = Object.fromEntries(Object.entries(count).map(([key, value]) => [key, of(value)])) as Record<keyof typeof count, number>;
  return { header, filled: cells.length === 0 ? 0 : filled.length / cells.length, title: of(title), shares };
};

export const headerRole = (header: string): ColumnRole | null => {
  if (isOfRelations(header)) return "relations";
  const plain = header.replace(/[*_`]|\(s\)/g, "").trim();
  const roleOf = (written: string): ColumnRole | undefined => words.find(([, pattern]) => pattern.test(written))?.[0];
  return roleOf(plain) ?? roleOf(meantLabel(plain, longLabels) ?? "") ?? null;
};

/** What a column that holds no titles holds: what most of its cells are, else what its header says. */
const roleOfColumn = (column: Column): ColumnRole => {
  const { shares } = column;
  const said = headerRole(column.header);
  if (said === "relations") return said;
  if (shares.links >= 0.6 && said !== "venue") return "links";
  if (shares.year >= 0.7) return "year";
  if (shares.date + shares.year >= 0.7) return "date";
  if (shares.venue >= 0.6 || (said === "venue" && shares.venue >= 0.2)) return "venue";
  if (shares.institutions >= 0.6 || (said === "institutions" && column.filled > 0)) return "institutions";
  if (said === "people" || shares.people >= 0.7) return "people";
  if (said === "notes" || said === "topics" || said === "ignored" || said === "links" || said === "venue") return said;
  return shares.letters > 0 ? "notes" : "ignored";
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
      column.filled === 0 || headerRole(column.header) === "relations"
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
  const roles = columns.map((column, index): ColumnRole => (index === title ? "title" : index === name ? "name" : roleOfColumn(column)));
  const papers = columns.some((column) => column.shares.paperLinks >= 0.4);
  const isCalendar =
    headers.some((header) => presenter.test(header.trim()) || session.test(header.trim())) &&
    (roles.includes("date") || said.includes("date"));
  const dated = isCalendar || roles.some((role) => role === "venue" || role === "year" || role === "date");
  const linked = columns.some((column, index) => roles[index] === "links" || column.shares.links > 0.3);
  const isEmpty = rows.every((row) => row.cells?.every(isBlank) ?? true);
  const saysTitle = said.includes("title");
  const holds = isEmpty
    ? "nothing"
    : title >= 0
      ? papers || dated || linked || (saysTitle && (columns[title]?.title ?? 0) >= 0.8)
        ? "works"
        : "nothing"
      : name >= 0 && (papers || (roles.includes("venue") && roles.includes("year"))) && !roles.includes("institutions")
        ? "works"
        : name >= 0 && linked && !roles.includes("institutions")
          ? "software"
          : saysTitle && (dated || linked)
            ? "works"
            : "nothing";
  const fixed = holds === "works" && title < 0 && name < 0 ? roles.map((role, index) => (said[index] === "title" ? "title" : role)) : roles;
  const isOfLecture = (index: number): boolean =>
    isCalendar && lecture.test(headers[index] ?? "") && (columns[index]?.shares.letters ?? 0) >= 0.5;
  const named = fixed.includes("topics") ? fixed : fixed.map((role, index) => (role === "notes" && isOfLecture(index) ? "topics" : role));
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

/** Whether a venue's column and a year's column of one row together name an edition. */
export const venueOfRow = (venue: string, year: string, registry: RegistryIndex): string =>
  valuesOf(venue, registry)?.some((value) => value.kind === "venue" && value.venue.year !== undefined) === true || year === ""
    ? venue
    : `${venue} ${year}`;
