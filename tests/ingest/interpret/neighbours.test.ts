import { describe, expect, test } from "vitest";
import { neighboursIn } from "../../../src/ingest/interpret/meant/neighbours.ts";
import { claimsOf, relationsOf } from "./lists.ts";

const meant = (text: string): readonly string[] =>
  neighboursIn(text).map(({ start, end, step, count, isOfDay }) =>
    [text.slice(start, end), step * count, ...(isOfDay ? ["day"] : [])].join(" | "),
  );

describe("what stands beside an entry", () => {
  test.each([
    ["extends the previous one to boards", "the previous one | -1"],
    ["an answer to the preceding paper, namely", "the preceding paper | -1"],
    ["follow-up to previous entry", "previous entry | -1"],
    ["gets by with a counter where the last one wants a log", "the last one | -1"],
    ["builds on the paper above", "the paper above | -1"],
    ["builds on the one just before it", "the one just before it | -1"],
    ["second round of the above, now adaptive", "the above | -1"],
    ["a successor of the above work", "the above work | -1"],
    ["extends its predecessor above", "its predecessor above | -1"],
    ["Same aim as the two before it (one network)", "the two before it | -2"],
    ["combines the previous three", "the previous three | -3"],
    ["combines the two papers above", "the two papers above | -2"],
    ["unifies both papers above", "both papers above | -2"],
    ["Last week's paper made fit for scenes", "Last week's paper | -1 | day"],
    ["builds on what we read last week", "what we read last week | -1 | day"],
    ["read with the next one", "the next one | 1"],
    ["see the paper below", "the paper below | 1"],
    ["the basis of the following two papers", "the following two papers | 2"],
    ["Nachtrag zur vorigen Zeile, 2 Heuristiken", "vorigen Zeile | -1"],
    ["baut auf dem vorigen auf", "dem vorigen | -1"],
    ["erweitert das Paper darüber", "das Paper darüber | -1"],
    ["der Vorgänger oben", "der Vorgänger oben | -1"],
    ["verbindet die beiden vorigen", "die beiden vorigen | -2"],
    ["verbindet die zwei Arbeiten darüber", "die zwei Arbeiten darüber | -2"],
    ["Grundlage für den nächsten Eintrag", "den nächsten Eintrag | 1"],
    ["das Paper der letzten Woche, verallgemeinert", "das Paper der letzten Woche | -1 | day"],
    ["étend le précédent en ajoutant des files", "le précédent | -1"],
    ["suite du précédent", "précédent | -1"],
    ["s'appuie sur l'article ci-dessus", "l'article ci-dessus | -1"],
    ["combine les deux précédents", "les deux précédents | -2"],
    ["reprend l'article de la semaine dernière", "l'article de la semaine dernière | -1 | day"],
    ["extiende el anterior con colas", "el anterior | -1"],
    ["se basa en el artículo de arriba", "el artículo de arriba | -1"],
    ["combina los dos anteriores", "los dos anteriores | -2"],
    ["在上一篇的基础上", "上一篇 | -1"],
    ["承接上一篇双塔", "上一篇 | -1"],
    ["前一篇的续作", "前一篇 | -1"],
    ["结合前两篇", "前两篇 | -2"],
    ["上面那篇的改进", "上面那篇 | -1"],
    ["基于上周的论文", "上周的论文 | -1 | day"],
    ["下一篇的基础", "下一篇 | 1"],
  ])("%s", (text, found) => {
    expect(meant(text)).toEqual([found]);
  });

  test.each([
    "extends previous work on boards",
    "improves on their previous paper",
    "extends the previous paper by the same authors",
    "the one before last",
    "the above-mentioned trick",
    "in the following section",
    "at last one tool that works",
    "im vorigen Jahr erschienen",
    "auf der vorigen Version",
    "le précédent record de vitesse",
    "el anterior récord",
    "上篇讲模型，下篇讲系统",
    "前几篇都可以跳过",
  ])("%s: no entry", (text) => {
    expect(meant(text)).toEqual([]);
  });
});

