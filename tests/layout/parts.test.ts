import { describe, expect, it } from "vitest";
import { arcsOf, ringsAround } from "../../src/layout/arcs.ts";
import { communities, readableCount } from "../../src/layout/communities.ts";
import { inOrder, workGraph } from "../../src/layout/graph.ts";
import { insideRings, ringArea, simplified, smoothed } from "../../src/layout/lines.ts";
import { labelBox, textWidth } from "../../src/layout/measure.ts";
import { nameability, nameRegions } from "../../src/layout/names.ts";
import { layoutQuality } from "./quality.ts";
import { seededRng } from "../../src/layout/rng.ts";
import { subjectsOf } from "../../src/layout/subjects.ts";
import { tintsFor } from "../../src/layout/tints.ts";
import { brokenName } from "../../src/layout/title.ts";
import { layoutAtlas } from "../../src/layout/layout.ts";
import { topicalAtlas } from "./atlases.ts";
import { neighboursOf } from "./laws.ts";

const half = () => 0.5;
/** A grid from a picture: one character per node, "." is the sea. */
const grid = (...rows: readonly string[]) => ({
  columns: rows[0]!.length,
  rows: rows.length,
  label: Int16Array.from([...rows.join("")].map((character) => (character === "." ? -1 : character.charCodeAt(0) - 97))),
  crossing: half,
});

describe("outlines of labelled areas", () => {
  it("finds the line between two areas once", () => {
    const arcs = arcsOf(grid("......", ".aabb.", ".aabb.", "......"));
    expect(arcs.map(({ left, right }) => [left, right].sort().join(" ")).sort()).toEqual(["-1 0", "-1 1", "0 1"]);
    const between = arcs.find(({ left, right }) => left >= 0 && right >= 0)!;
    for (const label of [0, 1]) {
      const [ring, ...more] = ringsAround(arcs, (own) => own === label);
      expect(more).toEqual([]);
      for (let at = 0; at < between.points.length; at += 2)
        expect(ring!.join()).toContain(`${between.points[at]},${between.points[at + 1]}`);
    }
  });

  it("gives a lake a ring of its own that winds the other way", () => {
    const rings = ringsAround(arcsOf(grid(".......", ".aaaaa.", ".aa.aa.", ".aaaaa.", ".......")), (label) => label === 0);
    expect(rings).toHaveLength(2);
    expect(rings.map((ring) => Math.sign(ringArea(ring))).sort()).toEqual([-1, 1]);
    expect(insideRings(3, 2, rings)).toBe(false);
    expect(insideRings(2, 2, rings)).toBe(true);
  });

  it("joins what meets at a corner only through the land between, never twice", () => {
    const rings = ringsAround(arcsOf(grid("......", ".aabb.", ".bbaa.", "......")), (label) => label >= 0);
    expect(rings).toHaveLength(1);
    expect(Math.abs(ringArea(rings[0]!))).toBeGreaterThan(6);
  });
});

describe("lines", () => {
  it("keep their ends and stay near to what they were", () => {
    const line = Array.from({ length: 80 }, (_, at) => (at % 2 === 0 ? at : (at % 8) * 0.1));
    const result = simplified(smoothed(line, false, 2), false, 0.5);
    expect(result.slice(0, 2)).toEqual(line.slice(0, 2));
    expect(result.length).toBeLessThan(line.length / 2);
  });

  it("of a ring keep its area about", () => {
    const ring = [0, 0, 50, 1, 100, 0, 100, 60, 50, 61, 0, 60];
    expect(Math.abs(ringArea(simplified(ring, true, 3)))).toBeGreaterThan(0.95 * Math.abs(ringArea(ring)));
  });
});

