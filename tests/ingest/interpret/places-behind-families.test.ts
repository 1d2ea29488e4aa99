import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const title = "Learning to Stack Boards in Deep Shelves";

describe("families behind an edition, and behind them where they are", () => {
  test.each([
    ["Harrow & Kettle, Google", ["Harrow", "Kettle"], ["Google"]],
    ["Kettle et al., Stanford University, CMU, Google", ["Kettle"], ["Stanford University", "CMU", "Google"]],
    ["Mallow, Kettle, Harrow, Stanford University", ["Mallow", "Kettle", "Harrow"], ["Stanford University"]],
    ["Mallow, Kettle and Harrow, Rice University", ["Mallow", "Kettle", "Harrow"], ["Rice University"]],
  ])("%s", (who, people, institutions) => {
    const [work] = claimsOf(
      `| Date | Paper |\n|---|---|\n| 11 Jan | ${title} (SOSP 2031), ${who} |\n| 18 Jan | Towers: Networks by Hand (OSDI 2030) |`,
    ).works;
    expect(work === undefined ? null : facts(work)).toMatchObject({ title, people, institutions, venues: ["SOSP 2031"] });
  });

  test.each(["Labour Day", "Ascension Day, no meeting", "Summer BBQ", "Retreat (no seminar)"])("%s is a day without a paper", (day) => {
    const { works } = claimsOf(
      `| Date | Presenter | Paper |\n|---|---|---|\n| 11 Jan | Ana | ${title} (SOSP 2031) |\n| 18 Jan | – | ${day} |\n| 25 Jan | Bo | Towers: Networks by Hand (OSDI 2030) |`,
    );
    expect(works.map((work) => work.title)).toEqual([title, "Towers: Networks by Hand"]);
  });

  test.each(["Boards Made Plain (no class)", "The Half-Time Shelf, no lecture"])("%s is a paper", (paper) => {
    const { works } = claimsOf(
      `# Reading group\n\n- Mar 5: ${title} (SOSP 2031)\n- Mar 12: ${paper}\n- Mar 19: Spring Break (no meeting)\n- Mar 26: Towers: Networks by Hand (OSDI 2030)`,
    );
    expect(works.map((work) => work.title)).toEqual([title, paper, "Towers: Networks by Hand"]);
  });
});
