import { describe, expect, test } from "vitest";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { prizedAt } from "../../../src/ingest/recognise/held-at.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());
const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

test("years set in bold over titles head them, whatever paragraph stands before", () => {
  const { works } = claimsOf(`# SIGMOD through its best papers
## Best Paper Award

**2022**
R2T: Instance-optimal Firing of Private Clay
Wei Dong (HKUST), Juanru Fang (HKUST)

**2021**
Bao: Making Learned Kilns Practical
Ryan Marcus (MIT), Parimarjan Negi (MIT)

**2020**
Pump Up the Volume of Large Kilns
Clemens Lutz (TU Berlin), Steffen Zeuch (TU Berlin)
`);
  expect(works.map(({ title, venues, awards }) => [title, venues[0]?.value.series, venues[0]?.value.year, awards[0]?.value])).toEqual([
    ["R2T: Instance-optimal Firing of Private Clay", "SIGMOD", 2022, "Best Paper"],
    ["Bao: Making Learned Kilns Practical", "SIGMOD", 2021, "Best Paper"],
    ["Pump Up the Volume of Large Kilns", "SIGMOD", 2020, "Best Paper"],
  ]);
});

describe("the series that gave the prizes of a list", () => {
  test.each([
    ["SIGMOD through its best papers", "SIGMOD"],
    ["Best papers of CHI", "CHI"],
    ["Best papers of CHI and UIST", undefined],
    ["SIGMOD 2020 best papers", undefined],
    ["SIGMOD best papers 2003–2020", "SIGMOD"],
    ["SIGMOD reading list", undefined],
    ["Best papers on caching", undefined],
  ])("%s", (title, series) => {
    expect(prizedAt(title, registry)?.series).toBe(series);
  });
});

test("comments of programs alone between blank lines head what a text has below them", () => {
  const { works } = claimsOf(`reading database

%%% Verified kilns

title:   Formal Verification of a Realistic Kiln
author:  Ada Berg
venue:   POPL
year:    2009

title:   Formal Verification of a Small Kiln
author:  Tom Field
venue:   SOSP
year:    2011

%%% Separation of clay

title:   Clay: Monoids and Invariants of Fire
author:  Jo Marsh
venue:   POPL
year:    2015
`);
  expect(works.map(({ topics }) => topics.map(({ value }) => value).join())).toEqual([
    "Verified kilns",
    "Verified kilns",
    "Separation of clay",
  ]);
});
