import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inPlaces, isSomewhere, linesOf, treesOf, type FacetTree } from "../../src/view/facet-tree.ts";

interface Row {
  readonly id: string;
  readonly partOf?: readonly string[];
}

const row = (id: string, ...partOf: readonly string[]): Row => ({ id, ...(partOf.length === 0 ? {} : { partOf }) });
const written = (trees: readonly FacetTree<Row>[]): string =>
  trees.map(({ row: { id }, parts }) => (parts.length === 0 ? id : `${id}(${written(parts)})`)).join(" ");
const nowhere = (): boolean => false;

describe("values and their parts", () => {
  it("stand under the nearest whole that is there", () => {
    expect(written(treesOf([row("ms"), row("uc"), row("msr", "ms"), row("lab", "group", "msr", "ms"), row("x", "gone")]))).toBe(
      "ms(msr(lab)) uc x",
    );
  });

  it("stand free, the first of them, where wholes lead round in a circle", () => {
    expect(written(treesOf([row("a", "b", "a"), row("b", "a", "b")]))).toBe("b(a)");
    expect(written(treesOf([row("a", "a")]))).toBe("a");
  });

  const rows = fc
    .array(fc.array(fc.constantFrom("0", "1", "2", "3", "4"), { maxLength: 3 }), { maxLength: 5 })
    .map((wholes) => wholes.map((partOf, index) => row(String(index), ...partOf)));

  it("are all there, once", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const trees = treesOf(some);
        const all = new Set(some.map(({ id }) => id));
        const lines = linesOf(trees, new Map([...all].map((id) => [id, true])), nowhere);
        expect(lines.map(({ row: { id } }) => id).sort()).toEqual([...all].sort());
        for (const { id } of some) expect(trees.filter((tree) => isSomewhere(tree, (one) => one.id === id))).toHaveLength(1);
      }),
    );
  });

  it("open where they were opened and where one of their parts is marked, which a press closes", () => {
    const trees = treesOf([row("ms"), row("msr", "ms"), row("uc"), row("ucb", "uc")]);
    const lines = (turned: Readonly<Record<string, boolean>>, marked = "") =>
      linesOf(trees, new Map(Object.entries(turned)), ({ id }) => id === marked).map(({ row: { id }, depth, open }) => [id, depth, open]);
    expect(lines({})).toEqual([
      ["ms", 0, false],
      ["uc", 0, false],
    ]);
    expect(lines({ ms: true })).toEqual([
      ["ms", 0, true],
      ["msr", 1, null],
      ["uc", 0, false],
    ]);
    expect(lines({}, "ucb").map(([id]) => id)).toEqual(["ms", "uc", "ucb"]);
    expect(lines({ uc: false }, "ucb").map(([id]) => id)).toEqual(["ms", "uc"]);
    // What was opened stays so when one of its parts is asked for.
    expect(lines({ uc: true }, "ucb").map(([id]) => id)).toEqual(["ms", "uc", "ucb"]);
  });
});

describe("rows keep their places", () => {
  it("whatever order they come in, what is new standing after them", () => {
    const ids = (now: readonly string[], before: readonly string[]) =>
      inPlaces(
        now.map((id) => row(id)),
        before.map((id) => row(id)),
      )
        .map(({ id }) => id)
        .join("");
    expect(ids(["c", "b", "a"], ["a", "b", "c"])).toBe("abc");
    expect(ids(["d", "c", "e", "a"], ["a", "b", "c"])).toBe("acde");
  });
});
