import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crosses, encloses, grow, overlap, type Box } from "../../src/view/boxes.ts";
import { networkOf, type Network } from "../../src/view/institution-network.ts";
import { leftOutOf } from "../../src/view/institution-sentences.ts";
import { mostDrawn } from "../../src/view/network-choice.ts";
import { linkPaths, marksInside, networkStanding } from "../../src/view/network-standing.ts";
import { nested } from "../../src/view/network-packing.ts";
import { worldPartOf } from "../../src/view/world.ts";
import { anyTable, tableOf, type TableCase } from "./institution-table.ts";

const measure = (text: string, face: "name" | "work"): number => text.length * (face === "name" ? 7 : 6);
const drawn = ({ table, works }: TableCase, width = 800, selection: Parameters<typeof networkOf>[0]["selection"] = null): Network =>
  networkOf({ table, works, width, height: 600, measure, selection });

/** What is seen of a network: circles with names, texts of edges, junctions with texts. */
const boxesOf = ({ nodes, links }: Network): readonly (Box & { readonly of: string })[] => [
  ...nodes.map(({ row, x, y, radius, side, width, lines }) => ({
    of: row.name,
    x: side === "left" ? x - radius - 6 - width : x - radius,
    y: y - Math.max(radius, 8 * lines),
    width: 2 * radius + 6 + width,
    height: 2 * Math.max(radius, 8 * lines),
  })),
  ...links.map(({ text, x, y, width, ends }) => ({
    of: text,
    x: x - width / 2,
    y: y - 8,
    width,
    height: ends.length === 2 ? 16 : 32,
  })),
];

const countriesOfRows = fc.array(fc.constantFrom("US", "DE", "FR", "CN", "ZZ", undefined), { minLength: 12, maxLength: 12 });

/** A table with a country for each of its rows, or none. */
const within = ({ table, works }: TableCase, countries: readonly (string | undefined)[]): TableCase => {
  const rows = table.rows.map((row, index) => {
    const country = countries[index];
    return country === undefined ? row : { ...row, country };
  });
  return { table: { ...table, rows }, works };
};

