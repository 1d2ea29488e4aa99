import { groupBy } from "../model/group.ts";
import type { Relation, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";

/*
 * Which lane (row) of its band each work stands in. A relation runs level in the lane of its older end and bends only in
 * the gutter before the column of its newer end, so a lane is reserved for it as far as that gutter: no line ever
 * crosses a name.
 */

export interface Placed {
  readonly work: WorkSummary;
  readonly column: number;
  readonly lane: number;
}

/** Works that find no lane of their own are a row of dots under their column. */
export interface Dots {
  readonly column: number;
  readonly lane: number;
  readonly works: readonly WorkSummary[];
}

/** The last column, counted from the left, that the lines of a work have to cross in its own lane. */
const reachOf = (id: WorkId, column: number, relations: readonly Relation[], columnOf: (id: WorkId) => number): number => {
  const others = relations.flatMap(({ from, to }) => (from === id ? [columnOf(to)] : to === id ? [columnOf(from)] : []));
  return Math.max(column, ...others.map((other) => other - 1));
};

/** Intervals of columns that are taken, per lane. */
class Lanes {
  readonly #taken: (readonly [from: number, to: number])[][] = [];

  get count(): number {
    return this.#taken.length;
  }

  isFree(lane: number, from: number, to: number): boolean {
    return (this.#taken[lane] ?? []).every(([a, b]) => to < a || from > b);
  }

  take(lane: number, from: number, to: number): void {
    while (this.#taken.length <= lane) this.#taken.push([]);
    this.#taken[lane]?.push([from, to]);
  }
}

export interface Band {
  readonly placed: readonly Placed[];
  /** Works without a relation, by column, still to be shown. */
  readonly quiet: ReadonlyMap<number, readonly WorkSummary[]>;
  readonly lanes: Lanes;
}

interface Given {
  /** Those with relations, the most important first: the focus stands in the first lane. */
  readonly related: readonly WorkSummary[];
  readonly quiet: readonly WorkSummary[];
  readonly relations: readonly Relation[];
  readonly columnOf: (id: WorkId) => number;
}

/** Places the related works of one band; a partner's lane is tried first, so that lines run straight. */
export const bandOf = ({ related, quiet, relations, columnOf }: Given): Band => {
  const lanes = new Lanes();
  const laneOf = new Map<WorkId, number>();
  const placed = related.map((work): Placed => {
    const column = columnOf(work.id);
    const reach = reachOf(work.id, column, relations, columnOf);
    const partners = relations.flatMap(({ from, to }) => (from === work.id ? [laneOf.get(to)] : to === work.id ? [laneOf.get(from)] : []));
    // The uppermost of the free ones: which relation is known first decides nothing.
    const free = partners.filter((lane) => lane !== undefined).filter((lane) => lanes.isFree(lane, column, reach));
    let lane = free.length > 0 ? Math.min(...free) : 0;
    while (!lanes.isFree(lane, column, reach)) lane++;
    lanes.take(lane, column, reach);
    laneOf.set(work.id, lane);
    return { work, column, lane };
  });
  const byColumn = groupBy(quiet, (work) => columnOf(work.id));
  return { placed, quiet: byColumn, lanes };
};

/** Lanes a band needs at least: those of its relations, and one for the dots of the rest. */
export const leastLanes = (band: Band): number => Math.max(1, band.lanes.count + (band.quiet.size > 0 ? 1 : 0));

/** Lanes with which every work of a band has a name; a quiet work stands wherever its column is free. */
export const mostLanes = (band: Band): number => {
  const need = [...band.quiet].map(([column, works]) => {
    let lanes = 0;
    for (let free = 0; free < works.length; lanes++) if (band.lanes.isFree(lanes, column, column)) free++;
    return lanes;
  });
  return Math.max(1, band.lanes.count, ...need);
};

/** Fills the free cells of `lanes` lanes with quiet works; what is left over in a column becomes dots in the last one. */
export const filled = (band: Band, lanes: number): { readonly placed: readonly Placed[]; readonly dots: readonly Dots[] } => {
  const placed = [...band.placed];
  const dots: Dots[] = [];
  for (const [column, works] of band.quiet) {
    const free = Array.from({ length: lanes }, (_, lane) => lane).filter((lane) => band.lanes.isFree(lane, column, column));
    const named = works.length <= free.length ? works.length : Math.max(0, free.length - 1);
    for (const [index, work] of works.slice(0, named).entries()) placed.push({ work, column, lane: free[index] ?? 0 });
    if (named < works.length) dots.push({ column, lane: free.at(-1) ?? lanes - 1, works: works.slice(named) });
  }
  return { placed, dots };
};
