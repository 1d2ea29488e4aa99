import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseLines } from "../../src/ingest/read/clean.ts";
import { ruledText } from "../../src/ingest/ruled-lines.ts";
import type { Input } from "../../src/ingest/sources.ts";
import type { Question } from "../../src/model/question.ts";
import type { Source } from "../../src/model/source.ts";
import { ownAnswer } from "../../src/view/own-answer.ts";
import { ruling as rulingRecord, type Ruling } from "../../src/model/ruling.ts";
import { dated, reviewed as made } from "../ingest/reviewing.ts";

/* Every answer of every question, on lists that collide in every way. */

const titles = [
  "Gemini: Fast Failure Recovery in Distributed Training",
  "Gemini: Reconciling Efficiency and Fairness of Clusters",
  "Mooring: A Cache-centric Disaggregated Architecture for Serving",
  "Mooring: Trading More Storage for Less Computation in a Cache-centric Architecture",
  "Harbor: Pooling GPU Memory for Elastic Serving",
];
const venues = ["OSDI'24", "ZEBRACON'24", "SOSP'23", "QUUXCONF 2023", "arXiv 2024"];
const places = ["UW", "UW & Duke", "NTU", "Rice"];
const odd = ["- Kubernetes internals", "- caching stuff", "- OSDI'22", "\n## Misc\n\n- Ann Lee, Wei Wang"];

const entry = fc
  .record({
    title: fc.constantFrom(...titles),
    venue: fc.constantFrom(...venues),
    link: fc.integer({ min: 1, max: 4 }),
    at: fc.option(fc.constantFrom(...places)),
    related: fc.option(fc.constantFrom("Gemini", "Mooring", "Harbor [OSDI'24]")),
  })
  .map(({ title, venue, link, at, related }) =>
    [
      `- [${title}](https://example.org/${link}.pdf) (${venue})`,
      ...(at === null ? [] : [`  - ${at}`]),
      ...(related === null ? [] : [`  - Related work: ${related}`]),
    ].join("\n"),
  );
const list = fc
  .array(fc.oneof({ weight: 4, arbitrary: entry }, { weight: 1, arbitrary: fc.constantFrom(...odd) }), { minLength: 1, maxLength: 6 })
  .map((lines) => `# List\n\n${lines.join("\n")}\n`);
const world: fc.Arbitrary<readonly Input[]> = fc
  .array(list, { minLength: 1, maxLength: 3 })
  .map((texts) => texts.map((text, at) => ({ path: `list-${at}.md`, text })));

/** Every answer that is offered, in a list and in all, and one in words of one's own. */
const rulingsOf = (question: Question): readonly (readonly Ruling[])[] =>
  [...question.answers, ...(question.own === undefined ? [] : [ownAnswer(question.own, "Willow Bark")])].flatMap(
    ({ rulings, everywhere }) => [rulings, everywhere ?? rulings].map(dated),
  );
const check = (law: (lists: readonly Input[]) => void): void => fc.assert(fc.property(world, law), { numRuns: 6 });

describe("a review", { timeout: 240_000 }, () => {
  test("asks the same of lists in any order, and each thing once", () => {
    check((lists) => {
      const { questions } = made(lists);
      expect(made(lists.toReversed()).questions).toEqual(questions);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    });
  });

  test("offers rulings that fit their record, and each answer removes its question", () => {
    check((lists) => {
      for (const question of made(lists).questions) {
        for (const rulings of rulingsOf(question)) {
          for (const ruling of rulings) expect(rulingRecord.safeParse(ruling).success).toBe(true);
          const after = made(lists, rulings);
          expect(after.questions.map(({ id }) => id)).not.toContain(question.id);
          expect(after.atlas.problems.filter(({ rule }) => /^ruling\/(?:unmatched|cannot-hold|contradiction|means)/.test(rule))).toEqual(
            [],
          );
        }
      }
    });
  });

  test("changes only what it says: what an answer on a name or a line does not speak of stays as it was", () => {
    check((lists) => {
      const before = made(lists);
      for (const question of before.questions.filter(({ kind }) => kind === "institution" || kind === "venue")) {
        const type = question.kind === "institution" ? "affiliated-with" : "published-in";
        for (const rulings of rulingsOf(question)) {
          const { atlas } = made(lists, rulings);
          const others = (each: typeof atlas) => each.edges.filter((edge) => edge.type !== type && edge.type !== "part-of");
          expect(others(atlas)).toEqual(others(before.atlas));
          expect(atlas.works.map(({ id }) => id)).toEqual(before.atlas.works.map(({ id }) => id));
        }
      }
    });
  });

  test("a line that is something takes nothing from other lines", () => {
    check((lists) => {
      const before = made(lists);
      for (const question of before.questions.filter(({ kind }) => kind === "line")) {
        // A line is known by its text: what is said of it is said of another that says the same.
        const textAt = (source: Source, line: number): string => ruledText(normaliseLines(source.text)[line - 1] ?? "");
        const sources = new Map(before.ingested.lists.map(({ source }): [string, Source] => [source.id, source]));
        const asked = new Set(
          question.evidence.flatMap(({ place }) => {
            const source = sources.get(place.source);
            return source === undefined ? [] : [`${source.id} ${textAt(source, place.line)}`];
          }),
        );
        for (const rulings of rulingsOf(question)) {
          // A heading is the topic of what follows, which is what it says.
          if (rulings.some((ruling) => ruling.decision === "line" && ruling.as === "heading")) continue;
          const accounts = (each: typeof before) =>
            each.ingested.lists.flatMap(({ source, lines }) =>
              lines.filter(({ line }) => !asked.has(`${source.id} ${textAt(source, line)}`)),
            );
          expect(accounts(made(lists, rulings))).toEqual(accounts(before));
        }
      }
    });
  });

  test("one work or two: the works are one less, or as many as they were", () => {
    check((lists) => {
      const before = made(lists);
      for (const question of before.questions.filter(({ kind }) => kind === "same")) {
        const works = question.answers.map(({ rulings }) => made(lists, dated(rulings)).atlas.works.length);
        expect(works[0]).toBeLessThan(before.atlas.works.length);
        expect(works[1]).toBe(before.atlas.works.length);
      }
    });
  });

  test("of answers in any order is the same atlas, and without them what it was", () => {
    check((lists) => {
      const { questions, atlas } = made(lists);
      const all = questions.flatMap((question) => rulingsOf(question)[0] ?? []);
      expect(made(lists, all.toReversed()).atlas).toEqual(made(lists, all).atlas);
      expect(JSON.stringify(made(lists).atlas)).toBe(JSON.stringify(atlas));
    });
  });
});
