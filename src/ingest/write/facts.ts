import type { Atlas } from "../../model/atlas.ts";
import type { Edge, EdgeType } from "../../model/edge.ts";
import { push } from "../../model/group.ts";
import type { Institution } from "../../model/institution.ts";
import type { NodeId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import type { Venue } from "../../model/venue.ts";
import type { Work } from "../../model/work.ts";
import { byCodeUnits } from "../../model/order.ts";

/* What an atlas says of each work, for all who write it out. */

export interface AuthorOf {
  readonly name: string;
  readonly institutions: readonly Institution[];
}

export interface RelationOf {
  readonly type: EdgeType;
  readonly to: Work;
}

export interface WorkFacts {
  readonly work: Work;
  readonly venues: readonly { readonly venue: Venue; readonly isInferred: boolean }[];
  /** All institutions, and those that no author of the work brings. */
  readonly institutions: readonly Institution[];
  readonly besideAuthors: readonly Institution[];
  readonly authors: readonly AuthorOf[];
  readonly topics: readonly string[];
  readonly relations: readonly RelationOf[];
}

export interface Facts {
  readonly works: readonly WorkFacts[];
  /** Stated parts of topics, by name: part -> wholes. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
}

const at = ({ source, line }: Place): string => `${source} ${String(line)}`;

const firstPlace = (edge: Edge): string =>
  edge.places.map(({ source, line }) => `${source} ${String(line).padStart(9, "0")}`).sort(byCodeUnits)[0] ?? "";

/** The facts of all works of an atlas, or of those chosen; a relation to a work that is not chosen is kept, and that work as a gap. */
export const factsOf = (atlas: Atlas, chosen?: ReadonlySet<string>): Facts => {
  const edges = new Map<NodeId, Edge[]>();
  for (const edge of atlas.edges) push(edges, edge.from, edge);
  const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
    new Map(records.map((record) => [record.id, record]));
  const [venues, institutions, topics, people, works] = [
    byId(atlas.venues),
    byId(atlas.institutions),
    byId(atlas.topics),
    byId(atlas.people),
    byId(atlas.works),
  ];
  const of = (id: NodeId, type: EdgeType): readonly Edge[] => (edges.get(id) ?? []).filter((edge) => edge.type === type);
  /** Of the institutions of a person those that a line says which names the person for this work. */
  const authorOf = (edge: Edge): readonly AuthorOf[] => {
    const person = people.get(edge.to);
    const lines = new Set(edge.places.map(at));
    const there = of(edge.to, "member-of").filter((member) => member.places.some((place) => lines.has(at(place))));
    return person === undefined ? [] : [{ name: person.name, institutions: there.flatMap((member) => institutions.get(member.to) ?? []) }];
  };
  const ofWork = (work: Work): WorkFacts => {
    const authors = [...of(work.id, "authored-by")].sort((a, b) => byCodeUnits(firstPlace(a), firstPlace(b))).flatMap(authorOf);
    const brought = new Set(authors.flatMap((author) => author.institutions));
    const all = of(work.id, "affiliated-with").flatMap((edge) => institutions.get(edge.to) ?? []);
    return {
      work,
      venues: of(work.id, "published-in").flatMap((edge) => {
        const venue = venues.get(edge.to);
        return venue === undefined ? [] : [{ venue, isInferred: edge.basis === "inferred" }];
      }),
      institutions: all,
      besideAuthors: all.filter((each) => !brought.has(each)),
      authors,
      topics: of(work.id, "about").flatMap((edge) => topics.get(edge.to)?.name ?? []),
      relations: (edges.get(work.id) ?? []).flatMap((edge) => {
        const to = works.get(edge.to);
        return to === undefined ? [] : [{ type: edge.type, to }];
      }),
    };
  };
  const wanted = chosen === undefined ? atlas.works : atlas.works.filter((work) => chosen.has(work.id));
  const facts = wanted.map(ofWork);
  const missing = new Map(facts.flatMap((each) => each.relations.map(({ to }) => [to.id, to] as const)));
  for (const { id } of wanted) missing.delete(id);
  const gaps = [...missing.values()].map((work) => ({ ...ofWork(work), work: { ...work, listed: false }, relations: [] }));
  const wholes = new Map<string, string[]>();
  for (const { id, name } of atlas.topics)
    for (const edge of of(id, "part-of"))
      if (edge.basis === "stated" && edge.places.length > 0) push(wholes, name, topics.get(edge.to)?.name ?? "");
  return { works: [...facts, ...gaps], wholes };
};
