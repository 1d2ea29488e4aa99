import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const title = "Lantern: Predictable Latency for Shared Clusters";
const more = `- Harbor: Pooling GPU Memory for Elastic Serving (OSDI 2024)\n- Quarry: Mining Idle Accelerators for Training (NSDI 2022)`;
const read = (line: string): Record<string, unknown> => {
  const [work] = claimsOf(`# Reading\n\n- ${line}\n${more}\n`).works;
  return work === undefined ? {} : { ...facts(work), awards: work.awards.map(({ value }) => value), name: work.shortTitle };
};

const sosp = { title, venues: ["SOSP 2023"] };

describe("brackets behind a title", () => {
  test.each([
    ["[PKU] (SOSP'23)", { institutions: ["PKU"] }],
    ["[PKU / Google] (SOSP'23) ✅", { institutions: ["PKU", "Google"] }],
    ["(SOSP 2023) [PKU, Google] 🔥", { institutions: ["PKU", "Google"] }],
    ["[Google], (SOSP '23), **Best Paper**", { institutions: ["Google"], awards: ["Best Paper"] }],
    ["[PKU] (SOSP'23) *Best Paper*", { institutions: ["PKU"], awards: ["Best Paper"] }],
    ["(Google, SOSP'23). Still the best introduction.", { institutions: ["Google"], notes: ["Still the best introduction."] }],
    ["(PKU, SOSP 2023)! Great talk too", { institutions: ["PKU"], notes: ["Great talk too"] }],
    ["[PKU; SOSP 2023] -- read twice", { institutions: ["PKU"], notes: ["read twice"] }],
    ["「PKU」(SOSP'23)：一句话总结", { institutions: ["PKU"], notes: ["一句话总结"] }],
    ["(SOSP'23) (PKU) (best paper) (5 stars)", { institutions: ["PKU"], awards: ["Best Paper"], notes: ["5 stars"] }],
    ["@ PKU (SOSP 2023), nice!", { institutions: ["PKU"], notes: ["nice!"] }],
    ["(PKU, SOSP 2023), prix du meilleur article", { institutions: ["PKU"], awards: ["Meilleur Article"] }],
    ["【PKU，SOSP 2023】：一句话总结", { institutions: ["PKU"], notes: ["一句话总结"] }],
  ])("%s: each of them says something, and the title ends before them", (behind, said) => {
    expect(read(`${title} ${behind}`)).toMatchObject({ ...sosp, ...said });
  });

  test("an unknown name stands where others have institutions", () => {
    const others = ["PKU", "Google"].map((who, at) => `- Harbor ${String(at)}: Pooling Memory for Serving [${who}] (OSDI 2024)`).join("\n");
    const { works } = claimsOf(`# Reading\n\n${others}\n- ${title} [Northbridge Computer Associates] (SOSP'23)\n`);
    expect(works.map(facts)[2]).toMatchObject({ ...sosp, institutions: ["Northbridge Computer Associates"] });
  });

  test("a name beside a known institution is one too", () => {
    expect(read(`${title} (Northbridge, Google)`)).toMatchObject({ title, institutions: ["Northbridge", "Google"] });
  });

  test("an institution and a venue that a comma divides are two things", () => {
    expect(read(`${title} (Google, SOSP'23)`)).toMatchObject({ ...sosp, institutions: ["Google"] });
  });

  test.each([
    ["Latency in Shared Clusters. Best Paper Award", "Latency in Shared Clusters", ["Best Paper"]],
    ["Latency in Shared Clusters (PKU) Best Paper", "Latency in Shared Clusters", ["Best Paper"]],
    ["Latency in Shared Clusters, outstanding paper!", "Latency in Shared Clusters", ["Outstanding Paper"]],
    ["How to Write the Best Paper", "How to Write the Best Paper", []],
  ])("an award behind a title: %s", (line, own, awards) => {
    expect(read(`${line}\n  - SOSP 2023`)).toMatchObject({ title: own, awards });
  });

  test("what a sign makes equal to a title is its name", () => {
    expect(read("Predictable Latency in Shared Clusters (SOSP'23) = Lantern")).toMatchObject({
      title: "Predictable Latency in Shared Clusters",
      venues: ["SOSP 2023"],
      name: "Lantern",
    });
  });

  test.each(["Like Orca (OSDI'22), but with faster prefill", "We follow Orca (OSDI'22). It is the best there is"])(
    "a sentence with brackets in it lists nothing: %s",
    (line) => {
      expect(titlesOf(claimsOf(`# Reading\n\n${more}\n  - ${line}\n`))).toHaveLength(2);
    },
  );
});

