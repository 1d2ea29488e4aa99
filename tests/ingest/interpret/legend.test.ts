import { describe, expect, it } from "vitest";
import { claimsOf } from "./lists.ts";

const works = `
## Serving
- 🥇🐢 **Kestrel: Tracing Requests across Services** (OSDI 2014)
- **Harbor: Pooling Memory between Hosts** (OSDI 2016) 🥈
- 🐢 **Linnet: A Store for Small Objects** (SOSP 2017)
`;

const awardsOf = (legend: string): readonly (readonly string[])[] =>
  claimsOf(`# Papers\n\n${legend}\n${works}`).works.map((work) => work.awards.map(({ value }) => value));

describe("a legend of signs", () => {
  it.each([
    ["a table", "| Emoji | Meaning |\n|:-:|--|\n| ⭐ | must read |\n| 🥇 | Best Paper |\n| 🥈 | Runner-Up |\n| 🐢 | slow to train |\n"],
    ["a table without a header, its meanings first", "| Best Paper | 🥇 |\n|--|--|\n| Runner-Up | 🥈 |\n| slow to train | 🐢 |\n"],
    ["bullets", "- 🥇 Best Paper\n- 🥈 Runner-Up\n- 🐢 slow to train\n"],
    ["one line", "Key: ⭐ must read · 🥇 best paper · 🥈 runner-up · 🐢 slow to train\n"],
  ])("says in %s what its signs stand for beside titles", (_, legend) => {
    const [first, second, third] = awardsOf(legend).slice(-3);
    expect([first, second, third].map((each) => each?.map((award) => award.toLowerCase()))).toEqual([["best paper"], ["runner-up"], []]);
  });

  it("is no row that says more than what a sign stands for", () => {
    expect(awardsOf("| Sign | Meaning | Where |\n|--|--|--|\n| 🥇 | Best Paper | Lisbon |\n").slice(-3)).toEqual([[], [], []]);
  });
});

describe("signs of a legend in a table", () => {
  it("stand in any cell of a row", () => {
    const row = (name: string, title: string): string => `| ${name} | [${title}](https://arxiv.org/abs/2003.08934) | ECCV'20 | nice |\n`;
    const list = `# Boats\n\n**Legend:** ★ best paper · Code: official\n\n| Method | Title | Venue | Remark |\n|--|--|--|--|\n${row("Boat", "Boats as Neural Harbours for Ropes")}${row("Rope ★", "Ropes as Neural Boats for Harbours")}${row("Tide", "Tides as Neural Ropes for Boats")}`;
    expect(claimsOf(list).works.map(({ awards }) => awards.map(({ value }) => value))).toEqual([[], ["Best Paper"], []]);
  });
});
