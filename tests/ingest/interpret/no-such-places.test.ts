import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

/* What looks like a place that says who, where, when or how two works hang together, and is none. */

const titlesOf = (text: string): readonly string[] => claimsOf(text).works.map(({ title }) => title);
const shelf = (remark: string): string =>
  [
    "# Papers",
    "",
    "- **Plover**: Folding Maps on Idle Hosts. NSDI 2022",
    `  - ${remark}`,
    "- **TideFlow**: Streaming Joins for Wide Tables. SIGMOD 2022",
    "",
  ].join("\n");
const statedBy = (remark: string): readonly string[] => claimsOf(shelf(remark)).works.flatMap((work) => relationsOf(work));

describe("the number of a preprint", () => {
  const arxivOf = (remark: string): string | undefined => claimsOf(shelf(remark)).works[0]?.identifiers.arxiv;

  test.each(["aka FoldServe. arXiv:2305.05920", "arXiv:2305.05920", "read twice; extended version: arXiv 2305.05920"])("%s", (remark) =>
    expect(arxivOf(remark)).toBe("2305.05920"),
  );

  test.each([
    "builds on QuarkStore (arXiv:1701.11111)",
    "compare Lovell et al., arXiv:1801.04321",
    "compare Lovell et al. arXiv:1801.04321",
    "the attack on it, see arXiv:1901.01234",
  ])("%s: of another work", (remark) => expect(arxivOf(remark)).toBeUndefined());
});

describe("what states no relation", () => {
  test.each([
    "not TideFlow-inspired at all",
    "tried on TideFlow-derived traces",
    "for TideFlow-based systems",
    "TideFlow is older than I thought",
    "trails off after the part on TideFlow",
    "the author is from ByteBarn",
    "skew is not solved by TideFlow",
    "never settled by TideFlow",
    "does not solve the skew problem of TideFlow",
    "no changes to TideFlow needed",
    "tackled in chapter 2 with TideFlow",
  ])("%s", (remark) => expect(statedBy(remark)).toEqual([]));

  test("a name without its number is one work", () => {
    const list =
      "- Finchtie 2: Aligning Gapped Reads Fast, VLDB 2012\n- Minifold: Pairing Long Reads, VLDB 2018\n  - much faster than Finchtie\n";
    expect(claimsOf(list).works.flatMap((work) => relationsOf(work))).toEqual(["related-work Finchtie"]);
  });
});

describe("labels and meetings are no names over rows", () => {
  test.each(["**Speaker**: Ada Lovell, OSDI 2020", "**Keynote** Ada Lovell, OSDI 2020", "**Authors** Ada Lovell, Sam Byron, OSDI 2020"])(
    "%s",
    (line) => expect(titlesOf(`### Folding Maps on Idle Hosts\n- ${line}\n- read it\n`).join()).not.toMatch(/Speaker|Keynote|Authors/),
  );
});

describe("lists of anything", () => {
  test("courses and files have no editions in front of their names", () =>
    expect(
      titlesOf("- CS_61_Introduction to Maps\n- EECS_70_Discrete Maps\n- NYC_2019_taxi_trips of a year\n- GLUE_18_tasks\n").join(),
    ).not.toMatch(/^Introduction|^taxi/));

  test("what titles enumerate did not write them", () => {
    const list = "- more on memory, disks and tape, osdi 16\n- the case for small kernels, osdi 13\n- what is wrong with paxos, sosp 14\n";
    expect(claimsOf(list).works.map(({ title, people }) => `${title} ${String(people.length)}`)).toEqual([
      "more on memory, disks and tape 0",
      "the case for small kernels 0",
      "what is wrong with paxos 0",
    ]);
  });

  test("one family alone did, whatever the other lines say", () => {
    const list =
      "- sorting maps in linear time, lovell, osdi 16\n- the case for small kilns, osdi 13\n- what is wrong with kilns, sosp 14\n";
    expect(claimsOf(list).works.map(({ people }) => people.map(({ value }) => value.name).join())).toEqual(["Lovell", "", ""]);
  });

  test("titles that say where something belongs are read", () =>
    expect(titlesOf("- Maps moved to the edge: a retrospective, VLDB 2019\n- Compression belongs in the wire, ATC 2014\n")).toHaveLength(
      2,
    ));

  test("a prize of several papers, and years of prizes that people get", () => {
    expect(titlesOf("- Influential Papers: What Makes Them Last, HotOS 2021\n")).toEqual(["Influential Papers: What Makes Them Last"]);
    const table =
      "| Title | Authors | Award |\n|---|---|---|\n| Folding Maps on Hosts | Ada Lovell | Turing Award 1983 |\n| Streaming Wide Joins | Sam Byron | Best Paper 2018 |\n";
    expect(claimsOf(table).works.map(({ date }) => date?.value ?? "")).toEqual(["", "2018"]);
  });

  test.each(["Honorable mentions", "Runners-up", "Outstanding papers"])("what one reader likes won nothing: %s", (heading) =>
    expect(claimsOf(`# Favourites\n## ${heading}\n- Folding Maps on Hosts, OSDI 2020\n`).works.flatMap(({ awards }) => awards)).toEqual([]),
  );

  test("rows below few titles of a list are not who wrote them", () => {
    const [plain, rows] = [
      ["Folding", "Baking", "Sorting", "Naming"],
      ["Kafka, Pulsar", "Masstree, Cuckoo", "Disruptor, Moody"],
    ];
    const list =
      plain.map((each) => `- ${each} Maps on Idle Hosts\n`).join("") +
      rows.map((row) => `- Maps Without ${row.slice(0, 4)}\n  - ${row}\n`).join("");
    expect(claimsOf(list).works.flatMap(({ people }) => people)).toEqual([]);
  });

  test("by company, what has no name of its own is a topic", () => {
    const list =
      "# By company\n## Google\n- Folding Maps on Hosts, OSDI 2020\n## CMU\n- Baking Maps on Hosts, OSDI 2021\n## Surveys\n- Naming Maps on Hosts, OSDI 2022\n";
    expect(claimsOf(list).works.map(({ institutions }) => institutions.map(({ value }) => value.text).join())).toEqual([
      "Google",
      "CMU",
      "",
    ]);
  });
});
