import * as fc from "fast-check";
import { edgeEnds, type Edge, type EdgeType } from "../../src/model/edge.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { NodeId, NodeKind, SourceId } from "../../src/model/ids.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import { smallMap } from "./fixture.ts";

/* Small atlases that are valid and otherwise as odd as can be: cycles everywhere, edges twice, names shared or without letters. */

const words = ["dLoRA", "S-LoRA", "serving", "of", "Paged", "attention", "++", "北京", "Ångström", "KV", "cache:", "ﬁt", "x"];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const date = fc.constantFrom("2023", "2023-10", "2024-05-13", "2024-07-10");
const sourceIds: readonly SourceId[] = ["source:a", "source:b", "source:c"];
const place = fc.record({ source: fc.constantFrom(...sourceIds), line: fc.integer({ min: 1, max: 5 }) });
const places = fc.array(place, { maxLength: 2 });

const work = fc.record(
  {
    type: fc.constantFrom("paper", "talk", "software"),
    title: name,
    shortTitle: name,
    aliases: fc.array(name, { maxLength: 2 }),
    year: fc.constantFrom(2022, 2024),
    date,
    listed: fc.boolean(),
    links: fc.array(fc.record({ rel: fc.constantFrom("code", "arxiv", "slides", "other"), url: fc.constant("https://example.org") }), {
      maxLength: 2,
    }),
    awards: fc.array(fc.constant("Best Paper"), { maxLength: 1 }),
    notes: fc.array(fc.record({ text: name, place }), { maxLength: 1 }),
    places,
  },
  { requiredKeys: ["type", "title", "aliases", "listed", "links", "awards", "notes", "places"] },
);
const venue = fc.record({ name, year: fc.constantFrom(2023, 2024), starts: date }, { requiredKeys: ["name"] });

const numbered = <K extends NodeKind, T extends object>(kind: K, records: readonly T[]) =>
  records.map((record, i) => ({ id: `${kind}:${i}` as const, ...record }));

const edgesAmong = (ids: Readonly<Record<NodeKind, readonly NodeId[]>>): fc.Arbitrary<Edge[]> => {
  const ends = (Object.entries(edgeEnds) as [EdgeType, (typeof edgeEnds)[EdgeType]][])
    .flatMap(([type, pairs]) => pairs.map(([from, to]) => ({ type, from: ids[from], to: ids[to] })))
    .filter(({ from, to }) => from.length > 0 && to.length > 0);
  if (ends.length === 0) return fc.constant([]);
  const edge = fc.constantFrom(...ends).chain(({ type, from, to }) =>
    fc.record(
      {
        from: fc.constantFrom(...from),
        to: fc.constantFrom(...to),
        type: fc.constant(type),
        basis: fc.constantFrom("stated", "stated", "inferred"),
        weight: fc.constantFrom(0, 0.5),
        places,
      },
      { requiredKeys: ["from", "to", "type", "basis", "places"] },
    ),
  );
  return fc.array(edge, { maxLength: 30 });
};

const nodes = fc.record({
  works: fc.array(work, { maxLength: 7 }).map((list) => numbered("work", list)),
  institutions: fc
    .array(
      fc.record(
        { name, aliases: fc.array(name, { maxLength: 2 }), type: fc.constantFrom("academia", "industry") },
        { requiredKeys: ["name", "aliases"] },
      ),
      { maxLength: 3 },
    )
    .map((list) => numbered("institution", list)),
  venues: fc.array(venue, { maxLength: 3 }).map((list) => numbered("venue", list)),
  topics: fc.array(fc.record({ name }), { maxLength: 3 }).map((list) => numbered("topic", list)),
  people: fc.array(fc.record({ name }), { maxLength: 2 }).map((list) => numbered("person", list)),
});

export const anyAtlas: fc.Arbitrary<Atlas> = nodes.chain((some) =>
  edgesAmong({
    work: some.works.map(({ id }) => id),
    institution: some.institutions.map(({ id }) => id),
    venue: some.venues.map(({ id }) => id),
    topic: some.topics.map(({ id }) => id),
    person: some.people.map(({ id }) => id),
  }).map((edges): Atlas => ({
    format: "stemma-atlas",
    version: 1,
    sources: sourceIds.map((id) => ({ id, title: id, path: `${id}.md`, text: "1\n2\n3\n4\n5\n" })),
    ...some,
    edges,
    problems: [],
  })),
);

/** The regions of the small map, the works given to them by turns; every fourth work is nowhere. */
export const mapOf = (atlas: Atlas): AtlasMap => ({
  ...smallMap,
  works: atlas.works.flatMap(({ id }, i) => (i % 4 === 3 ? [] : [{ id, x: i, y: i, region: i % 2 }])),
});
