import { describe, expect, test } from "vitest";
import { initialsOf, mayBeInitials } from "../../../src/ingest/interpret/meant/initials.ts";
import { Misspelt } from "../../../src/ingest/interpret/meant/misspelt.ts";
import { claimsOf, relationsOf } from "./lists.ts";

test.each([
  ["Deep Interest Network for Click-Through Rate Prediction", "din"],
  ["Neural Graph Collaborative Filtering", "ngcf"],
  ["Deep & Cross Network for Ad Click Predictions", "dcn"],
  ["Multi-Interest Network with Dynamic Routing for Recommendation", "mind"],
  ["Learning Tree-based Deep Model for Recommender Systems", "tdm"],
  ["Modeling Task Relationships with Multi-gate Mixture-of-Experts", "mmoe"],
  ["Factorization Machines", "fm"],
  ["Practical Byzantine Fault Tolerance", "pbft"],
])("%s: %s", (title, letters) => {
  expect(initialsOf(title)).toContain(letters);
});

test("part of a stretch, or two letters of a long title, are nobody's", () => {
  const all = initialsOf("Deep Interest Network for Click-Through Rate Prediction");
  for (const letters of ["di", "inf", "int", "rp"]) expect(all).not.toContain(letters);
});

test.each(["NGCF", "MMoE", "FM", "DIN"])("%s may be first letters", (name) => {
  expect(mayBeInitials(name)).toBe(true);
});

test.each(["Orca", "OSDI18", "TensorFlow", "A"])("%s are none", (name) => {
  expect(mayBeInitials(name)).toBe(false);
});

describe("names with one wrong letter", () => {
  const known = new Misspelt(["Zyzzyva", "Bullshark", "TopHat", "LightGCN", "HotStuff", "Jolteon", "Joltean", "Merlin"]);

  test.each([
    ["Zyzyva", "Zyzzyva"],
    ["Bullshrak", "Bullshark"],
    ["HotStuf", "HotStuff"],
    ["Bulshark", "Bullshark"],
    ["Bullshurk", "Bullshark"],
  ])("%s means %s", (written, name) => {
    expect(known.nameOf(written)).toBe(name);
  });

  test.each(["TopHat2", "LightGNN", "HotStuffs", "Jolteen", "Mullshark", "Raft", "Bllshrk", "Marlin"])("%s means none", (written) => {
    expect(known.nameOf(written)).toBeNull();
  });
});

describe("what works are called beside their titles", () => {
  const list = (remark: string): string =>
    [
      "# Papers",
      "",
      "- The Part-Time Parliament [Paxos] (Lamport, TOCS 1998)",
      "- Viewstamped Replication: A New Primary Copy Method for Distributed Systems [VR] (PODC 1988)",
      "- Automated Whitebox Fuzz Testing (NDSS 2008)",
      "  - This is SAGE. Generational search is the part to remember",
      "- Practice on Long Sequential User Behavior Modeling (KDD 2019)",
      "  - 即 MIMN。工程味很重",
      "- Deep & Cross Network for Ad Click Predictions (ADKDD 2017)",
      "- DCN V2: Improved Cross Networks and Practical Lessons (WWW 2021)",
      "- The Honey Badger of BFT Protocols (CCS 2016)",
      "- Wide & Deep Learning for Recommender Systems (DLRS 2016)",
      "- Speculative Boards: Zyzzyva of Plain Wood (SOSP 2007)",
      "- Zyzzyva: Speculative Byzantine Fault Tolerance (SOSP 2007)",
      "- Narwhal and Tusk: A Pool of Messages (EuroSys 2022)",
      "  - Known by the name of its tool, Nartool, which is free",
      "- Some Boards Are Longer than Others (OSDI 2022)",
      `  - ${remark}`,
      "",
    ].join("\n");

  test.each([
    ["extends Paxos to boards", "builds-on Paxos"],
    ["cleaned-up version of VR", "builds-on Viewstamped Replication"],
    ["builds on SAGE, adds boards", "builds-on SAGE"],
    ["MIMN 的续作", "builds-on MIMN"],
    ["DCN 的续作", "builds-on Deep & Cross Network for Ad Click Predictions"],
    ["extends DCN V2", "builds-on DCN V2"],
    ["combines HoneyBadger with boards", "builds-on The Honey Badger of BFT Protocols"],
    ["combines Wide&Deep with boards", "builds-on Wide & Deep Learning for Recommender Systems"],
    ["extends Tusk to boards", "builds-on Narwhal and Tusk: A Pool of Messages"],
    ["extends Nartool to boards", "builds-on Nartool"],
    ["improves Zyzyva by far", "builds-on Zyzzyva"],
  ])("%s", (remark, relation) => {
    expect(relationsOf(claimsOf(list(remark)).works[11])).toEqual([expect.stringContaining(relation)]);
  });

  test.each([
    ["Fuzzing and Testing: The Boards So Far (CSUR 2020)", "improves fuzzing by far"],
    ["Fuzzing and Testing: The Boards So Far (CSUR 2020)", "applies Testing to boards"],
    ["Trusted Boards in the Open [Survey] (CSUR 2019)", "extends the survey by ten years"],
    ["Deep Neural Networks on Plain Boards (OSDI 2020)", "speeds up DNN training"],
    ["Graph Neural Networks on Plain Boards (OSDI 2020)", "builds on GNN libraries"],
    ["The Part-Time Parliament [Paxos] (TOCS 1998)", "extends paxos boats"],
  ])("words are no names: %s: %s", (title, remark) => {
    expect(relationsOf(claimsOf(`- ${title}\n- Some Boards Are Longer than Others (OSDI 2022)\n  - ${remark}\n`).works[1])).toEqual([]);
  });
});

