import { columnsOf, type Columns } from "../atlas/columns.ts";
import { targets, withWholes } from "../atlas/walk.ts";
import type { Atlas } from "../model/atlas.ts";
import type { TopicId } from "../model/ids.ts";
import { titleTerms } from "./terms.ts";

/*
 * What works are about, as far as it groups them: their topics, what those are parts of, and the words of titles and
 * topics. Who wrote a work and where it appeared makes two works alike, but is no subject of a country.
 */

export interface Subject {
  readonly kind: "topic" | "term";
  readonly name: string;
  readonly topic?: TopicId;
  /** Works by their number, ascending. */
  readonly works: readonly number[];
  /** A topic that nearly all of its works have only as the heading of a narrower one: it says little itself. */
  readonly heading: boolean;
}

interface Gathered {
  readonly kind: "topic" | "term";
  readonly topic?: TopicId;
  /** Ways it is written, with how often; a topic has one. */
  readonly written: Map<string, number>;
  readonly works: Set<number>;
}

const gather = (columns: Columns): Map<string, Gathered> => {
  const found = new Map<string, Gathered>();
  const add = (key: string, work: number, name: string, topic?: TopicId): void => {
    const one = found.get(key) ?? {
      kind: topic === undefined ? "term" : "topic",
      ...(topic === undefined ? {} : { topic }),
      written: new Map<string, number>(),
      works: new Set<number>(),
    };
    found.set(key, one);
    one.works.add(work);
    one.written.set(name, (one.written.get(name) ?? 0) + 1);
  };
  const firstTopic = columns.starts[3]!;
  for (const [work, { title }] of columns.works.entries()) {
    for (const { key, written } of titleTerms(title)) add(key, work, written);
    for (const direct of targets(columns, work, "about")) {
      for (const node of withWholes(columns, direct)) {
        const topic = columns.topics[node - firstTopic]!;
        add(topic.id, work, topic.name, topic.id);
        if (node === direct) for (const { key, written } of titleTerms(topic.name)) add(key, work, written);
      }
    }
  }
  return found;
};

const mostlyNarrower = 0.8;

/** Whether nearly all works of a topic also have one with fewer works. */
const isHeading = (works: ReadonlySet<number>, sizesOf: readonly (readonly number[])[]): boolean => {
  let narrower = 0;
  for (const work of works) if (sizesOf[work]!.some((size) => size < works.size)) narrower++;
  return narrower >= mostlyNarrower * works.size;
};

/** Subjects of the works of an atlas that is in order, each with the way it is written most. */
export const subjectsOf = (atlas: Atlas): readonly Subject[] => {
  const found = [...gather(columnsOf(atlas)).values()];
  const sizesOf: number[][] = atlas.works.map(() => []);
  for (const { kind, works } of found) if (kind === "topic") for (const work of works) sizesOf[work]!.push(works.size);
  return found.map(({ kind, topic, written, works }) => {
    const [name = ""] = [...written].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    const heading = kind === "topic" && works.size > 2 && isHeading(works, sizesOf);
    return { kind, name, ...(topic === undefined ? {} : { topic }), works: [...works].sort((a, b) => a - b), heading };
  });
};
