import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const read = (line: string, from = "- "): Record<string, unknown> | undefined => {
  const [work] = claimsOf(
    `# Reading\n\n${from}${line}\n\n${from}**Harbor: Slow Boats over Fast Water** (OSDI'24)\n\n${from}**Quay: Fast Boats over Slow Water** (OSDI'23)\n`,
  ).works;
  return work === undefined ? undefined : facts(work);
};
const slow = (institutions: readonly string[] = ["CMU"]): Record<string, unknown> => ({
  title: "Slow Caches: Reading What Was Left",
  venues: ["OSDI 2014"],
  institutions,
  people: [],
  topics: [],
  notes: [],
});

describe("how far somebody is with a work", () => {
  test.each([
    "Slow Caches: Reading What Was Left `OSDI'14` [CMU] (done)",
    "**Slow Caches: Reading What Was Left** OSDI'14 [CMU] (read in May)",
    "Slow Caches: Reading What Was Left, OSDI 2014, CMU - TODO",
    "Slow Caches: Reading What Was Left, OSDI 2014, CMU ✓",
    "Slow Caches: Reading What Was Left (OSDI 2014, CMU) **read**",
    "Slow Caches: Reading What Was Left (OSDI 2014, CMU) — to read",
    "(read) Slow Caches: Reading What Was Left, OSDI 2014, CMU",
    "[skimmed] Slow Caches: Reading What Was Left, OSDI 2014, CMU",
    "TODO: Slow Caches: Reading What Was Left, OSDI 2014, CMU",
    "Slow Caches: Reading What Was Left (OSDI 2014, CMU) [presented by Ada]",
    "Slow Caches: Reading What Was Left (OSDI 2014; CMU)（已读）",
    "《Slow Caches: Reading What Was Left》，OSDI 2014，CMU，读了一半",
    "【在读】Slow Caches: Reading What Was Left (OSDI 2014, CMU)",
    "Slow Caches: Reading What Was Left (OSDI 2014, CMU), gelesen",
  ])("is no part of it, its venue or its institutions: %s", (line) => {
    expect(read(line)).toEqual(slow());
  });

  test.each([
    "Learning to Read, Writing, Reading",
    "How Programmers Read: What Is Left to Be Done",
    "A Study of What Has to Be Read",
    "Getting Things Done",
  ])("is not what a title ends with: %s", (title) => {
    expect(read(`${title} (OSDI 2014)`)?.["title"]).toBe(title);
  });
});

describe("numbers of entries", () => {
  test.each([
    "**1. Slow Caches: Reading What Was Left**，OSDI 2014，CMU",
    "**2、Slow Caches: Reading What Was Left**，OSDI 2014，CMU",
    "**#3: Slow Caches: Reading What Was Left**, OSDI 2014, CMU",
    "**No. 4 Slow Caches: Reading What Was Left**. OSDI 2014. CMU",
    "**[5] Slow Caches: Reading What Was Left** OSDI 2014, CMU",
    "**(6)** Slow Caches: Reading What Was Left, OSDI 2014, CMU",
    "**论文7：Slow Caches: Reading What Was Left**，OSDI 2014，CMU",
    "**【8】Slow Caches: Reading What Was Left**（OSDI 2014，CMU）",
    "**第 9 篇 Slow Caches: Reading What Was Left**。CMU。OSDI 2014",
    "**⑩ Slow Caches: Reading What Was Left**，发表于 OSDI 2014，CMU",
    "**11: Slow Caches: Reading What Was Left**, OSDI 2014, CMU",
    "**12 – Slow Caches: Reading What Was Left**, OSDI 2014, CMU ★",
  ])("say nothing of their works inside what is set apart either: %s", (line) => {
    expect(read(line, "")).toEqual(slow());
  });

  test.each(["3D Caches: Reading What Was Left", "2 Caches 2 Many: Reading What Was Left", "#include Considered Harmful for Slow Caches"])(
    "may be words of a title: %s",
    (title) => {
      expect(read(`${title} (OSDI 2014)`)?.["title"]).toBe(title);
    },
  );

  test("a remark stands on the line below, and a title of many small words is no sentence", () => {
    const { works } = claimsOf(
      "# 笔记\n\n**1. Everything You Always Wanted to Know About Compiled Queries But Were Afraid to Ask**，OSDI 2014，CMU、PKU ★\n把两派放在一起比较，各有千秋。\n\n**2. Slow Caches: Reading What Was Left**，OSDI 2014，CMU\n",
    );
    expect(works.map(({ title, notes }) => [title, notes.map(({ value }) => value)])).toEqual([
      ["Everything You Always Wanted to Know About Compiled Queries But Were Afraid to Ask", ["把两派放在一起比较，各有千秋。"]],
      ["Slow Caches: Reading What Was Left", []],
    ]);
  });
});
