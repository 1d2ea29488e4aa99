import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const title = "Learning Shelves for Long Boards";
const others =
  "- Deep Shelves for Boards in Few Words, NSDI 2016\n- Optimal Shelf Damage under Light Load, SOSP 2018\n- 木板的综述(OSDI 2019)\n";

const read = (line: string): Record<string, unknown> => {
  const [work] = claimsOf(`# 阅读\n\n- ${line}\n${others}`).works;
  if (work === undefined) return {};
  const at = work.people.flatMap(({ value }) => value.institutions.map(({ text }) => text));
  const said = facts(work);
  return {
    ...said,
    name: work.shortTitle,
    date: work.date?.value,
    institutions: [...new Set([...work.institutions.map(({ value }) => value.text), ...at])],
  };
};

describe("a name in brackets without a blank before them", () => {
  test.each([
    ["(LSB),NSDI 2018", { venues: ["NSDI 2018"] }],
    ["（LSB），NSDI 2018", { venues: ["NSDI 2018"] }],
    ["(LSB),2021", { date: "2021" }],
    ["（LSB），2021，Huawei", { date: "2021", institutions: ["Huawei"] }],
    ["(LSB),NSDI 2018,韩梅梅、Byron,UCSD", { venues: ["NSDI 2018"], people: ["韩梅梅", "Byron"], institutions: ["UCSD"] }],
    ["（LSB），NSDI 2018，Byron、韩梅梅，PKU、Google", { people: ["Byron", "韩梅梅"], institutions: ["PKU", "Google"] }],
  ])("%s", (behind, said) => {
    expect(read(`${title}${behind}`)).toMatchObject({ title, name: "LSB", ...said });
  });

  test("is none where it is a sign of the title's own", () => {
    expect(read("Boards with O(n) Memory,NSDI 2018")).toMatchObject({ title: "Boards with O(n) Memory" });
  });
});

describe("a year alone right behind a comma, or one of Han", () => {
  test.each([
    [",2021", []],
    ["，2021", []],
    ["，2021，Huawei", ["Huawei"]],
  ])("%s", (behind, institutions) => {
    expect(read(`${title}${behind}`)).toMatchObject({ title, date: "2021", institutions });
  });

  test.each(["Last change of this: May, 2021", "The State of the Boards, 2021 edition"])("%s: belongs to what stands before it", (line) => {
    expect(read(line)["date"]).toBeUndefined();
  });
});

describe("families behind the brackets that say where and when", () => {
  test.each(["(NSDI'16)Byron, Babbage, Fox", "（NSDI 2016）Byron、Babbage、Fox", "[NSDI 2016] Byron, Babbage, and Fox"])("%s", (behind) => {
    expect(read(`${title}${behind}`)).toMatchObject({ title, venues: ["NSDI 2016"], people: ["Byron", "Babbage", "Fox"] });
  });

  test("words are none", () => {
    expect(read(`${title} (NSDI'16). Scheduling, Caching`)).toMatchObject({ people: [] });
  });
});

test.each([
  ["(NSDI 2018; read it twice)", "read it twice"],
  ["(NSDI 2018 — very much like the older one)", "very much like the older one"],
  ["[NSDI 2018. Also a nice follow-up of Plank]", "Also a nice follow-up of Plank"],
])("brackets that hold a remark behind where and when: %s", (behind, note) => {
  expect(read(`${title} ${behind}`)).toMatchObject({ title, venues: ["NSDI 2018"], notes: [note] });
});

test.each(["🏆 Best Paper? (check)", "(best paper?)", "— Test of Time Award? (unsure)"])("a prize in doubt: %s", (behind) => {
  const [work] = claimsOf(`# Reading\n\n- ${title} ${behind}\n${others}`).works;
  expect([work?.title, work?.awards]).toEqual([title, []]);
});
