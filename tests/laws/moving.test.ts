import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyList, withAdditions } from "../../src/ingest/write/own-list.ts";
import type { Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { sayingEntries } from "../../src/view/added-lines.ts";
import type { RawList } from "../../src/view/building.ts";
import { atlasOf } from "../../src/worker/before-after.ts";
import { move } from "../../src/worker/move.ts";
import { readers } from "../ingest/readers.ts";
import { smallRegistry } from "../ingest/recognise/registry.ts";
import { registry } from "../ingest/resolve/claims.ts";
import { mapOf, own, source } from "../worker/adding.ts";
import { factsIn } from "./facts.ts";

/* Lines that go into lists of any layout: the facts stay, and so does every line that was there. */

const titles = [
  "Tulip: A Flower of Serving Systems",
  "Rose: A Flower of Training Systems",
  "Daisy: A Flower of Storage Systems",
  "Lily: Water and Other Ways to Schedule",
  "Aster: Reading Stars for Placement",
];
const venues = ["OSDI 2024", "SOSP 2023", "MLSys 2024", "FAST 2025", "NSDI 2022"];

type Entry = readonly [title: string, at: number];
const linked = ([title, at]: Entry): string => `[${title}](https://example.org/${String(at)}.pdf) (${venues[at] ?? ""})`;

const layouts: Readonly<Record<string, (entries: readonly Entry[]) => string>> = {
  bullets: (entries) => entries.map((entry) => `- ${linked(entry)}`).join("\n"),
  "numbers with lines below": (entries) =>
    entries.map((entry, at) => `${String(at + 1)}. ${linked(entry)}\n   - Duke University`).join("\n"),
  "topics as headings": (entries) =>
    entries.map((entry, at) => `## ${["Serving", "Training", "Storage"][at % 3] ?? ""}\n\n- ${linked(entry)}`).join("\n\n"),
  "titles as headings": (entries) =>
    entries.map((entry) => `## ${linked(entry)}\n\nIt is about flowers, as this sentence says.`).join("\n\n"),
  paragraphs: (entries) => entries.map(linked).join("\n\n"),
  "a table": (entries) =>
    [
      `| Title | Venue | Institution | Notes |`,
      "|---|---|---|---|",
      ...entries.map(([title, at]) => `| ${title} | ${venues[at] ?? ""} | Duke University | |`),
    ].join("\n"),
  "a table in HTML": (entries) =>
    [
      "<table>",
      "<tr><th>Title</th><th>Venue</th><th>Institution</th><th>Notes</th></tr>",
      ...entries.map(([title, at]) => `<tr><td>${title}</td><td>${venues[at] ?? ""}</td><td>Duke University</td><td></td></tr>`),
      "</table>",
    ].join("\n"),
  "a table between commas": (entries) =>
    [
      "Title,Venue,Affiliations,Notes,Related work,Builds on",
      ...entries.map(([title, at]) => `${title},${venues[at] ?? ""},Duke University${at % 2 === 0 ? ",,," : ""}`),
    ].join("\n"),
  "a table with related work": (entries) =>
    [`| Title | Venue | Related work |`, "|---|---|---|", ...entries.map(([title, at]) => `| ${title} | ${venues[at] ?? ""} | |`)].join(
      "\n",
    ),
};

const list = fc
  .record({
    layout: fc.constantFrom(...Object.keys(layouts)),
    entries: fc.uniqueArray(fc.nat({ max: titles.length - 1 }), { minLength: 3, maxLength: 5 }),
    isTitled: fc.boolean(),
  })
  .map(({ layout, entries, isTitled }): RawList => {
    const body = layouts[layout]?.(entries.map((at) => [titles[at] ?? "", at])) ?? "";
    return layout === "a table between commas"
      ? { path: "list.csv", content: `${body}\n` }
      : { path: "list.md", content: `${isTitled ? "# Flowers\n\n" : ""}${body}\n` };
  });
const other: RawList = { path: "other.md", content: `# Other\n\n${titles.map((title, at) => `- ${linked([title, at])}`).join("\n")}\n` };

const additionTo = (atlas: Atlas): fc.Arbitrary<Addition> => {
  const work = fc.constantFrom(...atlas.works.map(({ id }) => id));
  return fc.oneof(
    fc
      .record({
        kind: fc.constant("relation" as const),
        work,
        type: fc.constantFrom("related-work" as const, "builds-on" as const),
        to: work,
      })
      .filter(({ work: from, to }) => from !== to),
    fc.record({
      kind: fc.constant("note" as const),
      work,
      text: fc.constantFrom("read it again", "a | b", "**bold** and [linked](https://example.org)", "two\nlines"),
    }),
    fc.record({ kind: fc.constant("institution" as const), work, name: fc.constantFrom("Stanford University", "Institute of Trees") }),
  );
};

const made = (lists: readonly RawList[]): Atlas => atlasOf(lists, [], smallRegistry, readers);

/** The lines of a text that stood in another, in their order; rows of tables count by their first cell. */
const kept = (text: string, before: string): readonly string[] => {
  const keyOf = (line: string): string =>
    line.startsWith("|")
      ? (line.split("|")[1] ?? "")
      : line.startsWith("<tr>")
        ? (line.split("</td>")[0] ?? "")
        : (line.split(",")[0] ?? "");
  const left = before.split("\n").map(keyOf);
  return text
    .split("\n")
    .map(keyOf)
    .filter((line) => {
      if (left[0] !== line) return false;
      left.shift();
      return true;
    });
};

describe("lines that go into a list of any layout", { timeout: 240_000 }, () => {
  test("are facts of it, every line that was there stays, and what cannot go stays where it is with its reason", () => {
    const settings = list.chain((each) =>
      fc.tuple(fc.constant(each), fc.array(additionTo(made([each, other])), { minLength: 1, maxLength: 3 })),
    );
    let moves = 0;
    fc.assert(
      fc.property(settings, ([each, additions]) => {
        const lists = [each, other];
        const edited = withAdditions({ source, text: emptyList(own.title) }, additions, made(lists), registry);
        if (edited === null) throw new Error("the atlas has these works");
        const atlas = made([...lists, { path: own.path, content: edited.text, title: own.title }]);
        const heads = [...sayingEntries(atlas, edited.text, source, null)];
        const before = String(each.content);
        const answer = move(
          {
            kind: "move",
            own: { ...own, text: edited.text },
            heads,
            path: each.path,
            text: before,
            others: lists,
            rulings: [],
            atlas,
            map: mapOf(atlas),
          },
          smallRegistry,
          readers,
        );
        if (answer.kind !== "moved") {
          expect(answer).toMatchObject({ kind: "failed", reason: expect.stringMatching(/“|says nothing/) as string });
          return;
        }
        moves += 1;
        expect(factsIn(answer.atlas)).toEqual(factsIn(atlas));
        const rest = answer.own === null ? [] : [{ path: own.path, content: answer.own, title: own.title }];
        expect(made([{ ...each, content: answer.text }, other, ...rest])).toEqual(answer.atlas);
        expect(kept(answer.text, before)).toHaveLength(before.split("\n").length);
        expect(answer.own === null).toBe(answer.left.length === 0);
      }),
      { numRuns: 60 },
    );
    expect(moves).toBeGreaterThan(10);
  });
});
