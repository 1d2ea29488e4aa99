import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const pdf = "[[paper](https://example.org/1.pdf)]";
const others = [
  `- **[Plank]** Tall Boards for Long Things. *NSDI 2018*. ${pdf} (Google)`,
  `- **[Nail]** Old Boards and New Nails. *SOSP 2019*. ${pdf} (PKU)`,
  `- **[Saw]** Short Cuts through Wet Boards. *OSDI 2020*. ${pdf} (CMU)`,
].join("\n");

const read = (name: string, remark: string, links = ` ${pdf}`): readonly unknown[] => {
  const line = `- **[${name}]** Plain Shelves in Large Rooms. *OSDI 2018*.${links} ${remark}`;
  const [work] = claimsOf(`# Boards\n\n${line}\n${others}\n`).works;
  return [work?.institutions.map(({ value }) => value.text), work?.shortTitle === name, work?.venues.map(({ value }) => value.series)];
};

describe("whose a work is, at either end of a remark", () => {
  test.each([
    ["(Microsoft, fully wooden)", ["Microsoft"]],
    ["(Microsoft; used a lot)", ["Microsoft"]],
    ["— shortens Plank; PKU & Microsoft", ["PKU", "Microsoft"]],
    ["— 比 Plank 短；PKU、Microsoft", ["PKU", "Microsoft"]],
    ["— Microsoft's Plank", ["Microsoft"]],
    ["— Microsoft 版 Plank", ["Microsoft"]],
    ["— Le Plank de Microsoft", ["Microsoft"]],
    ["— Plank 去掉 Nail,后端换成 Saw", []],
    ["— Oakwood's Plank", []],
  ])("%s", (remark, institutions) => {
    expect(read("Shelf", remark)).toEqual([institutions, true, ["OSDI"]]);
  });

  test("behind no links too", () => {
    expect(read("Shelf", "— shortens Plank; PKU & Microsoft", "")[0]).toEqual(["PKU", "Microsoft"]);
  });
});

test("a name in brackets in front that is a venue's too, where an edition stands behind", () => {
  expect(read("DSN", "")).toEqual([[], true, ["OSDI"]]);
});

test.each([
  ["It keeps its shelves on dry walls and so saves all boards (Microsoft).", ["Microsoft"]],
  ["把木板放在干燥的墙上（PKU）。", ["PKU"]],
  ["Keeps nothing on the wall (PKU, Microsoft)", ["PKU", "Microsoft"]],
  ["Keeps its shelves dry, unlike Plank (Google).", []],
  ["It keeps its shelves on dry walls (all of them).", []],
])("whose a work is, in brackets at the end of a remark: %s", (remark, institutions) => {
  const [work] = claimsOf(`# Boards\n\n- **Plain Shelves in Large Rooms**. *OSDI 2018*. ${pdf}\n  - ${remark}\n${others}\n`).works;
  expect(work?.institutions.map(({ value }) => value.text)).toEqual(institutions);
});
