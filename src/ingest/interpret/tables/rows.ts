import { groupBy } from "../../../model/group.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { awardsIn, parseAward } from "../../recognise/award.ts";
import { clausesOf } from "../../recognise/clauses.ts";
import { parseDate, yearAlone } from "../../recognise/date.ts";
import { isNoPaper } from "../../recognise/no-paper.ts";
import { isStructure, splitTopics } from "../../recognise/topic.ts";
import { cut, isAll, links, plain, squeeze, squeezeLines, trim, type Rich } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import { headerRole, labelAmongRemarks, labelOfColumn, promisedRoles, type ColumnRole } from "./column-words.ts";
import type { DetailReader } from "../below/details.ts";
import type { Draft } from "../works/draft.ts";
import { fillHead, type Around } from "../below/fill.ts";
import { takeWho } from "../below/owner-in-remark.ts";
import { headsOfCell, lineBeside, linesOfCell, type PlaceInCell } from "./cells.ts";
import { furtherHeads } from "./further-readings.ts";
import { parseHead, type Head } from "../head/head.ts";
import { classifyLink } from "../../recognise/links.ts";
import { isLinkLabel, takeLinks, type LinkUse } from "../line/links.ts";
import { takeIdentifier } from "./identifier-cells.ts";
import { withoutLabels } from "./beside-links.ts";
import { institutionsOfRemark, mixedCell } from "./mixed-cells.ts";
import { authorsInRemark, valuesOfPeople, whoAndWhere } from "./people-cells.ts";
import { takeAwardOverTitles, takeAwards, takeTick } from "./row-awards.ts";
import { takeMentions } from "../works/mentions.ts";
import type { Relations } from "../relations/relations.ts";
import { headerKey } from "./header-key.ts";
import { learnTable, type TableHabit } from "./tables.ts";
import { isCalledOffDay, isOfOtherKind, isOfWeb, isVacant } from "./vacant-rows.ts";
import { topicName, wordCount } from "../line/traits.ts";
import { valuesOf, type Value } from "../line/values.ts";
import { mayBeVenue, venueAsWritten } from "../../recognise/venue.ts";

/** Learns every table of a list; tables with the same header are one. */
export const learnTables = (rows: readonly TreeNode[], registry: ListRegistry): ReadonlyMap<string, TableHabit> => {
  const groups = groupBy(rows, headerKey);
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      learnTable(
        (group[0]?.head?.cells ?? []).map((cell) => cell.text),
        group,
        registry,
      ),
    ]),
  );
};

const cellOf = (row: TreeNode, table: TableHabit, role: ColumnRole): Rich => row.cells?.[table.columns.indexOf(role)] ?? plain("");

interface RowHead {
  readonly head: Head;
  readonly isName: boolean;
  /** Which of the works that its row is about; null of what another column lists. */
  readonly place: PlaceInCell | null;
  /** What other columns of the row list as works of their own. */
  readonly further: ReadonlyMap<number, readonly Head[]>;
}

const known = new WeakMap<TreeNode, { readonly table: TableHabit; readonly heads: readonly RowHead[] }>();

/** What names the works of a row: the titles in its cell, mostly one, else its name; none for empty rows of a template. Learnt from and read: found once. */
export const rowHeads = (row: TreeNode, table: TableHabit, registry: ListRegistry): readonly RowHead[] => {
  const found = known.get(row);
  if (found?.table === table) return found.heads;
  registry.rows.at(row.line);
  const own = table.sections.has(row) ? [] : headsOf(row, table, registry);
  const further: RowHead["further"] = own.length === 0 ? new Map() : furtherHeads(row, table, registry);
  const heads = [
    ...own.map((each, at) => ({ ...each, place: { at, of: own.length }, further })),
    ...[...further.values()].flat().map((head) => ({ head, isName: false, place: null, further })),
  ];
  known.set(row, { table, heads });
  return heads;
};

