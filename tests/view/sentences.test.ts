import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilter, noValues, type Filter } from "../../src/atlas/filter.ts";
import { activeConditions, tidied } from "../../src/view/filter-edits.ts";
import type { NameOf } from "../../src/view/filter-words.ts";
import {
  conditions,
  filterSentence,
  plain,
  statusOfAll,
  statusOfRelated,
  statusOfRelations,
  statusOfSome,
} from "../../src/view/sentences.ts";
import { isFiltering } from "../../src/view/url.ts";
import { anyFilter } from "./filters.ts";

const nameOf: NameOf = (_, value) => value.slice(value.indexOf(":") + 1);
const sentence = (filter: Partial<Filter>, matching = 25): string =>
  plain(filterSentence({ ...noFilter, ...filter }, { total: 84, matching }, nameOf));

describe("the filter as a sentence", () => {
  it("says what is asked and what is left open", () => {
    expect(sentence({ regions: ["LLM serving", "Quantization"] })).toBe(
      "25 of 84 works are about LLM serving or Quantization, from any venue, of any year.",
    );
    expect(sentence({ venues: ["venue:OSDI 2024"], years: [2023, 2024] }, 1)).toBe(
      "1 of 84 works is about any topic, from OSDI 2024, of 2023 to 2024.",
    );
  });

  it("says gaps, awards, lists and institutions", () => {
    expect(
      sentence({
        listed: "gap",
        types: ["talk"],
        institutions: ["institution:Yale"],
        sources: ["source:C"],
        has: ["code", "award"],
        years: [2024, 2024],
      }),
    ).toBe("25 of 84 works are gaps and talks about any topic, from any venue, by Yale, in list C, with code or an award, of 2024.");
  });

  it("says what is excluded, asked for together, by words, around a work and until when", () => {
    expect(
      sentence({
        regions: ["LLM serving"],
        sources: ["source:A", "source:C"],
        every: ["sources"],
        onlyHere: true,
        not: { ...noValues, regions: ["Quantization"], venues: ["venue:OSDI 2024"] },
        text: "lora",
        around: { work: "work:dLoRA", steps: 2 },
        until: "2024-05",
      }),
    ).toBe(
      "25 of 84 works are about LLM serving but not Quantization, from any venue except OSDI 2024, in both list A and list C, that no other list names, matching “lora”, within two steps of dLoRA, published by May 2024.",
    );
  });

  it("says that nothing fits, without the parts that ask nothing when told so", () => {
    const filter: Filter = { ...noFilter, venues: ["venue:OSDI 2023"] };
    expect(plain(filterSentence(filter, { total: 84, matching: 0 }, nameOf, "without any"))).toBe(
      "None of the 84 works is from OSDI 2023.",
    );
  });

  const bare = (filter: Partial<Filter>, matching: number): string =>
    plain(filterSentence({ ...noFilter, ...filter }, { total: 92, matching }, nameOf, "without any"));

  it.each<[Partial<Filter>, string, string]>([
    [{ listed: "gap", venues: ["venue:OSDI 2024"] }, "is a gap from OSDI 2024", "are gaps from OSDI 2024"],
    [{ listed: "gap" }, "is a gap", "are gaps"],
    [{ listed: "listed" }, "is listed", "are listed"],
    [{ listed: "listed", years: [2024, 2024] }, "is listed, of 2024", "are listed, of 2024"],
    [{ listed: "listed", types: ["talk"] }, "is a listed talk", "are listed talks"],
    [{ listed: "listed", types: ["software"] }, "is listed software", "are listed software"],
    [{ listed: "gap", types: ["paper", "talk"] }, "is a gap and a paper or a talk", "are gaps and papers or talks"],
    [{ types: ["paper", "talk", "software"] }, "is a paper, a talk or software", "are papers, talks or software"],
    [{ types: ["software"], regions: ["Caching"] }, "is software about Caching", "are software about Caching"],
    [{ topics: ["topic:Caching"], regions: ["Serving"] }, "is about Caching, in Serving", "are about Caching, in Serving"],
    [{ institutions: ["institution:Yale", "institution:Duke"] }, "is by Yale or Duke", "are by Yale or Duke"],
    [{ institutionTypes: ["academia", "nonprofit"] }, "is by academia or a nonprofit", "are by academia or a nonprofit"],
    [
      { institutionTypes: ["academia", "industry"], every: ["institutionTypes"], institutions: ["institution:Yale"] },
      "is by Yale, by both academia and industry",
      "are by Yale, by both academia and industry",
    ],
    [{ not: { ...noValues, institutionTypes: ["industry"] } }, "is not by industry", "are not by industry"],
    [{ sources: ["source:C"] }, "is in list C", "are in list C"],
    [{ has: ["code"] }, "has code", "have code"],
    [{ has: ["code", "award"], years: [2023, 2024] }, "has code or an award, of 2023 to 2024", "have code or an award, of 2023 to 2024"],
    [{ has: ["code", "award"], every: ["has"] }, "has both code and an award", "have both code and an award"],
    [
      { has: ["code"], not: { ...noValues, has: ["slides", "award"] } },
      "has code but not slides or an award",
      "have code but not slides or an award",
    ],
    [{ not: { ...noValues, has: ["slides"] } }, "is without slides", "are without slides"],
    [{ not: { ...noValues, types: ["talk"] } }, "is not a talk", "are not talks"],
    [{ types: ["paper"], not: { ...noValues, types: ["talk"] } }, "is a paper but not a talk", "are papers but not talks"],
    [{ not: { ...noValues, types: ["talk"] }, years: [2024, 2024] }, "is not a talk, of 2024", "are not talks, of 2024"],
    [{ not: { ...noValues, institutions: ["institution:Yale", "institution:Duke"] } }, "is not by Yale or Duke", "are not by Yale or Duke"],
    [{ not: { ...noValues, sources: ["source:A", "source:B"] } }, "is not in list A or list B", "are not in list A or list B"],
    [
      { institutions: ["institution:Yale"], not: { ...noValues, institutions: ["institution:Duke"] } },
      "is by Yale but not Duke",
      "are by Yale but not Duke",
    ],
    [{ topics: ["topic:A", "topic:B", "topic:C"], every: ["topics"] }, "is about all of A, B and C", "are about all of A, B and C"],
    [{ not: { ...noValues, venues: ["venue:A", "venue:B"] } }, "is from any venue except A and B", "are from any venue except A and B"],
    [
      { topics: ["topic:A"], not: { ...noValues, regions: ["R"] } },
      "is about A, in any region except R",
      "are about A, in any region except R",
    ],
    [{ text: "lora" }, "matches “lora”", "match “lora”"],
    [{ around: { work: "work:X", steps: 1 } }, "is within one step of X", "are within one step of X"],
    [{ until: "2024-05" }, "is published by May 2024", "are published by May 2024"],
    [{ listed: "gap", has: ["code"] }, "is a gap with code", "are gaps with code"],
  ])("speaks of none, one and several (%#)", (filter, one, several) => {
    expect(bare(filter, 0)).toBe(`None of the 92 works ${one}.`);
    expect(bare(filter, 1)).toBe(`1 of 92 works ${one}.`);
    expect(bare(filter, 5)).toBe(`5 of 92 works ${several}.`);
  });

  it("has a control for each value, which drops it and nothing else", () => {
    const filter: Filter = { ...noFilter, venues: ["venue:a", "venue:b", "venue:c"], has: ["code"] };
    const drops = conditions(filter, nameOf, "with any").flatMap((segment) => (segment.kind === "value" ? [segment.drops] : []));
    expect(drops.map((drop) => [drop.venues.length, drop.has.length])).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
      [3, 0],
    ]);
  });
});

