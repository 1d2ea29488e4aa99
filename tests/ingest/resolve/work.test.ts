import { describe, expect, test } from "vitest";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { candidatePairs } from "../../../src/ingest/resolve/block.ts";
import { mentionsOf } from "../../../src/ingest/resolve/mentions.ts";
import { resolve } from "../../../src/ingest/resolve/resolve.ts";
import { smallRegistry } from "../recognise/registry.ts";
import { listOf, type Entry } from "./claims.ts";

/* What resolution does grows with the lists, whatever they hold: counted, since a clock tells of the machine. */

const registry = indexRegistry(smallRegistry);

const comparisons = (entries: readonly Entry[]): number => [...candidatePairs(mentionsOf([listOf("long", entries)], registry))].length;

const numbered = (number: number, make: (at: number) => Entry): readonly Entry[] => Array.from({ length: number }, (_, at) => make(at));

test.each<[string, (at: number) => Entry]>([
  ["one title for all", () => ({ title: "Orca: A Distributed Serving System for Generative Models" })],
  ["one name for all", (at) => ({ title: `Orca: Subject${String(at)} of Matter${String(at)} and Form${String(at)}` })],
  ["one subtitle for all", (at) => ({ title: `System${String(at)}: Serving Thousands of Concurrent LoRA Adapters` })],
  ["the same long words in all", (at) => ({ title: `Disaggregating generative transformers number ${String(at)}` })],
  ["nothing but a name", () => ({ title: "Orca" })],
])("comparisons grow no faster than the mentions: %s", (_, make) => {
  const [some, more] = [comparisons(numbered(400, make)), comparisons(numbered(1600, make))];
  expect(some).toBeGreaterThan(0);
  expect(more / some).toBeLessThan(4.5);
  expect(more / 1600).toBeLessThan(40);
});

test("topics that lead to each other in a million ways are walked once", () => {
  const layers = 40;
  const entries = Array.from({ length: layers }, (_, at) =>
    ["p", "q"].flatMap((above) =>
      ["p", "q"].map((below): Entry => ({
        title: `A Paper on ${above} Number ${String(at)} beside ${below}`,
        topics: ["Root", `${above} layer ${String(at)}`, `${below} layer ${String(at + 1)}`],
      })),
    ),
  ).flat();
  const { atlas } = resolve([listOf("layers", entries)], registry, []);
  const steps = atlas.edges.filter((edge) => edge.type === "part-of");
  expect(steps.length).toBeGreaterThanOrEqual(layers * 4);
});

describe("many entries, a tenth of them twice", () => {
  const [subjects, ways, ends] = [
    "Caches Kernels Shards Tensors Replicas Packets Traces Leases",
    "Placing Pooling Ordering Probing Tiling",
    "Hosts Racks Phones Vehicles Laboratories Satellites",
  ].map((words) => words.split(" "));
  const word = (words: readonly string[] | undefined, at: number): string => words?.[at % words.length] ?? "";
  /** Three works of different subjects bear each name. */
  const title = (at: number, names: number): string => {
    const turn = at + Math.floor(at / names);
    const name = `Sys${(at % names).toString(36).toUpperCase()}x`;
    return `${name}: ${word(ways, turn)} ${word(subjects, 7 * turn)} of Kind${String(at)} across ${word(ends, 5 * turn)}`;
  };
  const again: readonly ((title: string) => string)[] = [
    (written) => written.toUpperCase(),
    (written) => written.replace(/ across \S+$/, ""),
    (written) => written.replace("across", "acros"),
    (written) => written.replace(": ", ": the "),
  ];
  const lists = (number: number) => {
    const first = number * 0.9;
    const titled = (at: number): string => title(at, first / 3);
    return [
      listOf(
        "first",
        numbered(first, (at) => ({ title: titled(at) })),
      ),
      listOf(
        "again",
        numbered(number - first, (at) => ({ title: again[at % again.length]?.(titled(at * 9)) ?? "" })),
      ),
    ];
  };
  const pairs = (number: number): number => [...candidatePairs(mentionsOf(lists(number), registry))].length;

  test("are compared a few times each", () => {
    const [some, more] = [pairs(1000), pairs(10_000)];
    expect(more).toBeGreaterThan(9000);
    expect(more / some).toBeLessThan(12);
    expect(more / 10_000).toBeLessThan(12);
  });

  test("and come out as the works that they are", () => {
    const { atlas, merges } = resolve(lists(10_000), registry, []);
    const kindsOf = (titles: readonly string[]): number => new Set(titles.map((written) => /kind(\d+)/i.exec(written)?.[1])).size;
    expect(merges.filter(({ titles }) => kindsOf(titles) > 1)).toEqual([]);
    expect(atlas.works.length).toBeLessThan(9000 + 10);
    expect(atlas.works.length).toBeGreaterThanOrEqual(9000);
  });
});
