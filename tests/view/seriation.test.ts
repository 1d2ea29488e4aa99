import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentsOf, seriate, type Bond } from "../../src/view/seriation.ts";

/** How far bonds reach in an order: the sum of the distances between their ends. */
const reachOf = (order: readonly number[], bonds: readonly Bond[]): number => {
  const at = new Map(order.map((thing, index) => [thing, index]));
  let sum = 0;
  for (const bond of bonds) {
    const places = bond.map((thing) => at.get(thing) ?? 0);
    sum += Math.max(...places) - Math.min(...places);
  }
  return sum;
};

const bonds = (size: number): fc.Arbitrary<Bond[]> =>
  fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { minLength: 2, maxLength: 4 }), { maxLength: 12 });

describe("what hangs together", () => {
  it("is what bonds reach", () => {
    fc.assert(
      fc.property(bonds(9), (some) => {
        const components = componentsOf(9, some);
        expect(components.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
        for (let start = 0; start < 9; start++) {
          const reached = new Set([start]);
          for (const at of reached) for (const bond of some) if (bond.includes(at)) for (const other of bond) reached.add(other);
          expect(components.find((members) => members.includes(start))).toEqual([...reached].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe("an order by bonds", () => {
  it("unravels a chain, however it is numbered", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(16).keys()], { minLength: 3 }), (chain) => {
        const links = chain.slice(1).map((thing, index): Bond => [chain[index] ?? 0, thing]);
        const order = seriate(
          [...chain].sort((a, b) => a - b),
          links,
        );
        expect(reachOf(order, links)).toBe(chain.length - 1);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps every thing once, and is no worse than any single move away from it", () => {
    fc.assert(
      fc.property(bonds(10), (some) => {
        const [members = []] = [...componentsOf(10, some)].sort((a, b) => b.length - a.length);
        const own = some.filter((bond) => members.includes(bond[0] ?? -1));
        const order = seriate(members, own);
        expect([...order].sort((a, b) => a - b)).toEqual(members);
        for (const thing of order) {
          const rest = order.filter((other) => other !== thing);
          for (let place = 0; place <= rest.length; place++) {
            const moved = [...rest.slice(0, place), thing, ...rest.slice(place)];
            expect(reachOf(moved, own)).toBeGreaterThanOrEqual(reachOf(order, own));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("keeps groups of a long chain of groups together", () => {
    // 30 groups of three, each bound to the next: too many for trying every place.
    const links = Array.from({ length: 30 }, (_, group): Bond => [3 * group, 3 * group + 1, 3 * group + 2]);
    const between = Array.from({ length: 29 }, (_, group): Bond => [3 * group + 2, 3 * group + 3]);
    const mixed = (bond: Bond): Bond => bond.map((thing) => (thing * 37) % 90);
    const own = [...links, ...between].map(mixed);
    const order = seriate([...Array(90).keys()], own);
    expect(reachOf(order, own)).toBeLessThan(reachOf([...Array(90).keys()], own) / 5);
  });
});
