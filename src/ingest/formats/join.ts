import type { ListClaims, RelationClaim } from "../claims.ts";
import { rolesOf, type Role } from "./columns.ts";
import { doiIn, Entry, referenceTo } from "./entry.ts";
import { fill } from "./fill.ts";
import type { Context } from "./format.ts";
import { peopleIn } from "./names.ts";
import { squeezed } from "./plain.ts";
import type { Report } from "./report.ts";
import { firstText, type Row, type Table } from "./table.ts";

/*
 * Tables that belong together, whatever they are called: one lists works, with a title in each row; others repeat the
 * ids of its rows, two in a row for a relation, one in a row for what there are several of (authors, topics).
 */

interface Read {
  readonly table: Table;
  readonly roles: readonly (Role | null)[];
}

/** A table of works with its entries, found again by what stands in any column that tells rows apart. */
interface Works extends Read {
  readonly entries: readonly Entry[];
  readonly ids: readonly ReadonlyMap<string, Entry>[];
}

const mostColumns = 500;
const longestId = 300;
const mostIdColumns = 6;
const mostCompared = 500;

/** An id as it is compared: a DOI without its resolver and its capitals, anything else as written. */
const idOf = (text: string): string => doiIn(text).doi ?? text.trim().slice(0, longestId);

const keyRoles: readonly (Role | null)[] = ["key", "doi", "link", "title", null];

/** By id, the entries of each column whose values nearly all differ. */
const idColumns = (read: Read, entries: readonly Entry[]): readonly ReadonlyMap<string, Entry>[] =>
  read.roles.flatMap((role, column) => {
    if (!keyRoles.includes(role)) return [];
    const ids = new Map<string, Entry>();
    let filled = 0;
    read.table.rows.forEach((row, at) => {
      const [id, entry] = [idOf(firstText(row.cells[column])), entries[at]];
      if (id === "" || entry === undefined) return;
      filled += 1;
      if (!ids.has(id)) ids.set(id, entry);
    });
    return filled > 0 && ids.size >= filled * 0.95 ? [ids] : [];
  });

const entryOf = (row: Row, { table, roles }: Read, context: Context): Entry => {
  const entry = new Entry(row.line, table.report, context);
  entry.keys.add(rowKey(entry, table.report));
  row.cells.forEach((cell, at) => {
    const role = roles[at];
    if (cell !== null && role !== null && role !== undefined) fill(entry, role, cell, table.header[at] ?? "");
  });
  return entry;
};

const rowKey = (entry: Entry, report: Report): string => `${report.source.id}\nline ${String(entry.line)}`;

const worksOf = (read: Read, context: Context): Works => {
  const entries = read.table.report.read(read.table.rows).map((row) => entryOf(row, read, context));
  return { ...read, entries, ids: idColumns(read, entries).slice(0, mostIdColumns) };
};

/** Which columns of a table hold ids of works, with where to look them up. */
interface Reference {
  readonly column: number;
  readonly ids: ReadonlyMap<string, Entry>;
  readonly works: Works;
}

const referencesIn = (side: Read, all: readonly Works[]): readonly Reference[] =>
  side.table.header.flatMap((_, column): Reference[] => {
    const step = Math.max(1, Math.floor(side.table.rows.length / mostCompared));
    const texts = side.table.rows
      .flatMap((row, at) => (at % step === 0 ? [idOf(firstText(row.cells[column]))] : []))
      .filter((text) => text !== "");
    const fits = all
      .flatMap((works) => works.ids.map((ids) => ({ column, ids, works, hits: texts.filter((text) => ids.has(text)).length })))
      .sort((a, b) => b.hits - a.hits);
    const best = fits[0];
    return best !== undefined && best.hits > 0 && best.hits >= texts.length * 0.5 ? [best] : [];
  });

const relationType = (table: Table): RelationClaim["type"] => {
  const words = [table.name, ...table.header].join(" ");
  if (/\bcit|\brefer/i.test(words.replace(/[_\d]/g, " "))) return "cites";
  return /similar|co-?cit|coupling/i.test(words) ? "similar" : /relat/i.test(words) ? "related-work" : "cites";
};

const link = (
  entry: Entry,
  type: RelationClaim["type"],
  text: string,
  line: number,
  report: Report,
  { ids, works }: Reference,
): boolean => {
  const target = ids.get(idOf(text));
  const place = { source: report.source.id, line };
  if (target !== undefined) {
    entry.relation(type, { name: "", key: rowKey(target, works.table.report), links: [] }, line, place);
    return true;
  }
  const found = referenceTo({ doi: text });
  if (found !== null) entry.relation(type, found, line, place);
  return found !== null;
};

/** Rows with two ids: who refers, and to what. Names of the columns say which is which, else their order. */
const joinRelations = (side: Read, found: readonly Reference[]): void => {
  const of = (role: Role): Reference | undefined => found.find(({ column }) => side.roles[column] === role);
  const from = of("from") ?? found.find((each) => each !== of("to"));
  const to = of("to") ?? found.find((each) => each !== from);
  if (from === undefined || to === undefined) return;
  const { report, rows } = side.table;
  const type = relationType(side.table);
  let joined = 0;
  for (const row of rows) {
    const [speaker, target] = [firstText(row.cells[from.column]), firstText(row.cells[to.column])];
    const entry = from.ids.get(idOf(speaker));
    if (entry !== undefined && target !== "" && link(entry, type, target, row.line, report, to)) joined += 1;
    else
      report.lost(
        "format/unknown-id",
        row.line,
        `"${(entry === undefined ? speaker : target).slice(0, 80)}" is the id of no work in the other files.`,
      );
  }
  report.habit(`${side.table.name}: ${String(joined)} relations (${type}) between works of ${from.works.table.name}`);
};

