import { expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

test.each(["【OSDI 2022｜北京大学】", "【OSDI 2022 | 北京大学】", "[OSDI 2022|北京大学]"])("a bar divides the fields in %s", (bracket) => {
  const [work] = claimsOf(`# 笔记\n\n- ${bracket} Quick Reads over Slow Networks\n`).works;
  expect(work === undefined ? null : facts(work)).toMatchObject({ venues: ["OSDI 2022"], institutions: ["北京大学"] });
});

test.each(["不知名大学", "Somewhere University"])("what is written like an institution beside a known field is one: %s", (place) => {
  const [work] = claimsOf(`# 笔记\n\n- 【OSDI 2022｜${place}】 Quick Reads over Slow Networks\n`).works;
  expect(work?.institutions.map(({ value }) => value.text)).toEqual([place]);
});

test("one sign of a legend explains no other", () => {
  const { works } = claimsOf(
    "# 笔记\n\n> 🏆 = 最佳论文　　✔ = 看过代码\n\n- Quick Reads over Slow Networks (OSDI 2022) 🏆 ✔\n- Slow Writes over Quick Networks (OSDI 2023) ✔\n",
  );
  expect(works.map(({ awards }) => awards.map(({ value }) => value))).toEqual([["最佳论文"], []]);
});

test("a field of a note ends with its line", () => {
  const [work] = claimsOf(
    "# Notes\n\n### Quick Reads over Slow Networks\nvenue:: OSDI 2022\ninst:: MIT\nmind the corrected figures\n\n### Slow Writes over Quick Networks\nvenue:: OSDI 2023\ninst:: PKU\nnice figures\n",
  ).works;
  expect(work?.institutions.map(({ value }) => value.text)).toEqual(["MIT"]);
});
