import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { EdgeType } from "../../../src/model/edge.ts";
import type { InstitutionId, NodeId, SourceId, WorkId } from "../../../src/model/ids.ts";
import type { AtlasMap } from "../../../src/model/map.ts";
import type { Place } from "../../../src/model/place.ts";
import type { Work } from "../../../src/model/work.ts";
import { isRelation, partsOf, wholes } from "../../atlas/naive.ts";

/* The answers to the questions, counted in the shipped atlas without the program that shows them. */

const built = (file: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../graph-data/built/${file}`, import.meta.url)), "utf8"));

export const atlas = built("atlas.json") as Atlas;
export const map = built("map.json") as AtlasMap;

export const workOf = (id: string): Work => atlas.works.find((work) => work.id === id)!;
/** What a work is called in full. */
export const nameOf = (work: Work): string => work.shortTitle ?? work.title;

const most = <T>(all: readonly T[], size: (one: T) => number): T => all.toSorted((a, b) => size(b) - size(a))[0]!;
const names = new Map<string, number>();
for (const work of atlas.works) names.set(nameOf(work), (names.get(nameOf(work)) ?? 0) + 1);
/** Works that a search for their system name cannot mistake for others. */
const wellNamed = atlas.works.filter((work) => work.listed && work.shortTitle !== undefined && names.get(work.shortTitle) === 1);

export const relations = atlas.edges.filter(isRelation);

/** All works at the far ends of relations followed from a work, whatever the number of steps. */
const followed = (start: WorkId, side: "from" | "to"): ReadonlySet<string> => {
  const [near, far] = side === "from" ? (["from", "to"] as const) : (["to", "from"] as const);
  const found = new Set<string>([start]);
  for (const at of found) for (const edge of relations) if (edge[near] === at) found.add(edge[far]);
  found.delete(start);
  return found;
};
export const ancestorsOf = (id: WorkId): ReadonlySet<string> => followed(id, "from");
export const descendantsOf = (id: WorkId): ReadonlySet<string> => followed(id, "to");

/** The work with most of a line on both sides. */
export const inTheMiddle = most(
  wellNamed,
  ({ id }) => Math.min(1, descendantsOf(id).size) * (ancestorsOf(id).size + descendantsOf(id).size),
);
/** The work with the longest way behind it. */
export const atTheEnd = most(wellNamed, ({ id }) => ancestorsOf(id).size);

const targets = (id: NodeId, type: EdgeType): readonly string[] =>
  atlas.edges.filter((edge) => edge.type === type && edge.from === id).map(({ to }) => to);

const worksBy = (institutions: ReadonlySet<string>): readonly Work[] =>
  atlas.works.filter(({ id }) => targets(id, "affiliated-with").some((one) => institutions.has(one)));
export const worksByAll = (id: InstitutionId): readonly Work[] => worksBy(partsOf(atlas, id));
export const worksByAlone = (id: InstitutionId): readonly Work[] => worksBy(new Set([id]));
const namedByWorks = new Set(atlas.works.flatMap(({ id }) => targets(id, "affiliated-with")));
/** The outermost institution above an institution that some work names, or itself. */
export const topOf = (id: string): string => [...wholes(atlas, id)].filter((one) => namedByWorks.has(one)).at(-1) ?? id;

/** An institution whose labs make a difference, with most works. */
export const institution = most(
  atlas.institutions.filter(({ id }) => partsOf(atlas, id).size > 1 && worksByAll(id).length > worksByAlone(id).length),
  ({ id }) => worksByAll(id).length,
);
/** Those outside of an institution and its labs that share a work with them, labs counted with their parents. */
export const partnersOf = (id: InstitutionId): ReadonlySet<string> =>
  new Set(
    worksByAll(id)
      .flatMap((work) => targets(work.id, "affiliated-with").map(topOf))
      .filter((one) => one !== topOf(id)),
  );

export const venuesOf = (works: readonly Work[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { id } of works)
    for (const venue of targets(id, "published-in")) {
      const name = atlas.venues.find((one) => one.id === venue)!.name;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
};

export const worksAt = (venue: NodeId): readonly Work[] => atlas.works.filter(({ id }) => targets(id, "published-in").includes(venue));
/** The edition with most works. */
export const edition = most(
  atlas.venues.filter(({ year }) => year !== undefined),
  ({ id }) => worksAt(id).length,
);

export const worksAbout = (topic: NodeId): readonly Work[] =>
  atlas.works.filter(({ id }) => targets(id, "about").some((one) => wholes(atlas, one).has(topic)));
export const institutionsOf = (works: readonly Work[]): ReadonlySet<string> =>
  new Set(works.flatMap(({ id }) => targets(id, "affiliated-with").map(topOf)));
/** The topic that occupies most institutions. */
export const topic = most(atlas.topics, ({ id }) => institutionsOf(worksAbout(id)).size);

export const gaps = atlas.works.filter(({ listed }) => !listed);
export const referringTo = (id: WorkId): readonly Work[] =>
  [...new Set(relations.filter(({ to }) => to === id).map(({ from }) => from))].map(workOf);

const listsOf = (work: Work): ReadonlySet<SourceId> =>
  new Set([...work.places, ...relations.filter(({ to }) => to === work.id).flatMap(({ places }) => places)].map(({ source }) => source));
/** Works that a list names, whether it lists them or refers to them. */
export const worksIn = (list: SourceId): readonly Work[] => atlas.works.filter((work) => listsOf(work).has(list));
export const worksOnlyIn = (list: SourceId): readonly Work[] => worksIn(list).filter((work) => listsOf(work).size === 1);

/** Letters of the lists, in the order of the atlas. */
export const siglum = (list: SourceId): string => String.fromCharCode(65 + atlas.sources.findIndex(({ id }) => id === list));
export const lineAt = ({ source, line }: Place): string => {
  const { text } = atlas.sources.find(({ id }) => id === source)!;
  return (text ?? "").split("\n")[line - 1] ?? "";
};

export const has = {
  code: atlas.works.filter(({ links }) => links.some(({ rel }) => rel === "code")),
  slides: atlas.works.filter(({ links }) => links.some(({ rel }) => rel === "slides")),
  award: atlas.works.filter(({ awards }) => awards.length > 0),
} as const;

/** Along which a path goes when nobody says otherwise: works and institutions may stand on it. */
const beside = (id: string): readonly string[] =>
  atlas.edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])).filter((one) => /^(work|institution):/.test(one));

/** All shortest ways between two works, each as the ids between its ends. */
export const shortestWays = (from: string, to: string): readonly (readonly string[])[] => {
  const seen = new Set([from]);
  for (let ways: string[][] = [[from]]; ways.length > 0;) {
    const arrived = ways.filter((way) => beside(way.at(-1)!).includes(to));
    if (arrived.length > 0) return arrived.map((way) => way.slice(1));
    const next = ways.flatMap((way) => [...new Set(beside(way.at(-1)!))].filter((one) => !seen.has(one)).map((one) => [...way, one]));
    for (const way of next) seen.add(way.at(-1)!);
    ways = next;
  }
  return [];
};

/** Two works that are joined by way of two others. */
export const farApart = ((): readonly [Work, Work] => {
  for (const one of wellNamed)
    for (const other of wellNamed) if (one.id < other.id && shortestWays(one.id, other.id)[0]?.length === 2) return [one, other];
  throw new Error("no two works of the atlas are so far apart");
})();

export const labelOf = (id: string): string => {
  const work = atlas.works.find((one) => one.id === id);
  if (work !== undefined) return nameOf(work);
  return [...atlas.institutions, ...atlas.venues, ...atlas.topics, ...atlas.people].find((one) => one.id === id)!.name;
};

const dateOf = (venue: string): string => {
  const { starts, year } = atlas.venues.find(({ id }) => id === venue)!;
  return starts ?? String(year);
};

/** Works of a region, and all works, at editions before one and from it on. */
export const partedAt = (name: string, region: readonly string[]): readonly number[] => {
  const since = dateOf(atlas.venues.find((venue) => venue.name === name)!.id);
  const dated = atlas.works.flatMap(({ id }) => targets(id, "published-in").map((venue) => ({ id, date: dateOf(venue) })));
  const [before, later] = [dated.filter(({ date }) => date < since), dated.filter(({ date }) => date >= since)];
  return [before, later].flatMap((part) => [part.filter(({ id }) => region.includes(id)).length, part.length]);
};
