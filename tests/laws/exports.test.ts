import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSources } from "../../src/ingest/read-sources.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { sourcesOf } from "../../src/ingest/sources.ts";
import { bibtexOf } from "../../src/ingest/write/bibtex.ts";
import { csvOf } from "../../src/ingest/write/csv.ts";
import { gexfOf, graphmlOf } from "../../src/ingest/write/graph.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { readers } from "../ingest/readers.ts";
import { listOf, registry, type Entry } from "../ingest/resolve/claims.ts";

const writers = {
  bib: bibtexOf,
  csv: csvOf,
  gexf: gexfOf,
  graphml: graphmlOf,
} as const satisfies Record<string, (atlas: Atlas) => string>;

const reread = (path: string, text: string): Atlas =>
  resolve(readSources(sourcesOf([{ path, text }]), registry, { readers }), registry, []).atlas;

/** Titles that share no words, so that no two are one work, with the signs that each notation knows as its own. */
const subjects = ["Serving", "Scheduling", "Caching", "Compiling", "Routing", "图计算系统"];
const signs = [
  "A & B",
  "a < b",
  '"quoted"',
  "{braces}",
  "50% of $5",
  "C# and F#",
  "a_b",
  "x, y; z",
  "back\\slash",
  "~tilde^",
  "it's two",

  "é ü ñ",
  "系统",
];

const entries: fc.Arbitrary<readonly Entry[]> = fc
  .uniqueArray(fc.constantFrom(...subjects), { minLength: 1, maxLength: 4 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((subject, at) =>
        fc.record(
          {
            title: fc
              .tuple(fc.constantFrom(...signs), fc.constantFrom(...signs))
              .map(([a, b]) => `${subject} ${a} of the ${subject}land ${b} number${String(at)} end`),
            venue: fc.constantFrom("OSDI'24", "MLSys 2024", "ISCA'24"),
            people: fc.uniqueArray(fc.tuple(fc.constantFrom("Ann Lee", "Wei Wang", "José Ñandú"), fc.constant("")), {
              maxLength: 2,
              selector: ([name]) => name,
            }),
            topics: fc.uniqueArray(fc.constantFrom("LLM Inference", "Caching"), { maxLength: 2 }),
          },
          { requiredKeys: ["title"] },
        ),
      ),
    ),
  );

const worksOf = (atlas: Atlas): unknown => {
  const names = new Map(atlas.people.map(({ id, name }) => [id as string, name]));
  return atlas.works
    .filter(({ listed }) => listed)
    .map(({ id, title, year }) => ({
      title,
      year,
      authors: atlas.edges
        .filter(({ from, type }) => from === id && type === "authored-by")
        .map(({ to }) => names.get(to))
        .sort(),
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
};

describe("an atlas in another notation", { timeout: 120_000 }, () => {
  test.each(Object.entries(writers))("reads back to the same works: %s", (extension, write) => {
    fc.assert(
      fc.property(entries, (all) => {
        const { atlas } = resolve([listOf("odd", all)], registry, []);
        expect(worksOf(reread(`written.${extension}`, write(atlas)))).toEqual(worksOf(atlas));
      }),
      { numRuns: 120 },
    );
  });

  test.each(Object.entries(writers))("keeps who refers to whom: %s", (extension, write) => {
    const atlas = resolve(
      [
        listOf("two", [
          { title: "Orca: A Distributed Serving System for Generative Models", venue: "OSDI'22" },
          { title: "Gavel: Cluster Scheduling Policies for Deep Learning", venue: "OSDI'20", related: ["Orca [OSDI'22]"] },
        ]),
      ],
      registry,
      [],
    ).atlas;
    const again = reread(`written.${extension}`, write(atlas));
    const relations = again.edges.filter(({ from, to }) => from.startsWith("work:") && to.startsWith("work:"));
    const titleOf = (id: string): string | undefined => again.works.find((work) => work.id === id)?.shortTitle;
    expect(relations.map(({ from, to }) => [titleOf(from), titleOf(to)])).toEqual([["Gavel", "Orca"]]);
  });
});
