import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ingest } from "../../src/ingest/ingest.ts";
import { atlas as atlasSchema, type Atlas } from "../../src/model/atlas.ts";
import { sharedLists, shippedRegistry, shippedRulings, type List } from "./knowledge.ts";
import { fold } from "./score.ts";

const golden = z.strictObject({ list: z.string(), entries: z.array(z.looseObject({ line: z.int(), title: z.string() })) });

const counted = [
  "llm-nested-bullets",
  "tensor-compilers",
  "paper-reading-tables",
  "conference-authors",
  "host-networking",
  "moe-bold-italic",
].map((name) => golden.parse(JSON.parse(readFileSync(new URL(`../golden/lists/${name}.json`, import.meta.url), "utf8"))));

const lists = sharedLists("lists/");
const build = (list: List): Atlas => atlasSchema.parse(ingest([list], { registry: shippedRegistry(), rulings: shippedRulings() }).atlas);

interface Entry {
  readonly line: number;
  readonly title: string;
}

/** Paper entries of an atlas, one per line that lists a paper; software may be listed where papers are, but is none. */
const entriesOf = (atlas: Atlas): readonly (Entry & { readonly names: readonly string[]; readonly isPaper: boolean })[] =>
  atlas.works
    .filter((work) => work.listed)
    .flatMap((work) =>
      work.places.map(({ line }) => ({
        line,
        title: work.title,
        names: [work.title, ...work.aliases, work.shortTitle ?? work.title].map(fold),
        isPaper: work.type === "paper",
      })),
    );

describe.skipIf(lists.length === 0).each(counted)("$list", ({ list, entries }) => {
  const source = lists.find(({ path }) => path === list);
  const found = source === undefined ? [] : entriesOf(build(source));
  const isRight = ({ line, title }: Entry): boolean => found.some((entry) => entry.line === line && entry.names.includes(fold(title)));
  const expectedAt = new Set(entries.map(({ line }) => line));

  test("finds at least 0.9 of the papers", () => {
    const missed = entries.filter((entry) => !isRight(entry));
    expect(missed.length / entries.length, missed.map(({ line, title }) => `${line} ${title}`).join("\n")).toBeLessThanOrEqual(0.1);
  });

  test("at least 0.9 of what it finds are papers of the list", () => {
    const papers = found.filter(({ isPaper }) => isPaper);
    const wrong = papers.filter(
      ({ line, names }) => !expectedAt.has(line) || !entries.some((entry) => entry.line === line && names.includes(fold(entry.title))),
    );
    expect(wrong.length / papers.length, wrong.map(({ line, title }) => `${line} ${title}`).join("\n")).toBeLessThanOrEqual(0.1);
  });
});

describe.skipIf(lists.length === 0).each(sharedLists("lists/more/"))("$path", (list) => {
  test("is read into an atlas that says where each work stands", () => {
    const atlas = build(list);
    expect(atlas.works.length).toBeGreaterThan(0);
    expect(atlas.works.filter(({ places }) => places.length === 0)).toEqual([]);
  });
});
