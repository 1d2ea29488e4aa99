import type { EdgeType } from "../model/edge.ts";
import type { NodeId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { entityAt, kindAt, nameAt, type Columns } from "./columns.ts";
import { orderedPlaces } from "./evidence.ts";
import type { FeatureIndex } from "./features.ts";
import { relationOf, relationsAt } from "./relations.ts";
import { reasonOf, similarTo } from "./similar.ts";
import type { EntityDetail, Fact, Named, Relation, WorkDetail } from "./source.ts";
import { named, type Summaries } from "./summary.ts";
import { byCodeUnits } from "../model/order.ts";
import { codesOf, edgesAt, origins, placesOf, targets, withParts, withWholes } from "./walk.ts";
import { joinOf, worksOf } from "./works-of.ts";

const mostSimilar = 5;

export function workDetail(columns: Columns, summaries: Summaries, features: FeatureIndex, work: number): WorkDetail {
  const { aliases, identifiers, links, notes, places } = columns.works[work]!;
  const related = (direction: "out" | "into"): WorkDetail["refersTo"] => {
    const end = direction === "out" ? columns.edges.to : columns.edges.from;
    return relationsAt(columns, work, direction).map((edge) => ({ relation: relationOf(columns, edge), work: summaries(end[edge]!) }));
  };
  return {
    kind: "work",
    summary: summaries(work),
    aliases,
    identifiers: identifiers ?? {},
    venues: facts(columns, work, "published-in", (node) => {
      const { starts } = columns.venues[node - columns.starts[2]!]!;
      return { ...named(columns, node), ...(starts === undefined ? {} : { starts }) };
    }),
    institutions: facts(columns, work, "affiliated-with", (node) => counted(columns, node)),
    people: facts(columns, work, "authored-by", (node) => named(columns, node)),
    topics: facts(columns, work, "about", (node) => counted(columns, node)),
    links,
    notes: notes.map(({ text, place }) => ({ value: text, places: [place] })),
    places,
    refersTo: related("out"),
    referredToBy: related("into"),
    similar: similarWorks(columns, summaries, features, work),
  };
}

function facts<T>(columns: Columns, work: number, type: EdgeType, valueOf: (node: number) => T): Fact<T>[] {
  const edges = edgesAt(columns, work, codesOf([type]), "out");
  return targets(columns, work, type).map((node) => ({
    value: valueOf(node),
    places: orderedPlaces(
      columns,
      edges.filter((edge) => columns.edges.to[edge] === node).map((edge) => placesOf(columns, edge)),
    ),
  }));
}

const counted = <Id extends NodeId>(columns: Columns, node: number): Named<Id> & { readonly works: number } => ({
  ...named<Id>(columns, node),
  works: worksOf(columns, node).length,
});

/** First what the atlas itself holds to be alike, then what its works share; works that are related anyway are left out. */
function similarWorks(columns: Columns, summaries: Summaries, features: FeatureIndex, work: number): WorkDetail["similar"] {
  const { from, to } = columns.edges;
  const known = new Set([
    work,
    ...relationsAt(columns, work, "out").map((edge) => to[edge]!),
    ...relationsAt(columns, work, "into").map((edge) => from[edge]!),
  ]);
  const found: { readonly relation: Relation; readonly work: ReturnType<Summaries> }[] = [];
  const add = (other: number, relation: Relation): void => {
    if (known.has(other)) return;
    known.add(other);
    found.push({ relation, work: summaries(other) });
  };
  const similar = codesOf(["similar"]);
  for (const edge of edgesAt(columns, work, similar, "out"))
    add(to[edge]!, withReason(relationOf(columns, edge), features, work, to[edge]!));
  for (const edge of edgesAt(columns, work, similar, "into"))
    add(from[edge]!, withReason(relationOf(columns, edge), features, work, from[edge]!));
  for (const { work: other, weight } of similarTo(features, work, { perWork: mostSimilar + known.size })) {
    const ends = { from: columns.works[work]!.id, to: columns.works[other]!.id };
    add(other, withReason({ ...ends, type: "similar", basis: "inferred", weight, places: [] }, features, work, other));
  }
  return found.slice(0, mostSimilar);
}

function withReason(relation: Relation, features: FeatureIndex, a: number, b: number): Relation {
  const reason = reasonOf(features, a, b);
  return reason === "" ? relation : { ...relation, reason };
}

export function entityDetail(columns: Columns, summaries: Summaries, node: number): EntityDetail {
  const kind = kindAt(columns, node) as EntityDetail["kind"];
  const { edges } = columns;
  const into = [...edges.into.edge.subarray(edges.into.offset[node], edges.into.offset[node + 1])];
  const works = worksOf(columns, node);
  return {
    kind,
    id: columns.ids[node]!,
    name: nameAt(columns, node),
    aliases: columns.institutions[node - columns.starts[1]!]?.aliases ?? [],
    properties: properties(columns, node),
    partOf: targets(columns, node, kind === "person" ? "member-of" : "part-of").map((whole) => named(columns, whole)),
    parts: origins(columns, node, "part-of").map((part) => counted(columns, part)),
    works: works.map(summaries),
    worksAt: statedAt(columns, node, works, joinOf[kind]),
    beside: beside(columns, node, works, joinOf[kind]),
    people: kind === "institution" ? membersOf(columns, node) : [],
    places: orderedPlaces(
      columns,
      into.map((edge) => placesOf(columns, edge)),
    ),
  };
}

/** The lines that join each work to a node or to a part of it. */
function statedAt(columns: Columns, node: number, works: readonly number[], join: EdgeType): EntityDetail["worksAt"] {
  const own = new Set(withParts(columns, node));
  return new Map(
    works.flatMap((work) => {
      const edges = edgesAt(columns, work, codesOf([join]), "out").filter((edge) => own.has(columns.edges.to[edge]!));
      const places = orderedPlaces(
        columns,
        edges.map((edge) => placesOf(columns, edge)),
      );
      return places.length === 0 ? [] : [[columns.works[work]!.id, places] as const];
    }),
  );
}

/** The people of an institution and of its labs, by name. */
function membersOf(columns: Columns, node: number): EntityDetail["people"] {
  const places = new Map<number, Place[][]>();
  for (const part of withParts(columns, node)) {
    for (const edge of edgesAt(columns, part, codesOf(["member-of"]), "into")) {
      const person = columns.edges.from[edge]!;
      places.set(person, [...(places.get(person) ?? []), placesOf(columns, edge)]);
    }
  }
  return [...places]
    .map(([person, at]) => ({ value: counted<NodeId>(columns, person), places: orderedPlaces(columns, at) }))
    .sort((a, b) => byCodeUnits(a.value.name, b.value.name) || byCodeUnits(a.value.id, b.value.id));
}

function properties(columns: Columns, node: number): EntityDetail["properties"] {
  const { type, country, starts, series } = { ...entityAt(columns, node) } as Readonly<
    Partial<Record<"type" | "country" | "starts" | "series", string>>
  >;
  const shown = [
    ["Type", type],
    ["Country", country],
    ["Starts", starts],
    ["Series", series],
  ] as const;
  return shown.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** Entities of the same kind at the same works, but for its own parts and wholes; those with most works in common first. */
function beside(columns: Columns, node: number, works: readonly number[], join: EdgeType): EntityDetail["beside"] {
  const own = new Set([...withParts(columns, node), ...withWholes(columns, node)]);
  const shared = new Map<number, { readonly works: Set<number>; readonly edges: number[] }>();
  for (const work of works) {
    for (const edge of edgesAt(columns, work, codesOf([join]), "out")) {
      const other = columns.edges.to[edge]!;
      if (own.has(other)) continue;
      const known = shared.get(other) ?? { works: new Set(), edges: [] };
      shared.set(other, known);
      known.works.add(work);
      known.edges.push(edge);
    }
  }
  return [...shared]
    .map(([other, { works: both, edges }]) => ({
      ...named(columns, other),
      works: both.size,
      places: orderedPlaces(
        columns,
        edges.map((edge) => placesOf(columns, edge)),
      ),
    }))
    .sort((a, b) => b.works - a.works || byCodeUnits(a.name, b.name) || byCodeUnits(a.id, b.id));
}
