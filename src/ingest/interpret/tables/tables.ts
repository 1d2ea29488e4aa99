import type { WorkType } from "../../../model/work.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { parseVenue } from "../../recognise/venue.ts";
import type { Rich } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import { worksOfCell } from "./cells.ts";
import { labelAmongRemarks, lecture, presenter, promisedRoles, session, type ColumnRole } from "./column-words.ts";
import type { At, Context } from "../entries/context.ts";
import { withRelations } from "./columns-of-names.ts";
import { carried, headedRows } from "./merged.ts";
import { namesAuthors } from "./people-cells.ts";
import { describeColumn, isBlank, type Column } from "./describe-column.ts";

/** What the columns of all tables with one header hold, and what their rows list: works, projects, or nothing of the kind. */
export interface TableHabit {
  readonly columns: readonly ColumnRole[];
  readonly holds: "works" | "software" | "nothing";
  /** Names of the columns, for links without a label of their own. */
  readonly headers: readonly string[];
  /** Its rows are the days of a reading group: who presents is no author, and on some days nothing is read. */
  readonly isCalendar: boolean;
  /** Its one column of people names authors, and nobody who presents what others wrote. */
  readonly areAuthors: boolean;
  /** Topics that rows take over from a row above, by row. */
  readonly above: ReadonlyMap<TreeNode, At<string>>;
  /** Rows that are no works: they head those below them, or count those above. */
  readonly sections: ReadonlySet<TreeNode>;
}

/** Institutions named in passing are no accident when they are as often. */
const fewestRemarks = 2;

