import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const others = "- Quarry: Mining Idle Accelerators (NSDI 2022)\n- Bowtie: Folding Networks Twice Without Losing Packets (SOSP 2021)";
const entry = (line: string): Record<string, unknown> | undefined => {
  const [work] = claimsOf(`# Reading\n\n- ${line}\n${others}\n`).works;
  return work === undefined ? undefined : { ...facts(work), name: work.shortTitle };
};

const title = "Pooling Memory for Elastic Serving";

describe("a name with where and when in front of its title", () => {
  test.each([
    `Harbor [OSDI'24]: ${title}. Ada Byron, Grace Hopper, et al.`,
    `Harbor (OSDI 2024): ${title}. Ada Byron and Grace Hopper.`,
    `**Harbor** [OSDI '24] — ${title}. Ada Byron, Grace Hopper.`,
    `Harbor（OSDI 2024）：${title}, Ada Byron, Grace Hopper`,
  ])("%s: signed", (line) => {
    expect(entry(line)).toMatchObject({ title, name: "Harbor", venues: ["OSDI 2024"], people: ["Ada Byron", "Grace Hopper"] });
  });

  test.each([
    [`Harbor [OSDI'24]: ${title}`, title],
    [`Tidal Harbor [OSDI'24]: Tidal Harbor: ${title}. Ada Byron.`, `Tidal Harbor: ${title}`],
    [`Harbor() (OSDI 2024) - ${title}. Byron et al. https://arxiv.org/abs/2401.00001`, title],
  ])("%s", (line, own) => {
    expect(entry(line)).toMatchObject({ title: own, venues: ["OSDI 2024"] });
  });

  test.each(["Harbor (OSDI 2024): pools the memory of machines that idle", "Harbor (OSDI 2024) - Read it twice. Still no idea."])(
    "%s: a remark",
    (line) => {
      expect(entry(line)).toMatchObject({ title: "Harbor", venues: ["OSDI 2024"] });
    },
  );
});

describe("families behind where and when", () => {
  test.each([
    [`Harbor: ${title}, OSDI 2024, Ashby, Birch, Ré`, ["Ashby", "Birch", "Ré"]],
    [`Harbor: ${title}, OSDI'24, Ashby and Birch`, ["Ashby", "Birch"]],
    [`Harbor: ${title}. Ashby et al.`, ["Ashby"]],
  ])("%s", (line, people) => {
    expect(entry(line)).toMatchObject({ title: `Harbor: ${title}`, people });
  });

  test("a row of names is no title", () => {
    expect(entry("Kernel bypass (NSDI 2019): Harbor, Tugboat, Anchor, Buoy")).toMatchObject({
      title: "Kernel bypass",
      venues: ["NSDI 2019"],
    });
  });

  test.each(["Plankcached", "ShelfDB"])("%s et al. are programs", (name) => {
    expect(entry(`Tides at scale: a field guide, ${name} et al.`)?.["people"] ?? []).toEqual([]);
  });

  test("words of a title before its brackets are none", () => {
    expect(entry("Tides between Ashby, Birch and Stone (SOSP 2021)")).toMatchObject({
      title: "Tides between Ashby, Birch and Stone",
      people: [],
    });
  });
});
