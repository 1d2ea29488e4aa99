import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const works = `- 【OSDI 2020】From Keys to Values: A Learned Index
- 【SOSP 2021】The Case for Sorted Tables without Trees`;

describe("a section that is named like a contents page", () => {
  test.each(["索引", "Index", "Outline"])("%s over works is a topic", (name) => {
    expect(claimsOf(`# 论文\n\n## ${name}\n\n${works}\n`).works.map(facts)).toMatchObject([
      { title: "From Keys to Values: A Learned Index", venues: ["OSDI 2020"], topics: [name] },
      { title: "The Case for Sorted Tables without Trees", venues: ["SOSP 2021"], topics: [name] },
    ]);
  });

  test("over names of sections it is one", () => {
    const list = `# 论文\n\n## 索引\n\n- Storage engines and trees\n- OSDI 2020\n- SOSP 2021\n\n## OSDI 2020\n\n- From Keys to Values: A Learned Index\n`;
    expect(claimsOf(list).works.map(({ title }) => title)).toEqual(["From Keys to Values: A Learned Index"]);
  });
});
