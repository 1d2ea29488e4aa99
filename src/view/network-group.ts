import type { InstitutionRow, WorkSummary } from "../atlas/source.ts";
import type { InstitutionId } from "../model/ids.ts";
import { calledBy } from "../model/naming.ts";
import { crosses, type Box } from "./boxes.ts";
import { shortInstitution } from "./names.ts";
import type { Range, Shape } from "./network-packing.ts";
import { onEdges, type EdgeText } from "./network-texts.ts";
import { settled } from "./packing.ts";
import { seriate, type Bond } from "./seriation.ts";
import { lying, relaxed, type Spot } from "./stress.ts";

/*
 * One group of institutions that hang together by joint works, laid out by itself. Its things are numbered: its members
 * first, then what they share.
 */

export interface NetworkNode {
  readonly row: InstitutionRow;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** On which side of the node its name stands. */
  readonly side: "left" | "right";
  /** Width of the name, and how many lines it has. */
  readonly width: number;
  readonly lines: 1 | 2;
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

export interface Shared {
  readonly ends: readonly number[];
  readonly works: WorkSummary[];
}

export interface GroupGround {
  readonly rows: readonly InstitutionRow[];
  readonly measure: (text: string, face: "name" | "work") => number;
  /** Where the group may stand, and whether it may lie there or has to stand upright. */
  readonly within: Range;
  readonly wide: boolean;
  /** Where each member may stand when not all may stand everywhere. */
  readonly places: ((row: InstitutionRow) => Range) | null;
}

/** A group that is laid out: its left upper corner is at 0, 0; but what has places of its own is where it stays. */
export interface Group extends Shape {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

const lineHeight = 18;
const unit = { x: 96, y: 54 };
/** Over several cards a group has the width of the stage, so that it can be lower. */
const heldUnit = 28;
const pairHeight = 36;
/** The mark of a junction reaches so far above its middle; its text stands below. */
const junctionTop = 8;
const boxGap = 5;
const nameGap = 6;
/** A name longer than this has two lines. */
const longest = 150;

export const radiusOf = (works: number): number => Math.min(24, works === 1 ? 8 : 5.5 + 5.2 * Math.sqrt(works));

const textOf = (works: readonly WorkSummary[]): string => {
  const [only] = works;
  return works.length === 1 && only !== undefined ? calledBy(only, 22).text : `${works.length} works`;
};

type Line = readonly [Spot, Spot];
type Edge = readonly [number, number];

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

const middleOf = ({ from, to }: Range): number => (from + to) / 2;

/** Members between the edges that hold them, and what they share between the outermost of these. */
const held = (members: readonly number[], own: readonly Shared[], edges: readonly Edge[], ground: GroupGround): readonly Spot[] => {
  const ofMember = (member: number): Range => {
    const row = ground.rows[member];
    return row === undefined || ground.places === null ? ground.within : ground.places(row);
  };
  const rangeOf = (thing: number): Range => {
    const ends = (thing < members.length ? [members[thing] ?? -1] : (own[thing - members.length]?.ends ?? [])).map(ofMember);
    return { from: Math.min(...ends.map(({ from }) => from)), to: Math.max(...ends.map(({ to }) => to)) };
  };
  const start = startOf(members, own).map(({ y }, thing) => ({ x: middleOf(rangeOf(thing)) / unit.x, y }));
  const hold = (thing: number, x: number): number => {
    const { from, to } = rangeOf(thing);
    const edge = Math.min(0.3 * (to - from), unit.x);
    return Math.max((from + edge) / unit.x, Math.min(x, (to - edge) / unit.x));
  };
  return relaxed(start, edges, hold).map(({ x, y }) => ({ x: x * unit.x, y: y * heldUnit }));
};

/** Where things would stand best, before boxes are kept apart. */
const wanted = (members: readonly number[], own: readonly Shared[], edges: readonly Edge[], ground: GroupGround): readonly Spot[] => {
  if (ground.places !== null) return held(members, own, edges, ground);
  // Two stand over each other: that leaves room for their names beside them.
  const pair = members.length === 2;
  return lying(relaxed(startOf(members, own), edges)).map(({ x, y }) =>
    ground.wide && !pair ? { x: x * unit.x, y: y * unit.y } : { x: y * unit.x, y: x * (pair ? pairHeight : unit.y) },
  );
};

/** Half of the height that a name or a mark needs. */
const halfOf = ({ radius, lines }: Pick<NetworkNode, "radius" | "lines">): number => Math.max(radius + 1, (lines * lineHeight) / 2);

/** The side of a node on which its name is crossed by fewer lines; to the right when both are as good. */
const sideOf = (spot: Spot, radius: number, width: number, lines: readonly Line[]): NetworkNode["side"] => {
  const name = (x: number): Box => ({ x, y: spot.y - lineHeight / 2, width, height: lineHeight });
  const hits = (box: Box): number => lines.reduce((sum, [from, to]) => sum + Number(crosses(box, from, to)), 0);
  return hits(name(spot.x - radius - nameGap - width)) < hits(name(spot.x + radius + nameGap)) ? "left" : "right";
};

type Member = Omit<NetworkNode, "x" | "y"> & { readonly place: Range };

/** A member as it will be drawn: its name in one line or two, on its better side. */
const memberOf = (row: InstitutionRow, spot: Spot, lines: readonly Line[], ground: GroupGround): Member => {
  const place = ground.places?.(row) ?? { from: 0, to: ground.within.to - ground.within.from };
  const name = shortInstitution(row.name);
  const radius = radiusOf(row.works.length);
  const whole = ground.measure(name, "name");
  const word = Math.max(...name.split(" ").map((part) => ground.measure(part, "name")));
  const isLong = whole > longest && name.includes(" ");
  const room = Math.max(40, place.to - place.from - 2 * radius - nameGap);
  const width = Math.min(room, isLong ? Math.max(word, whole / 2 + 26) : whole);
  return { row, name, radius, width, lines: isLong ? 2 : 1, side: sideOf(spot, radius, width, lines), place };
};

const boxOfMember = (member: Member, { x, y }: Spot): Box => {
  const { radius, side, width } = member;
  const reach = radius + nameGap + width;
  return { x: x - (side === "left" ? reach : radius), y: y - halfOf(member), width: radius + reach, height: 2 * halfOf(member) };
};

const boxOfShared = ({ ends, works }: Shared, { x, y }: Spot, { measure }: GroupGround): Box => {
  const width = measure(textOf(works), "work") + 12;
  const [above, height] = ends.length === 2 ? [lineHeight / 2, lineHeight] : [junctionTop, lineHeight + 2 * junctionTop];
  return { x: x - width / 2, y: y - above, width, height };
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

/** Each box between the edges that hold it. */
const heldBoxes = (boxes: readonly Box[], members: readonly Member[], all: Range): readonly Box[] =>
  boxes.map((box, index) => {
    const { from, to } = members[index]?.place ?? all;
    return { ...box, x: Math.max(from, Math.min(box.x, to - box.width)) };
  });

const none: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The middle of a member's circle in its box. */
const centreIn = ({ x, y, width, height }: Box, { side, radius }: Member): Spot => ({
  x: side === "left" ? x + width - radius : x + radius,
  y: y + height / 2,
});

/** The mark of a junction, or the middle of an edge's text. */
const markIn = ({ x, y, width, height }: Box, { ends }: Shared): Spot => ({
  x: x + width / 2,
  y: y + (ends.length === 2 ? height / 2 : junctionTop),
});

/** The texts of works of two, and between which members they stand. */
const textsOf = (own: readonly Shared[], members: number, at: ReadonlyMap<number, number>): readonly EdgeText[] =>
  own.flatMap(({ ends }, index) => {
    const [from, to, more] = ends.map((end) => at.get(end));
    return from === undefined || to === undefined || more !== undefined ? [] : [{ text: members + index, ends: [from, to] }];
  });

export const groupOf = (numbers: readonly number[], own: readonly Shared[], ground: GroupGround): Group => {
  const width = ground.within.to - ground.within.from;
  const at = new Map(numbers.map((number, index) => [number, index]));
  const edges = own.flatMap(({ ends }, index) => ends.map((end): Edge => [at.get(end) ?? 0, numbers.length + index]));
  const spots = wanted(numbers, own, edges, ground);
  const spotAt = (thing: number): Spot => spots[thing] ?? { x: 0, y: 0 };
  const straight = edges.map(([a, b]): Line => [spotAt(a), spotAt(b)]);
  const members = numbers.flatMap((number, thing) => {
    const row = ground.rows[number];
    return row === undefined ? [] : [memberOf(row, spotAt(thing), straight, ground)];
  });
  const boxes = [
    ...members.map((member, thing) => boxOfMember(member, spotAt(thing))),
    ...own.map((shared, index) => boxOfShared(shared, spotAt(members.length + index), ground)),
  ];
  const fitted = ground.places === null ? narrowed(boxes, spots, width) : heldBoxes(boxes, members, ground.within);
  const apart = onEdges(settled(fitted, width, boxGap), {
    texts: textsOf(own, members.length, at),
    gap: boxGap,
    width,
    endIn: (thing, box) => {
      const member = members[thing];
      return member === undefined ? box : centreIn(box, member);
    },
  });
  const top = Math.min(...apart.map(({ y }) => y));
  const free = apart.map((box) => ({ ...box, y: box.y - top }));
  const centres = members.map((member, thing) => centreIn(free[thing] ?? none, member));
  const boxOf = (index: number): Box => free[members.length + index] ?? none;
  const marks = own.map((shared, index) => markIn(boxOf(index), shared));
  return {
    within: ground.within,
    boxes: free,
    lines: edges.map(([a, b]): Line => [centres[a] ?? none, marks[b - members.length] ?? none]),
    nodes: members.map(({ row, name, radius, side, width: label, lines }, thing) => {
      const { x, y } = centres[thing] ?? none;
      return { row, name, radius, side, width: label, lines, x, y };
    }),
    links: own.map(({ ends, works }, index) => ({
      works,
      text: textOf(works),
      ends: ends.flatMap((end) => ground.rows[end]?.id ?? []),
      ...(marks[index] ?? none),
      width: boxOf(index).width,
    })),
    // What has places of its own cannot be moved sideways.
    width: ground.places === null ? Math.max(...free.map((box) => box.x + box.width)) : width,
    height: Math.max(...free.map((box) => box.y + box.height)),
  };
};