const headsOf = (row: TreeNode, table: TableHabit, registry: ListRegistry): readonly Pick<RowHead, "head" | "isName">[] => {
  const titles = headsOfCell(cellOf(row, table, "title"), registry);
  const [title] = titles;
  const named = titles.filter(
    (each) =>
      /\p{Letter}|\p{Number}/u.test(each.title) &&
      !isNoPaper(each.title) &&
      !isNoPaper(`(${each.note ?? ""})`) &&
      !isOfWeb(row, table, each) &&
      !isOfOtherKind(row, table, each) &&
      !isVacant(row, table, each) &&
      !isCalledOffDay(row, table, each),
  );
  if (named.length > 0)
    return named.map((head) => ({
      head,
      isName: !table.columns.includes("name") && wordCount(head.title) <= 2 && !/[:：]/.test(head.title),
    }));
  const name = parseHead(cellOf(row, table, "name"), registry);
  const says = (row.cells ?? []).filter(({ text }) => /[\p{Letter}\p{Number}]/u.test(text)).length;
  // Where titles have a column, a name and nothing else is a row that somebody still has to fill.
  if (table.columns.includes("title") && says < 2) return [];
  if (!/\p{Letter}/u.test(name.title) || isNoPaper(name.title)) return [];
  return [
    {
      head: {
        ...name,
        title: name.title.replace(/\$([^$]+)\$/g, (_, math: string) => math.replace(/[{}_^\\]/g, "")),
        links: [...name.links, ...title.links],
      },
      isName: true,
    },
  ];
};

/** A row on its way into a claim. */
export interface Filling {
  readonly draft: Draft;
  readonly row: TreeNode;
  readonly table: TableHabit;
  readonly reader: DetailReader;
}

interface Cell {
  readonly cell: Rich;
  readonly role: ColumnRole;
  readonly header: string;
}

/** What one day is about is one topic, whatever signs stand in it: "Threads, locks, and monitors". */
const topicsOfCell = (text: string, { isCalendar }: TableHabit): readonly string[] =>
  isCalendar ? [topicName(text)].filter((name) => !isStructure(name)) : splitTopics(text);

const yearBeside = ({ row, table }: Filling): string => {
  const text = squeeze(cellOf(row, table, "year").text);
  return yearAlone(text) ?? text;
};

/** A venue beside a column of years is the edition of that year. */
const inYearOf = (value: Value, filling: Filling): Value => {
  const year = /^(?:19|20)\d{2}$/.exec(yearBeside(filling))?.[0];
  if (value.kind !== "venue" || value.venue.year !== undefined || year === undefined) return value;
  return { kind: "venue", venue: { ...value.venue, year: Number(year) } };
};

/** What a venue's column says of a row; what only a year makes a venue is read together with it. */
const valuesOfVenue = (text: string, filling: Filling): readonly Value[] | null => {
  const { registry } = filling.reader;
  const own = valuesOf(text, registry);
  if (own?.some(({ kind }) => kind === "venue") === true) return own.map((value) => inYearOf(value, filling));
  return valuesOf(`${text} ${yearBeside(filling)}`.trim(), registry);
};

/** Adds what a cell says that may say several things; false where a remark is left of it that is not kept here. */
const takeSeveral = ({ cell, role, header }: Cell, filling: Filling): boolean => {
  const { draft, row, reader } = filling;
  const text = withoutLabels(cell, reader.registry);
  if (role === "awards") takeAwards(text, reader.registry, draft, row.line);
  else if (role === "remarks") {
    for (const name of institutionsOfRemark(text, reader.registry)) draft.addInstitutions(name, row.line);
    for (const award of awardsIn(text)) draft.addAward(award, row.line);
    return clausesOf(text).every((clause) => valuesOf(clause, reader.registry) !== null);
  } else {
    const lines = linesOfCell(cell).map((line) => withoutLabels(line, reader.registry));
    const { values, rest } = mixedCell(lines.join("\n"), promisedRoles(header), reader.registry);
    draft.addValues(
      values.map((value) => inYearOf(value, filling)),
      row.line,
    );
    for (const part of rest) {
      for (const each of reader.relations.in(plain(part), row.line, { line: row.line })) draft.addRelations(each, row.line);
      draft.addNote(part, row.line);
    }
  }
  return true;
};

