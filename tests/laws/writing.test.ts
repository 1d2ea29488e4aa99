import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WorkClaim } from "../../src/ingest/claims.ts";
import { readSources } from "../../src/ingest/read-sources.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { sourcesOf } from "../../src/ingest/sources.ts";
import { markdownOf } from "../../src/ingest/write/markdown.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { listOf, registry, type Entry } from "../ingest/resolve/claims.ts";
import { factsIn } from "./facts.ts";
import { world } from "./worlds.ts";

const reread = (text: string): Atlas => resolve(readSources(sourcesOf([{ path: "written.md", text }]), registry), registry, []).atlas;

const expectKept = (atlas: Atlas): void => {
  const text = markdownOf(atlas, registry);
  const again = reread(text);
  expect(factsIn(again)).toEqual(factsIn(atlas));
  // Authors whom several lines named stand in one line now, in an order that stays.
  const settled = markdownOf(again, registry);
  expect(markdownOf(reread(settled), registry)).toBe(settled);
};

const words = [
  "Serving",
  "models",
  "at: scale",
  "C++,",
  "2024",
  "(OSDI'24)",
  "[Paper]",
  "a_b",
  "*bold*",
  "`code`",
  "<b>tags</b>",
  "&amp;",
  "A & B",
  "x; y",
  "| bar",
  "大规模模型",
  "推理：系统",
  "نماذج",
  "עברית",
  "#1",
  "~tilde~",
  "\\back",
  "- dash",
  "Venue:",
  "https://a.example/x_y",
  "“quoted”",
  "1.",
  "Ω≥2×",
  "🏆",
];
const phrase = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most }).map((all) => all.join(" "));
const title = phrase(7).filter((text) => /\p{Letter}{3}/u.test(text));
const url = fc.constantFrom(
  "https://a.example/p(1).pdf",
  "https://arxiv.org/abs/2311.03285",
  "https://doi.org/10.1145/1.2",
  "https://b.example/a,b;c",
  "http://c.example/a_b*c?d=1&e=2#f",
);
const rel = fc.constantFrom("paper", "arxiv", "code", "slides", "other", "notes", "homepage");

/** Entries with every sign that Markdown and the dialect know, and every kind of fact. */
const strange: fc.Arbitrary<Entry> = fc.record(
  {
    title,
    venue: fc.constantFrom("OSDI'24", "MLSys 2024", "arXiv 2311.03285", "Workshop on (Odd) Things 2021"),
    at: fc.constantFrom("UW & Duke", "PKU", "Rice & AWS"),
    topics: fc.uniqueArray(fc.constantFrom("LLM Inference", "Scheduling, placement; and more", "图 systems", "LoRA [serving]", "Caching"), {
      maxLength: 3,
    }),
    people: fc.uniqueArray(
      fc.tuple(fc.constantFrom("Ann Lee", "Wei Wang", "José Ñandú; Jr.", "王伟"), fc.constantFrom("", "PKU", "Rice & AWS")),
      { maxLength: 3, selector: ([name]) => name },
    ),
    related: fc.uniqueArray(fc.constantFrom("Orca [OSDI'22]", "vLLM", "Gavel [Microsoft]"), { maxLength: 2 }),
    more: fc
      .record({
        type: fc.constantFrom("paper" as const, "talk" as const, "software" as const),
        date: fc.constantFrom("2024", "2024-08", "2023-01-02"),
        awards: fc.uniqueArray(fc.constantFrom("Best Paper", "Marr Prize; shared"), { maxLength: 2 }),
        notes: fc.uniqueArray(
          phrase(9).filter((text) => /[\p{Letter}\p{Number}]/u.test(text)),
          { maxLength: 3 },
        ),
        links: fc.uniqueArray(fc.tuple(rel, url), { maxLength: 3, selector: ([, address]) => address }),
        kind: fc.constantFrom("related-work" as const, "builds-on" as const, "cites" as const),
        target: fc.option(title),
      })
      .map(({ type, date, awards, notes, links, kind, target }): Partial<WorkClaim> => {
        const place = { source: "source:odd" as const, line: 1 };
        const said = <T>(values: readonly T[]): { value: T; place: typeof place }[] => values.map((value) => ({ value, place }));
        return {
          type,
          date: { value: date, place },
          awards: said(awards),
          notes: said(notes),
          links: said(links.map(([kindOf, address]) => ({ rel: kindOf as "paper", url: address }))),
          ...(target === null ? {} : { relations: [{ type: kind, place, target: { name: target, links: [] } }] }),
        };
      }),
  },
  { requiredKeys: ["title"] },
);

describe("an atlas written as a list", { timeout: 120_000 }, () => {
  test("reads back to the same facts, and is written the same from then on", () => {
    fc.assert(
      fc.property(world, (lists) => expectKept(resolve(lists, registry, []).atlas)),
      { numRuns: 150 },
    );
  });

  test("keeps titles, names and notes of any signs", () => {
    const odd = fc.array(strange, { minLength: 1, maxLength: 5 }).map((entries) => resolve([listOf("odd", entries)], registry, []).atlas);
    fc.assert(fc.property(odd, expectKept), { numRuns: 150 });
  });
});
