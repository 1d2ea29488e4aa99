import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const list = (remark: string): string =>
  `# Reading\n\n- Harbor: Slow Boats over Fast Water. OSDI 2020.\n- $2 Quay: A New Variant for Fast Boats. OSDI 2021.\n- Counting Boats: Introducing the B-Count. OSDI 2021\n- Lanterns and How to Light Them. OSDI 2022.\n  - ${remark}\n- Candles and How to Sell Them. OSDI 2023\n`;
const stated = (remark: string): readonly string[] => relationsOf(claimsOf(list(remark)).works[3]);
const cameOfIt = (remark: string): readonly string[] => relationsOf(claimsOf(list(remark)).works[4]);

describe("what a remark states of its work", () => {
  test.each([
    ["← Harbor, fewer wicks", "builds-on Harbor"],
    ["2-3x over Harbor", "related-work Harbor"],
    ["up to 40% better vs. Harbor", "related-work Harbor"],
    ["pair with Harbor", "related-work Harbor"],
    ["extends the $2 Quay to many boats", "builds-on $2 Quay"],
    ["vs. B-Count: smaller", "related-work Counting Boats: Introducing the B-Count"],
    ["small wicks. vs. the dark (previous bullet)", "related-work Counting Boats: Introducing the B-Count"],
    ["see also Robot Lantern Sorting (Noether, OSDI 23)", "related-work Robot Lantern Sorting [OSDI 23]"],
  ])("%s", (remark, relation) => {
    expect(stated(remark).some((each) => each.startsWith(relation))).toBe(true);
  });

  test("names that the list has not, behind signs of Han", () => {
    expect(stated("对比 Harbor、PIER9")).toEqual(["related-work Harbor", "related-work PIER9"]);
  });

  test.each(["Harbor → lunch", "see the harbor → lunch", "three times over lunch"])("%s: nothing", (remark) => {
    expect(stated(remark)).toEqual([]);
  });
});

describe("what came of it, behind an arrow", () => {
  test.each([
    'honest wicks → "Candles and How to Sell Them"',
    "灯芯 → Candles and How to Sell Them",
    "wicks => Candles and How to Sell Them",
  ])("%s", (remark) => {
    expect(cameOfIt(remark)).toEqual(["builds-on Lanterns and How to Light Them"]);
  });

  test.each([
    "Wax → Candles and How to Sell Them",
    "my favourite → Candles and How to Sell Them",
    "Fine intro -> Candles and How to Sell Them",
    "Week 3 -> Candles and How to Sell Them",
    "if in a hurry → Candles and How to Sell Them",
    "a competitor => Candles and How to Sell Them",
    "Vorgänger → Candles and How to Sell Them",
    "melts -> Candles and How to Sell Them would be slower",
    "背景 → Candles and How to Sell Them",
  ])("%s: nothing", (remark) => {
    expect(cameOfIt(remark)).toEqual([]);
    expect(stated(remark).filter((each) => each.startsWith("builds-on"))).toEqual([]);
  });

  test("what a label says before an arrow, the arrow does not turn round", () => {
    expect(stated("inspired by → Harbor")).toEqual(["builds-on Harbor"]);
  });

  test.each(["see → Candles and How to Sell Them", "Harbor → Candles and How to Sell Them"])("%s: nothing of this work", (remark) => {
    expect(cameOfIt(remark)).not.toContain("builds-on Lanterns and How to Light Them");
  });
});
