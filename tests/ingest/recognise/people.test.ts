import { describe, expect, test } from "vitest";
import { parseFamilies, parseFamiliesByLooks, parseFamiliesInPlace, parsePeople } from "../../../src/ingest/recognise/people.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";
import { smallRegistry } from "./registry.ts";

const registry = indexRegistry(smallRegistry);
/** "Name: X + Y" for short. */
const read = (text: string): readonly string[] | null =>
  parsePeople(text, registry)?.map(({ name, institutions }) => [name, ...institutions.map((each) => each.text)].join(" | ")) ?? null;

describe("people", () => {
  test("each with an institution in parentheses", () => {
    expect(
      read(
        "by Kelvin K.W. Ng (University of Pennsylvania), Henri Maxime Demoulin (DBOS, Inc.) and Vincent Liu (University of Pennsylvania)",
      ),
    ).toEqual([
      "Kelvin K.W. Ng | University of Pennsylvania",
      "Henri Maxime Demoulin | DBOS, Inc.",
      "Vincent Liu | University of Pennsylvania",
    ]);
  });
  test("one of a single word among whole names", () => {
    expect(read("Ada Byron Lovelace, Devvrit, Ann Author, Bo Writer")).toEqual([
      "Ada Byron Lovelace",
      "Devvrit",
      "Ann Author",
      "Bo Writer",
    ]);
    expect(read("Ada Byron, Germany, Cy Cedar, Bo Writer")).not.toContain("Germany");
    expect(read("Ada Byron, Bo Writer, Cy Cedar, Devvrit")).not.toEqual(["Ada Byron", "Bo Writer", "Cy Cedar", "Devvrit"]);
  });
  test("others who are not named stand before their institution", () => {
    expect(read("Ada Byron, Rice University; Ann Author, Bo Writer, et al., Microsoft Research")).toEqual([
      "Ada Byron | Rice University",
      "Ann Author | Microsoft Research",
      "Bo Writer | Microsoft Research",
    ]);
  });

  test("one of whom has a name that looks like none", () => {
    expect(read("Ada Byron, Vinh The Lam, Ann Author, Bo Writer, Cy Penn")).toEqual([
      "Ada Byron",
      "Vinh The Lam",
      "Ann Author",
      "Bo Writer",
      "Cy Penn",
    ]);
  });

  test("the third of their family, and groups that others end", () => {
    expect(read("Ada Byron, Hal Daume III, and Ann Author, Rice University")).toEqual([
      "Ada Byron | Rice University",
      "Hal Daume III | Rice University",
      "Ann Author | Rice University",
    ]);
    expect(read("Ada Byron and Ann Author, Rice University; Bo Writer, Microsoft Research; et al.")).toEqual([
      "Ada Byron | Rice University",
      "Ann Author | Rice University",
      "Bo Writer | Microsoft Research",
    ]);
  });

  test("but no title that ends as teams are called", () => {
    expect(read("Human Robot Collaboration")).toBeNull();
  });

  test("behind whom an institution stands that has a dash in its name", () => {
    expect(read("Ada Byron and Grace Hopper, Technion - Israel Institute of Technology; Ann Author, Rice University")).toEqual([
      "Ada Byron | Technion - Israel Institute of Technology",
      "Grace Hopper | Technion - Israel Institute of Technology",
      "Ann Author | Rice University",
    ]);
  });
  test("one without an institution, and one who has none", () => {
    expect(read("T. S. Eugene Ng (Rice University), Cody Hao Yu (Independent Researcher) and Yida Wang (Amazon)")).toEqual([
      "T. S. Eugene Ng | Rice University",
      "Cody Hao Yu",
      "Yida Wang | Amazon",
    ]);
  });
  test.each([
    ["Authors: Ada Byron and Grace Hopper", ["Ada Byron", "Grace Hopper"]],
    ["Speakers Ada Byron, Grace Hopper", ["Ada Byron", "Grace Hopper"]],
    ["Ada Byron etc ", ["Ada Byron"]],
    ["Ada de la Byron and others", ["Ada de la Byron"]],
    ["Ada Byron: ^1 Technion", ["Ada Byron"]],
    ["Ada Byron y Grace Hopper", ["Ada Byron", "Grace Hopper"]],
  ])("what stands before names and between them is no word of a name: %s", (text, people) => expect(read(text)).toEqual(people));
  test.each(["Orca: Serving with Ada Byron (Technion)", "Gavel of Ada Byron, Grace Hopper", "Ada Training Byron, Technion"])(
    "nobody where the first name would hold a word that none has: %s",
    (text) => expect(read(text)).toBeNull(),
  );
  test("several share one pair of parentheses", () => {
    expect(read("Liangyi Gong, Zhenhua Li (Technion), Adam Barker (Google and University of St Andrews)")).toEqual([
      "Liangyi Gong | Technion",
      "Zhenhua Li | Technion",
      "Adam Barker | Google | University of St Andrews",
    ]);
  });
  test("a country is no institution", () => {
    expect(parsePeople("Alex Markuze (Technion, Israel), Dan Tsafrir (Technion & VMware Research, Israel).", registry)).toEqual([
      { name: "Alex Markuze", institutions: [{ text: "Technion", country: "IL" }] },
      { name: "Dan Tsafrir", institutions: [{ text: "Technion" }, { text: "VMware Research", country: "IL" }] },
    ]);
  });
  test("a programme: names, then their institution, groups divided by semicolons", () => {
    expect(
      read(
        "Chieh-Jan Mike Liang, Hui Xue, and Lidong Zhou, Microsoft Research; Lifei Zhu, Peking University and Microsoft Research; Qi Chen and Quanlu Zhang, Microsoft Azure",
      ),
    ).toEqual([
      "Chieh-Jan Mike Liang | Microsoft Research",
      "Hui Xue | Microsoft Research",
      "Lidong Zhou | Microsoft Research",
      "Lifei Zhu | Peking University | Microsoft Research",
      "Qi Chen | Microsoft Azure",
      "Quanlu Zhang | Microsoft Azure",
    ]);
  });
  test("a firm that looks like a name stands behind one name without an and", () => {
    expect(
      read("Samuel T. King, UC Davis, Bouncer Technologies; Benjamin Livshits, Brave Software, Imperial College London; Aditya Kumar"),
    ).toEqual([
      "Samuel T. King | UC Davis | Bouncer Technologies",
      "Benjamin Livshits | Brave Software | Imperial College London",
      "Aditya Kumar",
    ]);
  });
  test("a firm that looks like a name, known by the other groups; a name in lower case, known by its parentheses", () => {
    expect(read("Qi Chen and Quanlu Zhang, Microsoft Research; Wenjun Dai, Bing Ads; Lifei Zhu, Peking University")).toContain(
      "Wenjun Dai | Bing Ads",
    );
    expect(read("A. One (Rice), B. Two (Rice), Cee Trent (Rice), Dee forster (Duke)")).toContain("Dee forster | Duke");
  });
  test("one group for all", () => {
    expect(read("Gina Yuan, Shoumik Palkar, and Matei Zaharia, Stanford University")).toEqual([
      "Gina Yuan | Stanford University",
      "Shoumik Palkar | Stanford University",
      "Matei Zaharia | Stanford University",
    ]);
  });
  test("plain lists", () => {
    expect(read("*Fuzhao Xue, Ziji Shi, Futao Wei*")).toEqual(["Fuzhao Xue", "Ziji Shi", "Futao Wei"]);
    expect(read("Felix Wu, Amauri Holanda de Souza Jr., Pietro Liò.")).toEqual(["Felix Wu", "Amauri Holanda de Souza Jr.", "Pietro Liò"]);
    expect(read("Diego de las Casas, George van den Driessche")).toEqual(["Diego de las Casas", "George van den Driessche"]);
  });
  test.each([
    "and five others",
    "and 5 others",
    ", and 12 co-authors",
    "& colleagues",
    "+ 4 more",
    "(and 4 more)",
    "and many more",
    "und drei weitere",
    "et 4 autres",
    "y dos más",
  ])("others who are counted: Ada Byron, Grace Hopper %s", (others) => {
    expect(read(`Ada Byron, Grace Hopper${others.startsWith(",") ? "" : " "}${others}`)).toEqual(["Ada Byron", "Grace Hopper"]);
    expect(parseFamilies(`Byron ${others.replace(/^, /, "")}`, registry)?.map(({ name }) => name)).toEqual(["Byron"]);
  });
  test("et al.", () => {
    expect(read("by Siyuan Feng, Bohan Hou et al.")).toEqual(["Siyuan Feng", "Bohan Hou"]);
    expect(read("Tianqi Chen et al")).toEqual(["Tianqi Chen"]);
  });
  test("someone at an institution", () => {
    expect(read("Kurt Keutzer@UC Berkeley  ")).toEqual(["Kurt Keutzer | UC Berkeley"]);
    expect(read("J. Zico Kolter")).toEqual(["J. Zico Kolter"]);
  });
  test.each([
    "UW & Duke",
    "A cache to hold many frozen layers",
    "Large Language Models",
    "University of California, Merced",
    "Fault Tolerance, Model Adaptation",
    "SJTU & Huawei",
    "S-LoRA: Serving Thousands of Concurrent LoRA Adapters",
    "",
    "https://example.org/a",
    "Best Paper Award",
    "Stanford University",
  ])("%s names nobody", (text) => {
    expect(parsePeople(text, registry)).toBeNull();
  });
});

