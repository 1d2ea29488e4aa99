import { expect, test } from "vitest";
import { EdgeCollector } from "../../../src/ingest/resolve/edges.ts";

test("an edge is stated where anything states it, whatever was inferred before or after", () => {
  const place = (line: number) => ({ source: "source:list", line }) as const;
  const found = (lines: readonly (readonly [line: number, basis: "stated" | "inferred"])[]) => {
    const edges = new EdgeCollector();
    for (const [line, basis] of lines) edges.add("work:a", "about", "topic:b", [place(line)], basis);
    return edges.edges();
  };
  const stated = [{ from: "work:a", to: "topic:b", type: "about", basis: "stated", weight: 2, places: [place(1), place(3)] }];
  expect(
    found([
      [3, "stated"],
      [2, "inferred"],
      [1, "stated"],
    ]),
  ).toEqual(stated);
  expect(
    found([
      [2, "inferred"],
      [3, "stated"],
      [1, "stated"],
    ]),
  ).toEqual(stated);
  const inferred = { from: "work:a", to: "topic:b", type: "about", basis: "inferred", weight: 1, places: [place(2)] };
  expect(found([[2, "inferred"]])).toEqual([inferred]);
  const edges = new EdgeCollector();
  edges.add("topic:c", "part-of", "topic:b", []);
  edges.add("topic:b", "part-of", "topic:a", []);
  expect(edges.edges().map(({ from, basis, places }) => [from, basis, places])).toEqual([
    ["topic:b", "inferred", []],
    ["topic:c", "inferred", []],
  ]);
});
