import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const read = (line: string): Record<string, unknown> => {
  const [work] = claimsOf(`- ${line}\n`).works;
  return {
    title: work?.title,
    people: work?.people.map(({ value }) => value.name),
    venues: work?.venues.map(({ value }) => value.text),
    institutions: work?.institutions.map(({ value }) => value.text),
    awards: work?.awards.map(({ value }) => value),
    notes: work?.notes.map(({ value }) => value),
  };
};

describe("behind where and when of a reference", () => {
  test.each([
    ['A. Byron et al., "A Plain Method for Slow Harbours", SOSP 2009 (Best Paper). Stanford', ["Stanford"], ["Best Paper"], []],
    ['A. Byron et al., "A Plain Method for Slow Harbours", SOSP 2009, CMU.', ["CMU"], [], []],
    [
      "Byron, A., & Babbage, C. (2009). A Plain Method for Slow Harbours. SOSP '09. [CMU] Best Student Paper.",
      ["CMU"],
      ["Best Student Paper"],
      [],
    ],
    [
      "Byron, A. et al. (2009). A Plain Method for Slow Harbours. SOSP 2009. [CMU] Honorable Mention. — read it twice, slowly",
      ["CMU"],
      ["Honorable Mention"],
      ["read it twice, slowly"],
    ],
    [
      "Byron, A., & Babbage, C. (2009). A Plain Method for Slow Harbours. *SOSP 2009*. (Microsoft) https://doi.org/10.1145/1.2",
      ["Microsoft"],
      [],
      [],
    ],
    ["Byron, A. (2009). A Plain Method for Slow Harbours. *SOSP 2009*, 493–502. (Microsoft Research)", ["Microsoft Research"], [], []],
    ["Byron, A. (2009). A Plain Method for Slow Harbours. *SOSP 2009*, 493–502. (Berkeley)", [], [], []],
  ])("%s: who wrote it, how well, and a remark", (line, institutions, awards, notes) => {
    expect(read(line)).toMatchObject({ title: "A Plain Method for Slow Harbours", institutions, awards, notes });
  });

  test("a place of the meeting is nobody's institution", () => {
    expect(
      read("A. Byron and C. Babbage. A Plain Method for Slow Harbours. In Proceedings of SOSP 2009, Monterey, CA, USA. ACM."),
    ).toMatchObject({
      institutions: [],
    });
  });
});

describe("behind where alone, the year in front", () => {
  const written = "Byron, A., & Babbage, C. (2009). A Plain Method for Slow Harbours.";

  test.each([
    ["*SOSP*. Stanford University.", ["Stanford University"], []],
    ["*VLDB*, 15(12), 550. CMU & Duke.", ["CMU", "Duke"], []],
    ["In SOSP [Microsoft Research].", ["Microsoft Research"], []],
    ["*SOSP* (CMU).", ["CMU"], []],
    ["SOSP. CMU. Slow at first, then warm.", ["CMU"], ["Slow at first, then warm."]],
    ["SOSP. ACM.", [], []],
    ["Stanford University Press.", [], []],
  ])("%s", (behind, institutions, notes) => {
    expect(read(`${written} ${behind}`)).toMatchObject({ title: "A Plain Method for Slow Harbours", institutions, notes });
  });
});

describe("titles behind a year in brackets", () => {
  test.each([
    ["Byron, A., & Babbage, C. (1997). Direct Mooring vs. Harbour Agents. *boats*, 4(6).", "Direct Mooring vs. Harbour Agents"],
    ["Licklider, J. C. R. (1960). Man-Boat Symbiosis. *Transactions on Human Harbours*.", "Man-Boat Symbiosis"],
    [
      "Han, J. Y. (2005) Low-Cost Mooring through Frustrated Total Internal Ropes. SOSP '05. — watch the video first",
      "Low-Cost Mooring through Frustrated Total Internal Ropes",
    ],
  ])("%s", (line, title) => {
    expect(read(line)).toMatchObject({ title });
  });
});
