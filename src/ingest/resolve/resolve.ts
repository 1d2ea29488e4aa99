import type { Atlas } from "../../model/atlas.ts";
import type { WorkId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Ruling, RulingWork } from "../../model/ruling.ts";
import type { RegistryIndex } from "../registry.ts";
import type { ListClaims } from "../claims.ts";
import { clusterMentions, type Join } from "./cluster.ts";
import { EdgeCollector } from "./edges.ts";
import { gather, type Gathered } from "./gather.ts";
import { lineProblems } from "../ruled-lines.ts";
import type { WorkDoubt } from "./doubts.ts";
import { resolveInstitutions, type AmbiguousName, type Institutions } from "./institutions.ts";
import { certainRelations, keysOf, lostReferences, type CertainRelation } from "./keys.ts";
import { meaningsOf } from "./meanings.ts";
import { calledIn, mentionsOf, type Mention } from "./mentions.ts";
import { byCodeUnits, byKeys } from "../../model/order.ts";
import { resolvePeople, type Author } from "./people.ts";
import { applyRulings } from "./rulings.ts";
import { placesOf } from "./said.ts";
import { resolveTopics, type Topics } from "./topics.ts";
import { resolveVenues, type UnsureVenue, type Venues } from "./venues.ts";
import type { Reason } from "./weights.ts";
import { resolveWorks } from "./works.ts";
import { byId } from "./ids.ts";

