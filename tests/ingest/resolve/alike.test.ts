import { describe, expect, test } from "vitest";
import { candidatePairs } from "../../../src/ingest/resolve/block.ts";
import { compare } from "../../../src/ingest/resolve/compare.ts";
import { mentionsOf } from "../../../src/ingest/resolve/mentions.ts";
import { threshold } from "../../../src/ingest/resolve/weights.ts";
import { singular, stem, stemsOf, tokensOf } from "../../../src/ingest/resolve/words.ts";
import { listOf, registry } from "./claims.ts";

/* What it says about two works how much their titles resemble each other. */

/** What speaks for two titles in two lists being one work; nothing if they are never compared. */
const rulesOf = (a: string, b: string): readonly string[] => {
  const [pair] = candidatePairs(mentionsOf([listOf("a", [{ title: a }]), listOf("b", [{ title: b }])], registry));
  return pair === undefined ? [] : compare(...pair, false).reasons.map(({ rule }) => rule);
};
const scoreOf = (a: string, b: string): number => {
  const [pair] = candidatePairs(mentionsOf([listOf("a", [{ title: a }]), listOf("b", [{ title: b }])], registry));
  return pair === undefined ? -Infinity : compare(...pair, false).score;
};
const isOne = (a: string, b: string): boolean => scoreOf(a, b) >= threshold;

describe("words", () => {
  test.each([
    ["learned", "learning"],
    ["optimizer", "optimization"],
    ["serving", "serve"],
    ["emulated", "emulation"],
    ["planning", "planned"],
  ])("%s and %s have one stem", (a, b) => expect(stem(a)).toBe(stem(b)));

  test.each([
    ["compiler", "compression"],
    ["storage", "store"],
    ["lsm2", "lsm2s"],
    ["bed", "bing"],
  ])("%s and %s have not", (a, b) => expect(stem(a)).not.toBe(stem(b)));

  test("of which half a field's titles hold one weigh half, in any form", () => {
    expect([...stemsOf(["scheduler", "shelf"]).values()]).toEqual([0.5, 1]);
  });

  test("that abbreviations stand for are one, and so are the plurals of acronyms", () => {
    expect(tokensOf("Convolutional Neural Networks in Data Centers")).toEqual(tokensOf("CNNs in Datacenters"));
    expect(tokensOf("Pre-training of Foundation Models")).toEqual(tokensOf("Pretraining of LLMs"));
    expect(["gpus", "bus", "class", "stores"].map(singular)).toEqual(["gpu", "bus", "class", "store"]);
  });
});

describe("titles of one name", () => {
  test("are compared by the stems of their words", () => {
    expect(isOne("Shelfer: Learning to Plan Shelf Visits", "Shelfer: Learned Planning of Shelf Visits")).toBe(true);
  });

  test("that share a phrase of telling words are nearly one work where they are partly alike, and not where they are less", () => {
    const long = "Shelfer: Trading More Wood for Less Walking with a Lantern-centric Architecture for Serving LLM Chatbots";
    expect(rulesOf("Shelfer: A Lantern-centric Disaggregated Architecture for LLM Serving", long)).toContain("a telling phrase in both");
    expect(scoreOf("Shelfer: A Lantern-centric Disaggregated Architecture for LLM Serving", long)).toBeCloseTo(3.9);
    expect(isOne("ShelfServe: A Lantern-centric Disaggregated Architecture for LLM Serving", long.replace("Shelfer", "ShelfServe"))).toBe(
      true,
    );
    expect(rulesOf("Shelfer: Lantern-centric Roads of Coloured Glass and Sand", long)).not.toContain("a telling phrase in both");
  });

  test("words that the name holds already tell nothing", () => {
    const [a, b] = ["Reusing Carbon Edge Shelves in Libraries", "Carbon Edge Shelves with a View"];
    expect(rulesOf(`CarbonEdge: ${a}`, `CarbonEdge: ${b}`)).not.toContain("several telling words in both");
    expect(rulesOf(`WoodStack: ${a}`, `WoodStack: ${b}`)).toContain("several telling words in both");
  });

  test("one of which goes on where the other ends are one work, if it says a little", () => {
    expect(isOne("Nalbar: A Librarian Serving Framework", "Nalbar: A Librarian Serving Framework Separating Shelves from Books")).toBe(
      true,
    );
    expect(isOne("Nalbar: A Serving Framework", "Nalbar: A Serving Framework Separating Shelves from Books")).toBe(false);
  });
});

describe("a name", () => {
  test("stands before a title or behind its last with", () => {
    expect(isOne("Ladder: Improving Library Efficiency at Scale", "Improving Library Efficiency at Scale with Ladder")).toBe(true);
    expect(isOne("Ladder: Improving Library Efficiency at Scale", "Painting Old Wooden Houses with Ladder")).toBe(false);
  });

  test("a letter away from another is the same one where nearly the same follows", () => {
    const rest = "Shelving for Generative Pre-trained Librarians";
    expect(isOne(`GSHQ: Accurate Post-hoc ${rest}`, `OSHQ: Accurate ${rest}`)).toBe(true);
    expect(isOne("GSHQ: Sorting Books by Colour", "OSHQ: Sorting Books by their Weight in Gold")).toBe(false);
    expect(rulesOf(`GSHQ: Accurate Post-hoc ${rest}`, `GSHQ+: Accurate ${rest}`)).toContain("another version");
  });

  test("stands before a title of four words, or of three that each tell", () => {
    expect(isOne("shelfywren: serverless wooden library shelves", "Serverless Wooden Library Shelves")).toBe(true);
    expect(isOne("shelfywren: serverless wooden shelves", "Serverless Wooden Shelves")).toBe(true);
    expect(isOne("shelfywren: efficient wooden shelves", "Efficient Wooden Shelves")).toBe(false);
    expect(isOne("Shelfnet: Efficient Network Training", "Efficient Network Training")).toBe(false);
  });
});

