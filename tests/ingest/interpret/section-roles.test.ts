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

describe("headings that name series", () => {
  test("of several no one is said, and it is no topic", () => {
    const row = (title: string, venue: string): string => `| ${title} | ${venue} | 2020 |`;
    const table = (...rows: readonly string[]): string => `| Title | Venue | Year |\n|---|---|---|\n${rows.join("\n")}\n`;
    const list = `# Best papers\n\n## OSDI\n\n- From Keys to Values: A Learned Index (OSDI 2020)\n- Herd: A Shelf for Boards (OSDI 2018)\n\n## SOSP\n\n- The Case for Sorted Tables without Trees (SOSP 2021)\n- Orca: A Shelf for Models (SOSP 2019)\n\n## NSDI / SIGCOMM\n\n${table(row("Cairn: Stacking Networks by Hand", "NSDI"), row("Towers: How Deep Queues Should Be", "SIGCOMM"))}\n## Robots in kitchens and at home\n\n${table(row("Gripping Things in the Dark", "ICRA"), row("Folding Shirts without Hands", "ICRA"))}`;
    expect(claimsOf(list).works.map(({ title, topics }) => [title.split(" ")[0], topics.map(({ value }) => value)])).toEqual([
      ["From", []],
      ["Herd:", []],
      ["The", []],
      ["Orca:", []],
      ["Cairn:", []],
      ["Towers:", []],
      ["Gripping", ["Robots in kitchens and at home"]],
      ["Folding", ["Robots in kitchens and at home"]],
    ]);
  });

  test.each(["Misc", "Miscellaneous", "Others"])("what is left over is no topic: %s", (name) => {
    expect(claimsOf(`# Papers\n\n## ${name}\n\n${works}\n`).works.map(({ topics }) => topics)).toEqual([[], []]);
  });
});
