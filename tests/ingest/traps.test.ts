import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { traps } from "../../scripts/traps.js";
import { readers } from "./readers.ts";
import { smallRegistry } from "./recognise/registry.ts";

const knowledge = { registry: smallRegistry, rulings: [] };

/** Small, since there are hundreds of them; `node scripts/bench-ingest.js traps` has the times of a megabyte of each. */
const size = 6000;

describe("a text made to cost", () => {
  test.each(traps(size).map(({ name, path, text }) => [name, path, text] as const))(
    "%s: is read, and nothing of it goes in silence",
    (_, path, text) => {
      const { atlas, lists } = ingest([{ path, text }], knowledge, { readers });
      const [list] = lists;
      const said = new Set(list?.lines.map(({ line }) => line));
      const filled = text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
      expect(filled.filter((line) => !said.has(line))).toEqual([]);
      if (/[\p{Letter}\p{Number}]/u.test(text)) expect((list?.lines.length ?? 0) + atlas.problems.length).toBeGreaterThan(0);
      // What is made of a text stays within what it holds: no cascade of works or edges.
      expect(atlas.works.length).toBeLessThanOrEqual(text.length / 2 + 1);
      expect(atlas.edges.length).toBeLessThanOrEqual(text.length);
    },
  );
});