/** The lines of a cell as names with a sign between them. */
const inLines = (cell: Rich): string =>
  linesOfCell(cell)
    .map(({ text }) => text.replace(/[\s,;]+$/, ""))
    .join("; ");

/** Adds what a cell says to the claim; false when the claim has no place for it. */
const takeCell = (text: string, each: Cell, filling: Filling): boolean => {
  const { role } = each;
  const { draft, row, table } = filling;
  const { registry } = filling.reader;
  const line = row.line;
  if (role === "ignored") return true;
  if (role === "institutions" || role === "people") {
    const values =
      role === "people" ? valuesOfPeople(text, each.header, table.areAuthors, registry) : whoAndWhere(text, "institutions", registry);
    draft.addValues(values ?? [], line);
    return values !== null || (role === "institutions" && draft.addInstitutions(text, line));
  }
  if (role === "topics") for (const topic of topicsOfCell(text, table)) draft.addTopic(topic, line);
  if (role === "venue") {
    const values = valuesOfVenue(text, filling);
    draft.addValues(values ?? [], line);
    const isVenue = values === null && mayBeVenue(text) && wordCount(text) <= 8 && links(cellOf(row, table, "venue")).length === 0;
    if (isVenue) draft.addVenue(venueAsWritten(`${text} ${yearBeside(filling)}`.trim(), registry), line);
    return values !== null || isVenue;
  }
  if (role === "awards" || role === "mixed" || role === "remarks") return takeSeveral(each, filling);
  if (role === "date" || role === "year") {
    const date = (role === "year" ? yearAlone(text) : null) ?? parseDate(text);
    const isOfVenue = role === "year" && cellOf(row, table, "venue").text.trim() !== "";
    if (date !== null && !isOfVenue) draft.addDate(date, line);
    return date !== null;
  }
  return role === "topics" || (role === "links" && takeIdentifier(text, draft, line));
};

/** The header of a column of relations is the label of each of its cells; of others what stands beside links under a label is asked. */
const relationsIn = ({ cell, role, header }: Cell, { row, reader: { relations, registry } }: Filling): readonly Relations[] => {
  if (role === "relations") return relations.inColumn(plain(labelOfColumn(header)), trim(cell), row.line);
  const said = trim(cut(cell, takeLinks(cell, registry).ranges, " "));
  const label = role === "notes" ? labelAmongRemarks(header) : null;
  return label === null ? relations.in(said, row.line, { line: row.line }) : relations.amongRemarks(plain(label), said, row.line);
};

/** "compare with [LERF](https://arxiv.org/…)": in a remark words that lead to a paper, and are no label, name another work. */
const leadsToOther = ({ url }: LinkUse, { text, marks }: Rich, role: ColumnRole): boolean => {
  const mark = role === "notes" || role === "remarks" ? marks.find((each) => each.kind === "link" && each.url === url) : undefined;
  const words = mark === undefined ? "" : text.slice(mark.start, mark.end);
  const isName = /^\p{Lu}|\p{Ll}\p{Lu}/u.test(words) && words.length < text.trim().length && !isLinkLabel(words) && !words.includes("://");
  return isName && ["paper", "arxiv"].includes(classifyLink("", url)?.rel ?? "");
};