test("a long row of families is read at once, whether or not it is one", () => {
  const row = "Weber, Fischer, Becker, Schulz, Hoffmann, Richter, Neumann, Zimmermann, Hartmann, Lange, Werner, Krause, Lehmann";
  expect(parseFamilies(row, registry)).toBeNull();
  expect(parseFamiliesInPlace(row, registry)).toHaveLength(13);
  expect(parseFamiliesInPlace(`${row} 7`, registry)).toBeNull();
});

describe("marks of footnotes", () => {
  test.each([
    ["Ada Byron^1, Grace Hopper^2, Charles Babbage^1,2 (^1 Rice University, ^2 Amazon)"],
    ["Ada Byron¹*, Grace Hopper² and Charles Babbage¹˒² — ¹Rice University, ²Amazon"],
    ["Ada Byron^{1}, Grace Hopper^{2}, Charles Babbage^{1,2}; ^{1}Rice University ^{2}Amazon"],
  ])("%s", (text) => {
    expect(read(text)).toEqual(["Ada Byron | Rice University", "Grace Hopper | Amazon", "Charles Babbage | Rice University | Amazon"]);
  });
  test("say nothing where no key explains them", () => {
    expect(read("Ada Byron†, Grace Hopper*, Charles Babbage")).toEqual(["Ada Byron", "Grace Hopper", "Charles Babbage"]);
  });
});

