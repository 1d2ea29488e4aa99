import { columnsOf, type Columns } from "../atlas/columns.ts";
import { targets, withWholes } from "../atlas/walk.ts";
import type { Atlas } from "../model/atlas.ts";
import type { TopicId } from "../model/ids.ts";
import type { RegistryTopic } from "../model/registry.ts";
import { coherences } from "./coherence.ts";
import { titleTerms } from "./terms.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";

/*
 * What works are about, as far as it groups them: their topics and those that their titles name, what these are parts
 * of, and the words of titles and topics. Who wrote a work and where it appeared makes two works alike, but is no subject
 * of a region.
 */

export interface Subject {
  readonly kind: "topic" | "term";
  readonly name: string;
  /** The topic of the atlas that it is; a topic that only titles name has none. */
  readonly topic?: TopicId;
  /** Works by their number, ascending. */
  readonly works: readonly number[];
  /** A topic that nearly all of its works have only as the heading of a narrower one: it says little itself. */
  readonly heading: boolean;
  /** From 0 to 1: how much its works have in common besides. A session of a conference may hold whatever was left. */
  readonly coherence: number;
}

interface Gathered {
  readonly kind: "topic" | "term";
  readonly topic?: TopicId;
  /** Ways it is written, with how often; a topic has one. */
  readonly written: Map<string, number>;
  readonly works: Set<number>;
  /** Those of the works whose own title says it. */
  readonly said: Set<number>;
}

const gather = (columns: Columns, vocabulary: Vocabulary): Map<string, Gathered> => {
  const found = new Map<string, Gathered>();
  const known = new Map(columns.topics.map((topic) => [topic.id, topic]));
  const add = (key: string, kind: Gathered["kind"], work: number, name: string): Gathered => {
    const topic = kind === "topic" ? known.get(key as TopicId)?.id : undefined;
    const one = found.get(key) ?? {
      kind,
      ...(topic === undefined ? {} : { topic }),
      written: new Map<string, number>(),
      works: new Set<number>(),
      said: new Set<number>(),
    };
    found.set(key, one);
    one.works.add(work);
    one.written.set(name, (one.written.get(name) ?? 0) + 1);
    return one;
  };
  const firstTopic = columns.starts[3]!;
  for (const [work, { title }] of columns.works.entries()) {
    for (const { key, written } of titleTerms(title)) add(key, "term", work, written);
    for (const topic of vocabulary.in(title))
      for (const { id, name } of [topic, ...vocabulary.above(topic.id)]) add(id, "topic", work, known.get(id)?.name ?? name).said.add(work);
    for (const direct of targets(columns, work, "about")) {
      for (const node of withWholes(columns, direct)) {
        const topic = columns.topics[node - firstTopic]!;
        add(topic.id, "topic", work, topic.name);
        if (node === direct) for (const { key, written } of titleTerms(topic.name)) add(key, "term", work, written);
      }
    }
  }
  return found;
};

const mostly = 0.8;
const half = 0.5;

/** Of the given sets of works those that nearly consist of narrower ones: smaller sets, of two works or more, that lie within them by half. */
const headingsAmong = (sets: readonly ReadonlySet<number>[], works: number): ReadonlySet<number> => {
  const of: number[][] = Array.from({ length: works }, () => []);
  for (const [number, set] of sets.entries()) for (const work of set) of[work]!.push(number);
  const headings = new Set<number>();
  for (const [number, set] of sets.entries()) {
    if (set.size <= 2) continue;
    const common = new Map<number, number>();
    for (const work of set) for (const other of of[work]!) common.set(other, (common.get(other) ?? 0) + 1);
    const within = (other: number): boolean => {
      const { size } = sets[other]!;
      return size > 1 && size < set.size && common.get(other)! >= half * size;
    };
    let narrower = 0;
    for (const work of set) if (of[work]!.some(within)) narrower++;
    if (narrower >= mostly * set.size) headings.add(number);
  }
  return headings;
};

/** Subjects of the works of an atlas that is in order, each with the way it is written most. */
export const subjectsOf = (atlas: Atlas, topics: readonly RegistryTopic[] = []): readonly Subject[] => {
  const found = [...gather(columnsOf(atlas), vocabularyOf(topics)).values()];
  const none: ReadonlySet<number> = new Set();
  const headings = headingsAmong(
    found.map(({ kind, works }) => (kind === "topic" ? works : none)),
    atlas.works.length,
  );
  const sorted = found.map(({ works }) => [...works].sort((a, b) => a - b));
  const coherence = coherences(sorted, atlas.works.length);
  return found.map(({ kind, topic, written, works, said }, at) => {
    const [name = ""] = [...written].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    const spoken = said.size / works.size;
    return {
      kind,
      name,
      ...(topic === undefined ? {} : { topic }),
      works: sorted[at]!,
      heading: headings.has(at),
      coherence: kind === "term" ? 1 : spoken + (1 - spoken) * coherence[at]!,
    };
  });
};
