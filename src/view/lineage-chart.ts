import type { Relation, WorkSummary } from "../atlas/source.ts";
import { push } from "../model/group.ts";
import type { WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import { columnsOf, type Column } from "./lineage-columns.ts";
import { bandOf, filled, leastLanes, mostLanes, type Band, type Dots, type Placed } from "./lineage-lanes.ts";
import { fairShare, sharedOut } from "./lineage-room.ts";

export interface LineageFocus {
  readonly id: WorkId;
  readonly ancestors: ReadonlySet<WorkId>;
  readonly descendants: ReadonlySet<WorkId>;
  /** The works of its main path, oldest first. */
  readonly main: readonly WorkId[];
}

export interface Line {
  readonly relation: Relation;
  /** Which side of the focus it belongs to: what led to it, what builds on it, or neither. */
  readonly side: "led" | "builds" | "aside";
  /** Whether it joins two neighbours on the main path. */
  readonly main: boolean;
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
  readonly notes: readonly Placed[];
  readonly dots: readonly Dots[];
}

export interface Chart {
  readonly columns: readonly Column[];
  readonly bands: readonly BandDrawn[];
  /** The relations of which both ends have a lane. */
  readonly lines: readonly Line[];
  readonly lanes: number;
  /** All works with stated relations, with a lane or without. */
  readonly related: ReadonlySet<WorkId>;
  /** Relations whose ends are gathered into counts. */
  readonly undrawn: number;
}

export interface ChartGiven {
  readonly works: readonly WorkSummary[];
  readonly relations: readonly Relation[];
  readonly regions: readonly Region[];
  readonly focus: LineageFocus | null;
  /** Works that stand out: those of a selected institution, or of a path. They are placed before others. */
  readonly marked: ReadonlySet<WorkId>;
  /** Regions that have all the lanes they want. */
  readonly unfolded: readonly string[];
  /** How many lanes there is room for; more are used only when relations need them. */
  readonly room: number;
  /** How many columns there is room for; more editions are gathered by year. */
  readonly mostColumns: number;
}

/** A band without a region is unfolded by this name. */
export const elsewhere = "elsewhere";

const sideOf = ({ from, to }: Relation, focus: LineageFocus | null): Line["side"] => {
  if (focus === null) return "aside";
  const isOn = (side: ReadonlySet<WorkId>, id: WorkId): boolean => id === focus.id || side.has(id);
  if (isOn(focus.ancestors, from) && isOn(focus.ancestors, to)) return "led";
  return isOn(focus.descendants, from) && isOn(focus.descendants, to) ? "builds" : "aside";
};

/** The focus first, then its main path, its line, and what is marked. */
const ranking = (focus: LineageFocus | null, marked: ReadonlySet<WorkId>): ((id: WorkId) => number) => {
  const main = new Set(focus?.main);
  return (id) => {
    if (id === focus?.id) return 0;
    if (main.has(id)) return 1;
    if (focus !== null && (focus.ancestors.has(id) || focus.descendants.has(id))) return 2;
    return marked.has(id) ? 3 : 4;
  };
};

interface Group {
  readonly region: Region | null;
  readonly own: readonly WorkSummary[];
  readonly related: readonly WorkSummary[];
  readonly quiet: readonly WorkSummary[];
}

/** The works of each region, most relations first; bands keep that order whatever is chosen. */
const groupsOf = (
  given: ChartGiven,
  isRelated: (work: WorkSummary) => boolean,
  order: (a: WorkSummary, b: WorkSummary) => number,
): readonly Group[] => {
  const { works, regions, marked } = given;
  const byRegion = new Map<string, WorkSummary[]>();
  const known = new Set(regions.map(({ id }) => id));
  for (const work of works) push(byRegion, work.region !== undefined && known.has(work.region) ? work.region : "", work);
  const quietly = (a: WorkSummary, b: WorkSummary): number =>
    Number(marked.has(b.id)) - Number(marked.has(a.id)) || b.mentions - a.mentions;
  const groups = [...regions, null].flatMap((region): readonly Group[] => {
    const own = byRegion.get(region?.id ?? "") ?? [];
    const quiet = own.filter((work) => !isRelated(work)).sort(quietly);
    return own.length === 0 ? [] : [{ region, own, related: own.filter(isRelated).sort(order), quiet }];
  });
  const weight = ({ own, related }: Group): number => related.length * 1e4 + own.length;
  return groups.sort((a, b) => weight(b) - weight(a));
};

const linesOf = (relations: readonly Relation[], focus: LineageFocus | null, columnOf: (id: WorkId) => number): readonly Line[] => {
  const steps = new Set(focus?.main.flatMap((id, index, main) => (index === 0 ? [] : [`${id} ${main[index - 1]}`])));
  return relations.map((relation): Line => {
    const { from, to } = relation;
    const backwards = columnOf(to) > columnOf(from);
    const [older, newer] = backwards ? [from, to] : [to, from];
    return { relation, side: sideOf(relation, focus), main: steps.has(`${from} ${to}`), older, newer, backwards };
  });
};

/** How many lanes the related works of each band may have: all they need while that is not much more than there is. */
const lanesFor = (groups: readonly Group[], given: ChartGiven, make: (group: Group, most: number) => Band): readonly number[] => {
  const needed = groups.map((group) => leastLanes(make(group, Number.POSITIVE_INFINITY)));
  const { focus, unfolded, room } = given;
  const share = fairShare(needed, Math.max(room, groups.length * 2));
  if (needed.reduce((sum, lanes) => sum + lanes, 0) <= room * 1.5) return groups.map(() => Number.POSITIVE_INFINITY);
  return groups.map((group) => {
    if (unfolded.includes(group.region?.id ?? elsewhere)) return Number.POSITIVE_INFINITY;
    const line = group.related.filter(
      ({ id }) => focus !== null && (id === focus.id || focus.ancestors.has(id) || focus.descendants.has(id)),
    );
    const own = line.length === 0 ? 0 : make({ ...group, related: line, quiet: [] }, longestLine).lanes.count;
    return Math.max(share, own);
  });
};

/** A line of more lanes than this in one band is gathered, too. */
const longestLine = 24;

/** The lineage of an atlas: columns by edition, bands by region, a lane for every relation that there is room for. */
export const chartOf = (given: ChartGiven): Chart => {
  const { works, focus, marked, room, unfolded } = given;
  const byId = new Map(works.map((work) => [work.id, work]));
  const known = given.relations.filter(({ from, to }) => from !== to && byId.has(from) && byId.has(to));
  const partners = new Map<WorkId, WorkId[]>();
  for (const { from, to } of known) {
    push(partners, from, to);
    push(partners, to, from);
  }
  const { columns, at } = columnsOf(works, given.mostColumns);
  const places = new Map(works.map((work) => [work.id, at(work)]));
  const columnOf = (id: WorkId): number => places.get(id) ?? 0;
  const partnersOf = (id: WorkId): readonly WorkId[] => partners.get(id) ?? [];
  const rank = ranking(focus, marked);
  const order = (a: WorkSummary, b: WorkSummary): number =>
    rank(a.id) - rank(b.id) ||
    partnersOf(b.id).length - partnersOf(a.id).length ||
    columnOf(b.id) - columnOf(a.id) ||
    (a.id < b.id ? -1 : 1);
  const isRelated = ({ id }: WorkSummary): boolean => partners.has(id) || id === focus?.id;
  const groups = groupsOf(given, isRelated, order);
  const lines = linesOf(known, focus, columnOf);
  const later = new Set(lines.flatMap(({ relation, backwards, newer }) => (backwards && relation.basis === "stated" ? [newer] : [])));
  const make = ({ related, quiet }: Group, most: number): Band => bandOf({ related, quiet, partnersOf, columnOf, later, most });
  const most = lanesFor(groups, given, make);
  const bands = groups.map((group, index) => make(group, most[index] ?? 1));
  const isUnfolded = (index: number): boolean => unfolded.includes(groups[index]?.region?.id ?? elsewhere);
  const lanes = sharedOut(
    bands.map((band, index) => (isUnfolded(index) ? Math.max(leastLanes(band), mostLanes(band)) : leastLanes(band))),
    bands.map(mostLanes),
    room,
  );
  let top = 0;
  const drawn = bands.map((band, index): BandDrawn => {
    const [count, group] = [lanes[index] ?? 1, groups[index]];
    const result = {
      region: group?.region ?? null,
      works: group?.own.length ?? 0,
      top,
      lanes: count,
      notes: band.notes,
      ...filled(band, count),
    };
    top += count;
    return result;
  });
  const placed = new Set(bands.flatMap((band) => band.placed.map(({ work }) => work.id)));
  const drawnLines = lines.filter(({ older, newer }) => placed.has(older) && placed.has(newer));
  const related = new Set(known.flatMap(({ from, to, basis }) => (basis === "stated" ? [from, to] : [])));
  return { columns, bands: drawn, lines: drawnLines, lanes: top, related, undrawn: lines.length - drawnLines.length };
};
