import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { work } from "../atlas/records.ts";
import { emptyAtlas } from "../empty-atlas.ts";
import { knowledge, runIn, type World } from "./memory.ts";

const world = (files: Readonly<Record<string, string>>): World => ({
  disk: new Map<string, Uint8Array | string>([...knowledge(), ...Object.entries(files)]),
});

const atlas: Atlas = { ...emptyAtlas, works: [work("work:orchid", "Orchid: Scheduling Flowers in Time")] };
const list = "# Flowers\n\n- [OSDI'24] Tulip: Caching Colours for Bees\n";

const built = async (files: Readonly<Record<string, string>>, ...paths: readonly string[]): Promise<string> => {
  const outcome = await runIn(world(files), "build", ...paths, "-o", "out.json");
  expect(outcome.exitCode).toBe(0);
  return outcome.stdout;
};

describe("libraries of all formats", () => {
  test("a folder is taken with all that it holds", async () => {
    const files = {
      "/home/l/a.md": list,
      "/home/l/b.bib": "@article{x, title={Fern: Querying Forests by Ear}, year={2021}}",
      "/home/l/c.csv": "title,year\nMoss: Sorting Stones in the Rain,2020\n",
      "/home/l/d/e.ris": "TY  - JOUR\nTI  - Reed: Compiling Wind into Sound\nER  - \n",
      "/home/l/package.json": '{"name": "flowers", "private": true}',
    };
    expect(await built(files, "l")).toContain("4 works from 5 lists");
  });

  test("an atlas beside a list is an input as the list is", async () => {
    expect(await built({ "/home/x.json": JSON.stringify(atlas), "/home/y.md": list }, "x.json", "y.md")).toContain("2 works from 2 lists");
  });

  test("an atlas in a folder of lists is what was built of them, and no list", async () => {
    const files = { "/home/l/x.json": JSON.stringify(atlas), "/home/l/x.map.json": '{"format":"stemma-map"}', "/home/l/y.md": list };
    expect(await built(files, "l")).toContain("1 work from 1 list, no gaps");
  });

  test("other JSON alone is a list", async () => {
    const files = { "/home/x.json": JSON.stringify({ papers: [{ title: "Tulip: Caching Colours for Bees", year: 2020 }] }) };
    expect(await built(files, "x.json")).toContain("1 work from 1 list, no gaps");
  });

  test("check shows what is broken at its line", async () => {
    const outcome = await runIn(
      world({ "/home/x.bib": "@article{a, title={One Good Entry}}\n@article{b, title={Open\n" }),
      "check",
      "x.bib",
    );
    expect(outcome.stdout).toMatch(/x\.bib:2 format\/broken-entry/);
  });
});
