import { describe, expect, test } from "vitest";
import { isPersonName } from "../../../src/ingest/recognise/person-name.ts";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const raise = (): never => {
  throw new Error("no such entry");
};

/** What is read of one line among others that put a venue in front and institutions behind. */
const among = (line: string): Record<string, unknown> => {
  const list = [
    "- [ISCA'16] EIE: Efficient Inference Engine on Compressed Networks（Stanford、MIT）：稀疏",
    "- [ISCA'17] SCNN: An Accelerator for Compressed Convolutional Networks（MIT）",
    "- [MICRO'19] Simba: Scaling Inference with Multi-Chip Architecture（CMU）：多芯片",
    line,
    "",
  ];
  return facts(claimsOf(list.join("\n")).works[3] ?? raise());
};

describe("what stands behind titles and ends them", () => {
  test.each([
    ["- [ISCA'16] A Novel Memory Architecture for Neural Networks（CMU", { institutions: ["CMU"] }],
    [
      "- A Visual Performance Model for Many Cores（OSDI'09，CMU）画图必备",
      { institutions: ["CMU"], venues: ["OSDI 2009"], notes: ["画图必备"] },
    ],
    ["- A Visual Performance Model for Many Cores 忘了是哪年的，一起用", { notes: ["忘了是哪年的，一起用"] }],
    ["- [ISCA'12] Cache-Conscious Wavefront Scheduling（QBC）：CCWS", { institutions: ["QBC"], notes: ["CCWS"] }],
    ["- SOSP 2018 A Configurable Processor for Real-Time Systems（MIT）：batch", { venues: ["SOSP 2018"], institutions: ["MIT"] }],
  ])("%s", (line, expected) => {
    const read = among(line);
    expect(read).toMatchObject(expected);
    expect(String(read["title"])).toMatch(/^[\w -]+$/);
  });

  test.each([
    [
      "- End-to-End Training of Deep Policies OSDI 2016, Stanford",
      { title: "End-to-End Training of Deep Policies", venues: ["OSDI 2016"], institutions: ["Stanford"] },
    ],
    ["- Fine Serving of Models at Scale (workshop, 2017) Google", { title: "Fine Serving of Models at Scale", institutions: ["Google"] }],
    ["- ~ Learning Plain Skills for Robots with Legs (OSDI 2019) [MIT]", { title: "Learning Plain Skills for Robots with Legs" }],
    ["- Co-adaptive Scheduling for Goodput (OSDI'21 Jay Lepreau Best Paper, CMU)", { venues: ["OSDI 2021"], institutions: ["CMU"] }],
    [
      "- Learning Fine Manipulation with Quite Cheap Hardware (ALOHA / ACT) [MIT]",
      { title: "Learning Fine Manipulation with Quite Cheap Hardware" },
    ],
  ])("%s", (line, expected) => {
    const { works } = claimsOf(
      `# L\n\n- Orca: A Serving System for Models (OSDI 2022) [MIT]\n${line}\n- Vela: A System for Shards of Data (OSDI 2023) [CMU]\n`,
    );
    expect(facts(works[1] ?? raise())).toMatchObject(expected);
  });

  test("a chair's name stays part of the prize", () => {
    const { works } = claimsOf(
      "- Orca: A Serving System for Models (OSDI'21 Jay Lepreau Best Paper, CMU)\n- Vela: A System for Shards (OSDI'23, MIT)\n",
    );
    expect(works[0]?.awards.map(({ value }) => value)).toEqual(["Jay Lepreau Best Paper"]);
  });

  test("a tag says nothing that the topic above has said", () => {
    const { works } = claimsOf(
      "## Cluster scheduling\n\n- Fair Policies for Deep Learning (OSDI 2020) #scheduling\n- Fair Prices for Deep Learning (OSDI 2021) #economics\n",
    );
    expect(works.map(({ topics }) => topics.map(({ value }) => value))).toEqual([
      ["Cluster scheduling"],
      ["Cluster scheduling", "economics"],
    ]);
  });
});

describe("what lists no work", () => {
  test("a tool by its maker among papers, a sentence in brackets, a reference counted with a letter", () => {
    const { works } = claimsOf(
      "## Detection\n\n- **Mask R-CNN**, OSDI 2017 (Marr Prize). Kaiming He, Ross Girshick. [[paper]](https://arxiv.org/abs/1703.06870)\n- **Fast and Fine Regions**, OSDI 2015. Ross Girshick, Jian Sun. [[paper]](https://arxiv.org/abs/1504.08083)\n\n## Odds\n\n- [timm](https://github.com/a/timm) by Ross Wightman\n",
    );
    expect(works.map(({ title }) => title)).toEqual(["Mask R-CNN", "Fast and Fine Regions"]);
    expect(isPersonName("Mask R-CNN")).toBe(false);
    expect(isPersonName("Autonomous Robots")).toBe(false);
    expect(isPersonName("Jean-Luc Picard")).toBe(true);
    const counted = claimsOf(
      'Queries\n-------\n\n1. G. Graefe, "Encapsulation of Parallelism", SIGMOD 1990\n1b. P. Boncz, M. Zukowski, "Hyper-Pipelining Query Execution", forgot where, 2005\n2. T. Neumann, "Compiling Query Plans", VLDB 2011\n3. V. Leis, "Morsel-Driven Parallelism", SIGMOD 2014\n',
    );
    expect(titlesOf(counted)).toHaveLength(4);
    expect(facts(counted.works[1] ?? raise())).toMatchObject({ title: "Hyper-Pipelining Query Execution", venues: [] });
  });
});

describe("a word that one title introduces", () => {
  const list = (title: string, remark: string): string =>
    `- ${title} (ICDE 1993)\n- Another Way to Optimise All Queries (OSDI 1995)\n  - ${remark}\n`;
  test.each([
    ["The Volcano Optimizer Generator: Search and More", "builds on Volcano", "Volcano"],
    ["Serving Models like Clockwork: Performance from Below", "related: Clockwork", "Clockwork"],
  ])("%s", (title, remark, name) => {
    const { works } = claimsOf(list(title, remark));
    expect(relationsOf(works[1])).toHaveLength(1);
    expect(works[0]?.shortTitle).toBe(name);
  });

  test("what all stand on is no work, nor is a firm", () => {
    for (const [title, name] of [
      ["The Linux Scheduler: A Decade of Waste", "Linux"],
      ["The Google Database System", "Google"],
    ] as const)
      expect(claimsOf(list(title, `builds on ${name}`)).works[0]?.shortTitle).not.toBe(name);
  });
});
