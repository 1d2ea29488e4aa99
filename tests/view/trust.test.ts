import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkSummary } from "../../src/atlas/source.ts";
import { lenses, type Lens } from "../../src/view/state.ts";
import { readings, trustNumbers, trustSentences } from "../../src/view/trust.ts";
import { relation, work } from "./fixture.ts";

const summary = fc.record({ listed: fc.boolean(), dated: fc.boolean(), named: fc.boolean(), about: fc.boolean() });
const atlases = fc.array(summary, { minLength: 2, maxLength: 12 }).chain((facts) =>
  fc.record({
    works: fc.constant(
      facts.map(({ listed, dated, named, about }, at): WorkSummary =>
        work(`w${at}`, {
          listed,
          ...(dated ? { date: "2024-05", year: 2024 } : {}),
          institutions: named ? [{ id: "institution:a", name: "A" }] : [],
          topics: about ? [{ id: "topic:t", name: "T" }] : [],
        }),
      ),
    ),
    relations: fc.array(
      fc
        .tuple(fc.nat(facts.length - 1), fc.nat(facts.length - 1), fc.constantFrom("stated" as const, "inferred" as const))
        .map(([from, to, basis]) => relation(`w${from}`, `w${to}`, { basis })),
      { maxLength: 8 },
    ),
    quality: fc.record({
      neighbours: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      communities: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    }),
  }),
);

/** "None of the 9 works has …", "All 9 works have …" or "4 of 9 works have …". */
const portion = (count: number, works: number): string =>
  count === 0 ? `None of the ${works} works` : count === works ? `All ${works} works` : `${count} of ${works} works`;

describe("how far a picture can be trusted", () => {
  it("is said with the numbers of the atlas, whatever they are", () => {
    fc.assert(
      fc.property(atlases, fc.constantFrom(...lenses), ({ works, relations, quality }, lens: Lens) => {
        const said = trustSentences(lens, trustNumbers(works, relations, quality)).join("\n");
        const ends = works.filter(({ id }) => relations.some(({ from, to, basis }) => basis === "stated" && (from === id || to === id)));
        const counts = { related: ends.length, named: works.filter(({ institutions }) => institutions.length > 0).length };
        if (lens !== "institutions")
          expect(said).toMatch(new RegExp(`${portion(counts.related, works.length)} ha(s|ve) a stated relation`));
        if (lens !== "lineage") expect(said).toMatch(new RegExp(`${portion(counts.named, works.length)} names? an institution`));
        if (lens === "lineage" || lens === "table" || lens === "outline")
          expect(said).toMatch(
            new RegExp(`${portion(works.filter(({ date }) => date !== undefined).length, works.length)} ha(s|ve) a date`),
          );
        if (lens === "table" || lens === "outline")
          expect(said).toMatch(
            new RegExp(
              `${portion(works.filter(({ topics }) => topics.length > 0).length, works.length)} ha(s|ve) a topic that a list states`,
            ),
          );
        if (lens === "map") {
          expect(said).toContain(`${Math.round(quality.neighbours * 100)} in 100 `);
          expect(said).toContain(`modularity of ${quality.communities.toFixed(2)}`);
        }
        expect(said).not.toMatch(/undefined|NaN|null/);
      }),
    );
  });

  it("says nothing of places where a map does not know, and of works where there are none", () => {
    const numbers = trustNumbers([work("a"), work("b")], []);
    expect(trustSentences("map", numbers).join(" ")).not.toMatch(/modularity|in 100/);
    for (const lens of lenses) expect(trustSentences(lens, trustNumbers([], []))).toEqual(["There is no work to be shown."]);
  });

  it("is said beside three to five lines of how to read each picture", () => {
    for (const lens of lenses) {
      expect(readings[lens].length).toBeGreaterThanOrEqual(3);
      expect(readings[lens].length).toBeLessThanOrEqual(5);
      expect(new Set(readings[lens].map(({ mark }) => mark)).size).toBe(readings[lens].length);
    }
  });
});
