import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlas as atlasRecord, type Atlas } from "../../src/model/atlas.ts";
import { edgeEnds } from "../../src/model/edge.ts";
import { kindOf } from "../../src/model/ids.ts";
import type { Ruling } from "../../src/model/ruling.ts";
import type { ListClaims } from "../../src/ingest/claims.ts";
import { candidatePairs } from "../../src/ingest/resolve/block.ts";
import { mentionsOf } from "../../src/ingest/resolve/mentions.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { listOf, registry, type Entry } from "../ingest/resolve/claims.ts";
import { shuffled, world } from "./worlds.ts";

const build = (lists: readonly ListClaims[], rulings: readonly Ruling[] = []) => resolve(lists, registry, rulings);
const bytes = (lists: readonly ListClaims[]): string => JSON.stringify(build(lists));
const check = <T>(from: fc.Arbitrary<T>, law: (value: T) => void): void => {
  fc.assert(fc.property(from, law), { numRuns: 25 });
};

describe("resolution", { timeout: 60_000 }, () => {
  test("does not depend on the order of the lists", () => {
    check(shuffled, ([lists, others]) => {
      expect(bytes(others)).toBe(bytes(lists));
    });
  });

  test("run twice gives the same bytes, and so do the entries of a list in another order", () => {
    check(world, (lists) => {
      const once = bytes(lists);
      expect(bytes(lists)).toBe(once);
      expect(bytes(lists.map((list) => ({ ...list, works: list.works.toReversed() })))).toBe(once);
    });
  });

  test("of what was resolved changes nothing more", () => {
    check(world, (lists) => {
      const first = build(lists).atlas.works;
      const again = build([
        listOf(
          "again",
          [...new Set(first.map((work) => work.title))].map((title): Entry => ({ title })),
        ),
      ]).atlas.works;
      expect(again.length).toBeLessThanOrEqual(first.length);
      const third = build([
        listOf(
          "again",
          again.map((work): Entry => ({ title: work.title })),
        ),
      ]).atlas.works;
      expect(third.map((work) => work.title)).toEqual(again.map((work) => work.title));
    });
  });

  test("gives an atlas that fits its record, with unique ids, edges of the right kinds between nodes that exist", () => {
    check(world, (lists) => {
      const { atlas } = build(lists);
      atlasRecord.parse(atlas);
      const nodes = [...atlas.works, ...atlas.institutions, ...atlas.venues, ...atlas.topics, ...atlas.people].map((node) => node.id);
      expect(new Set(nodes).size).toBe(nodes.length);
      for (const { from, to, type } of atlas.edges) {
        expect(nodes).toContain(from);
        expect(nodes).toContain(to);
        expect(edgeEnds[type]).toContainEqual([kindOf(from), kindOf(to)]);
      }
    });
  });

  test("keeps the ids that were there when a list of other works is added", () => {
    const other = listOf("zz", [
      {
        title: "Raft: In Search of an Understandable Consensus Algorithm",
        venue: "ATC 2014",
        at: "Stanford",
        people: [["Diego Ongaro", "Stanford"]],
      },
      { title: "Bigtable: A Distributed Storage System for Structured Data", related: ["Chubby"] },
    ]);
    check(world, (lists) => {
      const ids = (atlas: Atlas): readonly string[] =>
        [...atlas.works, ...atlas.people, ...atlas.institutions, ...atlas.venues, ...atlas.topics].map((node) => node.id);
      expect(ids(build([...lists, other]).atlas)).toEqual(expect.arrayContaining([...ids(build(lists).atlas)]));
    });
  });

  test("loses no entry and no statement: each has a place in the atlas", () => {
    check(world, (lists) => {
      const { atlas } = build(lists);
      const held = new Set(atlas.works.flatMap((work) => work.places.map(({ source, line }) => `${source} ${String(line)}`)));
      for (const claim of lists.flatMap((list) => list.works)) expect(held).toContain(`${claim.source} ${String(claim.line)}`);
      for (const edge of atlas.edges) expect(edge.basis === "stated" ? edge.places.length : 1).toBeGreaterThan(0);
    });
  });

  test("lists what a list lists, and refers to the rest", () => {
    check(world, (lists) => {
      const entries = new Set(lists.flatMap((list) => list.works.map((claim) => `${claim.source} ${String(claim.line)}`)));
      const { works } = build(lists).atlas;
      const listed = works.map((work) => work.listed);
      const held = works.map((work) => work.places.some(({ source, line }) => entries.has(`${source} ${String(line)}`)));
      expect(listed).toEqual(held);
    });
  });
});

describe("a merge", { timeout: 60_000 }, () => {
  const workAt = (atlas: Atlas, source: string, line: number, title: string): string | undefined =>
    atlas.works.find(
      (work) =>
        work.places.some((place) => place.source === source && place.line === line) &&
        [work.title, work.shortTitle, ...work.aliases].includes(title),
    )?.id;

  test("is undone by a ruling that the two differ", () => {
    check(world, (lists) => {
      for (const {
        titles: [a, b],
        places: [x, y],
      } of build(lists).merges.slice(0, 4)) {
        // Mentions of one title in one list cannot be told apart by a ruling, nor need they be.
        if (x.source === y.source || a === b) continue;
        const ruling: Ruling = {
          decision: "different",
          works: [
            { name: a, source: x.source },
            { name: b, source: y.source },
          ],
          reason: "undo",
          date: "2026-11-20",
        };
        const { atlas } = build(lists, [ruling]);
        const [first, second] = [workAt(atlas, x.source, x.line, a), workAt(atlas, y.source, y.line, b)];
        expect(first).toBeDefined();
        expect(second).toBeDefined();
        expect(first).not.toBe(second);
      }
    });
  });

  test("says why, with reasons that weigh enough", () => {
    check(world, (lists) => {
      for (const merge of build(lists).merges) {
        expect(merge.score).toBeGreaterThanOrEqual(4);
        expect(merge.reasons.filter((reason) => reason.weight > 0).length).toBeGreaterThan(0);
        const alone = merge.reasons.filter((reason) => reason.weight > 0).map((reason) => reason.rule);
        expect(alone).not.toEqual(["same system name"]);
        expect(alone).not.toEqual(["shared link"]);
      }
    });
  });
});

describe("cost", () => {
  /** `lists` lists of `size` entries: half of them everywhere, a quarter under one popular name, the rest only here. */
  const many = (lists: number, size: number): readonly ListClaims[] =>
    Array.from({ length: lists }, (_, list) =>
      listOf(
        `list-${String(list)}`,
        Array.from({ length: size }, (_, at): Entry => {
          if (at % 4 === 0) return { title: `Gemini: A Scheme Numbered ${String(list * size + at)} for Something Else` };
          return at % 2 === 0
            ? { title: `Shared${String(at)}X: Serving Kind ${String(at)} of Model` }
            : { title: `Own${String(list)}x${String(at)}Q: Theory of Thing ${String(list)}a${String(at)}` };
        }),
      ),
    );
  const perEntry = (lists: number, size: number): number =>
    [...candidatePairs(mentionsOf(many(lists, size), registry))].length / (lists * size);

  test("per entry stays about the same when the input grows eightfold", () => {
    const small = perEntry(10, 20);
    expect(small).toBeGreaterThan(0);
    expect(perEntry(80, 20)).toBeLessThan(2.5 * small);
    expect(perEntry(10, 160)).toBeLessThan(2.5 * small);
  });
});