/** The value segments, each a control. */
const values = (filter: Filter) => conditions(filter, nameOf, "with any").filter((segment) => segment.kind === "value");

describe("conditions", () => {
  it("of whatever kind agree with their number", () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom("with any", "without any"), (filter, open) => {
        const said = (matching: number): string => plain(filterSentence(filter, { total: 84, matching }, nameOf, open));
        for (const matching of [0, 1]) {
          expect(said(matching)).toMatch(/ (is|has|matches) /);
          expect(said(matching)).not.toMatch(/\b(gaps|papers|talks)\b|\bis (with|matching)\b|\ba software\b|\ba a\b|listed and/);
          if (filter.listed === "gap") expect(said(matching)).toContain(" is a gap");
        }
        expect(said(9)).toMatch(/ (are|have|match) /);
        expect(said(9)).not.toMatch(/\b(gap|paper|talk)\b|\bare (with|matching)\b|\bare a\b/);
      }),
    );
  });

  it("are all said, and no others", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect([...new Set(values(filter).map(({ of }) => of))]).toEqual(activeConditions(filter));
        const every = conditions(filter, nameOf, "with any").flatMap((segment) => (segment.kind === "every" ? [segment.of] : []));
        expect(every.sort()).toEqual([...tidied(filter).every].filter((key) => key !== "types").sort());
      }),
    );
  });

  it("open words are said only where nothing is asked", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const segment of conditions(filter, nameOf, "with any"))
          if (segment.kind === "any") expect(activeConditions(filter)).not.toContain(segment.of);
        expect(conditions({ ...filter, not: noValues }, nameOf, "without any").some(({ kind }) => kind === "any")).toBe(false);
      }),
    );
  });

  it("each control drops its own value; when all have, nothing is asked", () => {
    const size = (filter: Filter): number => values(filter).length;
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const { of, drops } of values(filter)) {
          const lone = of === "sources" && filter.sources.length === 1 && filter.onlyHere;
          expect(size(drops)).toBe(size(filter) - (lone ? 2 : 1));
        }
        let rest = filter;
        for (let [next] = values(rest); next !== undefined; [next] = values(rest)) rest = next.drops;
        expect(isFiltering(rest)).toBe(false);
      }),
    );
  });
});

