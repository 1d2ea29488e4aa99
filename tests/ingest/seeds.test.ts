import { describe, expect, test } from "vitest";
import { ingest, type Ingested } from "../../src/ingest/ingest.ts";
import { atlas as atlasSchema, type Atlas } from "../../src/model/atlas.ts";
import { withoutEvidence } from "./evidence.ts";
import { readExpected } from "./expected.ts";
import { sharedLists, shippedLists, shippedRegistry, shippedRulings, type List } from "./knowledge.ts";
import { fold, score } from "./score.ts";

const expected = readExpected();
const build = (lists: readonly List[]): Ingested => ingest(lists, { registry: shippedRegistry(), rulings: shippedRulings() });

/** What is held to the letter, and what may miss one in fifty. */
const exact = ["papers", "referred works", "talks", "listed in", "relations", "awards", "links"];
const nearly = ["topics", "noted", "short titles", "affiliations", "institutions", "venues", "venues by link", "people", "members"];

const filledLines = (lists: readonly List[]): number =>
  lists.flatMap(({ text }) => text.split("\n")).filter((line) => line.trim() !== "").length;

describe.each([
  ["the four documents as they are", sharedLists("seeds/"), "seed"],
  ["the lists that ship", shippedLists(), "list"],
] as const)("%s", (_name, lists, kind) => {
  const documentOf = (path: string): string =>
    Object.entries(expected.documents).find(([, document]) => path.endsWith(document[kind]))?.[0] ?? path;
  const built = lists.length === 0 ? undefined : build(lists);
  const atlas: Atlas | undefined = built === undefined ? undefined : atlasSchema.parse(built.atlas);
  const figures = atlas === undefined ? undefined : score(atlas, expected, documentOf, kind === "seed");
  const work = (title: string) =>
    atlas?.works.find((each) => each.listed && [each.title, ...each.aliases].some((name) => fold(name).startsWith(fold(title))));

  test.skipIf(lists.length === 0).each(exact)("%s: every one, and no other", (name) => {
    expect(figures?.get(name)).toMatchObject({ missing: [], invented: [] });
  });

  test.skipIf(lists.length === 0).each(nearly)("%s: at least 0.98", (name) => {
    const figure = figures?.get(name);
    expect(figure?.precision, figure?.invented.join("\n")).toBeGreaterThanOrEqual(0.98);
    expect(figure?.recall, figure?.missing.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  test.skipIf(atlas === undefined)("every work and every stated edge has a line that holds it", () => {
    expect(withoutEvidence(atlas as Atlas)).toEqual([]);
  });

  test.skipIf(atlas === undefined)("at least 98 of 100 lines are accounted for", () => {
    const accounts = built?.lists.flatMap((list) => list.lines) ?? [];
    const known = accounts.filter((account) => account.as !== "unknown" && (account.as !== "ignored" || account.reason !== undefined));
    expect(known.length / filledLines(lists)).toBeGreaterThanOrEqual(0.98);
    expect(known.length).toBeLessThanOrEqual(filledLines(lists));
  });

  // Markup and the number of an item are no part of a note.
  test.skipIf(atlas === undefined)("a line accounted as a note stands in the notes of a work", () => {
    const shown = (line: string): string =>
      fold(
        line
          .replace(/^\s*\d+[.)]\s/, "")
          .replace(/\]\([^)]*\)/g, "")
          .replace(/<[^<>]*>/g, ""),
      );
    const lost = (built?.lists ?? []).flatMap(({ source, works, lines }) => {
      const notes = works.flatMap((each) => each.notes.map(({ value }) => shown(value)));
      const text = source.text.split(/\r\n|\r|\n/);
      const noted = lines.filter(({ as }) => as === "note").map(({ line }) => text[line - 1] ?? "");
      return noted.filter((line) => !notes.some((note) => note.includes(shown(line))));
    });
    expect(lost).toEqual([]);
  });

  test.skipIf(atlas === undefined)("a paper under two topics is about both", () => {
    const topics = new Map(atlas?.topics.map(({ id, name }) => [id as string, name]));
    const about = atlas?.edges
      .filter(({ from, type }) => type === "about" && from === work("Centauri")?.id)
      .map(({ to }) => topics.get(to));
    expect(about).toEqual(expect.arrayContaining(["Scheduling", "Parallelism"]));
  });

  test.skipIf(atlas === undefined).each([
    ["DistLLM", "DistServe"],
    ["SLoRA", "S-LoRA"],
    ["CloudEval-YAML: A Practical Benchmark for Cloud Configuration", "CloudEval-YAML: A Practical Benchmark for Cloud Native"],
  ])("%s is %s", (one, other) => {
    expect(work(one)).toBeDefined();
    expect(work(one)).toBe(work(other));
  });

  test.skipIf(atlas === undefined)("vLLM is one work of that name", () => {
    expect(work("vLLM")?.shortTitle).toBe("vLLM");
    expect(work("vLLM")?.title).toMatch(/Efficient Memory Management/);
  });
});
