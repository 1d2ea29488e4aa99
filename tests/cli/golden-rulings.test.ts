import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readAtlas } from "../../src/atlas/read.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Place } from "../../src/model/place.ts";
import { knowledge, runIn } from "./memory.ts";

/*
 * Each folder of tests/golden/rulings is a test: lists, the rulings beside them, and the facts that the command line
 * builds of both. `npx vitest run tests/cli/golden-rulings.test.ts -u` writes what is built now; read the difference
 * before it is committed.
 */

const golden = fileURLToPath(new URL("../golden/rulings/", import.meta.url));
const facts = "facts.txt";

const placed = (places: readonly Place[]): string =>
  places.map(({ source, line }) => `${source.slice("source:".length)} ${line}`).join(", ");

/** An atlas as people would compare it: its works with what is said of them, and what became of the rulings. */
const told = ({ works, institutions, venues, topics, people, edges, problems }: Atlas): string => {
  const names = new Map<string, string>([
    ...works.map(({ id, title }) => [id, title] as const),
    ...[...institutions, ...venues, ...topics, ...people].map(({ id, name }) => [id, name] as const),
  ]);
  const blocks = works.map((work) => [
    `${work.title}${work.listed ? "" : " (gap)"}: ${placed(work.places)}`,
    ...work.aliases.map((alias) => `  also called: ${alias}`),
    ...edges.filter(({ from }) => from === work.id).map(({ type, to }) => `  ${type}: ${names.get(to) ?? to}`),
    ...work.notes.map(({ text }) => `  note: ${text}`),
  ]);
  const outcomes = problems
    .filter(({ rule, reason }) => rule.startsWith("ruling/") && reason.endsWith("decided in review"))
    .map(({ level, rule, reason, place }) => `${level} ${rule}${place === undefined ? "" : ` (${placed([place])})`}: ${reason}`);
  return `${[...blocks.map((lines) => lines.join("\n")), ...outcomes].join("\n")}\n`;
};

describe("golden folders of rulings", () => {
  test.for(readdirSync(golden).toSorted())("%s", async (name) => {
    const folder = join(golden, name);
    const files = readdirSync(folder).filter((file) => file !== facts);
    const disk = new Map<string, Uint8Array | string>([
      ...knowledge(),
      ...files.map((file) => [`/home/mine/${file}`, readFileSync(join(folder, file), "utf8")] as const),
    ]);
    const { exitCode } = await runIn({ disk }, "build", "mine", "-o", "out.json");
    expect(exitCode).toBe(0);
    const read = readAtlas(JSON.parse(String(disk.get("/home/out.json"))));
    if (!("ok" in read)) throw new Error(read.problem.reason);
    await expect(told(read.ok)).toMatchFileSnapshot(join(folder, facts));
  });
});
