import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const list = (said: string, remark: string): string =>
  `# Shelf notes\n\n${said}\n\n- Quaylo: A Shelf for Long Boards. OSDI 2012\n- Morpo: Boards That Float. SOSP 2013. ${remark}\n`;
const stated = (said: string, remark: string): readonly string[] => relationsOf(claimsOf(list(said, remark)).works.at(-1));

describe("what a list explains of how it writes relations", () => {
  test.each([
    ["**ext** = extends / built on top of, ≈ = same idea in another place", "ext Quaylo", "builds-on Quaylo"],
    ["ext: extends, cmp: compared with", "cmp: Quaylo", "related-work Quaylo"],
    ["Signs: > = builds on, ≈ = same idea.", "> Quaylo", "builds-on Quaylo"],
    ["图例：P 表示相关工作", "P: Quaylo", "related-work Quaylo"],
  ])("%s", (said, remark, relation) => {
    expect(stated(said, remark)).toEqual([relation]);
  });

  test.each([
    ["To read it, use: similar tools. For now see: related pages.", "use Quaylo"],
    ["a: lectures, b: exercises; DB: compare with databases", "DB: Quaylo"],
    ["Signs: > = builds on, ≈ = same idea.", "> 2x as long as Quaylo"],
  ])("but %s: %s", (said, remark) => {
    expect(stated(said, remark)).toEqual([]);
  });
});