describe("rows of names in other languages, and what stands behind them", () => {
  test.each([
    ["Ada Byron et Grace Hopper", ["Ada Byron", "Grace Hopper"]],
    ["Ada Byron, Grace Hopper und Charles Babbage", ["Ada Byron", "Grace Hopper", "Charles Babbage"]],
    ["Ada Byron y Grace Hopper", ["Ada Byron", "Grace Hopper"]],
    ["Ada Byron, Grace Hopper y otros", ["Ada Byron", "Grace Hopper"]],
    ["José Ortega y Gasset, Ada Byron", ["José Ortega y Gasset", "Ada Byron"]],
    ["Ada Byron, Grace Hopper, Rice University", ["Ada Byron | Rice University", "Grace Hopper | Rice University"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  test("what is done, behind by, is nobody", () => {
    for (const name of ["Reducing Internal Covariate Shift", "Exploiting Symmetry", "Piggybacking Decodes", "Jointly Aligned"])
      expect(read(`by ${name}`), name).toBeNull();
    for (const name of ["Weiming Zhang", "Xueping Chen", "Ching Tang", "Irving Reed", "Emily Bender", "Tim Harding"])
      expect(read(`by ${name}`), name).toEqual([name]);
  });
});

describe("rows that leave authors out", () => {
  test.each(["Ann Author, …, Zoe Author", "Ann Author, ..., and Zoe Author", "Ann Author … Zoe Author", "Ann Author, Zoe Author, …"])(
    "%s",
    (text) => expect(read(text)).toEqual(["Ann Author", "Zoe Author"]),
  );
});

describe("institutions in square brackets behind names", () => {
  test("are those of the names", () => {
    expect(read("Ann Author [MIT], Bob Builder [Rice University]")).toEqual(["Ann Author | MIT", "Bob Builder | Rice University"]);
  });

  test("numbers there are footnotes and no places", () => {
    expect(read("Ann Author [1], Bob Builder [2]")).toBeNull();
  });
});

describe("families that are called like something in capitals", () => {
  const shipped = indexRegistry(shippedRegistry());
  const families = (text: string): readonly string[] | undefined => parseFamiliesByLooks(text, shipped)?.map(({ name }) => name);

  test.each([
    ["Gan, Niu", ["Gan", "Niu"]],
    ["Niu et al.", ["Niu"]],
    ["Chi, Gan and Niu", ["Chi", "Gan", "Niu"]],
    ["Glance et al.", ["Glance"]],
  ])("%s are families", (text, expected) => expect(families(text)).toEqual(expected));

  test.each(["GAN, NIU", "Google, Meta", "Pruning, Sparsity", "Glance"])("%s are none", (text) => expect(families(text)).toBeUndefined());
});