describe("labels", () => {
  it("are wider for more letters, wider letters and larger type", () => {
    expect(textWidth("mmm", "sans", 12)).toBeGreaterThan(textWidth("iii", "sans", 12));
    expect(textWidth("mm", "sans", 24)).toBeCloseTo(2 * textWidth("mm", "sans", 12));
    expect(textWidth("北京", "sans", 10)).toBeGreaterThan(textWidth("ab", "sans", 10));
    const { works } = topicalAtlas(40, 4);
    const awarded = works.find(({ awards }) => awards.length > 0)!;
    expect(labelBox(awarded).width).toBeGreaterThan(labelBox({ ...awarded, awards: [] }).width);
  });

  it("of regions break before what joins", () => {
    expect(brokenName("Clusters & networks")).toEqual(["Clusters", "& networks"]);
    expect(brokenName("Mixture of experts")).toEqual(["Mixture", "of experts"]);
    expect(brokenName("Quantization")).toEqual(["Quantization"]);
  });
});

describe("communities and their names", () => {
  const atlas = inOrder(topicalAtlas(84, 10, 2));
  const subjects = subjectsOf(atlas);
  const graph = workGraph(atlas, subjects);
  const parts = communities(graph, new Set(), nameability(subjects));

  it("are as many as can be read, none too small, with a modularity above chance", () => {
    expect(readableCount(84)).toBe(10);
    expect(parts.count).toBeGreaterThanOrEqual(6);
    expect(parts.count).toBeLessThanOrEqual(14);
    for (let c = 0; c < parts.count; c++) expect(parts.of.filter((own) => own === c).length).toBeGreaterThanOrEqual(3);
    expect(parts.modularity).toBeGreaterThan(0.3);
  });

  it("are named by words of the lists only", () => {
    const said = [...atlas.topics.map(({ name }) => name), ...atlas.works.map(({ title }) => title)].join(" ").toLowerCase();
    const words = nameRegions(subjects, parts).flatMap(({ name }) => name.toLowerCase().split(" "));
    expect(words.filter((word) => word !== "&" && !said.includes(word))).toEqual([]);
  });

  it("know a heading from a topic", () => {
    const heading = { id: "topic:all" as const, name: "Systems" };
    const edges = atlas.works
      .filter(({ listed }) => listed)
      .map(({ id }) => ({ from: id, to: heading.id, type: "about" as const, basis: "stated" as const, places: [] }));
    const found = subjectsOf(inOrder({ ...atlas, topics: [...atlas.topics, heading], edges: [...atlas.edges, ...edges] }));
    expect(found.find(({ topic }) => topic === heading.id)?.heading).toBe(true);
    expect(found.find(({ topic }) => topic === "topic:5")?.heading).toBe(false);
  });
});

describe("tints", () => {
  it("differ across every border of a graph that five can colour", () => {
    const wheel = [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 5],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 1],
    ] as const;
    const { tints, proper } = tintsFor(6, wheel, []);
    expect(proper).toBe(true);
    expect(tints[0]).toBe("blue");
    for (const [a, b] of wheel) expect(tints[a]).not.toBe(tints[b]);
  });

  it("say when five are not enough", () => {
    const complete = Array.from({ length: 6 }, (_, a) => Array.from({ length: a }, (_, b) => [b, a] as const)).flat();
    expect(tintsFor(6, complete, []).proper).toBe(false);
  });
});

describe("positions", () => {
  it("bring together what is tied, better than chance", () => {
    const atlas = inOrder(topicalAtlas(84, 10, 4));
    const graph = workGraph(atlas, subjectsOf(atlas));
    const map = layoutAtlas(atlas);
    const quality = layoutQuality(graph, map.works);
    const random = seededRng(9);
    const chance = layoutQuality(
      graph,
      map.works.map(() => ({ x: random(), y: random() })),
    );
    expect(quality.auc).toBeGreaterThan(chance.auc + 0.2);
    expect(quality.np).toBeGreaterThan(2 * chance.np);
    expect(quality.stress).toBeLessThan(chance.stress);
  });

  it("give regions borders with each other", () => {
    const map = layoutAtlas(topicalAtlas(84, 10, 4));
    expect(map.borders.length).toBeGreaterThan(map.regions.length / 2);
    expect(neighboursOf(map).length).toBeGreaterThan(map.regions.length / 2);
    expect(map.sea).toHaveLength(4);
    expect(map.relief.length).toBeGreaterThanOrEqual(4);
  });
});
