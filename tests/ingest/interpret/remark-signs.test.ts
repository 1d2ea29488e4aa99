import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const first = (text: string): Record<string, unknown> => {
  const [work] = claimsOf(text).works;
  return work === undefined ? {} : facts(work);
};

describe("signs of programmers before a remark", () => {
  test.each(["//", "#", "%", "--"])("%s ends the brackets, the edition and the reference before it", (sign) => {
    const remark = "the pier is the real contribution, five pages that ended an era";
    for (const line of [
      `- A Plain Method for Slow Harbours (Byron & Babbage, OSDI 2021) ${sign} ${remark}`,
      `- A Plain Method for Slow Harbours, OSDI 2021 ${sign} ${remark}`,
      `- Byron et al., "A Plain Method for Slow Harbours", OSDI 2021 ${sign} ${remark}`,
    ])
      expect(first(line)).toMatchObject({ title: "A Plain Method for Slow Harbours", venues: ["OSDI 2021"], notes: [remark] });
  });

  test("a year alone, and a venue that nobody knows, stand between a comma and a dash", () => {
    const lines = [1, 2, 3, 4].map((at) => `- Moored Boats Without Ropes: Part ${String(at)}, OSDI 2012 -- good\n`);
    const list = (last: string): string => `# Tides\n\n${lines.join("")}- ${last}\n`;
    const works = claimsOf(list("Slow Harbours Revisited, 2012 -- v2 of the above")).works;
    expect(works.at(-1)).toMatchObject({ title: "Slow Harbours Revisited", date: { value: "2012" } });
    const [unknown] = claimsOf(list("A Harbour of Logs for Slow Boats, HARBOUR Winter 1993 -- redone in wood")).works.slice(-1);
    expect(unknown?.venues.map(({ value }) => [value.text, value.year])).toEqual([["HARBOUR Winter 1993", 1993]]);
    expect(titlesOf(claimsOf(list("A Harbour of Logs, Boats, 1993 Ways -- Of Mooring Them")))).not.toContain("A Harbour of Logs, Boats");
  });
});

describe("families in brackets", () => {
  test("stand beside a venue that nobody knows, and may be called like a word of titles", () => {
    expect(first("- A Plain Method for Slow Harbours (Byron & Babbage, Harbour Works and Slow Boats 1989)")).toMatchObject({
      title: "A Plain Method for Slow Harbours",
      people: ["Byron", "Babbage"],
      venues: ["Harbour Works and Slow Boats 1989 1989"],
    });
    expect(first("- A Plain Method for Slow Harbours (Formal, Babbage, Lovell, OSDI 2021)")).toMatchObject({
      people: ["Formal", "Babbage", "Lovell"],
    });
    expect(first("- A Plain Method for Slow Harbours (Pruning, Sparsity, Lovell, OSDI 2021)")).toMatchObject({ people: [] });
  });

  test("one family whose letters stand within a word of the title is an author all the same", () => {
    const lines = ["Byron & Babbage, OSDI 2020", "Hopper et al., NSDI 2019", "Kilburn, Wells, Dean, SOSP 2021"].map(
      (who, at) => `- Moored Boats Without Ropes ${String(at)} (${who})\n`,
    );
    const works = claimsOf(`# Tides\n\n${lines.join("")}- Weak Baselines for Slow Harbours (Lin, OSDI 2018)\n`).works;
    expect(works.at(-1)?.people.map(({ value }) => value.name)).toEqual(["Lin"]);
  });
});