/** Why two mentions are one work: kept so that a merge can be judged, and undone by a ruling. */
export interface Merge {
  readonly work: WorkId;
  readonly titles: readonly [string, string];
  readonly places: readonly [Place, Place];
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What nothing but a human can decide, and what is needed to say so. */
export interface Doubts {
  readonly works: readonly WorkDoubt[];
  readonly institutions: readonly AmbiguousName[];
  readonly venues: readonly UnsureVenue[];
  /** What a ruling would mean by a work. */
  readonly meant: (work: RulingWork) => readonly Mention[];
  readonly workOf: (mention: Mention) => WorkId | undefined;
  /** What the works are called, by their numbers among the companies and the venues. */
  readonly names: readonly string[];
}

export interface Resolution {
  readonly atlas: Atlas;
  readonly merges: readonly Merge[];
  readonly doubts: Doubts;
}

const mergeOf = ({ mentions: [a, b], score, reasons }: Join, work: WorkId): Merge => ({
  work,
  titles: [calledIn(a), calledIn(b)],
  places: [a.place, b.place],
  score,
  reasons,
});

interface Named {
  readonly venues: Venues;
  readonly institutions: Institutions;
  readonly topics: Topics;
}

/** The edges of one work to what it is published in, affiliated with and about; and its authors. */
const connect = (id: WorkId, gathered: Gathered, { venues, institutions, topics }: Named, edges: EdgeCollector): readonly Author[] => {
  for (const said of gathered.venues) {
    const { value } = said;
    const venue = venues.of(value);
    if (venue !== null) edges.add(id, "published-in", venue.id, placesOf(said), value.inferred === true ? "inferred" : "stated");
  }
  for (const said of gathered.institutions) {
    const institution = institutions.of(said.value, gathered.institutions);
    if (institution !== null) edges.add(id, "affiliated-with", institution, placesOf(said));
  }
  const about = gathered.mentions.flatMap((mention) => [...(mention.entry?.topics ?? []), ...(mention.entry?.keywords ?? [])]);
  for (const said of about) {
    const topic = topics.of(said);
    if (topic !== null) edges.add(id, "about", topic, [said.place]);
  }
  return gathered.people.map(({ name, place, institutions: at }) => ({
    work: id,
    name,
    place,
    institutions: at.flatMap((said) => {
      const value = institutions.of(said.value, gathered.institutions);
      return value === null ? [] : [{ ...said, value }];
    }),
  }));
};

/** Relations between works, each at the line that states it. */
const relate = (
  mentions: readonly Mention[],
  certain: readonly CertainRelation[],
  workOf: ReadonlyMap<number, WorkId>,
  edges: EdgeCollector,
): void => {
  const entryAt = new Map(mentions.flatMap((mention) => (mention.entry === null ? [] : [[mention.entry, mention.at] as const])));
  for (const { by, type, to, place } of certain) {
    const [from, target] = [workOf.get(entryAt.get(by) ?? -1), workOf.get(entryAt.get(to) ?? -1)];
    if (from !== undefined && target !== undefined) edges.add(from, type, target, [place]);
  }
  for (const mention of mentions) {
    if (mention.reference === null) continue;
    const speaker = entryAt.get(mention.reference.by);
    const [from, to] = [speaker === undefined ? undefined : workOf.get(speaker), workOf.get(mention.at)];
    if (from !== undefined && to !== undefined) edges.add(from, mention.reference.relation.type, to, [mention.place]);
  }
};

const sortedProblems = (problems: readonly Problem[]): Problem[] => {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort(
    byKeys<Problem>(
      (problem) => problem.place?.source ?? "",
      (problem) => problem.place?.line ?? 0,
      (problem) => problem.rule,
      (problem) => problem.reason,
    ),
  );
};

/**
 * The claims of all lists as one atlas. The outcome is the same for any order of lists and rulings, and no step draws
 * on anything but its arguments.
 */
export const resolve = (lists: readonly ListClaims[], registry: RegistryIndex, rulings: readonly Ruling[]): Resolution => {
  const ordered = [...lists].sort((a, b) => byCodeUnits(a.source.id, b.source.id));
  const decided = [...rulings].sort(
    byKeys<Ruling>(
      (ruling) => ruling.date,
      (ruling) => JSON.stringify(ruling),
    ),
  );
  const keys = keysOf(ordered);
  const mentions = mentionsOf(ordered, registry, keys);
  const { applied, problems: rulingProblems, find } = applyRulings(decided, mentions);
  const { groups, joins, doubts, problems: workProblems } = clusterMentions(mentions, applied, registry);
  const meanings = meaningsOf(decided);
  const { gathered, problems: correctionProblems } = gather(groups, decided, find, meanings, registry);

  const edges = new EdgeCollector();
  const venues = resolveVenues(
    gathered.map((each) => each.venues),
    registry,
    edges,
  );
  const institutions = resolveInstitutions(
    [
      ...gathered.map((each) => each.institutions),
      ...ordered.flatMap((list) => (list.institutions ?? []).map((each) => meanings.institutions([each]))),
    ],
    registry,
    edges,
  );
  const topics = resolveTopics(
    mentions.flatMap((mention) => mention.entry ?? []),
    ordered.flatMap((list) => list.topicParts ?? []),
    registry,
    edges,
  );
  const works = resolveWorks(gathered, venues);

  const workOf = new Map<number, WorkId>();
  const authors = gathered.flatMap((each, at) => {
    const id = works[at]?.id;
    if (id === undefined) return [];
    for (const mention of each.mentions) workOf.set(mention.at, id);
    return connect(id, each, { venues, institutions, topics }, edges);
  });
  const people = resolvePeople(authors, edges);
  relate(mentions, certainRelations(ordered, keys), workOf, edges);

  const merges = joins
    .flatMap((join) => {
      const work = workOf.get(join.mentions[0].at);
      const merge = work === undefined ? null : mergeOf(join, work);
      return merge === null ? [] : [{ merge, places: JSON.stringify(merge.places) }];
    })
    .sort(
      byKeys<{ readonly merge: Merge; readonly places: string }>(
        ({ merge }) => merge.work,
        ({ places }) => places,
      ),
    )
    .map(({ merge }) => merge);
  return {
    atlas: {
      format: "stemma-atlas",
      version: 1,
      sources: ordered.map((list) => list.source),
      works: byId(works),
      institutions: [...institutions.institutions],
      venues: [...venues.venues],
      topics: [...topics.topics],
      people: [...people],
      edges: edges.edges(),
      problems: sortedProblems([
        ...ordered.flatMap((list) => list.problems),
        ...lostReferences(ordered, keys),
        ...rulingProblems,
        ...correctionProblems,
        ...meanings.problems(ordered),
        ...lineProblems(ordered, decided),
        ...workProblems,
        ...venues.problems,
        ...institutions.problems,
      ]),
    },
    merges,
    doubts: {
      works: doubts,
      institutions: institutions.ambiguous,
      venues: venues.unsure,
      meant: find,
      workOf: (mention) => workOf.get(mention.at),
      names: works.map(({ title, shortTitle }) => shortTitle ?? title),
    },
  };
};
