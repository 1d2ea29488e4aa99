import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { readAtlas } from "../../src/atlas/read.ts";
import { rulingsText } from "../../src/view/rulings.ts";
import type { Ruling } from "../../src/model/ruling.ts";
import type { Handler } from "../../src/cli/serve/http.ts";
import { knowledge, root, runIn, type Outcome, type World } from "./memory.ts";

/* Decisions in files beside the lists, as the review in the explorer saves them. */

const list = `# Evening

- [Harbor: Pooling GPU Memory for Elastic Serving](https://example.org/1) (OSDI'24)
  - UW
- [Lantern: Lighting Paths through Storage Tiers](https://example.org/2) (OSDI'24)
`;
const waterloo: Ruling = {
  decision: "institution",
  written: "UW",
  source: "source:evening",
  means: "University of Waterloo",
  reason: "decided in review",
  date: "2026-11-20",
};

const worldOf = (files: Readonly<Record<string, string>>): World => ({
  disk: new Map<string, Uint8Array | string>([
    ...knowledge(),
    [`${root}/dist/app/index.html`, "<head></head>"],
    ["/home/mine/evening.md", list],
    ...Object.entries(files),
  ]),
});

const built = async (world: World, ...paths: readonly string[]): Promise<{ readonly atlas: Atlas; readonly outcome: Outcome }> => {
  const outcome = await runIn(world, "build", ...paths, "-o", "out.json");
  const read = readAtlas(JSON.parse(String(world.disk.get("/home/out.json"))));
  if (!("ok" in read)) throw new Error(read.problem.reason);
  return { atlas: read.ok, outcome };
};
const institutions = async (files: Readonly<Record<string, string>>, ...paths: readonly string[]): Promise<readonly string[]> =>
  (await built(worldOf(files), ...paths)).atlas.institutions.map(({ name }) => name);

describe("rulings beside lists", () => {
  const text = rulingsText([waterloo]);

  test.each([
    ["in the folder", { "/home/mine/rulings.json": text }, ["mine"]],
    ["in a folder of their own", { "/home/mine/rulings/by-hand.json": text }, ["mine"]],
    ["beside a file that is named", { "/home/mine/rulings.json": text }, ["mine/evening.md"]],
    ["in a folder beside a file that is named", { "/home/mine/rulings/review.json": text }, ["mine/evening.md"]],
    ["named themselves, under any name", { "/home/decided.json": text }, ["mine", "decided.json"]],
    ["with those of the project", { [`${root}/graph-data/rulings/more.json`]: text }, ["mine"]],
  ])("hold %s", async (_, files, paths) => {
    expect(await institutions(files as unknown as Readonly<Record<string, string>>, ...paths)).toEqual(["University of Waterloo"]);
  });

  test("are no list, and without them the list reads as it did", async () => {
    const { atlas } = await built(worldOf({ "/home/mine/rulings.json": text }), "mine");
    expect(atlas.sources.map(({ path }) => path)).toEqual(["evening.md"]);
    expect(await institutions({}, "mine")).toEqual(["University of Washington"]);
  });

  test("that are broken are said with their place and what to do, and the others hold", async () => {
    const broken = JSON.stringify([waterloo, { ...waterloo, means: 7 }], null, 2);
    const { atlas, outcome } = await built(worldOf({ "/home/mine/rulings.json": broken }), "mine");
    const line = broken.split("\n").findIndex((each) => each.includes("7")) + 1;
    expect(outcome.stderr).toMatch(new RegExp(`mine/rulings\\.json:${String(line)} .*This ruling is left out: means: .*Mend it`));
    expect(atlas.institutions.map(({ name }) => name)).toEqual(["University of Waterloo"]);
    const cut = await runIn(worldOf({ "/home/mine/rulings.json": text.slice(0, 40) }), "check", "mine");
    expect(cut.stdout).toMatch(/mine\/rulings\.json:\d+ ruling The rulings are left out: this is not JSON, .*Mend it/);
    expect(cut.exitCode).toBe(1);
  });

  test("that are stale are told by check, with their line where there is one", async () => {
    const gone = rulingsText([
      { decision: "line", source: "source:evening", text: "A line that is no more", as: "nothing", reason: "x", date: "2026-11-20" },
    ]);
    const { stdout } = await runIn(worldOf({ "/home/mine/rulings.json": gone }), "check", "mine");
    expect(stdout).toMatch(
      /evening\.md:1 ruling\/unmatched The ruling of 2026-11-20 that "A line that is no more" is nothing finds no such line/,
    );
  });

  test("are served beside the atlas, so that lists that are joined to it keep them", async () => {
    const bodies: string[] = [];
    const whileServing = (handler: Handler): void => {
      const { body } = handler({ method: "GET", url: "/rulings.json", headers: { host: "localhost" } });
      bodies.push(typeof body === "string" ? body : new TextDecoder().decode(body));
    };
    await runIn({ ...worldOf({ "/home/mine/rulings.json": text }), whileServing }, "mine", "--no-open");
    expect(JSON.parse(bodies[0] ?? "")).toEqual([waterloo]);
  });
});

test("rulings in any order are one text", () => {
  const other: Ruling = { ...waterloo, date: "2026-11-19" };
  expect(rulingsText([waterloo, other])).toBe(rulingsText([other, waterloo]));
  expect(JSON.parse(rulingsText([waterloo, other]))).toEqual([other, waterloo]);
});
