import { describe, expect, it } from "vitest";
import { coherences } from "../../src/layout/coherence.ts";
import { inOrder, workGraph } from "../../src/layout/graph.ts";
import { crosses } from "../../src/layout/geometry.ts";
import { layoutAtlas } from "../../src/layout/layout.ts";
import { refined } from "../../src/layout/refine.ts";
import { subjectsOf } from "../../src/layout/subjects.ts";
import { vocabularyOf } from "../../src/layout/vocabulary.ts";
import type { RegistryTopic } from "../../src/model/registry.ts";
import { topicalAtlas } from "./atlases.ts";

const topics: readonly RegistryTopic[] = [
  { name: "Caches", aliases: [] },
  { name: "Prompt caches", aliases: ["Prompt caching", "Prompting"], broader: "Caches" },
  { name: "Mixture of experts", aliases: ["MoE", "Experts"] },
  { name: "Sparse models", aliases: ["Sparse"] },
  { name: "Systems", aliases: ["System software"] },
];
const names = (title: string): readonly string[] =>
  vocabularyOf(topics)
    .in(title)
    .map(({ name }) => name);

describe("topics in titles", () => {
  it("are found by name and alias, whatever the case, the hyphens and the number", () => {
    expect(names("A Mixture-of-Experts model")).toEqual(["Mixture of experts"]);
    expect(names("Serving MoEs with prompt caching")).toEqual(["Mixture of experts", "Prompt caches"]);
  });

  it("are the longest that stand there, no word in two of them", () => {
    expect(names("Reuse of a prompt cache")).toEqual(["Prompt caches"]);
    expect(names("A cache for caches")).toEqual(["Caches"]);
  });

  it("are whole words, and one word only where it is an abbreviation or the topic's own name", () => {
    expect(names("Cachet and smoEther")).toEqual([]);
    expect(names("Sparse experts by prompting")).toEqual([]);
    expect(names("Operating systems")).toEqual([]);
  });

  it("know what they are a part of, and a circle ends", () => {
    expect(
      vocabularyOf(topics)
        .above("topic:prompt-caches")
        .map(({ name }) => name),
    ).toEqual(["Caches"]);
    const circle = vocabularyOf([
      { name: "Hens", aliases: [], broader: "Eggs" },
      { name: "Eggs", aliases: [], broader: "Hens" },
    ]);
    expect(circle.above("topic:hens").map(({ name }) => name)).toEqual(["Eggs"]);
  });

  it("tie works that no list puts together", () => {
    const atlas = topicalAtlas(40, 0, 3);
    const works = atlas.works.map((work, n) => (n === 5 || n === 25 ? { ...work, title: `Zyx${n} qwv${n} by mixture of experts` } : work));
    const given = inOrder({ ...atlas, works });
    const pair = given.works.flatMap(({ title }, at) => (title.includes("experts") ? [at] : []));
    const tied = (known: readonly RegistryTopic[]): number => {
      const graph = workGraph(given, subjectsOf(given, known));
      return graph.weight.find((_, edge) => graph.from[edge] === pair[0] && graph.to[edge] === pair[1]) ?? 0;
    };
    expect(tied(topics)).toBeGreaterThan(tied([]));
  });
});

describe("coherence", () => {
  it("is high for a subject whose works share others, none for one that gathers what is left", () => {
    const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
    const groups = [range(0, 5), range(5, 10), range(10, 15), range(15, 20)];
    const subjects = [range(0, 5), [0, 5, 10, 15], ...groups.flatMap((group) => [group.slice(0, 4), group.slice(1)])];
    const [session, leftovers] = coherences(subjects, 20);
    expect(session).toBeGreaterThan(0.5);
    expect(leftovers).toBeLessThan(0.2);
  });
});

describe("refinement", () => {
  const chain = (count: number) => ({
    neighbours: Array.from({ length: count }, () => [] as (readonly [number, number])[]),
    strength: Array.from({ length: count }, () => 0),
  });

  it("moves a work to the community whose name it bears, unless that leaves too few", () => {
    const of = [0, 0, 0, 0, 1, 1, 1];
    const bearers = () => [new Set([0, 1, 2]), new Set([3, 4, 5, 6])];
    expect(refined(of, chain(7), bearers)).toEqual([0, 0, 0, 1, 1, 1, 1]);
    expect(refined(of, chain(7), () => [new Set<number>(), new Set([0, 1, 2, 3])])).toEqual([1, 0, 0, 0, 1, 1, 1]);
  });
});

describe("the map", () => {
  it("gives no two regions the same tint and mark while there are other pairs", () => {
    for (const seed of [1, 2]) {
      const { regions } = layoutAtlas(topicalAtlas(84, 10, seed));
      expect(regions.length).toBeLessThanOrEqual(10);
      expect(new Set(regions.map(({ tint, mark }) => `${tint} ${mark}`)).size).toBe(regions.length);
    }
  });

  it("closes the echoes of the coast beyond its bounds instead of cutting them off", () => {
    const map = layoutAtlas(topicalAtlas(84, 10, 1));
    const straight = map.sea.flat().flatMap((ring) =>
      Array.from({ length: ring.length / 2 }, (_, at) => at * 2).filter((at) => {
        const next = (at + 2) % ring.length;
        const [dx, dy] = [Math.abs(ring[at]! - ring[next]!), Math.abs(ring[at + 1]! - ring[next + 1]!)];
        return (dx === 0 && dy > 40) || (dy === 0 && dx > 40);
      }),
    );
    expect(straight).toEqual([]);
  });
});

describe("a road", () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };
  it("crosses a box that it enters, not one that it passes", () => {
    expect(crosses({ x: 0, y: 15 }, { x: 40, y: 15 }, box)).toBe(true);
    expect(crosses({ x: 0, y: 0 }, { x: 40, y: 30 }, box)).toBe(true);
    expect(crosses({ x: 12, y: 12 }, { x: 15, y: 15 }, box)).toBe(true);
    expect(crosses({ x: 0, y: 15 }, { x: 9, y: 15 }, box)).toBe(false);
    expect(crosses({ x: 0, y: 5 }, { x: 40, y: 5 }, box)).toBe(false);
    expect(crosses({ x: 0, y: 25 }, { x: 20, y: 22 }, box)).toBe(false);
  });
});
