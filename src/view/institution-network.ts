import type { InstitutionRow, InstitutionTable, WorkSummary } from "../atlas/source.ts";
import type { InstitutionId, NodeId, WorkId } from "../model/ids.ts";
import { across, cardGap, cardHead, cardOfGroup, cardsBeside, finished, highestFoot, partOfRow, stackedNames } from "./network-cards.ts";
import type { CardPlace, NetworkCard } from "./network-cards.ts";
import { chosenRows } from "./network-choice.ts";
import { groupOf, type Group, type GroupGround, type NetworkLink, type NetworkNode, type Shared } from "./network-group.ts";
import { nested, type Range } from "./network-packing.ts";
import { componentsOf, type Bond } from "./seriation.ts";
import type { Spot } from "./stress.ts";

/*
 * Institutions as nodes, works of two as edges, works of three or more as junctions: a joint work of five is five lines
 * to one mark, and not ten between each other. Each part of the world is a card.
 */

export interface Network {
  readonly cards: readonly NetworkCard[];
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

/** Below this width groups stand upright. */
const narrow = 520;
const groupGap = 34;
const least = 200;

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

/** Institutions that hang together, and what they share. */
interface Component {
  readonly members: readonly number[];
  readonly own: readonly Shared[];
  readonly card: string;
}

const componentsIn = (drawn: readonly InstitutionRow[], shared: readonly Shared[]): readonly Component[] =>
  componentsOf(
    drawn.length,
    shared.map(({ ends }): Bond => ends),
  )
    .filter((members) => members.length > 1)
    .map((members) => {
      const inside = new Set(members);
      return {
        members,
        own: shared.filter(({ ends }) => inside.has(ends[0] ?? -1)),
        card: cardOfGroup(members.flatMap((member) => drawn[member] ?? [])),
      };
    });

interface Picture {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly height: number;
}

/** The largest group first, the others where they have room. */
const arranged = (some: readonly Group[], height: number): Picture => {
  // What lies in several cards has but one place sideways, so it comes first.
  const groups = [...some].sort(
    (a, b) => b.within.to - b.within.from - (a.within.to - a.within.from) || b.nodes.length - a.nodes.length || b.height - a.height,
  );
  const corners = nested(groups, height, groupGap / 2);
  const moved = <T extends Spot>(index: number, spots: readonly T[]): readonly T[] => shifted(spots, corners[index] ?? { x: 0, y: 0 });
  return {
    nodes: groups.flatMap(({ nodes }, index) => moved(index, nodes)),
    links: groups.flatMap(({ links }, index) => moved(index, links)),
    height: Math.max(0, ...groups.map((group, index) => (corners[index]?.y ?? 0) + group.height)),
  };
};

const shifted = <T extends Spot>(spots: readonly T[], by: Spot): readonly T[] =>
  spots.map((spot) => ({ ...spot, x: spot.x + by.x, y: spot.y + by.y }));

type Drawing = Pick<Network, "cards" | "nodes" | "links" | "height">;
type Ground = Pick<GroupGround, "rows" | "measure">;

const lowestOf = (cards: readonly NetworkCard[]): number => Math.max(0, ...cards.map(({ y, height }) => y + height));

/** Cards beside each other: a group within one part of the world keeps to its card, another lies over several. */
const beside = (
  places: readonly CardPlace[],
  components: readonly Component[],
  ground: Ground,
  { table, width, height }: Given,
  alone: readonly InstitutionRow[],
): Drawing => {
  const insides = new Map<string, Range>(places.map(({ part, inside }) => [part, inside]));
  const whole = { from: 0, to: width };
  const insideOf = (row: InstitutionRow): Range => insides.get(partOfRow(row)) ?? whole;
  const groups = components.map(({ members, own, card }) => {
    const within = insides.get(card) ?? whole;
    return groupOf(members, own, {
      ...ground,
      within,
      wide: within.to - within.from >= narrow,
      places: card === across ? insideOf : null,
    });
  });
  const room = Math.max(least, height - cardHead - highestFoot(places, alone));
  const picture = arranged(groups, room);
  const down = { x: 0, y: cardHead };
  const cards = finished(places, table.rows, alone, Math.max(picture.height, room));
  return {
    cards,
    nodes: shifted(picture.nodes, down),
    links: shifted(picture.links, down),
    height: lowestOf(cards),
  };
};

/** Cards below each other, each as high as its groups. */
const stacked = (components: readonly Component[], ground: Ground, { width }: Given): Drawing => {
  let y = 0;
  const within = { from: 0, to: width };
  const parts = stackedNames.flatMap((name) => {
    const own = components.filter(({ card }) => card === name);
    if (own.length === 0) return [];
    const groups = own.map((one) => groupOf(one.members, one.own, { ...ground, within, wide: width >= narrow, places: null }));
    const picture = arranged(groups, least);
    const top = y + cardHead;
    const height = cardHead + picture.height + cardHead / 2;
    const card: NetworkCard = { name, count: picture.nodes.length, x: 0, y, width, height, alone: [], more: 0, columns: 1 };
    y += height + cardGap;
    return [{ card, nodes: shifted(picture.nodes, { x: 0, y: top }), links: shifted(picture.links, { x: 0, y: top }) }];
  });
  const cards = parts.map(({ card }) => card);
  return { cards, nodes: parts.flatMap(({ nodes }) => nodes), links: parts.flatMap(({ links }) => links), height: lowestOf(cards) };
};

/** All of it within the width. */
export const networkOf = (given: Given): Network => {
  const { table, measure, width } = given;
  const { drawn, partners, around } = chosenRows(table, given.selection);
  const numbers = new Map(drawn.map(({ id }, index) => [id, index]));
  const components = componentsIn(drawn, sharedOf(given, numbers));
  const sharing = new Set(table.joint.flatMap(({ institutions }) => institutions));
  const alone = table.rows.filter(({ id }) => !sharing.has(id));
  const ground = { rows: drawn, measure };
  const places = cardsBeside(drawn, alone, width);
  const drawing = places === null ? stacked(components, ground, given) : beside(places, components, ground, given, alone);
  return { ...drawing, alone, left: partners - drawing.nodes.length, around };
};