describe("a slip of the pen", () => {
  const said = (word: string): string => `Representations of Shelves and their ${word} in Libraries`;

  test.each([
    ["Compositionality", "Compositionaly"],
    ["Characterization", "Charaterzation"],
    ["Interoperability", "Interoperablity"],
  ])("may leave out two letters of a long word: %s, %s", (a, b) => expect(isOne(said(a), said(b))).toBe(true));

  test.each([
    ["Shelves in a Large and Windy Library", "Shalves in a Large and Windy Library"],
    ["Shelves in a Large and Windy Library", "Shelves in a Large and Windy Libary"],
    ["Shelves in a Large and Windy Library", "Shelves in a Lagre and Windey Library"],
  ])("is found wherever it is: %s, %s", (a, b) => expect(rulesOf(a, b)).toContain("same title but for a slip"));

  test("is none where words have changed their places", () => {
    const rules = rulesOf("Shelves in a Large and Windy Library", "Windy in a Large and Shelves Library");
    expect(rules.length).toBeGreaterThan(0);
    expect(rules).not.toContain("same title but for a slip");
  });

  test.each([
    ["Translation", "Transaction"],
    ["Supervision", "Unsupervision"],
    ["Dimension", "Dimno"],
  ])("makes no other word: %s, %s", (a, b) => expect(rulesOf(said(a), said(b))).not.toContain("same title but for a slip"));
});

describe("a title put otherwise", () => {
  test.each([
    ["A Universal Shelving Method for Classifying Wooden Boxes", "Classified Wooden Boxes by Universal Shelving"],
    ["Training Lantern-optimal Large Language Models", "An empirical analysis of lantern-optimal large language model training"],
    ["A System for Massively Tilted Lantern Shelves", "Massively Tilted Lantern Shelves"],
  ])("is the same: %s, %s", (a, b) => expect(rulesOf(a, b)).toContain("the same words, put otherwise"));

  test.each([
    ["Tilted Lantern Shelves for Wooden Boxes", "Tilted Candle Shelves for Wooden Boxes"],
    ["Tilted Lantern Shelves for Wooden Boxes", "Tilted Lantern Ladder Shelves for Wooden Boxes"],
    ["Tilted Lanterns in Wooden Boxes: A Survey", "A Survey of Wooden Boxes with Tilted Lanterns"],
    ["Sorter: The Wooden Box Sorter", "Wooden Box Sorting with Lanterns"],
  ])("is another with one word changed, or of a genre, or short: %s, %s", (a, b) =>
    expect(rulesOf(a, b)).not.toContain("the same words, put otherwise"),
  );

  test("may abbreviate its last words, or its first ones", () => {
    expect(isOne("Learning Shelf Lanterns for Statistical Machine Sorting", "Learning Shelf Lanterns for SMS")).toBe(true);
    expect(isOne("Wandering Wooden Box Sorters", "WWBS")).toBe(false);
    expect(isOne("Learning Shelf Lanterns for Statistical Machine Sorting", "Learning Shelf Lanterns for SBS")).toBe(false);
  });

  test("bears the name of the other, and says much of the rest", () => {
    const other = "Lantern-R1: Teaching Shelves to Sort by Candle Light";
    expect(isOne(other, "Lantern-R1 teaches shelves sorting by candle light")).toBe(true);
    expect(isOne(other, "Teaching Shelves to Sort by Candle Light: The Lantern-R1 Experience")).toBe(true);
    expect(rulesOf(other, "Painting Old Houses Blue with the Help of Lantern-R1 and Others")).not.toContain("same system name");
    expect(rulesOf(other, `POSTER: ${other.replace(": ", ":")}`)).not.toContain("same system name");
    expect(rulesOf("Lantern: Teaching Shelves to Sort", "Lantern 2 Teaching Shelves to Sort")).not.toContain("same system name");
  });

  test("is a sentence whose subject is the system", () => {
    const [a, b] = ["Trout provides quick sorting of wooden boxes", "Trout provides exact and quick estimates of wooden boxes"];
    expect(rulesOf(a, b)).toContain("same system name");
    expect(rulesOf(a.replace("provides", "with"), b.replace("provides", "with"))).not.toContain("same system name");
  });
});

describe("what a list adds to a title", () => {
  const title = "Sorting Wooden Boxes by Candle Light";

  test.each([`${title}™`, `${title} (Stable Sorting)`, `${title} (S4)`])("makes no other title: %s", (written) =>
    expect(rulesOf(title, written)).toContain("same title"),
  );
  test.each([`${title} (Part II)`, `${title} (Poster)`, `${title} (Survey)`, `${title} (V2)`])("but for parts and kinds: %s", (written) =>
    expect(rulesOf(title, written)).not.toContain("same title"),
  );
  test("numbers may be words, and parts Roman", () => {
    expect(rulesOf("Ten Simple Rules for Sorting Boxes", "10 Simple Rules for Sorting Boxes")).toContain("same title");
    expect(rulesOf("Sorting Wooden Boxes, Part II", "Sorting Wooden Boxes, Part 2")).not.toContain("another part or year");
    expect(rulesOf("Sorting Wooden Boxes, Part II", "Sorting Wooden Boxes, Part 3")).toContain("another part or year");
  });
});
