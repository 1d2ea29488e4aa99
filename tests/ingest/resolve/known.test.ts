import { describe, expect, test } from "vitest";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { resolve, type Resolution } from "../../../src/ingest/resolve/resolve.ts";
import { smallRegistry } from "../recognise/registry.ts";
import { listOf, type Entry } from "./claims.ts";

/* Works that the registry knows by more than their titles. */

const shelves = "Deep Residual Shelving of Unsorted Books";
const registry = indexRegistry({
  ...smallRegistry,
  works: [
    { title: shelves, names: ["ShelfNet"], titles: ["How Residues Help Librarians"] },
    { title: "Ladder: Climbing Shelves by Moonlight", names: ["Ladder"], titles: [] },
    { title: "Ladder: Climbing Shelves by Moonshine", names: [], titles: [] },
  ],
});

const resolved = (...lists: readonly (readonly Entry[])[]): Resolution =>
  resolve(
    lists.map((entries, at) => listOf(`list ${String(at)}`, entries)),
    registry,
    [],
  );
const works = (...lists: readonly (readonly Entry[])[]): number => resolved(...lists).atlas.works.length;
const rules = (...lists: readonly (readonly Entry[])[]): readonly string[] =>
  resolved(...lists).merges.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));

describe("a work that is known", () => {
  test("by another title is one work under both, whatever stands before them", () => {
    expect(rules([{ title: shelves }], [{ title: "How residues help librarians" }])).toContain("known under both titles");
    expect(works([{ title: `ShelfNet: ${shelves}` }], [{ title: "How Residues Help Librarians" }])).toBe(1);
    expect(works([{ title: `ShelfNet-2: ${shelves}` }], [{ title: "How Residues Help Librarians" }])).toBe(2);
    expect(works([{ title: "Deep Residual Shelving of Sorted Books" }], [{ title: "How Residues Help Librarians" }])).toBe(2);
  });

  test("by a name that its title lacks is meant by that name, as an entry and as a reference", () => {
    expect(rules([{ title: shelves }], [{ title: "ShelfNet" }])).toContain("known by that name");
    expect(works([{ title: shelves }], [{ title: "Painting Libraries Blue at Night", related: ["ShelfNet"] }])).toBe(2);
    expect(works([{ title: shelves, venue: "OSDI'24" }], [{ title: "ShelfNet", venue: "OSDI'24" }])).toBe(1);
  });

  test("by a word is meant by it where no other work of these lists bears it", () => {
    const ladder = { title: "Ladder: Climbing Shelves by Moonlight" };
    expect(works([ladder], [{ title: "Ladder" }])).toBe(1);
    const { atlas, doubts } = resolved([ladder], [{ title: "Ladder: Painting of Old Wooden Houses" }], [{ title: "Ladder" }]);
    expect(atlas.works).toHaveLength(3);
    expect(doubts.works).toMatchObject([{ about: "name" }]);
  });

  test("is not what is said to be at another venue", () => {
    expect(works([{ title: shelves, venue: "OSDI'24" }], [{ title: "ShelfNet", venue: "SOSP'19" }])).toBe(2);
  });

  test("is not another one that is known, however alike their titles are", () => {
    const [one, other] = ["Ladder: Climbing Shelves by Moonlight", "Ladder: Climbing Shelves by Moonshine"];
    expect(works([{ title: one }], [{ title: other }])).toBe(2);
    const lists = [listOf("a", [{ title: one }]), listOf("b", [{ title: other }])];
    expect(resolve(lists, indexRegistry(smallRegistry), []).atlas.works).toHaveLength(1);
  });
});
