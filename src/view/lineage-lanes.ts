import type { WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import { groupBy, push } from "../model/group.ts";

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

/** Works that find no lane of their own are a row of dots, or a count, under their column. */
export interface Dots {
  readonly column: number;
  readonly lane: number;
  readonly works: readonly WorkSummary[];
}

/** Which columns of each lane are taken. */
class Lanes {
  readonly #taken: Set<number>[] = [];

  get count(): number {
    return this.#taken.length;
  }

  isFree(lane: number, from: number, to: number): boolean {
    const taken = this.#taken[lane];
    if (taken === undefined) return true;
    for (let column = from; column <= to; column++) if (taken.has(column)) return false;
    return true;
  }

  take(lane: number, from: number, to: number): void {
    while (this.#taken.length <= lane) this.#taken.push(new Set());
    for (let column = from; column <= to; column++) this.#taken[lane]?.add(column);
  }
}

export interface Band {
  readonly placed: readonly Placed[];
  /** Cells beneath works that say that these appeared at a later edition than what refers to them. */
  readonly notes: readonly Placed[];
  /** Works without a relation, by column, still to be shown. */
  readonly quiet: ReadonlyMap<number, readonly WorkSummary[]>;
  /** Works with relations beyond the lanes there are, by column. */
  readonly gathered: ReadonlyMap<number, readonly WorkSummary[]>;
  readonly lanes: Lanes;
}

interface Given {
  /** Those with relations, the most important first: the focus stands in the first lane. */
  readonly related: readonly WorkSummary[];
  readonly quiet: readonly WorkSummary[];
  /** The works at the other ends of a work's relations. */
  readonly partnersOf: (id: WorkId) => readonly WorkId[];
  readonly columnOf: (id: WorkId) => number;
  /** Works that appeared at a later edition than one that refers to them. */
  readonly later: ReadonlySet<WorkId>;
  /** Lanes for works with relations. */
  readonly most: number;
}

/** Places the related works of one band; a partner's lane is tried first, so that lines run straight. */
export const bandOf = ({ related, quiet, partnersOf, columnOf, later, most }: Given): Band => {
  const lanes = new Lanes();
  const laneOf = new Map<WorkId, number>();
  const placed: Placed[] = [];
  const gathered = new Map<number, WorkSummary[]>();
  for (const work of related) {
    const column = columnOf(work.id);
    const partners = partnersOf(work.id);
    // As far as the lines of the work have to run in its own lane.
    const reach = partners.reduce((far, other) => Math.max(far, columnOf(other) - 1), column);
    // The uppermost of the free ones: which relation is known first decides nothing.
    const free = partners.flatMap((other) => laneOf.get(other) ?? []).filter((lane) => lanes.isFree(lane, column, reach));
    let lane = free.length > 0 ? Math.min(...free) : 0;
    while (lane < most && !lanes.isFree(lane, column, reach)) lane++;
    if (lane >= most) {
      push(gathered, column, work);
      continue;
    }
    lanes.take(lane, column, reach);
    laneOf.set(work.id, lane);
    placed.push({ work, column, lane });
  }
  const notes = placed
    .filter(({ work, column, lane }) => later.has(work.id) && lane + 1 < Math.max(2, lanes.count) && lanes.isFree(lane + 1, column, column))
    .map(({ work, column, lane }) => ({ work, column, lane: lane + 1 }));
  for (const { column, lane } of notes) lanes.take(lane, column, column);
  return { placed, notes, quiet: groupBy(quiet, (work) => columnOf(work.id)), gathered, lanes };
};

/** Lanes a band needs at least: those of its relations, and one for the dots of the rest. */
export const leastLanes = ({ lanes, quiet, gathered }: Band): number => Math.max(1, lanes.count + (quiet.size + gathered.size > 0 ? 1 : 0));

/** Lanes with which every work of a band has a name; a quiet work stands wherever its column is free. */
export const mostLanes = (band: Band): number => {
  const need = [...band.quiet].map(([column, works]) => {
    let lanes = 0;
    for (let free = 0; free < works.length; lanes++) if (band.lanes.isFree(lanes, column, column)) free++;
    return lanes;
  });
  return Math.max(1, band.lanes.count + (band.gathered.size > 0 ? 1 : 0), ...need);
};

/** Fills the free cells of `lanes` lanes with quiet works; what is left over in a column becomes dots in the last one. */
export const filled = (band: Band, lanes: number): { readonly placed: readonly Placed[]; readonly dots: readonly Dots[] } => {
  const placed = [...band.placed];
  const dots: Dots[] = [];
  for (const column of [...new Set([...band.quiet.keys(), ...band.gathered.keys()])].sort((a, b) => a - b)) {
    const [quiet, gathered] = [band.quiet.get(column) ?? [], band.gathered.get(column) ?? []];
    const free = Array.from({ length: lanes }, (_, lane) => lane).filter((lane) => band.lanes.isFree(lane, column, column));
    const fit = gathered.length === 0 && quiet.length <= free.length ? quiet.length : Math.max(0, free.length - 1);
    const named = Math.min(fit, quiet.length);
    for (const [index, work] of quiet.slice(0, named).entries()) placed.push({ work, column, lane: free[index] ?? 0 });
    const rest = [...gathered, ...quiet.slice(named)];
    if (rest.length > 0) dots.push({ column, lane: free.at(-1) ?? lanes - 1, works: rest });
  }
  return { placed, dots };
};
