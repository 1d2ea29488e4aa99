import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const title = "HarborRT: Pooling Memory for Elastic Serving";
const institutions = (below: string): unknown => {
  const [work] = claimsOf(`# Reading\n\n- ${title} (OSDI 2024)\n  - ${below}\n- Quarry: Mining Idle Accelerators (NSDI 2022)\n`).works;
  return work === undefined ? undefined : facts(work)["institutions"];
};

describe("whose a work is, in a remark", () => {
  test.each([
    ["HarborRT, Google. See also Kiln.", ["Google"]],
    ["HarborRT, from Google. Slow on disks.", ["Google"]],
    ["HarborRT at NVIDIA. Slow on disks.", ["NVIDIA"]],
    ["HPM, Google. Slow on disks.", ["Google"]],
    ["TideRT from NVIDIA. Compared to that it is slow.", []],
    ["HB2, Google. Same idea.", []],
    ["Same CMU team as Quarry. Slow on disks.", ["CMU"]],
    ["The same PKU group as Quarry.", ["PKU"]],
    ["TideRT beats Google. Slow on disks.", []],
    ["Used at Google. Slow on disks.", []],
  ])("%s", (below, named) => {
    expect(institutions(below)).toEqual(named);
  });

  test.each([
    "作者：Ada Byron；单位：PKU；OSDI 2020",
    "Authors: Ada Byron | Institution: PKU | OSDI 2020",
    "Authors: Ada Byron; Affiliation: PKU; OSDI'20",
  ])("%s: where and when needs no label", (line) => {
    const [work] = claimsOf(`# Reading\n\n- **${title}**\n  - ${line}\n- **Quarry: Mining Idle Accelerators**\n  - NSDI 2022\n`).works;
    expect(work === undefined ? null : facts(work)).toMatchObject({ venues: ["OSDI 2020"], institutions: ["PKU"], people: ["Ada Byron"] });
  });
});

test.each(['(talk) Ada Byron, "Tides of Memory", keynote. Good fun.', "（演讲）Ada Byron: Tides of Memory, a keynote"])(
  "%s: no paper",
  (line) => {
    const { works } = claimsOf(`# Log\n\n- ${title} (OSDI 2024)\n- ${line}\n`);
    expect(works.filter(({ type }) => type === "paper").map((work) => work.title)).toEqual([title]);
  },
);

test("a page shown by a shorter name keeps its own", () => {
  const page = "Broad and Narrow Learning for Tides";
  const { works } = claimsOf(`# Log\n\n- [[Harbor Memory]] (OSDI 2024)\n  - like [[${page}|Broad & Narrow]]\n- [[${page}]] (SOSP 2021)\n`);
  expect(works.map((work) => work.title)).toContain(page);
});

test("one author behind a full stop, where others have several there", () => {
  const names = ["Ada Byron, Grace Hopper", "Leslie Ashby, Karl Birch", "Rosa Stone, Emil Wald"];
  const lines = names.map((who, at) => `- Kiln${String(at)}: Firing Bricks of Memory. ${who}. OSDI ${String(2015 + at)}`);
  const { works } = claimsOf(`# Log\n\n${lines.join("\n")}\n- ${title}. Tom Weller. https://arxiv.org/abs/2401.00001\n`);
  expect(works.map(facts).at(-1)).toMatchObject({ title, people: ["Tom Weller"] });
});
