import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const read = (behind: string): Record<string, unknown> | undefined => {
  const [work] = claimsOf(`# 书架\n\n- Plain Shelves for Wide and Heavy Boxes${behind}\n`).works;
  return work === undefined ? undefined : facts(work);
};

describe("brackets in Chinese with facts and a remark", () => {
  test.each([
    ["（OSDI 2020，读起来很轻松）", "读起来很轻松"],
    ["（OSDI 2020；一句话：箱子越重越稳）", "一句话：箱子越重越稳"],
    ["(OSDI 2020，基于 Crates)", "基于 Crates"],
  ])("%s", (behind, note) => {
    expect(read(behind)).toMatchObject({ title: "Plain Shelves for Wide and Heavy Boxes", venues: ["OSDI 2020"], notes: [note] });
  });
});

describe("words set apart behind brackets", () => {
  test.each([
    [" (MIT, OSDI 2020) **Industry track**", "Industry track"],
    [" (OSDI 2020) *skimmed only*", "skimmed only"],
  ])("%s", (behind, note) => {
    expect(read(behind)).toMatchObject({ title: "Plain Shelves for Wide and Heavy Boxes", venues: ["OSDI 2020"], notes: [note] });
  });
});

test("a short title in bold over its authors is an entry among entries", () => {
  const text = `# 书架

- **Plain Shelves for Wide and Heavy Boxes**
  - 作者：Ada Byron, Charles Babbage
  - 会议：OSDI 2020
- **Box Models**
  - 作者：Ada Byron, Grace Hopper
  - 笔记：网页版可以玩
- **Boards That Carry Themselves by Night**
  - 会议：NSDI 2019
  - 机构：MIT
`;
  expect(claimsOf(text).works.map(({ title }) => title)).toContain("Box Models");
});

test("a name that a labelled note begins with is the work's", () => {
  const record = (title: string, note: string): string => `title: ${title}\nvenue: OSDI\nyear: 2020\nnote: ${note}\n`;
  const { works } = claimsOf(
    [
      record("Plain Shelves for Wide and Heavy Boxes", "SHBX"),
      record("Boards That Carry Themselves", "beats SHBX by far"),
      record("Moving Things by Night", "builds on SHBX"),
    ].join("\n"),
  );
  expect(works[0]?.shortTitle).toBe("SHBX");
});

test("comments over records in sentences are no topics, and where works stand is none", () => {
  const record = (title: string): string => `title: ${title}\nvenue: OSDI\nyear: 2020\n`;
  const text = `# shelf / box cards
# one card per paper. keys I use: title venue year
# not all of them always there, sorry.

${record("Plain Shelves for Wide and Heavy Boxes")}
${record("Boards That Carry Themselves")}
# ---- boxes below ----

${record("Moving Things by Night")}
# ---- cranes below ----

${record("Cranes on Small Islands")}`;
  expect(claimsOf(text).works.map((work) => facts(work)["topics"])).toEqual([[], [], ["boxes"], ["cranes"]]);
});
