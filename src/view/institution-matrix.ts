import type { InstitutionRow, InstitutionShare, InstitutionTable, WorkSummary } from "../atlas/source.ts";
import type { InstitutionId, WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import { orderedRows } from "./institution-order.ts";
import { shortInstitution } from "./names.ts";
import type { InstitutionOrder } from "./state.ts";

/** The works of a row on one topic; `column` counts the columns of the matrix. */
export interface MatrixCell {
  readonly column: number;
  readonly works: readonly WorkSummary[];
}

export interface MatrixRow {
  readonly id: InstitutionId;
  /** As short as it is understood, and in full. */
  readonly name: string;
  readonly fullName: string;
  /** Type and country, as far as they are known. */
  readonly about: readonly string[];
  readonly works: number;
  /** The row that a lab stands under. */
  readonly parent: InstitutionId | null;
  /** Filled cells only, from left to right. */
  readonly cells: readonly MatrixCell[];
  /** Groups before this row, so that a space can part them. */
  readonly spaces: number;
}

/** How many works of a row are asked for: all of them without a filter. */
export const worksAsked = ({ works, cells }: MatrixRow, matching: ReadonlySet<WorkId> | null): number =>
  matching === null ? works : cells.reduce((sum, cell) => sum + cell.works.filter(({ id }) => matching.has(id)).length, 0);

/** A topic; or `others`, gathered, where there are many; or neither, for the works that the map has in none. */
export interface MatrixColumn {
  readonly region: Region | null;
  readonly others: readonly Region[];
  readonly institutions: number;
}

/** Joint works of the same rows: of two an arc, of three or more a bracket. `lane` is how far out it runs. */
export interface MatrixLink {
  readonly works: readonly WorkId[];
  /** Indices of rows, ascending. */
  readonly rows: readonly number[];
  readonly lane: number;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly links: readonly MatrixLink[];
  /** Lanes in use. */
  readonly lanes: number;
}

interface Given {
  readonly table: InstitutionTable;
  readonly works: ReadonlyMap<WorkId, WorkSummary>;
  readonly regions: readonly Region[];
  readonly order: InstitutionOrder;
}

/** So many topics have columns of their own. */
const mostTopics = 10;

/** Beyond so many lanes side by side, lines may run over each other. */
export const mostLanes = 10;

/** An arc over more rows than this can be followed by no eye: it is drawn when one of its ends is selected. */
export const farthest = 120;
export const isFar = ({ rows }: Pick<MatrixLink, "rows">): boolean => (rows.at(-1) ?? 0) - (rows[0] ?? 0) > farthest;

/** What of a lane is taken: rows, and the ways from a row to the next. */
interface Lane {
  readonly rows: Set<number>;
  readonly ways: Set<number>;
}

/** Where two links of two rows meet in a row they lead to the same name; a bracket needs its lane for itself. */
const isFree = ({ rows, ways }: Lane, from: number, to: number, bracket: boolean): boolean => {
  for (let at = from; at < to; at++) if (bracket ? rows.has(at) : ways.has(at)) return false;
  return !bracket || !rows.has(to);
};

const take = ({ rows, ways }: Lane, from: number, to: number): void => {
  for (let at = from; at < to; at++) {
    rows.add(at);
    ways.add(at);
  }
  rows.add(to);
};

/** Short links run inside, long ones outside; two share a lane when they do not pass each other. */
const inLanes = (links: readonly Omit<MatrixLink, "lane">[]): readonly MatrixLink[] => {
  const span = ({ rows }: Pick<MatrixLink, "rows">): readonly [number, number] => [rows[0] ?? 0, rows.at(-1) ?? 0];
  const reach = (link: Pick<MatrixLink, "rows">): number => span(link)[1] - span(link)[0];
  const lanes = Array.from({ length: mostLanes }, (): Lane => ({ rows: new Set(), ways: new Set() }));
  return [...links]
    .sort((a, b) => reach(a) - reach(b) || span(a)[0] - span(b)[0])
    .map((link): MatrixLink => {
      if (isFar(link)) return { ...link, lane: mostLanes - 1 };
      const [from, to] = span(link);
      const free = lanes.findIndex((lane) => isFree(lane, from, to, link.rows.length > 2));
      const number = free === -1 ? mostLanes - 1 : free;
      const lane = lanes[number];
      if (lane !== undefined) take(lane, from, to);
      return { ...link, lane: number };
    });
};

const linksOf = ({ joint }: InstitutionTable, rows: readonly MatrixRow[]): readonly MatrixLink[] => {
  const at = new Map<InstitutionId, number>();
  rows.forEach(({ id, parent }, index) => {
    if (parent === null) at.set(id, index);
  });
  const same = new Map<string, { readonly rows: readonly number[]; readonly works: WorkId[] }>();
  for (const { work, institutions } of joint) {
    const ends = institutions.flatMap((id) => at.get(id) ?? []).sort((a, b) => a - b);
    // A row may have been left out by its name.
    if (ends.length < 2) continue;
    const key = ends.join(" ");
    const known = same.get(key);
    if (known === undefined) same.set(key, { rows: ends, works: [work] });
    else known.works.push(work);
  }
  return inLanes([...same.values()]);
};

/** What is drawn: rows in their order with labs beneath, topics as columns, links at the side. */
export const matrixOf = ({ table, works, regions, order }: Given): Matrix => {
  const number = new Map(regions.map(({ id }, index) => [id, Math.min(index, mostTopics)]));
  const others = regions.slice(mostTopics);
  const shown: readonly Omit<MatrixColumn, "institutions">[] = [
    ...regions.slice(0, mostTopics).map((region) => ({ region, others: [] })),
    ...(others.length > 0 ? [{ region: null, others }] : []),
    { region: null, others: [] },
  ];
  const columnOf = (work: WorkSummary): number => number.get(work.region ?? "") ?? shown.length - 1;
  const cellsOf = ({ works: ids }: InstitutionShare): readonly MatrixCell[] => {
    const cells = new Map<number, WorkSummary[]>();
    for (const id of ids) {
      const work = works.get(id);
      if (work === undefined) continue;
      const known = cells.get(columnOf(work));
      if (known === undefined) cells.set(columnOf(work), [work]);
      else known.push(work);
    }
    return [...cells]
      .map(([column, inside]): MatrixCell => ({ column, works: inside.sort((a, b) => Number(b.listed) - Number(a.listed)) }))
      .sort((a, b) => a.column - b.column);
  };
  const rowOf = (share: InstitutionShare, parent: InstitutionId | null, spaces: number): MatrixRow => ({
    id: share.id,
    name: shortInstitution(share.name),
    fullName: share.name,
    about: [share.type, share.country].filter((part) => part !== undefined),
    works: share.works.length,
    parent,
    cells: cellsOf(share),
    spaces,
  });
  const topicOf = (row: InstitutionRow): number => {
    const counts = shown.map(() => 0);
    for (const id of row.works) {
      const work = works.get(id);
      if (work !== undefined) counts[columnOf(work)] = (counts[columnOf(work)] ?? 0) + 1;
    }
    const most = Math.max(...counts);
    return most === 0 ? shown.length - 1 : counts.indexOf(most);
  };
  const rows = orderedRows(table, order, topicOf).flatMap((group, spaces) =>
    group.rows.flatMap((row) => [rowOf(row, null, spaces), ...row.labs.map((lab) => rowOf(lab, row.id, spaces))]),
  );
  const counts = shown.map(() => 0);
  for (const { parent, cells } of rows) {
    if (parent !== null) continue;
    for (const { column } of cells) counts[column] = (counts[column] ?? 0) + 1;
  }
  const columns = shown.map((column, index): MatrixColumn => ({ ...column, institutions: counts[index] ?? 0 }));
  const links = linksOf(table, rows);
  return {
    rows,
    columns: columns.filter(({ region, others: gathered, institutions }) => region !== null || gathered.length > 0 || institutions > 0),
    links,
    lanes: links.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
  };
};
