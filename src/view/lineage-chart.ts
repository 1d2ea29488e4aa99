import type { Relation, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import { columnOf, columnsOf, type Column } from "./lineage-columns.ts";
import { bandOf, filled, leastLanes, mostLanes, type Band, type Dots, type Placed } from "./lineage-lanes.ts";

export interface LineageFocus {
  readonly id: WorkId;
  readonly ancestors: ReadonlySet<WorkId>;
  readonly descendants: ReadonlySet<WorkId>;
}

export interface Line {
  readonly relation: Relation;
  /** Which side of the focus it belongs to: what led to it, what builds on it, or neither. */
  readonly side: "led" | "builds" | "aside";
  readonly older: WorkId;
  readonly newer: WorkId;
  /** The one that refers is the older one: the other appeared at a later edition. */
  readonly backwards: boolean;
}

export interface BandDrawn {
  readonly region: Region | null;
  readonly works: number;
  /** Lanes above this band, and its own. */
  readonly top: number;
  readonly lanes: number;
  readonly placed: readonly Placed[];
  readonly dots: readonly Dots[];
}

export interface Chart {
  readonly columns: readonly Column[];
  readonly bands: readonly BandDrawn[];
  readonly lines: readonly Line[];
  readonly lanes: number;
}

interface Given {
  readonly works: readonly WorkSummary[];
  readonly relations: readonly Relation[];
  readonly regions: readonly Region[];
  readonly focus: LineageFocus | null;
  /** How many lanes there is room for; more are used only when relations need them. */
  readonly room: number;
}

/** More editions than this make columns too narrow for works that have no relation to show. */
const manyColumns = 16;

const sideOf = ({ from, to }: Relation, focus: LineageFocus | null): Line["side"] => {
  if (focus === null) return "aside";
  const isOn = (side: ReadonlySet<WorkId>, id: WorkId): boolean => id === focus.id || side.has(id);
  if (isOn(focus.ancestors, from) && isOn(focus.ancestors, to)) return "led";
  return isOn(focus.descendants, from) && isOn(focus.descendants, to) ? "builds" : "aside";
};

const rankOf = (work: WorkSummary, focus: LineageFocus | null): number => {
  if (focus === null) return 2;
  if (work.id === focus.id) return 0;
  return focus.ancestors.has(work.id) || focus.descendants.has(work.id) ? 1 : 2;
};

/** Gives lanes away one by one to the band that lacks most, until the room is used. */
const shareOut = (bands: readonly Band[], room: number): readonly number[] => {
  const lanes = bands.map(leastLanes);
  const most = bands.map(mostLanes);
  const spare = (): number => room - lanes.reduce((sum, count) => sum + count, 0);
  for (let left = spare(); left > 0; left--) {
    const lacks = lanes.map((count, index) => (most[index] ?? 0) - count);
    const worst = lacks.indexOf(Math.max(...lacks));
    if ((lacks[worst] ?? 0) <= 0) break;
    lanes[worst] = (lanes[worst] ?? 0) + 1;
  }
  return lanes;
};

/** The lineage of an atlas: columns by edition, bands by region, a lane for every relation. */
export const chartOf = ({ works, relations, regions, focus, room }: Given): Chart => {
  const byId = new Map(works.map((work) => [work.id, work]));
  const known = relations.filter(({ from, to }) => from !== to && byId.has(from) && byId.has(to));
  const ends = new Map<WorkId, number>();
  for (const { from, to } of known) for (const id of [from, to]) ends.set(id, (ends.get(id) ?? 0) + 1);
  const isRelated = ({ id }: WorkSummary): boolean => ends.has(id) || id === focus?.id;
  const related = works.filter(isRelated);
  const shown = columnsOf(works).length > manyColumns ? related : works;
  const columns = columnsOf(shown);
  const indexOf = new Map(columns.map(({ key }, index) => [key, index]));
  const columnIndex = (id: WorkId): number => {
    const work = byId.get(id);
    return work === undefined ? 0 : (indexOf.get(columnOf(work).key) ?? 0);
  };
  const order = (a: WorkSummary, b: WorkSummary): number =>
    rankOf(a, focus) - rankOf(b, focus) ||
    (ends.get(b.id) ?? 0) - (ends.get(a.id) ?? 0) ||
    columnIndex(b.id) - columnIndex(a.id) ||
    (a.id < b.id ? -1 : 1);

  const groups = [...regions, null]
    .map((region) => ({
      region,
      own: shown.filter((work) => (region === null ? !regions.some(({ id }) => id === work.region) : work.region === region.id)),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ region, own }) => ({ region, own, related: own.filter(isRelated).sort(order) }));
  const weight = (group: (typeof groups)[number]): number => group.related.length * 1e3 + group.own.length;
  groups.sort((a, b) => weight(b) - weight(a));

  const bands = groups.map(({ own, related: first }) =>
    bandOf({ related: first, quiet: own.filter((work) => !isRelated(work)), relations: known, columnOf: columnIndex }),
  );
  const lanes = shareOut(bands, room);
  let top = 0;
  const drawn = bands.map((band, index): BandDrawn => {
    const count = lanes[index] ?? 1;
    const result = {
      region: groups[index]?.region ?? null,
      works: groups[index]?.own.length ?? 0,
      top,
      lanes: count,
      ...filled(band, count),
    };
    top += count;
    return result;
  });
  const lines = known.map((relation): Line => {
    const backwards = columnIndex(relation.to) > columnIndex(relation.from);
    const [older, newer] = backwards ? [relation.from, relation.to] : [relation.to, relation.from];
    return { relation, side: sideOf(relation, focus), older, newer, backwards };
  });
  return { columns, bands: drawn, lines, lanes: top };
};
