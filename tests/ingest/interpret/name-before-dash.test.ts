import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const entry = (line: string): Record<string, unknown> | undefined => {
  const [work] = claimsOf(`# Notes\n\n- ${line}\n- [[Quarry]] – Quarry: Mining Idle Accelerators, NSDI 2022\n`).works;
  return work === undefined ? undefined : { ...facts(work), name: work.shortTitle };
};

const title = "Pooling Memory for Elastic Serving";

describe("the name of a page and a dash in front of a title", () => {
  test.each([
    `[[Harbor]] – ${title}, OSDI 2024`,
    `[x] [[Harbor]] – ${title}, OSDI 2024 #must-read`,
    `**Harbor** - ${title} (OSDI 2024)`,
    `[[Harbor]] — ${title}. OSDI'24`,
    `[[Harbor]] – ${title}, OSDI 2024 (Ada Byron, Grace Hopper; Stanford)`,
  ])("%s", (line) => {
    expect(entry(line)).toMatchObject({ title, name: "Harbor", venues: ["OSDI 2024"] });
  });

  test("who and where in the brackets behind", () => {
    expect(entry(`[[Harbor]] – ${title}, OSDI 2024 (Ada Byron, Grace Hopper; Stanford)`)).toMatchObject({
      people: ["Ada Byron", "Grace Hopper"],
      institutions: ["Stanford"],
    });
  });

  test("a page called by the beginning of a long title", () => {
    expect(entry("[[It Is High Time to Pool]] – It Is High Time to Pool Memory, OSDI 2024")).toMatchObject({
      title: "It Is High Time to Pool Memory",
    });
  });

  test("what is said of a work is no title", () => {
    expect(entry("**Harbor** – pools the memory of machines that idle, OSDI 2024")?.["title"]).not.toContain("pools the memory of");
  });
});

describe("behind the number of a preprint", () => {
  test.each(["arXiv:2401.00001. Distinguished Paper.", "arXiv:2401.00001, Distinguished Paper"])("%s", (end) => {
    const { works } = claimsOf(`# Notes\n\n- "${title}", Ada Byron, Grace Hopper.\n  OSDI 2024, ${end}\n`);
    expect(works.map(facts)).toMatchObject([{ venues: ["OSDI 2024"] }]);
    expect(works[0]?.awards.map(({ value }) => value)).toEqual(["Distinguished Paper"]);
  });
});
