import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilter, noValues, type Filter } from "../../src/atlas/filter.ts";
import {
  activeKeys,
  conditions,
  filterKeys,
  filterSentence,
  instead,
  plain,
  statusOfAll,
  statusOfRelated,
  statusOfRelations,
  statusOfSome,
  toggled,
  without,
  type NameOf,
} from "../../src/view/sentences.ts";
import { isFiltering, sameFilter } from "../../src/view/url.ts";

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
    ).toBe("25 of 84 works are gaps and talks about any topic, from any venue, by Yale, in list C, with code and an award, of 2024.");
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
    [{ sources: ["source:C"] }, "is in list C", "are in list C"],
    [{ has: ["code"] }, "has code", "have code"],
    [{ has: ["code", "award"], years: [2023, 2024] }, "has code and an award, of 2023 to 2024", "have code and an award, of 2023 to 2024"],
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

const ids = <P extends string>(prefix: P) =>
  fc.uniqueArray(
    fc.constantFrom("a", "b", "c").map((rest) => `${prefix}:${rest}` as const),
    { maxLength: 3 },
  );
const filters: fc.Arbitrary<Filter> = fc.record({
  regions: fc.subarray(["r", "s"]),
  topics: ids("topic"),
  venues: ids("venue"),
  institutions: ids("institution"),
  sources: ids("source"),
  types: fc.subarray(["paper", "talk", "software"] as const),
  has: fc.subarray(["code", "award"] as const),
  every: fc.constant([]),
  not: fc.constant(noValues),
  onlyHere: fc.constant(false),
  text: fc.constant(""),
  around: fc.constant(null),
  until: fc.constant(null),
  listed: fc.constantFrom("any", "gap", "listed"),
  years: fc.constantFrom(null, [2022, 2024] as const),
});

describe("conditions", () => {
  it("of whatever kind agree with their number", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom("with any", "without any"), (filter, open) => {
        const said = (matching: number): string => plain(filterSentence(filter, { total: 84, matching }, nameOf, open));
        for (const matching of [0, 1]) {
          expect(said(matching)).toMatch(/ (is|has) /);
          expect(said(matching)).not.toMatch(/\b(gaps|papers|talks)\b|\bis with\b|\ba software|\ba a\b|listed and/);
          if (filter.listed === "gap") expect(said(matching)).toContain(" is a gap");
        }
        expect(said(9)).toMatch(/ (are|have) /);
        expect(said(9)).not.toMatch(/\b(gap|paper|talk)\b|\bare with\b|\bare a\b/);
      }),
    );
  });

  it("are the keys that ask something; dropping them all asks nothing", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(activeKeys(filter).length > 0).toBe(isFiltering(filter));
        const bare = filterKeys.reduce(without, filter);
        expect(sameFilter(bare, noFilter)).toBe(true);
        for (const key of activeKeys(filter))
          expect(activeKeys(without(filter, key))).toEqual(activeKeys(filter).filter((other) => other !== key));
      }),
    );
  });

  it("each control leads to a filter with one condition less", () => {
    const size = (filter: Filter): number =>
      [filter.regions, filter.topics, filter.venues, filter.institutions, filter.sources, filter.types, filter.has].reduce(
        (sum, list) => sum + list.length,
        0,
      ) +
      (filter.listed === "any" ? 0 : 1) +
      (filter.years === null ? 0 : 1);
    fc.assert(
      fc.property(filters, (filter) => {
        const values = conditions(filter, nameOf, "with any").flatMap((segment) => (segment.kind === "value" ? [segment.drops] : []));
        expect(values).toHaveLength(size(filter));
        for (const drops of values) expect(size(drops)).toBe(size(filter) - 1);
      }),
    );
  });

  it("a value pressed twice is as before", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom("venue:a", "venue:d"), (filter, venue) => {
        const twice = toggled(toggled(filter, "venues", venue), "venues", venue);
        expect(new Set(twice.venues)).toEqual(new Set(filter.venues));
      }),
    );
    expect(instead({ ...noFilter, venues: ["venue:a"] }, "venues", "venue:b").venues).toEqual(["venue:b"]);
  });
});

describe("the status", () => {
  it("counts, in the number that fits", () => {
    const witness = { id: "source:a", siglum: "A", title: "", path: "", lines: 1, works: 1, only: 1 } as const;
    expect(statusOfAll({ works: 84, gaps: 10, witnesses: [witness, witness] })).toBe("84 works from 2 lists, 10 gaps");
    expect(statusOfAll({ works: 1, gaps: 0, witnesses: [witness] })).toBe("1 work from 1 list, no gaps");
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
    expect(statusOfRelated(4, 2, "within one step")).toBe("4 related works within one step, 2 of them gaps");
    expect(statusOfRelated(1, 1, "within one step")).toBe("1 related work within one step, a gap");
    expect(statusOfRelated(0, 0, "within one step")).toBe("No related work stated");
  });
});
