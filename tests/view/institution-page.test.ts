import { describe, expect, it } from "vitest";
import type { EntityDetail } from "../../src/atlas/source.ts";
import { institutionPage, sharedWorks } from "../../src/view/institution-page.ts";
import { work } from "./fixture.ts";

const named = (...names: readonly string[]) => names.map((name) => ({ id: `institution:${name}` as const, name }));
const line = (number: number) => ({ source: "source:a" as const, line: number });

const detail: EntityDetail = {
  kind: "institution",
  id: "institution:ms",
  name: "Microsoft",
  aliases: [],
  properties: [],
  partOf: [],
  parts: [
    { id: "institution:msr", name: "MSR", works: 1 },
    { id: "institution:asia", name: "MSR Asia", works: 2 },
    { id: "institution:none", name: "MSR Nowhere", works: 0 },
  ],
  works: [
    work("a", { institutions: named("ms") }),
    work("b", { institutions: named("asia", "ustc") }),
    work("c", { institutions: named("asia", "msr", "ms", "gt") }),
  ],
  beside: [
    { id: "institution:gt", name: "Georgia Tech", works: 1, places: [line(3)] },
    { id: "institution:ustc", name: "USTC", works: 1, places: [line(5)] },
  ],
  people: [],
  worksAt: new Map(),
  places: [],
};

describe("the page of an institution", () => {
  it("counts its labs in", () => {
    const { works, partners, labs, withoutLab } = institutionPage(detail, "together");
    expect(works).toHaveLength(3);
    expect(partners.map(({ name, works: shared, places }) => [name, sharedWorks(shared), places[0]?.line])).toEqual([
      ["Georgia Tech", "on c", 3],
      ["USTC", "on b", 5],
    ]);
    expect([labs.map(({ name }) => name), withoutLab]).toEqual([["MSR Asia", "MSR"], 2]);
  });
  it("or leaves them apart", () => {
    const { works, partners } = institutionPage(detail, "apart");
    expect([works.map(({ shortTitle }) => shortTitle), partners.map(({ name }) => name)]).toEqual([["a", "c"], ["Georgia Tech"]]);
  });
  it("names two works and counts more", () => {
    expect([sharedWorks([work("a"), work("b")]), sharedWorks([work("a"), work("b"), work("c")])]).toEqual(["on a and b", "on 3 works"]);
  });
});
