import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const statedBy = (legend: string, remark: string): readonly string[] => {
  const { works } = claimsOf(
    `# Log\n\n${legend}\n\n- **BarnFS: A File System for Hay** (OSDI 2018)\n- **PlankDB: Boards at Scale** (OSDI 2004)\n- **Silo: Transactions Under One Roof** (OSDI 2019)\n  - ${remark}\n`,
  );
  return works.filter(({ title }) => title.startsWith("Silo")).flatMap(relationsOf);
};

const legend = "I write **ext** = extends / built on top of, **base** = they measure against it, ≈ = same idea in another place.";

describe("labels that a list explains", () => {
  test.each([
    ["ext: BarnFS (adds locks)", ["builds-on BarnFS"]],
    ["base: BarnFS, PlankDB", ["related-work BarnFS", "related-work PlankDB"]],
    ["≈ PlankDB, but for roofs", ["related-work PlankDB"]],
    ["ext BarnFS", ["builds-on BarnFS"]],
    ["an extra roof over BarnFS?", []],
  ])("%s", (remark, stated) => {
    expect(statedBy(legend, remark)).toEqual(stated);
  });

  test.each([
    ["Signs: ↑ stands for builds on; ~ stands for similar to.", "↑ BarnFS", ["builds-on BarnFS"]],
    ["说明：B = 基于，R = 相关", "B：BarnFS", ["builds-on BarnFS"]],
    ["Abkürzungen: vb = verwandt mit, ew = erweitert", "ew: BarnFS", ["builds-on BarnFS"]],
  ])("%s", (explained, remark, stated) => {
    expect(statedBy(explained, remark)).toEqual(stated);
  });

  test("mean what everybody means by them where nothing is explained", () => {
    expect(statedBy("My log of papers, in no order.", "base: BarnFS")).toEqual(["builds-on BarnFS"]);
  });
});

const notesOf = (said: string, remark: string): string =>
  `# Shelf notes\n\n${said}\n\n- Quaylo: A Shelf for Long Boards. OSDI 2012\n- Morpo: Boards That Float. SOSP 2013. ${remark}\n`;
const stated = (said: string, remark: string): readonly string[] => relationsOf(claimsOf(notesOf(said, remark)).works.at(-1));

describe("what a notesOf explains of how it writes relations", () => {
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

describe("pictures that a list explains", () => {
  const signs =
    "**Signs I use**\n\n- ⤴️ X — grows out of X (same code base)\n- ⇄ X — read side by side with X\n- ⚔️ X — claims to beat X\n- 🏆 award, 💻 code, 🔥 personal favourite\n\n## Papers";
  test.each([
    ["⤴️ BarnFS (hay at last)", ["builds-on BarnFS"]],
    ["⤴ BarnFS", ["builds-on BarnFS"]],
    ["⇄ BarnFS, PlankDB", ["related-work BarnFS", "related-work PlankDB"]],
    ["⤴️ BarnFS · ⚔️ PlankDB", ["builds-on BarnFS", "related-work PlankDB"]],
    ["🔥 BarnFS", []],
  ])("%s", (remark, relations) => {
    expect(statedBy(signs, remark)).toEqual(relations);
  });
});
