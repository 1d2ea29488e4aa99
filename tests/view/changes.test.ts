import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge } from "../../src/model/edge.ts";
import type { Work } from "../../src/model/work.ts";
import { changesSaid, kindsSaid, toReview, weightsSaid } from "../../src/view/changes.ts";
import { at, edge as edgeOf, work as record } from "../atlas/records.ts";
import { emptyAtlas } from "../empty-atlas.ts";

const place = "source:a";
const work = (id: string, title: string, ...lines: readonly number[]): Work => record(`work:${id}`, title, { places: at(place, ...lines) });
const edge = (from: string, type: Edge["type"], to: Edge["to"]): Edge => edgeOf(`work:${from}`, type, to, at(place, 1));
const atlas = (works: readonly Work[], edges: readonly Edge[] = [], unclear = 0): Atlas => ({
  ...emptyAtlas,
  works: [...works],
  edges: [...edges],
  problems: Array.from({ length: unclear }, () => ({ level: "info" as const, rule: "line-not-understood", reason: "x" })),
});

const [a, b, c] = [work("a", "A", 1), work("b", "B", 2), work("c", "C", 3)];

describe("what changed is said", () => {
  test.each([
    [
      "two works as one, and the relation that moves with it",
      atlas([a, b, c], [edge("c", "related-work", "work:b")]),
      atlas([{ ...work("a", "A", 1, 2), aliases: ["B"] }, c], [edge("c", "related-work", "work:a")]),
      "2 works became one; 1 relation moved.",
    ],
    ["one work as two", atlas([{ ...work("a", "A", 1, 2), aliases: ["B"] }]), atlas([a, b]), "1 work became 2."],
    ["a work that is new, and a line less in doubt", atlas([a], [], 2), atlas([a, b], [], 1), "1 work is new; 1 line less not understood."],
    [
      "another venue, and none",
      atlas([a, b], [edge("a", "published-in", "venue:x"), edge("b", "published-in", "venue:x")]),
      atlas([a, b], [edge("a", "published-in", "venue:y")]),
      "1 work has another venue; 1 work has no venue any more.",
    ],
    [
      "an institution where none was",
      atlas([a]),
      atlas([a], [edge("a", "affiliated-with", "institution:x")]),
      "1 work has an institution now.",
    ],
    ["nothing", atlas([a]), atlas([a]), "Nothing else changed: it is as you say."],
  ])("%s", (_, before, after, said) => {
    expect(changesSaid(before, after)).toBe(said);
  });

  test("works on one line are told apart by their names", () => {
    const [x, y] = [work("x", "X", 7), work("y", "Y", 7)];
    expect(changesSaid(atlas([x, y]), atlas([x, y, c]))).toBe("1 work is new.");
  });
});

test("how much there is to review", () => {
  expect([toReview(0), toReview(12)]).toEqual([null, "12 to review"]);
  expect(kindsSaid(["line", "same", "line"])).toBe("1 possible duplicate and 2 lines not understood");
});

test("weights are summed where they are weighed against each other", () => {
  expect(weightsSaid([2, 1.5, 0.3], 4)).toBe("Together 3.8; from 4 on they would be one work.");
  expect(weightsSaid([6, -1], 4)).toMatch(/^Together 5, which would do/);
  expect(weightsSaid([2], undefined)).toBe("");
});
