import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const noted = (list: string, at: number): readonly string[] => relationsOf(claimsOf(list).works[at]);

describe("works that a list means without naming them", () => {
  const keyed = (remark: string): string =>
    [
      "# Papers",
      "",
      "- **[Lam98]** L. Lamport. *The Part-Time Parliament*. TOCS 1998.",
      "- **[CL99]** M. Castro, B. Liskov. *Practical Byzantine Fault Tolerance*. OSDI 1999.",
      "- **[OO14]** D. Ongaro, J. Ousterhout. *In Search of an Understandable Consensus Algorithm*. ATC 2014.",
      `  - ${remark}`,
      "",
    ].join("\n");

  test.each([
    ["Builds on [Lam98]", ["builds-on The Part-Time Parliament"]],
    ["Follow-up of [Lam98], easier to teach", ["builds-on The Part-Time Parliament"]],
    [
      "Good for a first talk. Related: [Lam98, CL99]",
      ["related-work The Part-Time Parliament", "related-work Practical Byzantine Fault Tolerance"],
    ],
    ["extends Lamport (1998)", ["builds-on The Part-Time Parliament"]],
    ["extends the Byzantine paper", ["builds-on Practical Byzantine Fault Tolerance"]],
    ["builds on the Lamport paper with a leader", ["builds-on The Part-Time Parliament"]],
    ["extends Castro et al., easier to teach", ["builds-on Practical Byzantine Fault Tolerance"]],
    ["previous work: Byzantine (above)", ["builds-on Practical Byzantine Fault Tolerance"]],
    ["builds on the OSDI'99 paper above", ["builds-on Practical Byzantine Fault Tolerance"]],
    ["extends the OSDI'98 paper", []],
    ["extends Byron et al.", []],
    [
      "Builds on [Lam98]. Related: [CL99]. Batching + pipelines; nothing on leases",
      ["builds-on The Part-Time Parliament", "related-work Practical Byzantine Fault Tolerance"],
    ],
    ["Read [Lam98] first", []],
    ["extends [XY01]", []],
    ["extends the same paper", []],
  ])("%s", (remark, relations) => {
    expect(noted(keyed(remark), 2)).toEqual(relations);
  });

  test("a key is no name", () => {
    expect(claimsOf(keyed("easy")).works.flatMap(({ shortTitle }) => shortTitle ?? [])).toEqual([]);
  });

  const numbered = (remark: string): string =>
    [
      '1. G. Graefe, "Encapsulation of Parallelism in the Volcano System", SIGMOD 1990',
      '2. P. Boncz, M. Zukowski, "Hyper-Pipelining Query Execution in Practice", CIDR 2005',
      `3. T. Neumann, "Efficiently Compiling Efficient Query Plans", VLDB 2011${remark}`,
      '4. V. Leis, P. Boncz, "Morsel-Driven Parallelism for Many Cores", SIGMOD 2014',
      "",
    ].join("\n");

  test.each([
    [" -- extends [1]", ["builds-on Encapsulation of Parallelism in the Volcano System"]],
    ["; related: [2]", ["related-work Hyper-Pipelining Query Execution in Practice"]],
    [". Builds on #1.", ["builds-on Encapsulation of Parallelism in the Volcano System"]],
    [" (best paper); follow-up of [2]", ["builds-on Hyper-Pipelining Query Execution in Practice"]],
    [", pages 539-550", []],
  ])("by its number%s", (remark, relations) => {
    const [, , work] = claimsOf(numbered(remark)).works;
    expect(relationsOf(work)).toEqual(relations);
    expect(work?.venues.map(({ value }) => value.text.replace(/,? pages.*/, ""))).toEqual(["VLDB 2011"]);
  });

  test("a number that each section counts anew means nothing", () => {
    const others =
      '1. R. Bayer, "Organization of Large Ordered Indexes", ACTA 1972\n2. D. Comer, B. Liskov, "The Ubiquitous Tree of Files", CSUR 1979\n';
    const sections = `# A\n\n${others}\n# B\n\n${numbered(" -- extends [1]")}`;
    expect(claimsOf(sections).works.flatMap(relationsOf)).toEqual([]);
  });

  test("a name that begins a remark is meant by others", () => {
    const table =
      "| Paper | Venue | Remarks |\n| --- | --- | --- |\n| Language Models are Few-Shot Learners | NeurIPS 2020 | GPT-3，只读前十页 |\n| Training Models to Follow Instructions | NeurIPS 2022 | InstructGPT，基于 GPT-3 |\n| Scaling Language Modeling with Pathways | JMLR 2023 | |\n";
    expect(noted(table, 1)).toEqual(["builds-on GPT-3"]);
    const nicknamed =
      "- [ISCA'16] Back to the Future for Cache Replacement（MIT）：Hawkeye\n- [MICRO'19] Applying Deep Learning to Cache Replacement（MIT）：Hawkeye 的后续工作\n- [ISCA'20] Another Policy for Caches of Processors（MIT）\n";
    const { works } = claimsOf(nicknamed);
    expect(relationsOf(works[1])).toEqual(["builds-on Hawkeye"]);
    expect(works[0]?.shortTitle).toBe("Hawkeye");
  });

  test("a cell under whatever header states relations and prizes, beside its links", () => {
    const { works } = claimsOf(
      "| Date | Paper | Presenter | Material |\n| --- | --- | --- | --- |\n| Sep 9 | Neo: A Learned Query Optimizer (VLDB 2019) | Mona | test of time award 2029! |\n| Sep 16 | Bao: Learned Query Optimization in Practice (SIGMOD 2021) | Ada | [code](https://github.com/a/b) follow-up of Neo |\n| Sep 23 | How Good Are Query Optimizers, Really? (VLDB 2015) | Tarek | [slides](https://a.example/b.pdf) |\n",
    );
    expect(works[0]?.awards.map(({ value }) => value)).toEqual(["Test of Time"]);
    expect(relationsOf(works[1])).toEqual(["builds-on Neo"]);
  });
});