describe("the network of institutions", () => {
  it("covers nothing, stays within its width, and holds every institution that shares a work", () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(320, 800, 1200), (some, width) => {
        const network = drawn(some, width);
        const boxes = boxesOf(network);
        boxes.forEach((a, index) => {
          expect([a.of, a.x >= -0.5 && a.x + a.width <= width + 0.5]).toEqual([a.of, true]);
          for (const b of boxes.slice(index + 1)) expect([a.of, b.of, overlap(a, b)]).toEqual([a.of, b.of, false]);
        });
        const sharing = new Set(some.table.joint.flatMap(({ institutions }) => institutions));
        expect(new Set(network.nodes.map(({ row }) => row.id))).toEqual(sharing);
        expect(network.alone.map(({ id }) => id)).toEqual(some.table.rows.map(({ id }) => id).filter((id) => !sharing.has(id)));
        expect(network.left).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it("gives each part of the world a card, in which its institutions stand", () => {
    fc.assert(
      fc.property(anyTable, countriesOfRows, fc.constantFrom(320, 800, 1200), (some, countries, width) => {
        const placed = within(some, countries);
        const { rows } = placed.table;
        const network = drawn(placed, width);
        // Two cards and more have no room beside each other on a phone.
        const beside = width > 320 || new Set(rows.map(({ country }) => worldPartOf(country))).size < 2;
        network.cards.forEach((card, index) => {
          expect(card.x >= 0 && card.x + card.width <= width + 0.5).toBe(true);
          for (const other of network.cards.slice(index + 1)) expect(overlap(card, other)).toBe(false);
        });
        for (const { of, ...box } of boxesOf(network).slice(0, network.nodes.length)) {
          const row = rows.find(({ name }) => name === of)!;
          const holders = network.cards.filter((card) => encloses(grow(card, 0.5), box)).map(({ name }) => name);
          expect(holders).toHaveLength(1);
          if (beside) expect(holders).toEqual([worldPartOf(row.country)]);
        }
        if (beside) {
          expect(network.cards.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
          expect(network.cards.flatMap(({ alone }) => alone).length).toBe(network.alone.length);
        }
        expect(network.height).toBe(Math.max(0, ...network.cards.map(({ y, height }) => y + height)));
      }),
      { numRuns: 60 },
    );
  });

  it("sets the text of a work of two between the two, on the line that joins them", () => {
    fc.assert(
      fc.property(anyTable, countriesOfRows, fc.constantFrom(320, 800, 1200), (some, countries, width) => {
        const { nodes, links } = drawn(within(some, countries), width);
        for (const { text, ends, x, y, width: own } of links.filter((link) => link.ends.length === 2)) {
          const [from, to] = ends.map((id) => nodes.find(({ row }) => row.id === id)!);
          expect([text, crosses({ x: x - own / 2, y: y - 8, width: own, height: 16 }, from!, to!)]).toEqual([text, true]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("knows where countries lie, and says of others that it does not", () => {
    expect(["US", "BR", "CH", "KE", "HK", "AU", "", "??"].map(worldPartOf)).toEqual([
      "North America",
      "Latin America",
      "Europe",
      "Africa",
      "Asia & Pacific",
      "Asia & Pacific",
      "Country not known",
      "Country not known",
    ]);
  });

  it("draws a line for a work of two and one line per end for a work of more, never a clique", () => {
    const network = drawn(tableOf({ a: ["Aal", "Bern"], b: ["Aal", "Bern"], c: ["Bern", "Caen", "Delft", "Essen", "Gent"] }));
    const at = (id: string) => network.nodes.find(({ row }) => row.id === id);
    expect(network.links.map((link) => [link.text, link.ends.length, linkPaths(link, at).length])).toEqual([
      ["2 works", 2, 1],
      ["c", 5, 5],
    ]);
  });

  it("draws whoever stands around the most joined one where there are too many, or around what is selected", () => {
    const many = tableOf({
      ...Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`hub${index}`, ["Hub", `inner${index % 60}`]])),
      ...Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`pair${index}`, [`left${index}`, `right${index}`]])),
    });
    const network = drawn(many);
    expect(network.nodes.length).toBeLessThanOrEqual(mostDrawn);
    expect(network.around?.name).toBe("Hub");
    expect(network.nodes.length + network.left).toBe(61 + 140);
    expect(network.nodes.map(({ row }) => row.name)).toContain("Hub");
    const other = drawn(many, 800, "institution:left69");
    expect(other.nodes.map(({ row }) => row.name).toSorted()).toEqual(["left69", "right69"]);
    expect(leftOutOf(other, "institution:left69")).toMatch(/^Drawn are 2 institutions around left69; 199 more /);
  });

  it("lights what is selected and what hangs on it", () => {
    const network = drawn(tableOf({ a: ["Lab", "Bern"], c: ["Caen", "Delft", "Essen"] }, {}, { Lab: "Aal" }));
    const lit = (id: Parameters<typeof networkStanding>[1]) => {
      const standing = networkStanding(network, id);
      return [
        network.nodes.filter((node) => standing.node(node) !== "plain").map(({ row }) => row.name),
        network.links.filter(standing.isLit).map(({ text }) => text),
      ];
    };
    expect(lit("institution:Lab")).toEqual([expect.arrayContaining(["Aal", "Bern"]), ["a"]]);
    expect(lit("work:c")).toEqual([expect.arrayContaining(["Caen", "Delft", "Essen"]), ["c"]]);
    expect(lit(null)).toEqual([[], []]);
  });

  it("keeps the marks in a node apart", () => {
    for (let works = 1; works <= 7; works++) {
      const marks = marksInside(works);
      expect(marks).toHaveLength(works);
      marks.forEach((a, index) =>
        marks.slice(index + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(9.1)),
      );
    }
    expect(marksInside(8)).toEqual([]);
  });
});

describe("boxes", () => {
  const edges = { from: 0, to: 500 };
  it("are nested without touching, within the width", () => {
    const size = fc.record({ width: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 12 }), (sizes) => {
        const corners = nested(
          sizes.map(({ width, height }) => ({ within: edges, boxes: [{ x: 0, y: 0, width, height }], lines: [], width, height })),
          400,
          5,
        );
        const boxes = sizes.map((one, index) => ({ ...one, ...corners[index]! }));
        boxes.forEach((a, index) => {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 500).toBe(true);
          for (const b of boxes.slice(index + 1)) expect(overlap(a, b)).toBe(false);
        });
      }),
    );
  });
  it("stand in the bays of others, but not on their lines", () => {
    const box = (x: number, y: number) => ({ x, y, width: 100, height: 20 });
    const bay = { within: { from: 0, to: 400 }, boxes: [box(0, 0), box(300, 0), box(0, 280), box(300, 280)], width: 400, height: 300 };
    const small = { within: { from: 0, to: 400 }, boxes: [box(0, 0)], lines: [], width: 100, height: 20 };
    const inside = nested([{ ...bay, lines: [] }, small], 300, 5)[1]!;
    expect(inside.y + small.height).toBeLessThan(bay.height);
    const crossed = {
      ...bay,
      lines: [
        [
          { x: 0, y: 150 },
          { x: 400, y: 150 },
        ] as const,
      ],
    };
    const beside = nested([crossed, small], 300, 5)[1]!;
    expect(beside.y + small.height <= 150 || beside.y >= 150).toBe(true);
  });
  it("are crossed by a line or not", () => {
    const box = { x: 10, y: 10, width: 10, height: 10 };
    expect(crosses(box, { x: 0, y: 15 }, { x: 30, y: 15 })).toBe(true);
    expect(crosses(box, { x: 0, y: 0 }, { x: 30, y: 30 })).toBe(true);
    expect(crosses(box, { x: 0, y: 15 }, { x: 9, y: 15 })).toBe(false);
    expect(crosses(box, { x: 0, y: 5 }, { x: 30, y: 5 })).toBe(false);
    expect(crosses(box, { x: 0, y: 25 }, { x: 25, y: 50 })).toBe(false);
    expect(crosses(box, { x: 15, y: 0 }, { x: 15, y: 40 })).toBe(true);
  });
});
