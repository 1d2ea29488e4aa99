import { describe, expect, test } from "vitest";
import { rowBehindSetApart } from "../../../src/ingest/interpret/head/row-behind.ts";
import { registryForList } from "../../../src/ingest/interpret/line/list-registry.ts";
import { smallRegistry } from "../recognise/registry.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { claimsOf, facts } from "./lists.ts";

const read = (line: string): Record<string, unknown> | undefined => {
  const [work] = claimsOf(
    `# Reading\n\n- ${line}\n- [Harbor: Slow Boats over Fast Water](https://a.example/h) (OSDI'24)\n- [Quay: Fast Boats over Slow Water](https://a.example/q) (OSDI'23)\n`,
  ).works;
  return work === undefined ? undefined : { title: work.title, ...facts(work), notes: work.notes.map(({ value }) => value) };
};

describe("what people write behind where and when a work appeared", () => {
  test.each([
    ["Slow Proofs by Fast Gaps. NSDI 2008. Three sessions, sorry.", "Slow Proofs by Fast Gaps", "Three sessions, sorry."],
    ["Do Slow Proofs Exist for Every Gap? NSDI 2008. At least the outline", "Do Slow Proofs Exist for Every Gap?", "At least the outline"],
    ["A first map of a rather slow city. NSDI, 2001. Long, skim it", "A first map of a rather slow city", "Long, skim it"],
    ['"Slow Caches: Reading What Was Left", Ada Boat and Ben Quay, NSDI 2014. Warm-up.', "Slow Caches: Reading What Was Left", "Warm-up."],
    [
      '"Slow Caches: Reading What Was Left", Ada Boat et al., OSDI\'14. Where it began',
      "Slow Caches: Reading What Was Left",
      "Where it began",
    ],
    ["Slow Caches: Reading What Was Left (NSDI 2014) +1 +1", "Slow Caches: Reading What Was Left", "+1 +1"],
    ["Slow Caches: Reading What Was Left — Ada Boat — NSDI 2014. Greek island!", "Slow Caches: Reading What Was Left", "Greek island!"],
    [
      "Slow Caches: Reading What Was Left, A. Boat, NSDI 2014; the proof is wrong",
      "Slow Caches: Reading What Was Left",
      "the proof is wrong",
    ],
    [
      "*Slow Caches: Reading What Was Left* by Ada Boat, Ben Quay. NSDI 2014, Distinguished Paper. Ropes in boats.",
      "Slow Caches: Reading What Was Left",
      "Ropes in boats.",
    ],
    [
      "Slow Caches: Reading What Was Left by Ada Boat and Ben Quay. NSDI 2014; best paper award — a classic by now",
      "Slow Caches: Reading What Was Left",
      "a classic by now",
    ],
    [
      "*Slow Caches: Reading What Was Left* by Ada Boat, Ben Quay, NSDI 2014. [pdf](https://a.example/c.pdf). Ropes.",
      "Slow Caches: Reading What Was Left",
      "Ropes.",
    ],
    [
      "*Slow Caches: Reading What Was Left* by Ada Boat and three others, NSDI 2014 ([pdf](https://a.example/c.pdf)). Ropes.",
      "Slow Caches: Reading What Was Left",
      "Ropes.",
    ],
    [
      "*Slow Caches: Reading What Was Left* by Ada Boat et al., NSDI 2014. See the [code](https://a.example/c) first. [pdf](https://a.example/c.pdf)",
      "Slow Caches: Reading What Was Left",
      "See the code first.",
    ],
    ["Tides — Boat et al. — NSDI 2014 — slow policies, fast proofs", "Tides", "slow policies, fast proofs"],
    ["Tides, NSDI'14, Ada Boat (CMU) - no need to know the sea", "Tides", "no need to know the sea"],
    ["Tides (NSDI 14, CMU): slow at first. See below", "Tides", "slow at first. See below"],
    ["Tides -> NSDI 2014 -> Boat and Quay -> two boats at once", "Tides", "two boats at once"],
    ["Tides (NSDI 2014) - Boat et al., CMU. Slow steps.", "Tides", "Slow steps."],
    [
      "Slow Caches: Reading What Was Left [pdf](https://a.example/c.pdf) — NSDI'14 — great intro",
      "Slow Caches: Reading What Was Left",
      "great intro",
    ],
    ["Slow Caches: Reading What Was Left (CMU; NSDI 2014) <- actors, tasks", "Slow Caches: Reading What Was Left", "actors, tasks"],
    ["Tides, Boat et al, NSDI'14 (CMU) must read!!", "Tides", "must read!!"],
  ])("%s", (line, title, note) => expect(read(line)).toMatchObject({ title, notes: [note] }));

  test("leaves authors, venue and year as they are without it", () => {
    const line = '"Slow Caches: Reading What Was Left", Ada Boat, Ben Quay, Cy Pier, Dee Mole, NSDI 2014';
    const { notes, ...without } = read(line) ?? {};
    expect(notes).toEqual([]);
    expect(read(`${line}. Everybody please read, also the new ones`)).toMatchObject(without);
  });

  test.each([
    ["Slow Caches: Reading What Was Left. NSDI 2014. Saltzer, Reed and Clark.", ["Saltzer", "Reed", "Clark"]],
    ["Slow Caches: Reading What Was Left. NSDI 2014. Ada Boat, Ben Quay.", ["Ada Boat", "Ben Quay"]],
  ])("is no remark where it names the authors: %s", (line, authors) => expect(read(line)).toMatchObject({ people: authors, notes: [] }));

  test("is the title where only authors stand before the edition", () => {
    expect(read("Ada Boat, Ben Quay. NSDI 2014. Slow caches and what was left of them")?.["title"]).toContain("Slow caches");
  });
});

