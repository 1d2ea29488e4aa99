import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./interpret-lists.ts";

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
