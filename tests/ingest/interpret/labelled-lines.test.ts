import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const first = (line: string, title = "**[01] Shelves of Few Boards: A Plain Account**"): Record<string, unknown> | undefined =>
  claimsOf(
    ["# Shelves", "", title, line, "", "**[02] Boards at Scale for Plain Shelves**", "Venue: NSDI 2016 | Authors: Ada Byron", ""].join(
      "\n",
    ),
  )
    .works.map(facts)
    .at(0);

describe("several labels on one line below a title", () => {
  test.each([
    "出处：OSDI 2019 ｜ 机构：PKU、Duke ｜ 一作：Babbage",
    "出处：OSDI 2019 | 机构：PKU、Duke | 第一作者：Babbage",
    "会议：OSDI 2019；单位：PKU、Duke；通讯作者：Babbage",
    "会议：OSDI 2019，机构：PKU、Duke，作者：Babbage",
    "出处：OSDI 2019    机构：PKU、Duke    一作：Babbage",
    "出处：OSDI 2019 / 机构：PKU、Duke / 一作：Babbage / 评分：5",
    "Venue: OSDI 2019, Affiliation: PKU, Duke, First author: Babbage",
    "Venue: OSDI 2019 · Institutions: PKU, Duke · Lead author: Babbage",
  ])("%s", (line) => {
    const families =
      "\n**[03] One More Shelf of the Same Boards**\n一作：Kilburn\n\n**[04] The Last Shelf of the Same Boards**\n一作：Lovell";
    const [work] = claimsOf(
      `# Shelves\n\n**[01] Shelves of Few Boards: A Plain Account**\n${line}\n\n**[02] Shelves of Two Boards**\n一作：Ongaro\n${families}\n`,
    ).works.map(facts);
    expect(work).toMatchObject({ venues: ["OSDI 2019"], institutions: ["PKU", "Duke"], people: ["Babbage"], notes: [] });
  });

  test("prizes stand in brackets behind the venue", () => {
    const claims = claimsOf("# Shelves\n\n**Shelves of Few Boards: A Plain Account**\n出处：OSDI 2019（最佳论文） ｜ 机构：PKU\n");
    expect(claims.works[0]?.awards.map(({ value }) => value)).toEqual(["最佳论文"]);
  });

  test("say of a short title that it is one", () => {
    expect(first("出处：OSDI 2019 ｜ 机构：PKU", "**[11] Mixture of Boards**")).toMatchObject({
      title: "Mixture of Boards",
      venues: ["OSDI 2019"],
    });
  });

  test("a label within a remark begins no field", () => {
    expect(first("Notes: the venue: it was cold, and the authors: all of them late")).toMatchObject({
      notes: ["Notes: the venue: it was cold, and the authors: all of them late"],
    });
  });

  test("lines of labels in Chinese are no lines of one width", () => {
    const claims = claimsOf(
      Array.from({ length: 12 }, (_, at) => [
        `### Shelves of Few Boards and Plain Accounts, Part ${String(at)}`,
        "出处：OSDI 2019 ｜ 机构：PKU ｜ 一作：Babbage",
        `笔记：${"板".repeat(at + 4)}`,
        "",
      ])
        .flat()
        .join("\n"),
    );
    expect(claims.works.map(({ people }) => people.map(({ value }) => value.name))).toEqual(Array.from({ length: 12 }, () => ["Babbage"]));
  });
});

test("a label that a list has of its own is one in the records that it keeps", () => {
  const record = (title: string): string => `- Paper: ${title}\n- Venue: OSDI 2019\n- Verdict: worth it\n`;
  const list = ["Deep Shelves", "Wide Boards", "Plain Rooms"].map(
    (name, at) => `## 2024-03-0${String(at + 1)}\n\n${record(`${name} of the Barn`)}`,
  );
  const claims = claimsOf(`# Log\n\n${list.join("\n")}`);
  expect(claims.works.map(({ notes }) => notes.length)).toEqual([1, 1, 1]);
  expect(claims.lines.filter(({ as }) => as === "unknown")).toEqual([]);
});

test.each(["Counterexample-Guided Abstraction Refinement", "Boats (draft)"])("Paper: %s is a title, however long its words", (title) => {
  const record = (name: string): string => `**Paper:** ${name}\n**By:** Ada Boat, Ben Quay\n**In:** OSDI 2021\n`;
  const whole = title.replace("Boats", "Slow Boats over Fast Water");
  const { works } = claimsOf(`# Boats\n\n${[record("Harbor: Slow Boats over Fast Water"), record(whole)].join("\n")}`);
  expect(works.map((work) => work.title)).toEqual(["Harbor: Slow Boats over Fast Water", whole.replace(" (draft)", "")]);
});
