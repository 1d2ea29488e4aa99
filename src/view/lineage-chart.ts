import type { Relation, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import { columnsOf, type Columns } from "./lineage-columns.ts";
import type { Column } from "./lineage-editions.ts";
import type { LineageFocus } from "./lineage-line.ts";
import { bandOf, filled, leastLanes, mostLanes, type Band, type Dots, type Placed } from "./lineage-lanes.ts";
import { groupsOf, partnersOf, ranking, unranked, type Group } from "./lineage-groups.ts";
import { sharedOut } from "./lineage-room.ts";
import { mainPath } from "./main-path.ts";

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
  /** The relations that are drawn: both their ends have a lane. */
  readonly lines: readonly Line[];
  readonly lanes: number;
  /** All works with stated relations, drawn or not, also to works that are not among these. */
  readonly related: ReadonlySet<WorkId>;
  /** Relations without a line: there are more than fit, or their ends are gathered into counts. */
  readonly undrawn: number;
  /** Whether works without a lane are few enough to be a dot each; otherwise those of a cell are one count. */
  readonly dotted: boolean;
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
  /** How many columns there is room for; more editions stand together. */
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

/** Pairs of neighbours on a path, the newer one first. */
const stepsOf = (path: readonly WorkId[]): ReadonlySet<string> =>
  new Set(path.flatMap((id, index) => (index === 0 ? [] : [`${id} ${path[index - 1]}`])));

/** A line of more lanes than this in one band is gathered, too, where room is scarce. */
const longestLine = 10;
/** Where room is scarce a band still names some of its works before it counts the others, while the chart stays within so many times the room. */
const names = { most: 3, rooms: 2 };
/** More dots than these would be neither told apart nor walked through. */
const mostDots = 150;

/** Where everything stands once it is known which relations are drawn. */
const layOut = (
  given: ChartGiven,
  { columns, at: columnOf }: Columns,
  known: readonly Relation[],
  drawn: readonly Relation[],
  main: readonly WorkId[],
) => {
  const { focus } = given;
  const partners = partnersOf(drawn);
  const steps = stepsOf(main);
  const lines = drawn.map((relation): Line => {
    const { from, to } = relation;
    const backwards = columnOf(to) > columnOf(from);
    const [older, newer] = backwards ? [from, to] : [to, from];
    return { relation, side: sideOf(relation, focus), main: steps.has(`${from} ${to}`), older, newer, backwards };
  });
  const later = new Set(lines.flatMap(({ relation, backwards, newer }) => (backwards && relation.basis === "stated" ? [newer] : [])));
  const groups = groupsOf({ ...given, drawn: partners, known: partnersOf(known), columnOf });
  const make = ({ related, quiet }: Group, most: number): Band =>
    bandOf({ related, quiet, partnersOf: (id) => partners.get(id) ?? [], columnOf, later, most });
  return { columns, lines, groups, make };
};

type Layout = ReturnType<typeof layOut>;

/** The bands with as many lanes as they need, and what there is room for besides. */
const bandsOf = ({ groups, make }: Layout, { unfolded, room }: ChartGiven, crowded: boolean): readonly BandDrawn[] => {
  const bands = groups.map((group) => make(group, crowded ? longestLine : Number.POSITIVE_INFINITY));
  const leastNamed = Math.min(names.most, Math.floor((room * names.rooms) / Math.max(1, bands.length)));
  const least = bands.map((band, index) => {
    const most = Math.max(leastLanes(band), mostLanes(band));
    if (unfolded.includes(groups[index]?.region?.id ?? elsewhere)) return most;
    return crowded ? Math.min(most, Math.max(leastLanes(band), leastNamed)) : leastLanes(band);
  });
  const lanes = sharedOut(least, bands.map(mostLanes), room);
  let top = 0;
  return bands.map((band, index): BandDrawn => {
    const [count, group] = [lanes[index] ?? 1, groups[index]];
    top += count;
    const { placed, dots } = filled(band, count);
    return {
      region: group?.region ?? null,
      works: group?.own.length ?? 0,
      top: top - count,
      lanes: count,
      placed,
      notes: band.notes,
      dots,
    };
  });
};

/** Only some relations are drawn where all of them would take more lanes than these, or than twice the room there is. */
const manyLanes = 60;

const isCrowded = ({ groups, make }: Layout, room: number): boolean => {
  const most = Math.max(room * 2, manyLanes);
  let needed = 0;
  return groups.some((group) => {
    const band = make(group, most);
    needed += leastLanes(band);
    return band.gathered.size > 0 || needed > most;
  });
};

/** Relations of which some are drawn where not all can be: those of the line of the focus, of the main path, and the inferred ones. */
const chosenOf = (known: readonly Relation[], focus: LineageFocus | null, main: readonly WorkId[]): readonly Relation[] => {
  const steps = stepsOf(main);
  return known.filter(
    (relation) => relation.basis === "inferred" || steps.has(`${relation.from} ${relation.to}`) || sideOf(relation, focus) !== "aside",
  );
};

/** How much it matters that a work keeps a column of its own; null when nothing stands out. */
const weightsOf = ({ focus, marked }: ChartGiven): ((id: WorkId) => number) | null => {
  const rank = ranking(focus, marked);
  return focus === null && marked.size === 0 ? null : (id) => unranked - rank(id);
};

/**
 * The lineage of an atlas: columns by edition, bands by region, a lane for every relation. Where the lanes would be far
 * more than there is room for, only the line of the chosen work is drawn, and without one the main path of all.
 */
export const chartOf = (given: ChartGiven): Chart => {
  const { works, focus, room } = given;
  const ids = new Set(works.map(({ id }) => id));
  const known = given.relations.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const columns = columnsOf(works, given.mostColumns, weightsOf(given));
  const all = layOut(given, columns, known, known, focus?.main ?? []);
  const crowded = isCrowded(all, room);
  const main = (): readonly WorkId[] => focus?.main ?? mainPath(works, known, null);
  const some = (path: readonly WorkId[]): Layout => layOut(given, columns, known, chosenOf(known, focus, path), path);
  const layout = crowded ? some(main()) : all;
  const bands = bandsOf(layout, given, crowded);
  const named = new Set(bands.flatMap(({ placed }) => placed.map(({ work }) => work.id)));
  const lines = layout.lines.filter(({ older, newer }) => named.has(older) && named.has(newer));
  return {
    columns: layout.columns,
    bands,
    lines,
    lanes: bands.reduce((sum, band) => sum + band.lanes, 0),
    related: new Set(given.relations.flatMap(({ from, to, basis }) => (basis === "stated" && from !== to ? [from, to] : []))),
    undrawn: known.length - lines.length,
    dotted: bands.reduce((sum, { dots }) => dots.reduce((all, { works: own }) => all + own.length, sum), 0) <= mostDots,
  };
};
