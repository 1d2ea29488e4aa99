import { describe, expect, test } from "vitest";
import { initialsOf, lettersOf } from "../../../../src/ingest/interpret/meant/initials.ts";
import { remarkedName } from "../../../../src/ingest/recognise/called.ts";
import { claimsOf, relationsOf } from "../lists.ts";

/** A list of several works, the last of which has the remark. */
const listWith = (remark: string, last = "Locks without Waiting (EuroSys 2024)"): string =>
  [
    "# Papers\n",
    "1. wax2seal 2.0: Sealing Letters for Slow Couriers (OSDI 2021)",
    "2. Winnowing: Local Sieves for Document Prints (SOSP 2013)",
    "3. Harbour Activations: Kernel Support for Ferries (SOSP 2011)",
    "4. Sketching Towns with Latent Harbour Models (FAST 2018)",
    "5. Position-aware Kite Line Networks (NSDI 2019)",
    "6. Resilient Floating Docks: A Pier that Heals (NSDI 2012)",
    "7. An Image of a Town is Worth One Letter using Painted Inversion (CVPR 2020)",
    "8. Quick Search in Hierarchical Open Small Town graphs (VLDB 2016)",
    "9. Learning Two-Handed Knots with Cheap Gloves (RSS 2022)",
    "10. Learning Two-Handed Sailing on Rough Seas (RSS 2023)",
    "11. Ropes and Knots in Practice (ATC 2017)",
    "    - knot2rope; hard going",
    "12. Fast Machine Learning of Reefs (ICML 2019)",
    "13. Tuning with Bayesian Statistics (KDD 2018)",
    "14. Deep Learning for Lighthouses (ICML 2016)",
    "15. Secure File Walks in Caves, Ferry et al. (SOSP 2003)",
    `16. ${last}`,
    `    - ${remark}\n`,
  ].join("\n");

const statedBy = (remark: string, last?: string): readonly string[] => relationsOf(claimsOf(listWith(remark, last)).works[15]);

describe("a work is meant by its name", () => {
  test.each([
    ["written small by the list", "wax2seal 2.0 made for ferries", ["builds-on wax2seal 2.0"]],
    ["written small by a remark", "simpler than knot2rope", ["related-work Ropes and Knots in Practice"]],
    ["that no titles have as a word, written small", "much simpler than winnowing", ["related-work Winnowing"]],
    ["of several words, written small", "simpler than harbour activations", ["related-work Harbour Activations"]],
    ["in plural first letters", "extends RFDs", ["builds-on Resilient Floating Docks"]],
    ["in first letters behind a hyphen", "extends P-KLN", ["builds-on Position-aware Kite Line Networks"]],
    ["in three first letters", "simpler than RFD", ["related-work Resilient Floating Docks"]],
    ["in first letters before what it is", "modifies HOST", ["builds-on Quick Search in Hierarchical Open Small Town graphs"]],
    [
      "in capitals that end its title",
      "much simpler than Painted Inversion",
      ["related-work An Image of a Town is Worth One Letter using Painted Inversion"],
    ],
    ["as a paper", "follow-up to the cheap gloves one", ["builds-on Learning Two-Handed Knots with Cheap Gloves"]],
  ])("%s: %s", (_, remark, relations) => {
    expect(statedBy(remark).map((each) => each.replace(/: .*$/, ""))).toEqual(relations);
  });

  test("which is none of a word that titles have", () => {
    expect(statedBy("much simpler than the slow one")).toEqual([]);
    expect(statedBy("simpler than sealing")).toEqual([]);
  });

  test.each([
    ["a field before what it is", "builds on the machine learning book"],
    ["a field before what was given", "unlike the deep learning talk"],
    ["words in quotes that are written small", 'similar to "file walks" in spirit'],
    ["a small word behind an article", "extends a winnowing of three to five"],
    ["another small word behind one", "similar to another winnowing, cut short"],
    ["the sides of what is turned", "extends it by turning one up and one down"],
    [
      "what somebody else did",
      "Raft's authors would not agree: unlike their original design",
      "Locks without Waiting, Ferry et al. (EuroSys 2024)",
    ],
    ["a quantity behind a name", "unlike Ferry 03 minutes"],
    ["a version of something else", "unlike v1 of the draft", "Winnowing2: Locks without Waiting (EuroSys 2024)"],
  ])("but not by %s: %s", (_, remark, last?: string) => {
    expect(statedBy(remark, last)).toEqual([]);
  });

  test("which the title of the entry says to improve, or has for its own", () => {
    expect(statedBy("LHM made three times as large", "Improving Latent Harbour Models for Wide Seas (ICLR 2024)")).toEqual([
      "builds-on Sketching Towns with Latent Harbour Models",
    ]);
    expect(statedBy("unifies LHM and others", "Wide Seas through Latent Harbour Models (ICLR 2024)")).toEqual([]);
  });

  test("of two works with the word the one that is said to stand above", () => {
    expect(statedBy("next version of the two-handed paper above")).toEqual(["builds-on Learning Two-Handed Sailing on Rough Seas"]);
    expect(statedBy("next version of the two-handed paper")).toEqual([]);
  });

  test("but not by letters that a text explains itself", () => {
    expect(statedBy("better than rapid fishing drones (RFD) in general")).toEqual([]);
  });
});

test("a remark may be a name; what it begins with before a dash may be anything", () => {
  expect(["Whisper.", "TD3 – stands on DDPG", "Whisper, loudly"].map(remarkedName)).toEqual(["Whisper", null, null]);
});

test("first letters", () => {
  expect(["RDDs", "P-GNN", "Orcas", "PX-4"].map(lettersOf)).toEqual(["RDD", "PGNN", null, null]);
  expect(initialsOf("Finding and Mending Packet Corruption in Networks")).not.toContain("mpc");
  expect(initialsOf("Score Models through Stochastic Differential Equations")).toContain("sde");
});
