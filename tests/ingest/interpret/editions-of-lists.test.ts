import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const list = (title: string): string =>
  `# ${title}\n\nCopied by hand.\n\n## Far shelves\n\n- **Plain Shelves for Wooden Memory**\n  - Grace Hopper, Ada Byron (CMU)\n- **Boards That Know Where They Were Put**\n  - Ada Byron (CMU)\n`;
const venuesOf = (title: string): unknown => claimsOf(list(title)).works.map((work) => facts(work)["venues"]);

describe("a list named after the papers of one edition", () => {
  test.each([
    ["OSDI 2020 — shelf track, accepted papers by session", "OSDI 2020"],
    ["Accepted papers on shelves at NSDI 2020, with links", "NSDI 2020"],
    ["SOSP '19 Programm – nur die Regale", "SOSP 2019"],
    ["OSDI 2020 论文录用列表(存储部分)", "OSDI 2020"],
  ])("%s", (title, venue) => {
    expect(venuesOf(title)).toEqual([[venue], [venue]]);
  });

  test.each([
    "Papers accepted since OSDI 2020",
    "Reading for the SOSP 2019 program committee",
    "Submissions before OSDI 2020 accepted papers",
  ])("is none that speaks of another time: %s", (title) => {
    expect(venuesOf(title)).toEqual([[], []]);
  });

  test("all that was printed there is no work of it", () => {
    const printed = `- [Proceedings vol. 2](https://dl.acm.org/doi/proceedings/10.1145/1234567)\n- [Plain Shelves for Wooden Memory](https://dl.acm.org/doi/10.1145/12345.67)\n`;
    expect(titlesOf(claimsOf(printed))).toEqual(["Plain Shelves for Wooden Memory"]);
  });

  test("decades are no topics", () => {
    const decades = claimsOf(
      "# Shelves\n\n## 1940s and 1950s\n\n- Plain Shelves for Wooden Memory (OSDI 2020)\n- Boards That Know Where They Were Put (OSDI 2020)\n",
    );
    expect(decades.works.map((work) => facts(work)["topics"])).toEqual([[], []]);
  });
});

const header = "| Title | Kind | Where | Lab | Remark |\n| --- | --- | --- | --- | --- |\n";
const rows = [
  "| Plain Shelves for Wooden Memory Systems | storage | OSDI 2020 | CMU | Grace Hopper, Ada Byron, Charles Babbage |",
  "| Boards That Know Where They Were Put | storage | SOSP 2019 | CMU | Hopper et al. |",
  "| Old Barns and How They Burn | storage | NSDI 2020 | CMU | Ana Byron, Tom Smith |",
  "| The Big Book of Wooden Shelves | book | | CMU | half read |",
  "| Yet Unpublished Shelves for Everyone | storage | | CMU | ask for it |",
  "| [shelf archive](https://shelves.example) | data | | | careful |",
];

describe("a table with remarks", () => {
  const { works } = claimsOf(`${header}${rows.join("\n")}\n`);

  test("names authors in them, where no other column does; two may be anybody", () => {
    expect(works.slice(0, 3).map((work) => facts(work)["people"])).toEqual([
      ["Grace Hopper", "Ada Byron", "Charles Babbage"],
      ["Hopper"],
      [],
    ]);
  });

  test("lists books and sites that are no works", () => {
    expect(works.map(({ title }) => title).slice(3)).toEqual(["Yet Unpublished Shelves for Everyone"]);
  });
});

const only = (line: string): unknown => claimsOf(`- ${line}\n`).works.map(facts)[0];

describe("a quoted title within the sentences of a letter", () => {
  test.each([
    [`"Deep Shelves of the Barn", Byron, OSDI 2019 (CMU)`, ["Byron"], []],
    [`"Deep Shelves of the Barn" - Byron again, OSDI 2019. This is the one.`, ["Byron"], ["This is the one."]],
    [`"Deep Shelves of the Barn", Ada Byron, OSDI 2019, an alternative in plain wood`, ["Ada Byron"], ["an alternative in plain wood"]],
    [`"Deep Shelves of the Barn" (Byron, Babbage; OSDI 2019), that is SHELF`, ["Byron", "Babbage"], ["that is SHELF"]],
    [`"Deep Shelves of the Barn" (Byron, Babbage; OSDI 2019, XRAO)`, ["Byron", "Babbage"], []],
    [`Shelf Collaboration, "Deep Shelves of the Barn" (OSDI 2019). Start here.`, ["Shelf Collaboration"], ["Start here."]],
  ])("%s", (line, people, notes) => {
    expect(only(line)).toMatchObject({ title: "Deep Shelves of the Barn", venues: ["OSDI 2019"], people, notes });
  });

  test("begins behind the words that lead to it, if they open a sentence", () => {
    expect(only(`Then the follow-up, "Deep Shelves of the Barn" (OSDI 2019). Short.`)).toMatchObject({ title: "Deep Shelves of the Barn" });
    expect(only(`The "Deep Shelf Method" for Wooden Boards (OSDI 2019)`)).toMatchObject({ venues: ["OSDI 2019"] });
  });

  test("is signed by a team behind a dash", () => {
    expect(only("2020 - Deep Shelves of the Barn - WOOD Team (CMU)")).toMatchObject({
      title: "Deep Shelves of the Barn",
      people: ["WOOD Team"],
    });
  });
});

describe("remarks below a title in Chinese", () => {
  const below = (line: string): unknown =>
    claimsOf(`# 清单\n\n- **Plain Shelves for Wooden Memory Systems** (OSDI 2020)\n  - 读过\n  - ${line}\n`).works.map(facts)[0];

  test.each([
    ["即 PlainNet，作者：Grace Hopper, Ada Byron", ["Grace Hopper", "Ada Byron"], []],
    ["简称 PlainNet；作者：Grace Hopper；机构：CMU", ["Grace Hopper"], ["CMU"]],
    ["CMU，期刊版", [], ["CMU"]],
    ["CMU，Google都在用", [], []],
    ["CMU，Grace Hopper, Ada Byron", ["Grace Hopper", "Ada Byron"], ["CMU"]],
  ])("%s", (line, people, institutions) => {
    expect(below(line)).toMatchObject({ people, institutions });
  });

  test("a line that ends with there being no paper is none", () => {
    expect(
      titlesOf(
        claimsOf(
          "- Plain Shelves for Wooden Memory (OSDI 2020)\n- Shelf Day 2022 视频(第一部分)，没有论文\n- Shelf Day Recording, no paper\n",
        ),
      ),
    ).toEqual(["Plain Shelves for Wooden Memory"]);
  });
});