const list = (remark: string): string =>
  [
    "# Shelves",
    "",
    "## Old",
    "- Shelving by Hand and by Eye (OSDI 2018)",
    "",
    "## New",
    "- The Leaning Board of Plain Wood (OSDI 2019)",
    "- A Second Look at Wooden Boards (SOSP 2021)",
    "- Some Boards Are Longer than Others (OSDI 2022)",
    `  - ${remark}`,
    "- Boards without Any Wood at All (SOSP 2023)",
    "",
  ].join("\n");
const said = (remark: string): readonly string[] => relationsOf(claimsOf(list(remark)).works[3]);

describe("works that are meant by where they stand", () => {
  test.each([
    ["Extends the previous one", ["builds-on A Second Look at Wooden Boards"]],
    ["Based on the two before it, with a twist", ["builds-on The Leaning Board of Plain Wood", "builds-on A Second Look at Wooden Boards"]],
    ["Alternative to the next paper", ["related-work Boards without Any Wood at All"]],
    ["erweitert den Eintrag darüber", ["builds-on A Second Look at Wooden Boards"]],
    ["étend l'article précédent", ["builds-on A Second Look at Wooden Boards"]],
    ["extiende el trabajo anterior", ["builds-on A Second Look at Wooden Boards"]],
    ["基于上一篇", ["builds-on A Second Look at Wooden Boards"]],
    ["上一篇的续作，加了木板", ["builds-on A Second Look at Wooden Boards"]],
    ["Read the previous one first", []],
    ["Based on the three before it", []],
  ])("%s", (remark, relations) => {
    expect(said(remark)).toEqual(relations);
  });

  test("the first of a section has nothing before it", () => {
    const first = list("easy").replace("(OSDI 2019)", "(OSDI 2019)\n  - Extends the previous one");
    expect(claimsOf(first).works.flatMap(relationsOf)).toEqual([]);
  });

  test("last week's paper is the one of the day before, if that had one", () => {
    const log = (second: string): string =>
      [
        "| Date | Paper | Venue | Remarks |",
        "|---|---|---|---|",
        "| 2024-05-01 | Shelving by Hand and by Eye | OSDI 2018 | |",
        `| ${second} | The Leaning Board of Plain Wood | OSDI 2019 | |`,
        "| 2024-05-08 | A Second Look at Wooden Boards | SOSP 2021 | Extends last week's paper |",
        "",
      ].join("\n");
    const third = (text: string): readonly string[] => relationsOf(claimsOf(text).works[2]);
    expect(third(log("2024-05-08"))).toEqual(["builds-on Shelving by Hand and by Eye"]);
    expect(third(log("2024-05-03"))).toEqual(["builds-on The Leaning Board of Plain Wood"]);
    expect(third(log("2024-05-01"))).toEqual([]);
  });

  test("a word that begins like a month says no day", () => {
    const plain = ["- Boards without Any Wood (OSDI 2019)", "- Augmenting 3 Boards (OSDI 2020)", "  - Extends last week's paper", ""];
    expect(relationsOf(claimsOf(plain.join("\n")).works[1])).toEqual(["builds-on Boards without Any Wood"]);
  });
});

test("what somebody showed lately is the last work on whose line they stand", () => {
  const log = (remark: string): string =>
    [
      "| Date | Who | Paper | Venue | Remarks |",
      "|---|---|---|---|---|",
      "| 2024-05-01 | Aiko | Shelving by Hand and by Eye | OSDI 2018 | |",
      "| 2024-05-08 | Jonas | The Leaning Board of Plain Wood | OSDI 2019 | |",
      "| 2024-05-08 | Jonas | Boards without Any Wood at All | OSDI 2019 | |",
      `| 2024-05-15 | Mira | A Second Look at Wooden Boards | SOSP 2021 | ${remark} |`,
      "",
    ].join("\n");
  const said = (remark: string): readonly string[] => relationsOf(claimsOf(log(remark)).works[3]);
  expect(said("Improves on what Aiko showed two weeks ago")).toEqual(["builds-on Shelving by Hand and by Eye"]);
  expect(said("Improves on what Jonas showed a week ago")).toEqual([]);
  expect(said("Improves on what Paul showed a week ago")).toEqual([]);
});