describe("a name under a label of its own", () => {
  const list = (label: string): string =>
    `## Control\n\n### Learning to Walk without Being Told How\n- ${label} WalkZero Plus\n- venue:: OSDI\n- year:: 2017\n\n### Learning to Run Behind a Learned Model\n- venue:: OSDI\n- year:: 2020\n- builds on:: [[WalkZero Plus]]\n- note:: the successor of [[WalkZero Plus]], this time without the rules\n`;
  test.each(["alias::", "aliases:", "aka:", "short name:", "acronym:", "简称："])("%s", (label) => {
    const { works } = claimsOf(list(label));
    expect(works[0]).toMatchObject({ shortTitle: "WalkZero Plus", notes: [] });
    expect(relationsOf(works[1])).toEqual(["builds-on WalkZero Plus", "builds-on WalkZero Plus"]);
  });

  test("is none where a sentence follows", () => {
    const { works } = claimsOf(
      list("alias:: not settled yet, ask Ada which of the two it is going to be").replaceAll("it is going to be WalkZero Plus", ""),
    );
    expect(works[0]?.shortTitle).toBeUndefined();
  });
});

describe("what the list calls its works without calling them whole", () => {
  const list = (title: string, remark: string): string =>
    `# Boats\n\n- ${title}. OSDI 2020\n- Slow Boats over Fast Water. OSDI 2021\n  - ${remark}\n`;
  const relations = (title: string, remark: string): readonly string[] => relationsOf(claimsOf(list(title, remark)).works[1]);

  test("the acronym that a longer name begins with", () => {
    const title = "BASE Layers: Rowing in Large, Sparse Boats";
    expect(relations(title, "compare with BASE")).toEqual([`related-work ${title}`]);
  });

  test("which another work is called by", () => {
    const text = list("ReSTIR GI: Rowing in Large, Sparse Boats", "extends ReSTIR").replace(
      "\n- Slow",
      "\n- ReSTIR: Plain Rowing. OSDI 2019\n- Slow",
    );
    expect(relationsOf(claimsOf(text).works[2])).toEqual(["builds-on ReSTIR"]);
  });

  test.each(["builds on x-vectors", "基于 x-vector 结构，多了几层", "built on the x-vector"])(
    "a letter before a word, written small: %s",
    (remark) => {
      const title = "X-Vectors: Robust Boats for Rowers";
      expect(relations(title, remark)).toEqual([`builds-on ${title}`]);
    },
  );

  test.each(["就是 Whisper。数据更重要。", "也就是 Whisper"])("what its own title does not say is no other work: %s", (remark) => {
    expect(relations("Harbor: Plain Rowing", remark)).toEqual([]);
  });

  test("unless it goes on with what was done to it", () => {
    expect(relations("Harbor: Plain Rowing", "就是在 Harbor 上加缓存")).toEqual(["builds-on Harbor"]);
  });
});
