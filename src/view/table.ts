import type { Relation, Witness, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import type { Asked } from "./cell-press.ts";
import { nameInFull } from "./names.ts";
import type { Grouping, Sort, SortKey } from "./table-view.ts";

/** A work with all that a row of the table shows of it and is sorted by. */
export interface Line {
  readonly work: WorkSummary;
  readonly region: Region | null;
  readonly grid: string | null;
  readonly refersTo: number;
  readonly referredTo: number;
  /** For each list in their order, whether it names the work. */
  readonly lists: readonly boolean[];
}

export interface TableGround {
  readonly works: readonly WorkSummary[];
  readonly relations: readonly Relation[];
  readonly regionOf: (id: WorkId) => Region | null;
  readonly gridOf: (id: WorkId) => string | null;
  /** The works of each list, in the order of the lists. */
  readonly lists: readonly ReadonlySet<WorkId>[];
}

export const linesOf = ({ works, relations, regionOf, gridOf, lists }: TableGround): readonly Line[] => {
  const out = new Map<WorkId, number>();
  const into = new Map<WorkId, number>();
  for (const { from, to } of relations) {
    out.set(from, (out.get(from) ?? 0) + 1);
    into.set(to, (into.get(to) ?? 0) + 1);
  }
  return works.map((work) => ({
    work,
    region: regionOf(work.id),
    grid: gridOf(work.id),
    refersTo: out.get(work.id) ?? 0,
    referredTo: into.get(work.id) ?? 0,
    lists: lists.map((of) => of.has(work.id)),
  }));
};

type Value = string | number | null;

const folded = (text: string): string => text.toLowerCase();

/** What a column is sorted by; null is not known, and stands last whichever way. */
const values: Readonly<Record<SortKey, (line: Line) => Value>> = {
  work: ({ work }) => folded(nameInFull(work)),
  topic: ({ region }) => (region === null ? null : folded(region.name)),
  venue: ({ work }) => (work.venue === undefined ? null : folded(work.venue.name)),
  date: ({ work }) => work.date ?? null,
  institutions: ({ work }) => (work.institutions[0] === undefined ? null : folded(work.institutions[0].name)),
  named: ({ work }) => (work.topics[0] === undefined ? null : folded(work.topics[0].name)),
  has: ({ work }) => work.has.length,
  "refers-to": ({ refersTo }) => refersTo,
  "referred-to": ({ referredTo }) => referredTo,
  mentions: ({ work }) => work.mentions,
  lists: ({ lists }) => lists.filter(Boolean).length,
  map: ({ grid }) => grid,
};

export const compareValues = (a: Value, b: Value, descending: boolean): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b !== descending ? -1 : 1;
};

/** Ties go newest first, then by name, so that no order is left to chance. */
export const sorted = (lines: readonly Line[], { by, descending }: Sort<SortKey>): readonly Line[] => {
  const keyed = lines.map((line) => ({ line, value: values[by](line), date: values.date(line), name: values.work(line) }));
  keyed.sort(
    (a, b) =>
      compareValues(a.value, b.value, descending) ||
      compareValues(a.date, b.date, true) ||
      compareValues(a.name, b.name, false) ||
      compareValues(a.line.work.id, b.line.work.id, false),
  );
  return keyed.map(({ line }) => line);
};

export interface GroupRow {
  readonly kind: "group";
  readonly key: string;
  readonly name: string;
  readonly region: Region | null;
  /** What narrows to the group; null where nothing does, as for works without a venue. */
  readonly asks: Asked | null;
  readonly works: number;
  readonly gaps: number;
}
export interface WorkRow {
  readonly kind: "work";
  readonly key: string;
  readonly line: Line;
}
export type TableRow = GroupRow | WorkRow;

interface Place {
  readonly id: string;
  readonly name: string;
  /** Groups stand in the order of these, then of their size, the largest first, then of their names. */
  readonly order: Value;
  readonly asks: Asked | null;
  readonly region?: Region;
}

/** Where a work stands; a work of two institutions or two lists stands under both. None is the last group. */
const placesOf = (line: Line, group: Exclude<Grouping, "none">, witnesses: readonly Witness[]): readonly Place[] => {
  const { work, region } = line;
  switch (group) {
    case "topic":
      return region === null ? [] : [{ id: region.id, name: region.name, order: 0, asks: { key: "regions", value: region.id }, region }];
    case "session":
      return work.topics.map(({ id, name }) => ({ id, name, order: 0, asks: { key: "topics", value: id } }));
    case "venue":
      if (work.venue === undefined) return [];
      return [{ ...work.venue, order: `${work.year ?? ""}`, asks: { key: "venues", value: work.venue.id } }];
    case "year":
      if (work.year === undefined) return [];
      return [{ id: `${work.year}`, name: `${work.year}`, order: `${work.year}`, asks: { key: "years", value: work.year } }];
    case "institution":
      return work.institutions.map(({ id, name }) => ({ id, name, order: 0, asks: { key: "institutions", value: id } }));
    case "list":
      return witnesses.flatMap(({ id, siglum, title }, index) =>
        line.lists[index] === true ? [{ id, name: `${siglum}  ${title}`, order: -index, asks: { key: "sources", value: id } }] : [],
      );
  }
};

const nowhere: Readonly<Record<Exclude<Grouping, "none">, string>> = {
  topic: "On no map",
  session: "No session or topic stated",
  venue: "No venue named",
  year: "No year known",
  institution: "No institution named",
  list: "In no list",
};

interface Gathered {
  readonly place: Place;
  readonly lines: Line[];
}

const byRank = (a: Gathered, b: Gathered): number =>
  compareValues(a.place.order, b.place.order, true) ||
  b.lines.length - a.lines.length ||
  compareValues(folded(a.place.name), folded(b.place.name), false) ||
  compareValues(a.place.id, b.place.id, false);

/** The rows as they stand, headings among them. Lines are taken in the order given. */
export const rowsOf = (lines: readonly Line[], group: Grouping, witnesses: readonly Witness[]): readonly TableRow[] => {
  if (group === "none") return lines.map((line) => ({ kind: "work", key: line.work.id, line }));
  const groups = new Map<string, Gathered>();
  const rest: Gathered = { place: { id: "", name: nowhere[group], order: null, asks: null }, lines: [] };
  for (const line of lines) {
    const places = placesOf(line, group, witnesses);
    if (places.length === 0) rest.lines.push(line);
    for (const place of places) {
      const found = groups.get(place.id);
      if (found === undefined) groups.set(place.id, { place, lines: [line] });
      else found.lines.push(line);
    }
  }
  const inOrder = [...groups.values()].sort(byRank);
  return [...inOrder, ...(rest.lines.length > 0 ? [rest] : [])].flatMap(({ place, lines: own }): readonly TableRow[] => [
    {
      kind: "group",
      key: `group ${place.id}`,
      name: place.name,
      region: place.region ?? null,
      asks: place.asks,
      works: own.length,
      gaps: own.filter(({ work }) => !work.listed).length,
    },
    ...own.map((line): WorkRow => ({ kind: "work", key: `${place.id} ${line.work.id}`, line })),
  ]);
};
