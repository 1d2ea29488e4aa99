import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueKeys, type Filter, type Values } from "../../src/atlas/filter.ts";
import {
  colourings,
  initialState,
  institutionForms,
  institutionOrders,
  labsCounted,
  lenses,
  roundCamera,
  type ViewState,
} from "../../src/view/state.ts";
import { lineageDepths } from "../../src/view/lineage-view.ts";
import { mostPaths, pathEdges, pathKinds } from "../../src/view/path-view.ts";
import { groupings, relationColumns, sortKeys, tableColumns, tableRows, topicMeasures, topicOrders } from "../../src/view/table-view.ts";
import { isFiltering, readUrl, sameFilter, writeUrl } from "../../src/view/url.ts";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const id = <P extends string>(prefix: P) => text.map((rest) => `${prefix}:${rest}` as const);
const ids = <P extends string>(prefix: P) => fc.uniqueArray(id(prefix), { maxLength: 3 });
const year = fc.integer({ min: 1950, max: 2099 });

const values: fc.Arbitrary<Values> = fc.record({
  regions: fc.uniqueArray(text, { maxLength: 3 }),
  topics: ids("topic"),
  venues: ids("venue"),
  institutions: ids("institution"),
  sources: ids("source"),
  institutionTypes: fc.subarray(["academia", "industry", "other"] as const),
  types: fc.subarray(["paper", "talk", "software"] as const),
  has: fc.subarray(["code", "slides", "arxiv", "award"] as const),
});

const conditions = fc.record({
  every: fc.subarray([...valueKeys]),
  not: values,
  onlyHere: fc.boolean(),
  text: fc.oneof(
    fc.constant(""),
    text.filter((words) => words.trim() !== ""),
  ),
  around: fc.option(fc.record({ work: id("work"), steps: fc.integer({ min: 1, max: 9 }) })),
  until: fc.option(fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${String(month).padStart(2, "0")}`)),
  listed: fc.constantFrom("any", "listed", "gap"),
  years: fc.option(fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
});

const filter: fc.Arbitrary<Filter> = fc.tuple(values, conditions).map(([chosen, rest]) => ({ ...chosen, ...rest }));

const coordinate = fc.double({ min: -9999, max: 9999, noNaN: true });
const node = fc.oneof(id("work"), id("institution"), id("venue"), id("topic"), id("person"));
const state: fc.Arbitrary<ViewState> = fc.record({
  lens: fc.constantFrom(...lenses),
  selection: fc.option(node),
  filter,
  camera: fc.option(fc.record({ x: coordinate, y: coordinate, scale: fc.double({ min: 0.01, max: 40, noNaN: true }) }).map(roundCamera)),
  evidence: fc.option(fc.record({ source: id("source"), line: fc.integer({ min: 1, max: 99999 }) })),
  colour: fc.constantFrom(...colourings),
  alike: fc.boolean(),
  labs: fc.constantFrom(...labsCounted),
  institutionsBy: fc.constantFrom(...institutionOrders),
  institutionsAs: fc.constantFrom(...institutionForms),
  table: fc.record({
    rows: fc.constantFrom(...tableRows),
    columns: fc.subarray([...tableColumns]),
    sort: fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
    group: fc.constantFrom(...groupings),
    relationSort: fc.record({ by: fc.constantFrom(...relationColumns), descending: fc.boolean() }),
    topicsBy: fc.constantFrom(...topicOrders),
    topicsAs: fc.constantFrom(...topicMeasures),
    compared: fc.option(
      fc
        .uniqueArray(fc.oneof(id("source"), fc.constant("others" as const)), { minLength: 2, maxLength: 2 })
        .map(([here, there]) => [here!, there!] as const),
    ),
  }),
  path: fc.record({
    to: fc.option(node),
    through: fc.subarray([...pathKinds]),
    along: fc.subarray([...pathEdges]),
    shown: fc.integer({ min: 0, max: mostPaths }),
  }),
  lineage: fc.record({ depth: fc.constantFrom(...lineageDepths), unfolded: fc.uniqueArray(text, { maxLength: 3 }) }),
});

describe("the address", () => {
  it("says a whole view and gives it back", () => {
    fc.assert(
      fc.property(state, (view) => {
        expect(readUrl(writeUrl(view))).toEqual({ state: view, notices: [] });
      }),
    );
  });

  it("is empty for the first view", () => {
    expect(writeUrl(initialState)).toBe("");
    expect(readUrl("")).toEqual({ state: initialState, notices: [] });
  });

  it("reads like a sentence", () => {
    const view: ViewState = { ...initialState, selection: "work:dlora", camera: { x: 420, y: 310.5, scale: 1.6 } };
    expect(writeUrl(view)).toBe("?at=work:dlora&camera=420,310.5,1.6");
  });

  it.each([
    ["lens", "?lens=carousel"],
    ["at", "?at=javascript:alert(1)"],
    ["camera", "?camera=1,2"],
    ["camera", "?camera=1,2,0"],
    ["camera", "?camera=1e3,2,3"],
    ["line", "?line=source:a:0"],
    ["line", "?line=work:a:3"],
    ["years", "?years=2024-2022"],
    ["venue", "?venue=mlsys"],
    ["listed", "?listed=maybe"],
    ["sort", "?sort=-weight"],
    ["group", "?group=colour"],
    ["columns", "?columns=weight,colour"],
    ["rows", "?rows=heaps"],
    ["compare", "?compare=source:a"],
    ["compare", "?compare=source:a&compare=source:a"],
    ["compare", "?compare=source:a&compare=work:b"],
    ["labs", "?labs=sometimes"],
    ["path-to", "?path-to=dlora"],
    ["q", "?q=%20"],
    ["until", "?until=2024-13"],
    ["around", "?around=work:dlora,0"],
    ["every", "?every=camera"],
    ["not-venue", "?not-venue=mlsys"],
    ["lists", "?lists=mine"],
    ["institution-type", "?institution-type=guild"],
    ["colour", "?colour=mood"],
    ["alike", "?alike=maybe"],
    ["path-by", "?path-by=roads"],
    ["path", "?path=6"],
    ["path", "?path=1.5"],
    ["institutions-by", "?institutions-by=luck"],
  ])("falls back and says so when %s cannot be read: %s", (key, search) => {
    const { state: view, notices } = readUrl(search);
    expect(view).toEqual(initialState);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(key);
  });

  it("keeps the good values beside a bad one, and names the bad one", () => {
    const { state: view, notices } = readUrl("?venue=venue:osdi-2024&venue=nonsense");
    expect(view.filter.venues).toEqual(["venue:osdi-2024"]);
    expect(notices).toEqual(["The address asks for venue “nonsense”, which cannot be read. It is left out."]);
  });

  it("never throws, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (search) => {
        const { state: view } = readUrl(search);
        expect(readUrl(writeUrl(view)).state).toEqual(view);
      }),
    );
  });
});

describe("a filter", () => {
  it("equals itself after a journey through the address, and differs from none only when it asks something", () => {
    fc.assert(
      fc.property(filter, (value) => {
        expect(sameFilter(readUrl(writeUrl({ ...initialState, filter: value })).state.filter, value)).toBe(true);
        expect(isFiltering(value)).toBe(writeUrl({ ...initialState, filter: value }) !== "");
      }),
    );
  });
});
