import { expect, test } from "vitest";
import { writtenOut } from "../../src/ingest/han-universities.ts";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { shippedRegistry } from "./knowledge.ts";
import { claimsOf } from "./interpret/lists.ts";

const registry = indexRegistry(shippedRegistry());

test.each([
  ["慕尼黑工大", "慕尼黑工业大学"],
  ["合肥工大", "合肥工业大学"],
  ["北京师大", "北京师范大学"],
  ["香港科大", "香港科技大学"],
  ["苏州大", "苏州大学"],
  ["大连理工", "大连理工大学"],
])("%s is short for %s", (short, long) => {
  expect(writtenOut(short)).toContain(long);
  expect(registry.institution(short)?.name ?? null).toBe(registry.institution(long)?.name ?? null);
});

test.each(["提升很大", "规模大", "MIT"])("%s is nobody's short name", (text) => {
  expect(registry.institution(text)?.aliases.some((alias) => alias.endsWith("大学")) ?? false).toBe(false);
});

const line = (title: string, who: string): string => `1. **${title}**. *Ada Boat, Ben Quay.* NSDI 2020. 【${who}】`;

test("what nobody knows in lens brackets is an institution where nearly all of them hold some, and no praise is", () => {
  const known = ["Stanford", "北方大学、Rice", "Duke、CMU", "Google", "MSRA"].map((who, at) =>
    line(`Slow Boats in Harbour ${"ABCDE".charAt(at)}`, who),
  );
  const { works } = claimsOf(
    `# 列表\n\n${[...known, line("Fast Boats at Sea", "云鲸智能"), line("Tall Boats at Sea", "北方大学、南方理工"), line("Warm Boats at Sea", "写得很好")].join("\n")}\n`,
  );
  expect(works.slice(-3).map(({ institutions }) => institutions.map(({ value }) => value.text))).toEqual([
    ["云鲸智能"],
    ["北方大学", "南方理工"],
    [],
  ]);
});
