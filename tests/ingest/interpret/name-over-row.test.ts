import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const listOf = (...lines: readonly string[]): string => ["# Papers", "", ...lines, ""].join("\n");

const beside = [
  "- **Kestrel**: Mining Idle Hosts for Training. Ada Byron, Jane Murray. NSDI 2022",
  "- **Bittern**: Durable Replicas over Slow Networks. Ada Byron, Jane Murray. SOSP 2019",
];

describe("a name set apart stands for the title where all behind it is who, where and when", () => {
  test.each([
    ["- **Otter** Lovell, Byron, OSDI 2024", "OSDI 2024", ["Lovell", "Byron"]],
    ["- **OTTER-2** OSDI 2024, Lovell, Byron, Murray (CMU)", "OSDI 2024", ["Lovell", "Byron", "Murray"]],
    ["- `OtterDB` – Lovell & Byron, VLDB 2023. Locks that sleep", "VLDB 2023", ["Lovell", "Byron"]],
    ["- **Otter** Lovell++ OSDI 2024 → no locks at all", "OSDI 2024", ["Lovell"]],
    ["- **Otter** Van Dam, Byron — CMU, OSDI 2024", "OSDI 2024", ["Van Dam", "Byron"]],
  ])("%s", (line, venue, people) => {
    const [, , work] = claimsOf(listOf(...beside, line)).works.map(facts);
    expect(work?.["title"]).toMatch(/^Otter|^OTTER-2|^OtterDB/);
    expect(work).toMatchObject({ venues: [venue], people });
  });
});

describe("a name stands in front of a title in quotation marks", () => {
  test.each([
    '- **Otter** "Locks without Waiting for Many Cores", Lovell & Byron, OSDI 2024',
    '- **Otter**: "Locks without Waiting for Many Cores" OSDI 2024, Ada Lovell et al.',
    "- `Otter` „Locks without Waiting for Many Cores“, Lovell & Byron, OSDI 2024",
    '- OTTER2 "Locks without Waiting for Many Cores", Lovell & Byron, OSDI 2024',
  ])("%s", (line) => {
    const [, , work] = claimsOf(listOf(...beside, line)).works.map(facts);
    expect(work).toMatchObject({ title: "Locks without Waiting for Many Cores", venues: ["OSDI 2024"] });
  });

  test("and is what others call it by", () => {
    const lines = [
      '- **Otter** "Locks without Waiting for Many Cores", Lovell & Byron, OSDI 2024',
      "- **Heron** Murray, OSDI 2025",
      "  - extends Otter",
    ];
    expect(relationsOf(claimsOf(listOf(...beside, ...lines)).works[3])).toEqual(["builds-on Otter"]);
  });

  test("who wrote it is no name", () => {
    const [work] = claimsOf(listOf('- McCarthy "Locks without Waiting for Many Cores", OSDI 2024')).works.map(facts);
    expect(work?.["title"]).toContain("Locks without Waiting for Many Cores");
  });
});

describe("who, where, when and a remark behind a title in small letters make it no running text", () => {
  test.each(["arXiv:2111.05011. 2021", "ICML. 2021", "ICML 2021", "arXiv:2111.05011, 2021"])("%s", (edition) => {
    const line = `OTTER: a quick way to hold many locks without waiting for any of them on many cores. Ada Lovell, Jane Byron (CMU). ${edition}. An answer to Kestrel for those who have no time.`;
    const [work] = claimsOf(listOf(line)).works.map(facts);
    expect(work).toMatchObject({
      title: "OTTER: a quick way to hold many locks without waiting for any of them on many cores",
      people: ["Ada Lovell", "Jane Byron"],
    });
  });
});

test("what is said behind links makes a signed line no prose", () => {
  const line =
    "Locks Are All You Need across Loose Clusters. Ada Lovell, Jane Byron, Ann Murray, Mary Somer, Grace Hopper (CMU, Stanford, Google). OSDI 2021. [pdf](https://a.example/1.pdf) This is the one that we run. It takes over what was there and puts locks inside.";
  expect(claimsOf(listOf(line)).works.map(facts)[0]).toMatchObject({
    title: "Locks Are All You Need across Loose Clusters",
    venues: ["OSDI 2021"],
  });
});

test("one small word that is linked at the end of a line is no part of it", () => {
  const line = "Otter: Locks for Loose Clusters. Ada Lovell, Jane Byron (CMU). 2020. [samples](https://otter.example)";
  expect(claimsOf(listOf(line)).works.map(facts)[0]).toMatchObject({ title: "Otter: Locks for Loose Clusters" });
});

test("brackets behind people say where they are, and not how the work is called", () => {
  const line = "Otter: Locks for Loose Clusters. Ada Lovell, Jane Byron, et al. (Plainbird AI; CMU). OSDI 2020.";
  const [work] = claimsOf(listOf(line)).works;
  expect(work?.people[0]?.value.institutions.map(({ text }) => text)).toEqual(["Plainbird AI", "CMU"]);
});