describe("beside and below titles", () => {
  const long = "Predictable Network Latency for Large Shared Clusters";
  test.each([
    [`${long} (LANTERN). (SOSP'23)`, long, "LANTERN"],
    [`${long} (PNLLSC) (SOSP'23)`, `${long} (PNLLSC)`, undefined],
    [`${long}. SOSP, 2023. PKU. LanternFS`, long, "LanternFS"],
    [`${long}. SOSP, 2023. LanternFS.`, long, "LanternFS"],
    [`${long} (SOSP'23) (already above, but it has its place here)`, long, undefined],
    [`${long} (or how we learned to wait) (SOSP'23)`, `${long} (or how we learned to wait)`, undefined],
  ])("%s: what a title is called is no part of it, nor is an aside", (line, own, name) => {
    const found = read(line);
    expect(found).toMatchObject({ title: own, venues: ["SOSP 2023"] });
    if (name !== undefined) expect(found["name"]).toBe(name);
  });

  test.each([
    ["the fat tree, PKU", ["PKU"]],
    ["v2, Google and PKU", ["Google", "PKU"]],
    ["used at Northbridge, Google", []],
    ["like Spark, PKU", []],
  ])("a remark that ends with an institution: %s", (remark, institutions) => {
    const [work] = claimsOf(`# Reading\n\n- [${title}](https://a.example/x.pdf) (${remark})\n${more}\n`).works;
    expect(work === undefined ? [] : facts(work)).toMatchObject({ title, institutions });
  });

  test("a label without a colon heads the names below it", () => {
    const { works } = claimsOf(`# Reading\n\n- ${title} (SOSP'23)\n  - Related work\n    - HyperLantern\n    - Candle\n${more}\n`);
    expect(relationsOf(works[0])).toEqual(["related-work HyperLantern", "related-work Candle"]);
    expect(works[0]?.notes).toEqual([]);
  });

  test("the name that a remark begins with is the work's where another refers to it so", () => {
    const list = `# Reading\n\n- Latency in Shared Clusters (SOSP'23)\n  - LTRN. Simple and good.\n- Harbor: Pooling GPU Memory (OSDI 2024)\n  - Related work: LTRN\n`;
    expect(claimsOf(list).works[0]?.shortTitle).toBe("LTRN");
    expect(claimsOf(list.replace("Related work: LTRN", "fine")).works[0]?.shortTitle).toBeUndefined();
  });

  test("short paragraphs that say where they appeared are entries among such", () => {
    const paragraphs = [
      `${title} [PKU] (SOSP'23)`,
      "Clusters Revisited (NSDI'24) [Google]",
      "Latency Made Simple (OSDI 2022) ✅",
      "Quarry: Mining Idle Accelerators for Training [Google] (OSDI 2022)",
    ];
    expect(titlesOf(claimsOf(`# Reading\n\n${paragraphs.join("\n\n")}\n`))).toEqual([
      title,
      "Clusters Revisited",
      "Latency Made Simple",
      "Quarry: Mining Idle Accelerators for Training",
    ]);
  });

  test("sections that say so list no papers", () => {
    const list = (heading: string): string => `# Reading\n\n## Papers\n\n${more}\n\n## ${heading}\n\n- ${long}, a book from 2005\n- gdb\n`;
    for (const heading of ["Tools, not papers", "Werkzeug, keine Aufsätze", "Pas des articles"])
      expect(titlesOf(claimsOf(list(heading)))).toHaveLength(2);
  });

  test("a row of a table with nothing but a name has still to be filled", () => {
    const { works } = claimsOf(
      `| Tool | Paper | Venue |\n|--|--|--|\n| lantern | ${title} | SOSP 2023 |\n| harbor | Harbor: Pooling GPU Memory | OSDI 2024 |\n| quarry | | |\n| candle | | NSDI 2022 |\n`,
    );
    expect(works.map((work) => work.title)).toEqual([title, "Harbor: Pooling GPU Memory", "candle"]);
  });
});

test("brackets that hold the number of an issue in brackets end a title", () => {
  expect(read(`${title} (Ada Byron, Grace M. Hopper; OSDI 13(4), 1991)`)).toMatchObject({
    title,
    people: ["Ada Byron", "Grace M. Hopper"],
    venues: ["OSDI 1991"],
  });
});
