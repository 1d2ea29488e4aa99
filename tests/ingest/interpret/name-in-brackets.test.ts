import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const title = "Predictable Latency in Shared Clusters";
const link = "[[pdf](https://example.org/lantern.pdf)]";
const more = `- Pooling GPU Memory for Elastic Serving (Harbor, OSDI 2024)\n- Mining Idle Accelerators for Training (QRY7, NSDI 2022)`;
const read = (line: string, below = more): Record<string, unknown> => {
  const [work] = claimsOf(`# Reading\n\n- ${line}\n${below}\n`).works;
  if (work === undefined) return {};
  const at = work.people.flatMap(({ value }) => value.institutions.map(({ text }) => text));
  const said = facts(work);
  return {
    ...said,
    institutions: [...new Set([...work.institutions.map(({ value }) => value.text), ...at])],
    awards: work.awards.map(({ value }) => value),
    name: work.shortTitle,
    links: work.links.length,
  };
};

const named = { title, venues: ["SOSP 2023"], name: "LaNTern" };
const signed = { people: ["Ada Byron", "Dora Fox"], institutions: ["PKU"] };
const open = { people: ["Ada Byron"], institutions: ["PKU", "Google"] };

describe("a name in the brackets behind a title, beside where it appeared", () => {
  test.each([
    ["(LaNTern, SOSP 2023)", {}],
    ["（LaNTern，SOSP 2023）", {}],
    ["(SOSP 2023, LaNTern)", {}],
    ["[LaNTern; SOSP'23]", {}],
    [`(LaNTern, SOSP 2023, best paper) ${link} Ada Byron, Dora Fox, PKU`, { ...signed, awards: ["Best Paper"], links: 1 }],
    [`（LaNTern，SOSP 2023，最佳论文）${link} Ada Byron, Dora Fox，PKU`, { ...signed, awards: ["最佳论文"], links: 1 }],
    [`（LaNTern，SOSP 2023）Ada Byron, Dora Fox，PKU ${link}`, { ...signed, links: 1 }],
    [`（LaNTern，SOSP 2023）${link} Ada Byron 等，PKU、Google`, { ...open, links: 1 }],
    [`(LaNTern, SOSP 2023) ${link} Ada Byron et al., PKU, Google`, { ...open, links: 1 }],
    ["（LaNTern，SOSP 2023）Ada Byron 等，PKU、Google", open],
    ["（SOSP 2023）Ada Byron 等，PKU、Google", { ...open, name: undefined }],
  ])("%s", (behind, said) => {
    expect(read(`${title}${behind}`)).toMatchObject({ ...named, ...said });
  });

  test("a word is a name where the brackets of the list hold names", () => {
    expect(read(`${title} (Lantern, SOSP 2023)`)).toMatchObject({ title, venues: ["SOSP 2023"], name: "Lantern" });
  });

  test("a word among signatures is none", () => {
    const others = `- Pooling Memory for Elastic Serving (Fox, OSDI 2024)\n- Mining Idle Machines (Lovelace, NSDI 2022)`;
    expect(read(`${title} (Byron, SOSP 2023)`, others)).toMatchObject({ title, venues: ["SOSP 2023"], name: undefined });
  });

  test("where brackets say who, what nobody knows there is who as well", () => {
    const others = `- Pooling Memory for Elastic Serving (PKU, OSDI 2024)\n- Mining Idle Machines (Google, NSDI 2022)`;
    expect(read(`${title} (XQTU, SOSP 2023)`, others)).toMatchObject({ title, institutions: ["XQTU"], name: undefined });
  });

  test.each([
    ["(Ada Byron, SOSP 2023)", ["Ada Byron"]],
    ["(Byron, Fox; SOSP 2023)", ["Byron", "Fox"]],
  ])("who wrote it is no name: %s", (behind, people) => {
    expect(read(`${title} ${behind}`)).toMatchObject({ title, people, name: undefined });
  });

  test("what several works have there is what they are about", () => {
    const others = `- Pooling Memory for Elastic Serving (RDMA, OSDI 2024)\n- Mining Idle Machines (RDMA, NSDI 2022)`;
    expect(read(`${title} (RDMA, SOSP 2023)`, others)).toMatchObject({ title, topics: ["RDMA"], name: undefined });
  });
});

describe("a name that a semicolon divides from who", () => {
  test.each([
    ["(LaNTern; PKU, Google)", ["PKU", "Google"], "LaNTern"],
    ["（LaNTern；Google）", ["Google"], "LaNTern"],
    ["(PKU; Google)", ["PKU", "Google"], undefined],
    ["(Ada Byron; Google)", ["Google"], undefined],
  ])("%s", (behind, institutions, name) => {
    expect(read(`【SOSP 2023】${title} ${behind}`)).toMatchObject({ title, venues: ["SOSP 2023"], institutions, name });
  });

  test("relations find the work by it", () => {
    const list = `# Reading\n\n- 【SOSP 2023】${title} (Lantern; PKU)\n- 【OSDI 2024】Locks without Waiting\n  - 建在 Lantern 之上\n`;
    expect(relationsOf(claimsOf(list).works[1])).toEqual(["builds-on Lantern"]);
  });
});

describe("relations to works that are named in brackets", () => {
  test.each([
    ["基于 LaNTern：更快 + 更省", "LaNTern"],
    ["LaNTern 的简化版/后续工作，用锁代替约束", "LaNTern"],
    ["扩展 Lantern 之上的调度", "Lantern"],
    ["基于 lntrn（即 Harbor，见下）", "Harbor"],
    ["based on lntrn (i.e. Harbor, below)", "Harbor"],
    ["建立在 QRY7 之上", "QRY7"],
    ["LQ2 是 QRY7 的改进：不用锁", "QRY7"],
    ["扩展了 Segmented Message Log 的思想；到处都在用", "The Design and Implementation of a Segmented Message Log"],
  ])("%s", (remark, target) => {
    const name = target === "Lantern" ? target : "LaNTern";
    const list = `# Reading\n\n- ${title}（${name}，SOSP 2023）\n${more}\n- The Design and Implementation of a Segmented Message Log (SOSP 2019)\n- Locks without Waiting（EuroSys 2025）\n  - ${remark}\n`;
    expect(relationsOf(claimsOf(list).works[4])).toEqual([`builds-on ${target}`]);
  });

  test("what is said of another work of the list is not said of this one", () => {
    const list = `# Reading\n\n${more}\n- Locks without Waiting（EuroSys 2025）\n  - Harbor 是 QRY7 的改进\n`;
    expect(claimsOf(list).works.flatMap(relationsOf)).toEqual([]);
  });
});
