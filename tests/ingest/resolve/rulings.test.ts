import { describe, expect, test } from "vitest";
import { resolve } from "../../../src/ingest/resolve/resolve.ts";
import { ruling, type Ruling } from "../../../src/model/ruling.ts";
import { listOf, registry } from "./claims.ts";

const title = "Harbor: Pooling GPU Memory for Elastic Serving";
const grounds = { reason: "as its authors say", date: "2026-11-20" };
const lists = [listOf("a", [{ title, venue: "OSDI'23", at: "Rice", people: [["Ann Lee", "Rice"]] }])];
const run = (...rulings: readonly Ruling[]) => resolve(lists, registry, rulings).atlas;
const field = (name: "venue" | "institution" | "year" | "date", value: string | null, from?: string): Ruling => ({
  decision: "field",
  work: { name: title },
  field: name,
  value,
  ...(from === undefined ? {} : { from }),
  ...grounds,
});

describe("a corrected value stands at no line", () => {
  test.each([
    [field("venue", "OSDI'22", "OSDI'23"), "published-in", "venue:osdi-2022"],
    [field("institution", "Duke", "Rice"), "affiliated-with", "institution:duke-university"],
    [field("institution", "Duke", "Rice"), "member-of", "institution:duke-university"],
  ] as const)("%#", (correction, type, to) => {
    const atlas = run(correction);
    expect(atlas.edges.filter((edge) => edge.type === type)).toMatchObject([{ to, basis: "inferred", places: [] }]);
    expect(atlas.problems).toMatchObject([{ level: "info", rule: "ruling/correction", place: { source: "source:a", line: 1 } }]);
    expect(atlas.problems[0]?.reason).toContain(grounds.reason);
  });
});

test("a correction of all that is written leaves one value, one of nothing adds it", () => {
  expect(run(field("institution", "Duke")).institutions.map(({ name }) => name)).toContain("Duke University");
  const bare = resolve([listOf("a", [{ title }])], registry, [field("venue", "OSDI'22")]).atlas;
  expect(bare.works).toMatchObject([{ year: 2022 }]);
});

test("a year or a date taken away", () => {
  expect(run(field("year", null)).works[0]).not.toHaveProperty("year");
  expect(run(field("date", "2023-07-10"), field("date", null)).works).toHaveLength(1);
});

describe("no ruling fails in silence", () => {
  const rules = (...rulings: readonly Ruling[]): readonly string[] => run(...rulings).problems.map(({ rule }) => rule);
  const other = { name: "A Title That None of the Lists Has" };

  test.each([
    ["ruling/unmatched", [{ decision: "same", works: [{ name: title }, other], ...grounds }]],
    ["ruling/unmatched", [{ decision: "field", work: other, field: "title", value: "Another", ...grounds }]],
    ["ruling/nothing-to-correct", [field("venue", "OSDI'22", "SOSP'23")]],
    ["ruling/bad-value", [field("venue", "somewhere by the sea", "OSDI'23")]],
    ["ruling/contradiction", [field("year", "2021"), field("year", "2022")]],
  ] as const)("%s", (rule, rulings) => {
    expect(rules(...(rulings as readonly Ruling[]))).toContain(rule);
  });

  test("a value that does not read as a venue takes nothing away", () => {
    expect(run(field("venue", "somewhere by the sea", "OSDI'23")).works).toMatchObject([{ year: 2023 }]);
  });

  test.each([
    ["type", "poem"],
    ["year", "last year"],
    ["date", "2024-7"],
    ["doi", "https://doi.org/10.1145/1"],
    ["arxiv", "2311"],
    ["title", null],
    ["type", null],
  ])("%s cannot be %s", (name, value) => {
    const written = { decision: "field", work: { name: title }, field: name, value, ...grounds };
    expect(ruling.safeParse(written).success).toBe(false);
  });

  test("only what is written can be replaced", () => {
    const written = { decision: "field", work: { name: title }, field: "year", from: "2023", value: "2024", ...grounds };
    expect(ruling.safeParse(written).success).toBe(false);
    expect(ruling.safeParse(field("venue", "OSDI'24", "OSDI'23")).success).toBe(true);
  });
});
