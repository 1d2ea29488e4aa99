import type { InstitutionRow, InstitutionTable, WorkSummary } from "../atlas/source.ts";
import type { InstitutionId, NodeId, WorkId } from "../model/ids.ts";
import { crosses, grow, overlap, type Box } from "./boxes.ts";
import { calledBy } from "../model/naming.ts";
import { shortInstitution } from "./names.ts";
import { chosenRows } from "./network-choice.ts";
import { nested, type Shape } from "./network-packing.ts";
import { settled } from "./packing.ts";
import { componentsOf, seriate, type Bond } from "./seriation.ts";
import { lying, relaxed, type Spot } from "./stress.ts";

/*
 * Institutions as nodes, works of two as edges, works of three or more as junctions: a joint work of five is five lines
 * to one mark, and not ten between each other.
 */

export interface NetworkNode {
  readonly row: InstitutionRow;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** On which side of the node its name stands. */
  readonly side: "left" | "right";
  /** Width of the name. */
  readonly width: number;
}

/** The works that the same institutions share: of two, `x` and `y` are the middle of the edge; of more, the junction. */
export interface NetworkLink {
  readonly works: readonly WorkSummary[];
  readonly text: string;
  readonly ends: readonly InstitutionId[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly height: number;
  /** Institutions that share no work. */
  readonly alone: readonly InstitutionRow[];
  /** How many share works and are not drawn, and around whom the others stand. */
  readonly left: number;
  readonly around: InstitutionRow | null;
}

interface Given {
  readonly table: InstitutionTable;
  readonly works: ReadonlyMap<WorkId, WorkSummary>;
  readonly width: number;
  /** What can be seen without scrolling; the picture may be higher. */
  readonly height: number;
  readonly measure: (text: string, face: "name" | "work") => number;
  readonly selection: NodeId | null;
}

const lineHeight = 18;
const unit = { x: 96, y: 54 };
const pairHeight = 36;
/** The mark of a junction reaches so far above its middle; its text stands below. */
const junctionTop = 8;
/** Below this width groups stand upright. */
const narrow = 520;
const boxGap = 5;
const groupGap = 34;
const nameGap = 6;

export const radiusOf = (works: number): number => Math.min(24, works === 1 ? 8 : 5.5 + 5.2 * Math.sqrt(works));

interface Shared {
  readonly ends: readonly number[];
  readonly works: WorkSummary[];
}

const sharedOf = ({ table, works }: Pick<Given, "table" | "works">, numbers: ReadonlyMap<InstitutionId, number>): readonly Shared[] => {
  const same = new Map<string, Shared>();
  for (const { work, institutions } of table.joint) {
    const ends = institutions.flatMap((id) => numbers.get(id) ?? []);
    const summary = works.get(work);
    if (ends.length < 2 || summary === undefined) continue;
    const key = ends.join(" ");
    const known = same.get(key);
    if (known === undefined) same.set(key, { ends, works: [summary] });
    else known.works.push(summary);
  }
  return [...same.values()];
};

/** A group that hangs together, laid out by itself: its nodes first, then its links. */
interface Group extends Shape {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** Members on a ring in an order that keeps partners together, links in the middle of their ends. */
const startOf = (members: readonly number[], own: readonly Shared[]): readonly Spot[] => {
  const order = seriate(
    members,
    own.map(({ ends }): Bond => ends),
  );
  const spots = new Map<number, Spot>();
  order.forEach((member, index) => {
    // Not quite a circle: what is symmetric may stay folded.
    const angle = Math.PI * (1 + (2 * index) / order.length);
    const far = (order.length / 3) * (1 + 0.05 * (index % 3));
    spots.set(member, { x: far * Math.cos(angle), y: far * Math.sin(angle) });
  });
  const at = (member: number): Spot => spots.get(member) ?? { x: 0, y: 0 };
  const middle = ({ ends }: Shared, index: number): Spot => ({
    x: ends.reduce((sum, end) => sum + at(end).x, 0) / ends.length + 0.01 * (index + 1),
    y: ends.reduce((sum, end) => sum + at(end).y, 0) / ends.length + 0.013 * (index + 1),
  });
  return [...members.map(at), ...own.map(middle)];
};

const textOf = (works: readonly WorkSummary[]): string => {
  const [only] = works;
  return works.length === 1 && only !== undefined ? calledBy(only, 22).text : `${works.length} works`;
};

/** Boxes with their places drawn together sideways until they fit a width; the left edge is 0. */
const narrowed = (boxes: readonly Box[], spots: readonly Spot[], width: number): readonly Box[] => {
  const by = (share: number): readonly Box[] => boxes.map((box, index) => ({ ...box, x: box.x - (1 - share) * (spots[index]?.x ?? 0) }));
  const extent = (some: readonly Box[]): readonly [number, number] => [
    Math.min(...some.map(({ x }) => x)),
    Math.max(...some.map((box) => box.x + box.width)),
  ];
  let found = boxes;
  for (let share = 1; share > 0.1; share -= 0.05) {
    found = by(share);
    const [left, right] = extent(found);
    if (right - left <= width) break;
  }
  const [left] = extent(found);
  return found.map((box) => ({ ...box, x: box.x - left }));
};

/** Half of the height that a name or a mark needs. */
const halfOf = (radius: number): number => Math.max(radius + 1, lineHeight / 2);

/** The side of a node on which its name is crossed by fewer lines; to the right when both are as good. */
const sideOf = (spot: Spot, radius: number, width: number, lines: readonly (readonly [Spot, Spot])[]): NetworkNode["side"] => {
  const name = (x: number): Box => ({ x, y: spot.y - lineHeight / 2, width, height: lineHeight });
  const hits = (box: Box): number => lines.reduce((sum, [from, to]) => sum + Number(crosses(box, from, to)), 0);
  return hits(name(spot.x - radius - nameGap - width)) < hits(name(spot.x + radius + nameGap)) ? "left" : "right";
};

/** Along an edge, from its middle outwards. */
const alongEdge = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/** The box of an edge's text, set on the straight line between its ends where that is free; else where it was. */
const onEdge = (box: Box, from: Spot, to: Spot, others: readonly Box[]): Box => {
  for (const share of alongEdge) {
    const x = from.x + (to.x - from.x) * share - box.width / 2;
    const y = from.y + (to.y - from.y) * share - box.height / 2;
    const at = { ...box, x, y };
    if (x >= 0 && !others.some((other) => overlap(at, grow(other, 1)))) return at;
  }
  return box;
};

/** Where the members of a group and their links stand before boxes are kept apart. */
const laidOut = (members: readonly number[], own: readonly Shared[], wide: boolean) => {
  const at = new Map(members.map((member, index) => [member, index]));
  const edges = own.flatMap(({ ends }, index) => ends.map((end): readonly [number, number] => [at.get(end) ?? 0, members.length + index]));
  const spots = lying(relaxed(startOf(members, own), edges));
  // Two stand over each other: that leaves room for their names beside them.
  const pair = members.length === 2;
  const placed = spots.map(({ x, y }): Spot =>
    wide && !pair ? { x: x * unit.x, y: y * unit.y } : { x: y * unit.x, y: x * (pair ? pairHeight : unit.y) },
  );
  const origin = { x: 0, y: 0 };
  return { placed, lines: edges.map(([a, b]): readonly [Spot, Spot] => [placed[a] ?? origin, placed[b] ?? origin]), at };
};

const groupOf = (members: readonly number[], own: readonly Shared[], rows: readonly InstitutionRow[], given: Given): Group => {
  const { placed, lines, at } = laidOut(members, own, given.width >= narrow);
  const spotAt = (index: number): Spot => placed[index] ?? { x: 0, y: 0 };
  const nodes = members.flatMap((member, index) => {
    const row = rows[member];
    if (row === undefined) return [];
    const name = shortInstitution(row.name);
    const width = Math.min(given.measure(name, "name"), Math.max(80, given.width / 2));
    const radius = radiusOf(row.works.length);
    return [{ row, name, width, radius, side: sideOf(spotAt(index), radius, width, lines) }];
  });
  const boxes = [
    ...nodes.map(({ radius, side, width }, index): Box => {
      const reach = radius + nameGap + width;
      const { x, y } = spotAt(index);
      return { x: x - (side === "left" ? reach : radius), y: y - halfOf(radius), width: radius + reach, height: 2 * halfOf(radius) };
    }),
    ...own.map(({ ends, works }, index): Box => {
      const { x, y } = spotAt(members.length + index);
      const width = given.measure(textOf(works), "work") + 12;
      const [above, height] = ends.length === 2 ? [lineHeight / 2, lineHeight] : [junctionTop, lineHeight + 2 * junctionTop];
      return { x: x - width / 2, y: y - above, width, height };
    }),
  ];
  const free = [...settled(narrowed(boxes, placed, given.width), given.width, boxGap)];
  const boxAt = (index: number): Box => free[index] ?? { x: 0, y: 0, width: 0, height: 0 };
  const middleOf = (index: number): Spot => {
    const { x, y, width, height } = boxAt(index);
    const radius = nodes[index]?.radius ?? 0;
    return { x: nodes[index]?.side === "left" ? x + width - radius : x + radius, y: y + height / 2 };
  };
  own.forEach(({ ends }, index) => {
    const [from, to] = ends.map((end) => middleOf(at.get(end) ?? 0));
    const mine = members.length + index;
    if (ends.length > 2 || from === undefined || to === undefined) return;
    free[mine] = onEdge(
      boxAt(mine),
      from,
      to,
      free.filter((_, other) => other !== mine),
    );
  });
  const top = Math.min(...free.map(({ y }) => y));
  const centre = (index: number): Spot => ({ x: middleOf(index).x, y: middleOf(index).y - top });
  const markOf = (index: number): Spot => {
    const { x, y, width } = boxAt(members.length + index);
    return { x: x + width / 2, y: y - top + junctionTop };
  };
  return {
    boxes: free.map((box) => ({ ...box, y: box.y - top })),
    lines: own.flatMap(({ ends }, index) => ends.map((end): readonly [Spot, Spot] => [centre(at.get(end) ?? 0), markOf(index)])),
    nodes: nodes.map((node, index): NetworkNode => ({ ...node, x: middleOf(index).x, y: middleOf(index).y - top })),
    links: own.map(({ ends, works }, index): NetworkLink => {
      const box = boxAt(members.length + index);
      const y = box.y - top + (ends.length === 2 ? box.height / 2 : junctionTop);
      return {
        works,
        text: textOf(works),
        ends: ends.flatMap((end) => rows[end]?.id ?? []),
        x: box.x + box.width / 2,
        y,
        width: box.width,
      };
    }),
    width: Math.max(...free.map((box) => box.x + box.width)),
    height: Math.max(...free.map((box) => box.y + box.height)) - top,
  };
};

/** The largest group first, the others where they have room; all of it within the width. */
export const networkOf = (given: Given): Network => {
  const { drawn, partners, around } = chosenRows(given.table, given.selection);
  const numbers = new Map(drawn.map(({ id }, index) => [id, index]));
  const shared = sharedOf(given, numbers);
  const groups = componentsOf(
    drawn.length,
    shared.map(({ ends }): Bond => ends),
  )
    .filter((members) => members.length > 1)
    .map((members) => {
      const inside = new Set(members);
      return groupOf(
        members,
        shared.filter(({ ends }) => inside.has(ends[0] ?? -1)),
        drawn,
        given,
      );
    })
    .sort((a, b) => b.nodes.length - a.nodes.length || b.height - a.height);
  const corners = nested(groups, given.width, given.height, groupGap / 2);
  const move = <T extends Spot>(group: number, spots: readonly T[]): readonly T[] =>
    spots.map((spot) => ({ ...spot, x: spot.x + (corners[group]?.x ?? 0), y: spot.y + (corners[group]?.y ?? 0) }));
  const sharing = new Set(given.table.joint.flatMap(({ institutions }) => institutions));
  return {
    nodes: groups.flatMap(({ nodes }, index) => move(index, nodes)),
    links: groups.flatMap(({ links }, index) => move(index, links)),
    height: Math.max(0, ...groups.map((group, index) => (corners[index]?.y ?? 0) + group.height)),
    alone: given.table.rows.filter(({ id }) => !sharing.has(id)),
    left: partners - groups.reduce((sum, { nodes }) => sum + nodes.length, 0),
    around,
  };
};