describe("the status", () => {
  it("counts, in the number that fits", () => {
    expect(statusOfAll({ works: 84, gaps: 10, lists: 2 })).toBe("84 works from 2 lists, 10 are gaps");
    expect(statusOfAll({ works: 1, gaps: 0, lists: 1 })).toBe("1 work from 1 list, no gaps");
    expect(statusOfAll({ works: 3, gaps: 1, lists: 2 })).toBe("3 works from 2 lists, 1 is a gap");
    expect(statusOfSome(24, 84, 0)).toBe("24 of 84 works, no gaps among them");
    expect(statusOfSome(0, 84, 0)).toBe("None of 84 works fits the filter");
    expect(statusOfRelations([])).toBe("No relations stated");
    expect(
      statusOfRelations([
        { from: "a", to: "b" },
        { from: "a", to: "c" },
      ]),
    ).toBe("2 relations between 3 works");
  });

  it.each([
    [0, 0, "No related work stated"],
    [1, 0, "1 related work"],
    [1, 1, "1 related work, a gap"],
    [4, 2, "4 related works, 2 of them gaps"],
    [3, 1, "3 related works, 1 of them a gap"],
    [3, 3, "3 related works, all of them gaps"],
  ])("of %i related works with %i gaps", (related, gaps, said) => {
    expect(statusOfRelated(related, gaps)).toBe(said);
  });

  it("says how far it counts where a line goes further", () => {
    expect(statusOfRelated(4, 2, "within one step")).toBe("4 within one step, 2 of them gaps");
    expect(statusOfRelated(1, 1, "within one step")).toBe("1 within one step, a gap");
    expect(statusOfRelated(0, 0, "within one step")).toBe("No related work stated");
  });
});