const sideEntry = (row: Row, side: Read, entry: Entry): void => {
  const place = { source: side.table.report.source.id, line: row.line };
  const said = (role: Role): readonly string[] =>
    row.cells.flatMap((cell, at) => (cell !== null && side.roles[at] === role ? cell.texts.map((each) => each.text) : []));
  const affiliations = said("affiliations");
  const people = said("authors").flatMap(peopleIn);
  if (people.length > 0) for (const name of people) entry.joined({ person: name, affiliations }, place);
  else for (const text of affiliations) entry.joined({ affiliation: text }, place);
  for (const text of said("keywords")) entry.joined({ topic: text }, place);
  for (const text of said("link")) entry.joined({ link: text }, place);
};

/** Rows with one id: what there are several of for one work. */
const joinDetails = (side: Read, { column, ids, works }: Reference): void => {
  const { report, rows } = side.table;
  for (const row of rows) {
    const entry = ids.get(idOf(firstText(row.cells[column])));
    if (entry !== undefined) sideEntry(row, side, entry);
    else
      report.lost(
        "format/unknown-id",
        row.line,
        `"${firstText(row.cells[column]).slice(0, 80)}" is the id of no work in ${works.table.name}.`,
      );
  }
  report.habit(`${side.table.name}: ${String(rows.length)} rows about works of ${works.table.name}`);
};

/** Columns whose cells refer to other works, and how. */
const relationRoles: Partial<Readonly<Record<Role, RelationClaim["type"]>>> = {
  references: "cites",
  "related-work": "related-work",
  "builds-on": "builds-on",
};

/**
 * References that a row of works has in a cell of its own: ids of other rows, DOIs, titles between semicolons. A lone
 * word among what is cited is an id; among related work it is a name.
 */
const ownReferences = (works: Works): void => {
  const { table, roles, entries, ids } = works;
  roles.forEach((role, column) => {
    const type = role === null ? undefined : relationRoles[role];
    if (type === undefined) return;
    table.rows.forEach((row, at) => {
      const [cell, entry] = [row.cells[column], entries[at]];
      if (cell === null || cell === undefined || entry === undefined) return;
      const said = cell.isList
        ? cell.texts
        : cell.texts.flatMap(({ text, line }) =>
            squeezed(text)
              .split(/\s*[;|\n]\s*/)
              .map((part) => ({ text: part, line })),
          );
      for (const { text, line } of said) {
        if (text === "") continue;
        const known = ids.find((each) => each.has(idOf(text)));
        const target = known?.get(idOf(text));
        const reference =
          target === undefined
            ? referenceTo({ doi: text, title: type !== "cites" || /\s/.test(text) ? text : "" })
            : { name: "", key: rowKey(target, table.report), links: [] };
        if (reference !== null) entry.relation(type, reference, line);
        else table.report.problem("info", "format/unknown-id", line, `"${text.slice(0, 80)}" is the id of no work in this file.`);
      }
    });
  });
};

const habitOf = ({ table, roles }: Read): string => {
  const used = table.header.flatMap((name, at) =>
    roles[at] === null || roles[at] === undefined ? [] : [name === roles[at] ? name : `${name} (${roles[at]})`],
  );
  const unused = table.header.filter((_, at) => (roles[at] ?? null) === null).slice(0, 20);
  return `${table.name}: columns ${used.join(", ")}${unused.length === 0 ? "" : `; not used: ${unused.join(", ")}`}`;
};

const learn = (table: Table): Read => {
  if (table.header.length > mostColumns)
    table.report.problem(
      "warning",
      "format/columns",
      1,
      `Only the first ${String(mostColumns)} of ${String(table.header.length)} columns are read.`,
    );
  const narrow: Table = { ...table, header: table.header.slice(0, mostColumns) };
  return { table: narrow, roles: rolesOf(narrow) };
};

/** The claims of all tables: those of the works at their own file, what other files say of them at its lines there. */
export const joinTables = (tables: readonly Table[], reports: readonly Report[], context: Context): readonly ListClaims[] => {
  const read = tables.map(learn);
  const works = read.filter(({ roles }) => roles.includes("title")).map((each) => worksOf(each, context));
  const sides = read.filter(({ roles }) => !roles.includes("title"));
  for (const each of works) if (each.table.rows.length > 0) each.table.report.habit(habitOf(each));
  for (const side of sides) {
    const found = referencesIn(side, works);
    const [first, second] = found;
    if (first === undefined) unjoined(side);
    else if (second !== undefined) joinRelations(side, found);
    else joinDetails(side, first);
  }
  for (const each of works) ownReferences(each);
  const claims = new Map(reports.map((report) => [report, works.filter(({ table }) => table.report === report)]));
  return reports.map((report) =>
    report.claims(
      (claims.get(report) ?? []).flatMap(({ entries, table }) =>
        entries.flatMap((entry, at) => {
          const claim = entry.claim();
          const end = table.rows[at]?.endLine ?? entry.line;
          report.mark(end + 1, "metadata");
          return claim ?? [];
        }),
      ),
    ),
  );
};

const unjoined = ({ table }: Read): void => {
  if (table.rows.length === 0) return;
  const line = table.rows[0]?.line ?? 1;
  table.report.problem(
    "warning",
    "format/no-title-column",
    line,
    `${table.name}: no column holds titles of works or ids of works beside it (${table.header.slice(0, 12).join(", ")}). Name the column of the titles "title".`,
  );
  for (const row of table.rows) table.report.mark(row.line, table.isMain ? "unknown" : "ignored", "record that is no work");
};
