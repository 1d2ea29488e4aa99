import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const title = (at: number): string => `Harbours of the ${["North", "South", "East", "West"][at] ?? ""}: A Slow System for Tides`;
const list = (people: readonly string[], where: string): string =>
  `# Tides\n\n${people.map((who, at) => `- [[@k${String(at)}|${title(at)}]]\n\t- by:: ${who}\n\t- on:: ${where}`).join("\n")}\n`;
const read = (people: readonly string[], where = "OSDI 2014"): readonly Record<string, unknown>[] =>
  claimsOf(list(people, where)).works.map((work) => ({
    ...facts(work),
    date: work.date?.value,
    links: work.links.map(({ value }) => value.url),
  }));

describe("fields of people in a list", () => {
  test("that gives families alone: two of them are no name turned", () => {
    const works = read(["Alder", "Birch, Cedar, Fir", "Gorse et al.", "Hazel, Larch"]);
    expect(works.map(({ people }) => people)).toEqual([["Alder"], ["Birch", "Cedar", "Fir"], ["Gorse"], ["Hazel", "Larch"]]);
  });

  test("that turns its names", () => {
    const works = read(["Alder, Ann", "Birch, Bo and Cedar, Cy", "Fir, Flo", "Gorse, Gil"]);
    expect(works.map(({ people }) => people)).toEqual([["Ann Alder"], ["Bo Birch", "Cy Cedar"], ["Flo Fir"], ["Gil Gorse"]]);
  });
});

describe("a field that says on what a work appeared", () => {
  test.each(["OSDI 2014", "OSDI 2014, https://arxiv.org/abs/1401.00001", "OSDI 2014 — https://arxiv.org/abs/1401.00001"])("%s", (where) => {
    expect(read(["Alder"], where)).toMatchObject([
      { title: title(0), venues: ["OSDI 2014"], links: where.includes("http") ? ["https://arxiv.org/abs/1401.00001"] : [] },
    ]);
  });

  test("a thesis has a year, and a day is that of reading", () => {
    expect(read(["Alder"], "PhD thesis, 1997")).toMatchObject([{ venues: [], date: "1997" }]);
    expect(read(["Ann Alder, Bo Birch"], "2024-05-02")).toMatchObject([{ venues: [], date: undefined }]);
  });
});
