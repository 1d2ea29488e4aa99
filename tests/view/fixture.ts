import type { Relation, Witness, WorkDetail, WorkSummary } from "../../src/atlas/source.ts";
import type { WorkId } from "../../src/model/ids.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import type { Bounds } from "../../src/view/viewport.ts";

/** A work that is its title. */
export const titled = (title: string, more: Partial<WorkSummary> = {}): WorkSummary => ({
  id: `work:${title}`,
  type: "paper",
  title,
  listed: true,
  mentions: 1,
  institutions: [],
  topics: [],
  awards: [],
  has: [],
  ...more,
});

export const work = (name: string, more: Partial<WorkSummary> = {}): WorkSummary =>
  titled(name, { title: `${name}: a system for something`, shortTitle: name, ...more });

/** A work of which nothing more is known. */
export const detailOf = (summary: WorkSummary, more: Partial<WorkDetail> = {}): WorkDetail => ({
  kind: "work",
  summary,
  aliases: [],
  identifiers: {},
  venues: [],
  institutions: [],
  people: [],
  topics: [],
  links: [],
  notes: [],
  places: [],
  refersTo: [],
  referredToBy: [],
  similar: [],
  ...more,
});

export const relation = (from: string, to: string, more: Partial<Relation> = {}): Relation => ({
  from: `work:${from}`,
  to: `work:${to}`,
  type: "related-work",
  basis: "stated",
  places: [],
  ...more,
});

export const byId = (works: readonly WorkSummary[]): ReadonlyMap<WorkId, WorkSummary> => new Map(works.map((each) => [each.id, each]));

const square = (x: number, y: number, size: number): number[] => [x, y, x + size, y, x + size, y + size, x, y + size];

/** Two square regions side by side, "left" and "right", with works where `places` puts them. */
export const mapOf = (places: Readonly<Record<string, readonly [x: number, y: number]>>): AtlasMap => {
  const works = Object.entries(places).map(([name, [x, y]]): AtlasMap["works"][number] => ({
    id: `work:${name}`,
    x,
    y,
    region: x < 500 ? 0 : 1,
  }));
  const region = (name: string, index: number): AtlasMap["regions"][number] => ({
    id: name,
    name,
    lines: [name],
    works: works.filter((placed) => placed.region === index).map(({ id }) => id),
    tint: index === 0 ? "blue" : "ochre",
    mark: "circle",
    rings: [square(index * 500, 0, 500)],
    label: { x: index * 500 + 250, y: 250, size: 18, tracking: 5, arc: 3 },
    districts: [{ name: "Corner", x: index * 500 + 120, y: 60, works: [] }],
  });
  return {
    format: "stemma-map",
    version: 1,
    width: 1000,
    height: 500,
    grid: { columns: 8, rows: 5 },
    works,
    regions: [region("left", 0), region("right", 1)],
    coast: [[0, 0, 1000, 0, 1000, 500, 0, 500]],
    sea: [],
    borders: [[500, 0, 500, 500]],
    relief: [],
  };
};

/** A list, by the rest of its id and its letter. */
export const witness = (id: string, siglum: string): Witness => ({
  id: `source:${id}`,
  siglum,
  title: id,
  path: `${id}.md`,
  lines: 60,
  works: 1,
  only: 0,
});

/** A list that is called by its letter. */
export const letteredList = (letter: string): Witness => ({
  ...witness(letter, letter.toUpperCase()),
  title: `List ${letter}`,
  lines: 100,
  works: 2,
  only: 1,
});

export const within = (outer: Bounds, inner: Bounds): boolean =>
  inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