const otherCell = (each: Cell, filling: Filling): void => {
  const { cell, role, header } = each;
  const { draft, row, reader } = filling;
  const { registry } = reader;
  const linked = role === "title" || role === "relations" ? [] : parseHead(cell, registry).links;
  const uses = linked.filter((use) => !leadsToOther(use, cell, role));
  for (const use of uses) {
    const says = isLinkLabel(use.label) && !/^link$/i.test(use.label) ? use.label : `${header} ${use.label}`;
    draft.addLink({ ...use, label: says }, row.line);
  }
  if (role === "awards") takeTick(squeeze(cell.text), header, draft, row.line);
  const isWho = role === "institutions" || role === "people";
  const isBesideLinks = role === "notes" || role === "remarks" || role === "links";
  const text = isBesideLinks ? withoutLabels(cell, registry) : squeeze(isWho ? inLines(cell) : cell.text);
  const isLinks = links(cell).length > 0 && (isAll(cell, "link") || squeeze(cut(cell, takeLinks(cell, registry).ranges, " ").text) === "");
  if (!/[\p{Letter}\p{Number}]/u.test(text) || (role === "links" && isLinkLabel(text))) return;
  if (isLinks && role !== "venue" && role !== "relations") return;
  const prize = role === "links" ? parseAward(text) : null;
  if (prize !== null) return draft.addAward(prize, row.line);
  if (takeCell(text, each, filling)) return;
  const isNote = role === "remarks" || header === "" || headerRole(header) === "notes" || labelAmongRemarks(header) !== null;
  const mayOwn = (role === "relations" || role === "notes" || role === "remarks") && !filling.table.columns.includes("institutions");
  if (mayOwn) takeWho(text, draft, row.line, registry);
  const who =
    (role === "notes" || role === "remarks") && !filling.table.columns.includes("people") ? authorsInRemark(text, registry) : null;
  if (who !== null) return void draft.addPeople(who, row.line);
  const relations = relationsIn(each, filling);
  for (const each of relations) draft.addRelations(each, row.line);
  if ((isNote || role === "notes") && relations[0]?.by !== "label") takeMentions(draft, cell, row.line, reader.relations);
  if (!isNote) for (const award of awardsIn(text)) draft.addAward(award, row.line);
  if (relations[0]?.by !== "label") draft.addNote(isNote ? squeezeLines(cell) : `${header}: ${text}`, row.line);
};

/** What a row says of every work that its cell of titles names; of the other cells nobody knows which work they speak of. */
const ofAll: readonly ColumnRole[] = ["topics", "year", "date", "ignored"];

/** What may be said of each of several works on a line of its own: "PLDI 2015<br>PLDI 2023" beside two titles. */
const ofEach: readonly ColumnRole[] = ["venue", "people", "institutions", "year", "date", "awards"];

/** What a cell says of one of the works of its row; null where it does not say of which. */
const ofWork = (cell: Rich, role: ColumnRole, { place }: RowHead): Rich | null =>
  place?.of === 1 ? cell : ((ofEach.includes(role) ? lineBeside(cell, place) : null) ?? (ofAll.includes(role) ? cell : null));

/** "| Title | OSDI'18 | UC Berkeley |" under fewer columns: whoever goes on with a row says what others have a column for. */
const saysWho = (cell: Rich, { draft, row, reader }: Filling): boolean => {
  const values = valuesOf(squeeze(cell.text), reader.registry) ?? [];
  const isWho = values.length > 0 && values.every(({ kind }) => kind === "institutions" || kind === "people" || kind === "award");
  if (isWho) draft.addValues(values, row.line);
  return isWho;
};

/** Reads one row into the claim of one of its works. */
export const fillRow = (filling: Filling, found: RowHead, around: Around): void => {
  const { draft, row, table } = filling;
  fillHead(draft, found.head, around);
  draft.isNameOnly = found.isName;
  const above = table.above.get(row);
  const topics = above === undefined ? [] : table.columns.includes("topics") ? topicsOfCell(above.value, table) : [above.value];
  for (const topic of topics) draft.addTopic(topic, above?.line ?? row.line);
  (row.cells ?? []).forEach((whole, index) => {
    // Behind the last column of the header stand remarks.
    const [role, header] = [table.columns[index] ?? "notes", table.headers[index] ?? ""];
    const cell = ofWork(whole, role, found);
    if (cell === null) return;
    if (role === "name" && !found.isName) {
      if (!draft.addName(squeeze(cell.text))) draft.addNote(`${header}: ${squeeze(cell.text)}`, row.line);
    }
    if (index >= table.columns.length && saysWho(cell, filling)) return;
    if (role !== "title" && role !== "name" && !found.further.has(index)) otherCell({ cell, role, header }, filling);
  });
  takeAwardOverTitles(table.headers[table.columns.indexOf("title")] ?? "", draft, row.line);
};
