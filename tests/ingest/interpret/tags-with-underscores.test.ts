import { describe, expect, test } from "vitest";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());
const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

const list = `streams, what I have of them

SOSP_13_Kiln: A Timely Dataflow System
    Murray, McSherry, Isaacs
    the part everybody skips is in the back
CIDR_13_Differential_Kilns
    McSherry, Murray, Isard
2015_HotOS_Clay_But_At_What_Cost https://x.org/a_b.pdf
    Berg, Field
    beats Differential Kilns
`;

describe("where and when in front of titles, with underscores", () => {
  const { works } = claimsOf(list);

  test("in either order, and what stands below each", () => {
    expect(works.map(({ title, venues }) => `${title} | ${venues[0]?.value.series ?? ""} ${String(venues[0]?.value.year ?? "")}`)).toEqual([
      "Kiln: A Timely Dataflow System | SOSP 2013",
      "Differential Kilns | CIDR 2013",
      "Clay But At What Cost | HotOS 2015",
    ]);
  });

  test("rows of families right below several titles are who wrote them", () => {
    expect(works.map(({ people }) => people.map(({ value }) => value.name).join(", "))).toEqual([
      "Murray, McSherry, Isaacs",
      "McSherry, Murray, Isard",
      "Berg, Field",
    ]);
  });

  test("addresses keep their signs", () => {
    expect(works[2]?.links.map(({ value }) => value.url)).toEqual(["https://x.org/a_b.pdf"]);
  });
});

test("rows of names that a list has itself are no families", () => {
  const named = `# Kilns
- Foo: A Kiln for Clay. OSDI 2020.
  - Bar, Baz
- Bar: A Kiln for Sand. OSDI 2021.
  - Foo, Baz
- Baz: A Kiln for Glass. OSDI 2022.
  - Foo, Bar
`;
  expect(claimsOf(named).works.flatMap(({ people }) => people)).toEqual([]);
});