describe("remarks behind the last part of a reference", () => {
  const reference = (behind: string): string =>
    `1. G. Graefe, "Encapsulation of Parallelism", SIGMOD 1990\n2. P. Boncz, "Hyper-Pipelining Query Execution", CIDR 2005\n3. T. Neumann, V. Leis, "Compiling Query Plans", VLDB 2011${behind}\n`;

  test.each([
    [". Not before you have seen a plan.", "Not before you have seen a plan."],
    [" -- the one to start with", "the one to start with"],
    [" (tech report, never properly published, still the best)", "tech report, never properly published, still the best"],
  ])("VLDB 2011%s", (behind, note) => {
    expect(facts(claimsOf(reference(behind)).works[2] ?? raise())).toMatchObject({ venues: ["VLDB 2011"], notes: [note] });
  });

  test("pages, volumes and printers are none", () => {
    for (const behind of [", pp. 1-10.", ". Pages 1-10. ACM.", ". https://doi.org/10.1000/1", ". Springer."])
      expect(facts(claimsOf(reference(behind)).works[2] ?? raise())["notes"]).toEqual([]);
  });
});

const raise = (): never => {
  throw new Error("no such entry");
};

describe("a programme copied with remarks of one's own", () => {
  const programme = (sign: string): string =>
    [
      "9th USENIX Symposium on Operating Systems Design and Implementation (OSDI '10)",
      "October 4-6, 2010, Vancouver, BC, Canada",
      "",
      "Storage",
      "",
      "Haystack: Finding a Needle in the Photo Store",
      "Doug Beaver, Sanjeev Kumar, and Harry C. Li, Facebook",
      `${sign} builds on NeedleFS (FAST'08)`,
      "",
      "Availability in Globally Distributed Storage",
      "Daniel Ford, Francois Labelle, and Florentina Popovici, Google",
      `${sign} read together with the next`,
      "",
      "Nectar: Automatic Management of Data in Datacenters",
      "Pradeep Kumar Gunda, Lenin Ravindranath, and Yuan Yu, Microsoft Research",
      "",
    ].join("\n");

  test.each([">>", "->", "→", "//"])("%s", (sign) => {
    const { works } = claimsOf(programme(sign));
    expect(works.map(({ title, venues }) => [title, ...venues.map(({ value }) => value.year)])).toEqual([
      ["Haystack: Finding a Needle in the Photo Store", 2010],
      ["Availability in Globally Distributed Storage", 2010],
      ["Nectar: Automatic Management of Data in Datacenters", 2010],
    ]);
    expect(works.map(({ topics }) => topics.map(({ value }) => value))).toEqual([["Storage"], ["Storage"], ["Storage"]]);
    expect(relationsOf(works[0])).toEqual(["builds-on NeedleFS [FAST'08]"]);
  });
});
