import { describe, expect, test } from "vitest";
import { peopleOfField } from "../../../src/ingest/interpret/line/fields.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";
import { smallRegistry } from "../recognise/registry.ts";

const registry = indexRegistry(smallRegistry);

const list = (...lines: readonly string[]): string => `# L\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
const first = (line: string) => claimsOf(list(line, "Fathom: How Deep Queues Should Be (OSDI 2021)")).works[0];

describe("editions set apart in front of titles that are not", () => {
  test.each([
    ["**CVPR 2016** Deep Shelves for Image Recognition", ["CVPR 2016"], null],
    ["**OSDI'16**: Deep Shelves for Image Recognition", ["OSDI 2016"], null],
    ["*2015.* Deep Shelves for Image Recognition", [], "2015"],
    ["**2015** – Deep Shelves for Image Recognition", [], "2015"],
  ])("%s", (line, venues, date) => {
    const work = first(line);
    expect(work === undefined ? null : [work.title, facts(work)["venues"], work.date?.value ?? null]).toEqual([
      "Deep Shelves for Image Recognition",
      venues,
      date,
    ]);
  });

  test("a name that ends in a number is no edition", () => {
    const work = first("**Shelf 2.0** A System for Large Models of Boards (NSDI 2020)");
    expect(work === undefined ? null : facts(work)["venues"]).toEqual(["NSDI 2020"]);
  });

  test.each(["**2001: A Shelf Odyssey in Space** (OSDI 2020)", "**2015 Shelves Later in Systems Research** (OSDI 2020)"])(
    "a title that begins with a number keeps it: %s",
    (line) => expect(first(line)?.title).toBe(line.replace(/^\*\*|\*\*.*$/g, "")),
  );
});

describe("an edition that leads to its paper", () => {
  const urls = (line: string): readonly string[] | undefined => first(line)?.links.map(({ value }) => value.url);

  test.each([
    "Deep Shelves for Image Recognition ([OSDI 2022](https://a.example/p))",
    "Deep Shelves for Image Recognition, [OSDI 2022](https://a.example/p)",
  ])("%s", (line) => {
    expect(urls(line)).toEqual(["https://a.example/p"]);
    expect(first(line)?.venues[0]?.value).toMatchObject({ series: "OSDI", year: 2022 });
  });

  test("other words beside an edition do not", () => {
    expect(urls("Deep Shelves for Image Recognition ([the longer story](https://a.example/q), OSDI 2022)")).toEqual([]);
  });
});

describe("headings over lines that are works", () => {
  const three = [
    "Cairn: Stacking Logs without a Leader, OSDI 2021",
    "Towers: Stacking Networks by Hand Again, NSDI 2020",
    "Quarry: Sorting What Does Not Fit There, OSDI 2018",
  ];
  const page = (...lines: readonly string[]): string =>
    ["A Shelf for Networked Models", "Learning to Sort What Is Large"].map((title) => `## ${title}\n\n${lines.join("\n\n")}\n`).join("\n");

  test("are topics, though two of them look like titles", () => {
    const { works } = claimsOf(`# L\n\n${page(...three)}`);
    expect(works.map((work) => work.title)).not.toContain("A Shelf for Networked Models");
    expect(works[0]?.topics.map(({ value }) => value)).toEqual(["A Shelf for Networked Models"]);
    expect(works).toHaveLength(6);
  });

  test("are titles where the lines below say who, where and when", () => {
    const entries = ["A Shelf for Networked Models", "Learning to Sort What Is Large", "Boards for All Seasons of Work"];
    const text = entries
      .map((title) => `## ${title}\n\nAnn Author, Bob Builder\n\nOSDI 2021\n\nIt is nice to read, and short.\n`)
      .join("\n");
    expect(titlesOf(claimsOf(`# L\n\n${text}`))).toEqual(entries);
  });
});

