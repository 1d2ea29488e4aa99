import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relation } from "../../src/atlas/source.ts";
import { itemsOf, outlineOf, topicOf, type Item } from "../../src/view/outline.ts";
import { stepOf, typed } from "../../src/view/outline-keys.ts";
import { linesOf } from "../../src/view/table.ts";
import { mapOf, relation, work } from "./fixture.ts";

const map = mapOf({ a: [10, 10], b: [20, 20], c: [900, 20] });
const works = ["a", "b", "c", "d"].map((name) => work(name));

const treeOf = (relations: readonly Relation[]) =>
  outlineOf(
    linesOf({
      works,
      relations,
      regionOf: (id) => {
        const placed = map.works.find((one) => one.id === id);
        return placed === undefined ? null : (map.regions[placed.region] ?? null);
      },
      gridOf: () => null,
      lists: [],
    }),
    relations,
  );
const tree = treeOf([relation("a", "b"), relation("b", "c"), relation("c", "a")]);

const told = (items: readonly Item[]): readonly string[] =>
  items.map(({ level, name, open }) => `${" ".repeat(level - 1)}${open === null ? "" : open ? "- " : "+ "}${name}`);

/** The tree with the items of these names open, one within the other. */
const opened = (names: readonly string[], outline = tree): ReadonlySet<string> => {
  const open = new Set<string>();
  let from = 0;
  for (const name of names) {
    const items = itemsOf(outline, open, null);
    const index = items.findIndex((item, at) => at >= from && item.name === name);
    const item = items[index];
    if (item === undefined) throw new Error(`nothing called ${name}`);
    open.add(item.key);
    from = index + 1;
  }
  return open;
};

describe("the tree", () => {
  it("begins with the topics, the largest first, what has none last", () => {
    expect(told(itemsOf(tree, new Set(), null))).toEqual(["+ left", "+ right", "+ On no map"]);
  });

  it("leads along relations, and stops where it would come back", () => {
    const open = opened(["left", "a", "Refers to", "b", "Refers to", "c", "Refers to"]);
    const items = itemsOf(tree, open, null);
    expect(told(items)).toEqual([
      "- left",
      " - a",
      "  - Refers to",
      "   - b",
      "    - Refers to",
      "     - c",
      "      - Refers to",
      "       a",
      "      + Referred to by",
      "    + Referred to by",
      "  + Referred to by",
      " + b",
      "+ right",
      "+ On no map",
    ]);
    expect(items.find(({ level }) => level === 8)).toMatchObject({ kind: "work", again: true });
  });

  it("ends however much is opened, with each way there once", () => {
    const names = ["a", "b", "c", "d"];
    const ends = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
    fc.assert(
      fc.property(fc.uniqueArray(ends, { maxLength: 8, selector: ([from, to]) => `${from} ${to}` }), (pairs) => {
        const outline = treeOf(pairs.map(([from, to]) => relation(from, to)));
        let open: ReadonlySet<string> = new Set();
        let items = itemsOf(outline, open, null);
        for (let round = 0; items.some((item) => item.open === false); round++) {
          expect(round).toBeLessThan(20);
          open = new Set(items.filter((item) => item.open !== null).map(({ key }) => key));
          items = itemsOf(outline, open, null);
        }
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
        for (const item of items) {
          const siblings = items.filter(({ parent }) => parent === item.parent);
          expect(siblings).toHaveLength(item.siblings);
          expect(siblings[item.place - 1]).toBe(item);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("shows only what matches, and no topic without it; relations lead beyond", () => {
    const open = opened(["left", "a", "Refers to"]);
    expect(told(itemsOf(tree, open, new Set(["work:a"])))).toEqual(["- left", " - a", "  - Refers to", "   + b", "  + Referred to by"]);
  });

  it("knows the topic that a work stands in", () => {
    const key = topicOf(tree, "work:c");
    expect(told(itemsOf(tree, new Set(key === null ? [] : [key]), null))).toEqual(["+ left", "- right", " + c", "+ On no map"]);
    expect(topicOf(tree, "work:nowhere")).toBeNull();
  });
});

describe("keys in a tree", () => {
  const items = itemsOf(tree, opened(["left", "a"]), null);
  const index = (name: string): number => items.findIndex((item) => item.name === name);

  it("open, go in, close and go up", () => {
    expect(stepOf(items, index("right"), "ArrowRight")).toEqual({ kind: "open", keys: [items[index("right")]?.key] });
    expect(stepOf(items, index("a"), "ArrowRight")).toEqual({ kind: "focus", index: index("a") + 1 });
    expect(stepOf(items, index("a"), "ArrowLeft")).toEqual({ kind: "close", key: items[index("a")]?.key });
    expect(stepOf(items, index("b"), "ArrowLeft")).toEqual({ kind: "focus", index: index("left") });
    expect(stepOf(items, index("right"), "ArrowLeft")).toBeNull();
  });
  it("go to the next, the last and the first, and no further", () => {
    expect(stepOf(items, 0, "ArrowDown")).toEqual({ kind: "focus", index: 1 });
    expect(stepOf(items, 0, "ArrowUp")).toBeNull();
    expect(stepOf(items, items.length - 1, "ArrowDown")).toBeNull();
    expect(stepOf(items, 3, "Home")).toEqual({ kind: "focus", index: 0 });
    expect(stepOf(items, 0, "End")).toEqual({ kind: "focus", index: items.length - 1 });
    expect(stepOf(items, 1, "PageDown")).toEqual({ kind: "focus", index: items.length - 1 });
  });
  it("open all siblings, choose, and leave other keys alone", () => {
    expect(stepOf(items, index("right"), "*")).toEqual({
      kind: "open",
      keys: [items[index("right")]?.key, items[index("On no map")]?.key],
    });
    expect(stepOf(items, 1, "Enter")).toEqual({ kind: "choose", index: 1 });
    expect(stepOf(items, 1, "Escape")).toBeNull();
    expect(stepOf([], 0, "Enter")).toBeNull();
  });
  it("find a name by its letters: one moves on, more stay while they fit", () => {
    expect(typed(items, index("Refers to"), "r")).toBe(index("Referred to by"));
    expect(typed(items, index("right"), "r")).toBe(index("Refers to"));
    expect(typed(items, index("Refers to"), "refers")).toBe(index("Refers to"));
    expect(typed(items, 0, "zz")).toBeNull();
  });
});
