import type { Relation, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import { nameInFull } from "./names.ts";
import { sorted, type Line } from "./table.ts";

/*
 * The atlas as a tree: topic, its works, for each work what it refers to and what refers to it, and there works again,
 * so that opening one after the other walks along the relations. A work that stands above itself is not opened again.
 */

export type Side = "refers-to" | "referred-to";

interface ItemBase {
  /** The way to the item, from the topic down; unlike a work, which may stand in many places, it is there once. */
  readonly key: string;
  readonly parent: string | null;
  /** Counted from 1. */
  readonly level: number;
  /** Its place among its siblings, counted from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  /** null when there is nothing in it to open. */
  readonly open: boolean | null;
  /** What typing letters finds. */
  readonly name: string;
}

export interface RegionItem extends ItemBase {
  readonly kind: "region";
  readonly region: Region | null;
  readonly works: number;
  readonly gaps: number;
}
export interface WorkItem extends ItemBase {
  readonly kind: "work";
  readonly work: WorkSummary;
  /** The relation that leads here from the work above; null under a topic. */
  readonly relation: Relation | null;
  readonly refersTo: number;
  readonly referredTo: number;
  /** It stands further up on the same way. */
  readonly again: boolean;
}
export interface SideItem extends ItemBase {
  readonly kind: "side";
  readonly side: Side;
  readonly works: number;
}
export type Item = RegionItem | WorkItem | SideItem;

export interface OutlineGround {
  readonly regions: readonly { readonly region: Region | null; readonly lines: readonly Line[] }[];
  readonly lineOf: ReadonlyMap<WorkId, Line>;
  readonly related: (id: WorkId, side: Side) => readonly Relation[];
}

const nowhere = "no-region";
const regionKey = (region: Region | null): string => `topic ${region?.id ?? nowhere}`;

/** The largest topic first; works newest first, as in the table. */
export const outlineOf = (lines: readonly Line[], relations: readonly Relation[]): OutlineGround => {
  const regions = new Map<string, { region: Region | null; lines: Line[] }>();
  for (const line of sorted(lines, { by: "date", descending: true })) {
    const found = regions.get(regionKey(line.region));
    if (found === undefined) regions.set(regionKey(line.region), { region: line.region, lines: [line] });
    else found.lines.push(line);
  }
  const out = new Map<WorkId, Relation[]>();
  const into = new Map<WorkId, Relation[]>();
  const put = (map: Map<WorkId, Relation[]>, id: WorkId, relation: Relation): void => {
    const found = map.get(id);
    if (found === undefined) map.set(id, [relation]);
    else found.push(relation);
  };
  for (const relation of relations) {
    put(out, relation.from, relation);
    put(into, relation.to, relation);
  }
  const name = ({ region }: { readonly region: Region | null }): string => region?.name ?? "";
  return {
    regions: [...regions.values()].sort(
      (a, b) =>
        Number(a.region === null) - Number(b.region === null) ||
        b.lines.length - a.lines.length ||
        (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0),
    ),
    lineOf: new Map(lines.map((line) => [line.work.id, line])),
    related: (id, side) => (side === "refers-to" ? out : into).get(id) ?? [],
  };
};

const otherEnd = (relation: Relation, side: Side): WorkId => (side === "refers-to" ? relation.to : relation.from);

interface Way {
  readonly key: string;
  readonly level: number;
  /** The works passed on the way here. */
  readonly above: readonly WorkId[];
}

interface Sibling {
  readonly place: number;
  readonly siblings: number;
}

const sides: readonly Side[] = ["refers-to", "referred-to"];
const sideNames: Readonly<Record<Side, string>> = { "refers-to": "Refers to", "referred-to": "Referred to by" };

/** What can be seen of the tree while the items of `open` are open, from top to bottom. */
export const itemsOf = (ground: OutlineGround, open: ReadonlySet<string>, matching: ReadonlySet<WorkId> | null): readonly Item[] => {
  const items: Item[] = [];

  const sidesOf = (id: WorkId, way: Way): void => {
    const shown = sides.map((side) => ({ side, relations: ground.related(id, side) })).filter(({ relations }) => relations.length > 0);
    shown.forEach(({ side, relations }, index) => {
      const key = `${way.key} > ${side}`;
      const isOpen = open.has(key);
      items.push({
        kind: "side",
        side,
        key,
        parent: way.key,
        level: way.level + 1,
        place: index + 1,
        siblings: shown.length,
        open: isOpen,
        name: sideNames[side],
        works: relations.length,
      });
      if (!isOpen) return;
      relations.forEach((relation, at) => {
        const line = ground.lineOf.get(otherEnd(relation, side));
        if (line !== undefined)
          workOf(line, { key, level: way.level + 1, above: way.above }, { place: at + 1, siblings: relations.length }, relation);
      });
    });
  };

  const workOf = (line: Line, way: Way, sibling: Sibling, relation: Relation | null): void => {
    const { id } = line.work;
    const key = `${way.key} > ${relation === null ? "" : `${relation.type} `}${id}`;
    const again = way.above.includes(id);
    const opens = !again && line.refersTo + line.referredTo > 0;
    const isOpen = opens && open.has(key);
    items.push({
      kind: "work",
      work: line.work,
      relation,
      refersTo: line.refersTo,
      referredTo: line.referredTo,
      again,
      key,
      parent: way.key,
      level: way.level + 1,
      ...sibling,
      open: opens ? isOpen : null,
      name: nameInFull(line.work),
    });
    if (isOpen) sidesOf(id, { key, level: way.level + 1, above: [...way.above, id] });
  };

  const shown = ground.regions
    .map(({ region, lines }) => ({ region, lines: matching === null ? lines : lines.filter(({ work }) => matching.has(work.id)) }))
    .filter(({ lines }) => lines.length > 0);
  shown.forEach(({ region, lines }, index) => {
    const key = regionKey(region);
    const isOpen = open.has(key);
    items.push({
      kind: "region",
      region,
      key,
      parent: null,
      level: 1,
      place: index + 1,
      siblings: shown.length,
      open: isOpen,
      name: region?.name ?? "On no map",
      works: lines.length,
      gaps: lines.filter(({ work }) => !work.listed).length,
    });
    if (isOpen) lines.forEach((line, at) => workOf(line, { key, level: 1, above: [] }, { place: at + 1, siblings: lines.length }, null));
  });
  return items;
};

/** What has to be open for a work to be seen under its topic; null when it stands in none. */
export const topicOf = (ground: OutlineGround, id: WorkId): string | null => {
  const line = ground.lineOf.get(id);
  return line === undefined ? null : regionKey(line.region);
};
