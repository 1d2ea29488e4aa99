import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relation, WorkSummary } from "../../src/atlas/source.ts";
import { inOrderOfReference } from "../../src/view/line-order.ts";
import { mainPath } from "../../src/view/main-path.ts";
import { relation, work } from "./fixture.ts";

const named = (path: readonly string[]): string => path.map((id) => id.slice("work:".length)).join(" ");
const all = (names: string): readonly WorkSummary[] => names.split(" ").map((name) => work(name));
/** "b>a c>b": b refers to a, c to b. */
const refers = (text: string): readonly Relation[] =>
  text.split(" ").map((pair) => {
    const [from = "", to = ""] = pair.split(">");
    return relation(from, to);
  });

const networks = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }).map((pairs) => ({
  works: Array.from({ length: 8 }, (_, index) => work(`w${index}`, index % 3 === 0 ? {} : { date: `20${10 + ((index * 5) % 8)}` })),
  relations: pairs.filter(([a, b]) => a !== b).map(([a, b]) => relation(`w${a}`, `w${b}`)),
}));
const withoutCircles = networks.map(({ works, relations }) => ({ works, relations: relations.filter(({ from, to }) => from > to) }));

describe("an order of reference", () => {
  it("has each work once, after all it refers to", () => {
    fc.assert(
      fc.property(withoutCircles, ({ works, relations }) => {
        const ids = inOrderOfReference(works, relations).map(({ id }) => id);
        expect([...ids].sort()).toEqual(works.map(({ id }) => id).sort());
        for (const { from, to } of relations) expect(ids.indexOf(to)).toBeLessThan(ids.indexOf(from));
      }),
    );
  });

  it("has each work once where they refer to each other in circles, whatever the order they come in", () => {
    fc.assert(
      fc.property(networks, ({ works, relations }) => {
        const ids = inOrderOfReference(works, relations).map(({ id }) => id);
        expect([...ids].sort()).toEqual(works.map(({ id }) => id).sort());
        expect(inOrderOfReference(works.toReversed(), relations.toReversed()).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it("is that of time where relations leave it open", () => {
    const works = [work("late", { date: "2024" }), work("early", { date: "2020" }), work("undated"), work("base", { date: "2025" })];
    expect(named(inOrderOfReference(works, [relation("early", "base")]).map(({ id }) => id))).toBe("undated late base early");
  });
});

describe("the main path", () => {
  it("goes where most ways lead", () => {
    // From a to f by b three ways on, by c one: the relations of b count more.
    const relations = refers("b>a c>a d>b e>b g>b f>c h>d h>e h>g");
    expect(named(mainPath(all("a b c d e f g h"), relations, null))).toMatch(/^a b [deg] h$/);
    expect(named(mainPath(all("a b c d e f g h"), relations, "work:c"))).toBe("a c f");
  });

  it("counts ways, not relations", () => {
    // x has two relations and one way through each; y one relation that four ways lead along.
    const relations = refers("y>p y>q z>y z2>y x>p");
    expect(named(mainPath(all("p q x y z z2"), relations, null))).toMatch(/^[pq] y z2?$/);
  });

  it("is the work alone where nothing is related, and nothing without works", () => {
    expect(named(mainPath(all("a b"), [], "work:a"))).toBe("a");
    expect(mainPath(all("a b"), [], null)).toEqual([]);
    expect(mainPath([], [], "work:gone")).toEqual([]);
  });

  it("is a way along relations, from what refers to nothing to what nothing refers to, through the chosen work", () => {
    fc.assert(
      fc.property(withoutCircles, fc.nat(7), ({ works, relations }, chosen) => {
        const path = mainPath(works, relations, `work:w${chosen}`);
        expect(path).toContain(`work:w${chosen}`);
        for (const [index, id] of path.entries()) {
          const next = path[index + 1];
          if (next !== undefined) expect(relations.some(({ from, to }) => from === next && to === id)).toBe(true);
        }
        expect(relations.some(({ from }) => from === path[0])).toBe(false);
        expect(relations.some(({ to }) => to === path.at(-1))).toBe(false);
      }),
    );
  });

  it("ends and is the same in any order where works refer to each other in circles", () => {
    fc.assert(
      fc.property(networks, fc.nat(7), ({ works, relations }, chosen) => {
        const path = mainPath(works, relations, `work:w${chosen}`);
        expect(new Set(path).size).toBe(path.length);
        expect(mainPath(works.toReversed(), relations.toReversed(), `work:w${chosen}`)).toEqual(path);
      }),
    );
  });

  it("counts beyond what numbers hold", () => {
    // Eighty diamonds in a row: two to the eightieth ways.
    const relations = Array.from({ length: 80 }, (_, i) => refers(`a${i}>j${i} b${i}>j${i} j${i + 1}>a${i} j${i + 1}>b${i}`)).flat();
    const works = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].map((id) => work(id.slice("work:".length)));
    expect(mainPath(works, relations, null)).toHaveLength(161);
  });
});
