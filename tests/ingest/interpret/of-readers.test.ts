import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const stated = (remark: string): readonly string[] =>
  claimsOf(`- Iris: Plain Boards of Wood (OSDI 2018)\n- Orca: Long Boards of Wood (SOSP 2019)\n  - ${remark}\n`).works.flatMap(
    ({ title, relations }) => relations.map(({ target }) => `${title.slice(0, 4)} ${target.name.slice(0, 4)}`),
  );

describe("what is said of readers and authors states nothing of works", () => {
  test.each([
    "Iris for the reading group",
    "Iris without coffee",
    "Iris, only skimmed",
    "Iris im Seminar",
    "Iris pour le cours",
    "Iris para clase",
    "followed by Iris next week",
    "replaced by Iris in the schedule",
    "merged with the Iris session",
    "taken from the Iris blog",
    "ideas from the Iris talk",
    "learnt from Iris's slides",
    "就是 Iris 的作者写的",
    "可以看作 Iris 的读书笔记",
    "drops Iris entirely",
  ])("%s", (remark) => {
    expect(stated(remark)).toEqual([]);
  });

  test.each([
    ["Iris for group communication", "Orca Iris"],
    ["Iris without locks", "Orca Iris"],
    ["replaced by Iris in practice", "Iris Orca"],
    ["ideas from Iris, taken from Iris's schedule", "Orca Iris"],
    ["extends Iris to blogs, for the reading group", "Orca Iris"],
    ["本质上是 Iris 的简化版", "Orca Iris"],
  ])("%s does", (remark, relation) => {
    expect(stated(remark)).toContain(relation);
  });
});
