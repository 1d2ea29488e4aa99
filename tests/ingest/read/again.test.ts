import { expect, test } from "vitest";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { Effort } from "../../../src/ingest/read/effort.ts";
import { readInline } from "../../../src/ingest/read/markdown.ts";
import { readPlain } from "../../../src/ingest/read/plain.ts";
import { factsBelow } from "../../../src/ingest/interpret/units/parts-below.ts";
import { noHead } from "../../../src/ingest/interpret/head/head.ts";
import { registryForList } from "../../../src/ingest/interpret/line/list-registry.ts";
import { smallRegistry } from "../recognise/registry.ts";

/* What comes again costs nothing again. */

test("a line that comes again is parsed once, however much of it there is", () => {
  const line = `a [b](https://a.example) ${"*c* ".repeat(12)}`.trim();
  const lines = Array.from({ length: 5000 }, () => line);
  const nodes = readPlain(lines, []);
  expect(nodes).toHaveLength(lines.length);
  expect(new Set(nodes.map(({ rich }) => rich)).size).toBe(1);
  expect(nodes[0]?.rich.marks.some(({ kind }) => kind === "link")).toBe(true);
});

test("lines each their own are parsed as long as the parser may be asked", () => {
  const lines = Array.from({ length: 5000 }, (_, at) => `a${String(at)} [b](https://a.example) ${"*c* ".repeat(12)}`.trim());
  const effort = Effort.for(lines);
  const parsed = lines.map((line) => readInline(line, effort).marks.length > 0);
  expect([parsed[0], parsed.at(-1)]).toEqual([true, false]);
});

test("the line above is known by its place: those beside are not gone through", () => {
  const written = readPlain(
    Array.from({ length: 2000 }, (_, at) => `a line ${String(at)}`),
    [],
  );
  let looked = 0;
  const siblings = new Proxy(written, {
    get: (nodes, key, self) => {
      looked += 1;
      return Reflect.get(nodes, key, self) as unknown;
    },
  });
  const registry = registryForList(indexRegistry(smallRegistry), 1000);
  written.forEach((node, at) => factsBelow(node, noHead, null, { siblings, at }, registry));
  expect(looked).toBeLessThan(written.length * 5);
});