test.each([
  "Exported from the wiki by Ada Boat, last modified on Mar 02, 2023",
  "Last updated by Ada Boat, 2023",
  "Maintained by Ada Boat and Ben Quay, 2021-2023",
])("who keeps a list is no work: %s", (line) => {
  const { works } = claimsOf(`# Reading\n\n${line}\n\n- [Harbor: Slow Boats over Fast Water](https://a.example/h) (OSDI'24)\n`);
  expect(works.map(({ title }) => title)).toEqual(["Harbor: Slow Boats over Fast Water"]);
});

test("a work may be called like a label", () => {
  expect(read("STAR: slow alignment of boats. Ada Boat et al. NSDI, 2013.")).toMatchObject({
    title: "STAR: slow alignment of boats",
  });
});

test("what stands in italics behind its authors is the title, all of it", () => {
  expect(read("**[SS08]** D. A. Boat, N. Quay. *Slow Graphs by Effective Resistances*. NSDI 2008.")).toMatchObject({
    title: "Slow Graphs by Effective Resistances",
    people: ["D. A. Boat", "N. Quay"],
  });
});

test("a link that shows its own site is a link beside the title", () => {
  expect(
    read('"Slow Caches: Reading What Was Left", Ada Boat et al., NSDI 2015, best paper [slow.example](https://slow.example/)'),
  ).toMatchObject({
    title: "Slow Caches: Reading What Was Left",
    people: ["Ada Boat"],
  });
});

test("a report with its year in front was no conference's, and is nobody's institution", () => {
  expect(read('"Slow Caches: Reading What Was Left", Ada Boat, Ben Quay, Cy Pier, 2008 tech report')).toMatchObject({
    title: "Slow Caches: Reading What Was Left",
    people: ["Ada Boat", "Ben Quay", "Cy Pier"],
    institutions: [],
  });
});

test("behind a row it may go on longer than any row, with dashes of its own", () => {
  const [title, who, remark] = ["Slow Caches", "Ada Boat (CMU), Ben Quay (CMU)", `slow at first${", then slower".repeat(40)} — but warm`];
  const rich = { text: `${title} — ${who} — ${remark}`, marks: [{ kind: "strong", start: 0, end: title.length }] } as const;
  expect(rowBehindSetApart(rich, true, registryForList(indexRegistry(smallRegistry), 10_000))?.note).toBe(remark);
});

test.each([
  ["[OSDI 2020] Plain Shelves for Wide Boxes. *Ann Alder, Bo Birch.* 箱子的开山之作", "箱子的开山之作"],
  ["**[OSDI 2020]** Plain Shelves for Wide Boxes. *Ann Alder, Bo Birch* – the one that everybody cites", "the one that everybody cites"],
])("behind people in italics: %s", (line, note) => {
  const [work] = claimsOf(`# Shelves\n\n- ${line}\n- [SOSP 2021] Narrow Shelves for Thin Boxes. *Cy Cedar, Dora Fox.*\n`).works;
  expect(work).toMatchObject({ title: "Plain Shelves for Wide Boxes" });
  expect(work?.people.map(({ value }) => value.name)).toEqual(["Ann Alder", "Bo Birch"]);
  expect(work?.notes.map(({ value }) => value)).toEqual([note]);
});