/** What a column that holds no titles holds: what most of its cells are, else what its header says. */
const roleOfColumn = (column: Column): ColumnRole => {
  const { shares, said } = column;
  const promised = promisedRoles(column.header).filter((role) => role !== "links");
  if (said === "relations" || said === "awards") return said;
  if (shares.links >= 0.6 && said !== "venue") return "links";
  if (shares.year >= 0.7) return "year";
  if (shares.date + shares.year >= 0.7) return "date";
  if (labelAmongRemarks(column.header) !== null && column.filled > 0) return "notes";
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
const isOfOthers = ({ said, shares }: Column): boolean =>
  said === "relations" || ((said === "people" || said === null) && shares.people >= 0.7);

const pick = (columns: readonly Column[], score: (column: Column) => number, least: number): number => {
  let best = -1;
  columns.forEach((column, index) => {
    if (score(column) >= least && (best < 0 || score(column) > score(columns[best] as Column))) best = index;
  });
  return best;
};

/** The column whose cells look most like titles, with what its header says; -1 for none. */
const titleColumn = (columns: readonly Column[]): number => {
  const saying = (said: ColumnRole | null): number => (said === "title" ? 0.5 : said === "notes" ? -0.8 : 0);
  return pick(
    columns,
    (column) => (column.filled === 0 || isOfOthers(column) ? -9 : column.title + saying(column.said) - column.shares.links),
    0.6,
  );
};

const holdsNames = ({ shares }: Column): boolean =>
  shares.letters >= 0.5 &&
  shares.links < 0.5 &&
  shares.short >= 0.6 &&
  shares.venue + shares.year + shares.date < 0.5 &&
  shares.institutions < 0.6;

/** "ResNet" over "ViT" over "Swin": most of what stands there is coined, as systems are called. */
const shareCoined = 0.5;
const looksLikeNames = ({ said, shares }: Column): boolean => said === null && shares.coined >= shareCoined && shares.people < 0.5;

/** The column of names, by its header, by its looks right before the titles or, where no column has titles, by standing first; -1 for none. */
const nameColumn = (columns: readonly Column[], title: number): number =>
  pick(
    columns,
    (column) => {
      if (!holdsNames(column)) return -1;
      if (column.said === "name" || column.said === "title") return 2;
      if (title > 0 && columns[title - 1] === column && looksLikeNames(column)) return 1;
      return columns[0] === column && title < 0 ? 1 : -1;
    },
    1,
  );

/** What is known of a table before it is said what its rows are. */
interface Found {
  readonly columns: readonly Column[];
  readonly roles: readonly ColumnRole[];
  readonly title: number;
  readonly name: number;
  /** Its rows are the days of a course or of a reading group. */
  readonly isCalendar: boolean;
}

/** What the rows of a table list that are not all empty. */
const holdsOf = ({ columns, roles, title, name, isCalendar }: Found): TableHabit["holds"] => {
  const has = (...some: readonly ColumnRole[]): boolean => roles.some((role) => some.includes(role));
  const hasPapers = columns.some(({ shares }) => shares.paperLinks >= 0.4);
  const isDated = isCalendar || has("venue", "year", "date", "mixed");
  const isLinked = columns.some(({ shares }, index) => roles[index] === "links" || shares.links > 0.3);
  const isSigned = has("institutions", "people", "mixed", "awards");
  const saysTitle = columns.some(({ said }) => said === "title");
  if (title >= 0) {
    const isTitled = saysTitle && (isSigned || (columns[title]?.title ?? 0) >= 0.8);
    return hasPapers || isDated || isLinked || isTitled ? "works" : "nothing";
  }
  // Only works appear at a conference in some year, whatever else has a name and is somebody's.
  const hasEditions = columns.some(
    ({ shares }, index) => roles[index] === "venue" && shares.series >= 0.6 && (shares.editions >= 0.6 || has("year")),
  );
  const isNamed = name >= 0 && !has("institutions");
  if (name >= 0 && hasEditions) return "works";
  if (isNamed && (hasPapers || (has("venue") && has("year")))) return "works";
  if (isNamed && isLinked) return "software";
  return saysTitle && (isDated || isLinked || isSigned) ? "works" : "nothing";
};

/** In a table of days the lecture is the topic, where no column is; dates and who presents say nothing of the works. */
const rolesOfDays = ({ columns, roles }: Found): readonly ColumnRole[] => {
  const isOfLecture = ({ header, shares }: Column): boolean => lecture.test(header) && shares.letters >= 0.5;
  const isOfDay = ({ header, said }: Column): boolean => said === "date" || presenter.test(header.trim());
  const hasTopics = roles.includes("topics");
  return columns.map((column, index): ColumnRole => {
    const role = roles[index] ?? "ignored";
    const isTopic = !hasTopics && (role === "notes" || role === "remarks") && isOfLecture(column);
    return role === "date" || isOfDay(column) ? "ignored" : isTopic ? "topics" : role;
  });
};

/** As many rows as tell what their columns hold. */
const sampled = 2000;

export const someOf = <Row>(rows: readonly Row[]): readonly Row[] => {
  const step = Math.ceil(rows.length / sampled);
  return step <= 1 ? rows : rows.filter((_, at) => at % step === 0);
};

/** Learns from the rows under one header, wherever they stand, what each column holds. */
export const learnTable = (headers: readonly string[], rows: readonly TreeNode[], registry: ListRegistry): TableHabit => {
  const some = someOf(rows);
  const cellsOf = (index: number): readonly Rich[] => some.flatMap((row) => row.cells?.[index] ?? []);
  const ofHeader = (header: string, index: number): Column =>
    describeColumn(
      header,
      cellsOf(index).flatMap((cell) => worksOfCell(cell, registry)),
      registry,
    );
  const columns = withRelations(headers.map(ofHeader), cellsOf);
  const title = titleColumn(columns);
  const name = nameColumn(columns, title);
  const roles = withRemarks(
    columns.map((column, index): ColumnRole => (index === title ? "title" : index === name ? "name" : roleOfColumn(column))),
  );
  const isCalendar =
    headers.some((header) => presenter.test(header.trim()) || session.test(header.trim())) &&
    (roles.includes("date") || columns.some(({ said }) => said === "date"));
  const found: Found = { columns, roles, title, name, isCalendar };
  const isEmpty = rows.every((row) => row.cells?.every(isBlank) ?? true);
  const holds = isEmpty ? "nothing" : holdsOf(found);
  const isUntitled = holds === "works" && title < 0 && name < 0;
  const titled = isUntitled ? columns.map(({ said }, index) => (said === "title" ? said : (roles[index] ?? "ignored"))) : roles;
  const ofWorks = isCalendar ? rolesOfDays({ ...found, roles: titled }) : titled;
  const topics = ofWorks.indexOf("topics");
  const { sections, above } = headedRows(rows);
  const people = ofWorks.flatMap((role, index) => (role === "people" ? [index] : []));
  const areAuthors = people.length === 1 && people.every((index) => namesAuthors(cellsOf(index)));
  return { columns: ofWorks, holds, headers, isCalendar, areAuthors, sections, above: topics < 0 ? above : carried(rows, topics) };
};

export const noTable: TableHabit = {
  columns: [],
  headers: [],
  holds: "nothing",
  isCalendar: false,
  areAuthors: false,
  above: new Map(),
  sections: new Set(),
};

export const rowType = (table: TableHabit, context: Context): WorkType =>
  context.role === "talks"
    ? "talk"
    : table.holds === "software" || (context.role === "software" && !table.columns.includes("venue"))
      ? "software"
      : "paper";

/** Whether a row under "Books" or "Not papers" names no conference or journal that is known. */
export const isOther = (row: TreeNode, { columns }: TableHabit, registry: ListRegistry): boolean => {
  const cell = row.cells?.[columns.indexOf("venue")];
  return columns.includes("venue") && (cell === undefined || parseVenue(cell.text.trim(), registry)?.series === undefined);
};

/** In words what the columns of a table were found to hold. */
export const tableWords = ({ headers, columns, holds }: TableHabit): string => {
  const called = headers.filter((header) => header !== "").join(" | ");
  if (holds === "nothing") return `table "${called}": lists no works`;
  const found = columns.filter((role) => role !== "ignored").join(", ");
  return `columns${holds === "works" ? "" : ` of ${holds}`}: ${found}${called === "" ? "" : ` (${called})`}`;
};