describe("a page that has one heading", () => {
  const entries = "- Cairn: Stacking Logs without a Leader (OSDI 2021)\n- Fathom: How Deep Queues Should Be (OSDI 2021)\n";
  test.each(["Links", "Tools", "References"])("is called %s and holds works", (name) => {
    expect(titlesOf(claimsOf(`# ${name}\n\n${entries}`))).toHaveLength(2);
  });

  test.each(["Links", "Tools"])("%s beside other headings hold none", (name) => {
    const others = "- Towers: Stacking Networks by Hand (https://a.example/t)\n";
    expect(titlesOf(claimsOf(`# L\n\n## Papers\n\n${entries}\n## ${name}\n\n${others}`), "paper")).toHaveLength(2);
  });
});

describe("people under a label", () => {
  const people = (value: string): unknown => peopleOfField(value, registry)?.map(({ name }) => name);

  test.each([
    ["René Just, Darioush Jalali", ["René Just", "Darioush Jalali"]],
    ["Ann Graph and Bob van Builder", ["Ann Graph", "Bob van Builder"]],
  ])("%s are names as they are written", (value, expected) => expect(people(value)).toEqual(expected));

  test.each(["The Linux Kernel, A Retrospective", "just some people", "Rice University, Ann Author", "The Sea Ranch, Ann Author"])(
    "%s are none",
    (value) => expect(people(value)).toBeUndefined(),
  );
});

describe("names of repositories", () => {
  const pair = (url: string, name: string): string =>
    `# L\n\n- Adding Shelves to Text Models (OSDI 2023) [[code](${url})]\n- Boards for All Seasons of Work (OSDI 2024)\n  - builds on ${name}, with boards\n`;
  const stated = (url: string, name: string): readonly string[] => relationsOf(claimsOf(pair(url, name)).works[1]);

  test.each([
    "https://github.com/someone/ShelfNet",
    "https://gitlab.com/someone/ShelfNet.git",
    "https://github.com/someone/ShelfNet/tree/main",
  ])("%s is how its work is called", (url) => expect(stated(url, "ShelfNet")).toEqual(["builds-on Adding Shelves to Text Models"]));

  test.each([
    ["a word", "https://github.com/someone/shelves", "shelves"],
    ["whose it is", "https://github.com/ShelfNet/code", "ShelfNet"],
    ["a page that is no repository", "https://pages.example/someone/ShelfNet", "ShelfNet"],
  ])("%s is not", (_, url, name) => expect(stated(url, name)).not.toContain("builds-on Adding Shelves to Text Models"));
});

describe("what remarks ask", () => {
  const stated = (remark: string): readonly string[] =>
    relationsOf(
      claimsOf(
        list("Cairn: Stacking Logs without a Leader (OSDI 2021)", "Fathom: How Deep Queues Should Be (OSDI 2021)") + `  - ${remark}\n`,
      ).works[1],
    );
  test.each([
    "extends Cairn: does it need more?",
    "Builds on Cairn; open question: how deep?",
    "builds on Cairn. why does it need a leader?",
  ])("%s states what it asks nothing about", (remark) => expect(stated(remark)).toEqual(["builds-on Cairn"]));

  test.each(["Extends Cairn?", "Question: extends Cairn?", "Homework: extend Cairn with trees", "Does it extend Cairn?"])(
    "%s states nothing",
    (remark) => expect(stated(remark)).toEqual([]),
  );
});

describe("bare numbers in remarks", () => {
  const stated = (remark: string): readonly string[] =>
    relationsOf(
      claimsOf(
        `# L\n\n1. Cairn: Stacking Logs without a Leader (OSDI 2021)\n2. Fathom: How Deep Queues Should Be (OSDI 2021)\n3. Towers: Stacking Networks by Hand (OSDI 2021)\n   - ${remark}\n`,
      ).works[2],
    );
  test.each(["extends 1 with a base", "builds on 1.", "erweitert 1 um Bäume"])("%s", (remark) =>
    expect(stated(remark)).toEqual(["builds-on Cairn: Stacking Logs without a Leader"]),
  );

  test.each(["builds on 1 trace", "builds on 1.5 times the memory", "extends 1-2 of them", "based on 1990", "builds on 7 with a base"])(
    "%s means no entry",
    (remark) => expect(stated(remark)).toEqual([]),
  );
});
