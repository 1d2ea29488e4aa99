import { describe, expect, test } from "vitest";
import { awardsIn, parseAward } from "../../../src/ingest/recognise/award.ts";
import { parseVenue } from "../../../src/ingest/recognise/venue.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { claimsOf } from "../interpret/lists.ts";
import { smallRegistry } from "./registry.ts";

const registry = indexRegistry(smallRegistry);

describe("awards in any wording", () => {
  test.each([
    ["Won the best paper award at SOSP", "Best Paper"],
    ["got a distinguished paper award at the conference", "Distinguished Paper"],
    ["Best Systems Paper Award", "Best Systems Paper"],
    ["Best Tidal Power Systems Paper", "Best Tidal Power Systems Paper"],
    ["InfoVis Best Paper", "InfoVis Best Paper"],
    ["best paper too", "Best Paper"],
    ["Test of Time 2016", "Test of Time"],
    ["Best Demo Award at the Workshop on Wooden Things 2016", "Best Demo"],
    ["got the SIGMOD best paper award I think", "SIGMOD Best Paper"],
    ["Best Paper, if I remember correctly", "Best Paper"],
    ["Distinguished Artifact Award Winner", "Distinguished Artifact"],
    ["Best Paper Award Runner-Up", "Best Paper Runner-Up"],
    ["Best Paper Honorable Mention", "Best Paper Honorable Mention"],
    ["10-Year Test of Time Award", "10-Year Test of Time"],
    ["marr prize", "Marr Prize"],
    ["Marr Prize Honorable Mention", "Marr Prize Honorable Mention"],
    ["Best paper that year", "Best Paper"],
    ["best-paper award", "Best Paper"],
    ["ISCA'24 Best Paper", "Best Paper"],
    ["2019 Test of Time Award", "Test of Time"],
    ["best paper, SIGCOMM 2019", "Best Paper"],
    ["Test of Time, 2021", "Test of Time"],
    ["Award: Best Student Paper", "Best Student Paper"],
    ["Runner-up for Best Paper", "Runner-up for Best Paper"],
    ["Outstanding Main Track Runner-Up", "Outstanding Main Track Runner-Up"],
    ["Jay Lepreau Award", "Jay Lepreau Award"],
    ["VLDB 10 Year Award", "VLDB 10 Year Award"],
    ["SIGOPS Hall of Fame", "SIGOPS Hall of Fame"],
    ["selected for IEEE Micro Top Picks", "IEEE Micro Top Picks"],
    ["获最佳论文奖", "最佳论文奖"],
    ["ISCA'16 最佳论文", "最佳论文"],
    ["最佳学生论文提名", "最佳学生论文提名"],
    ["时间检验奖", "时间检验奖"],
  ])("%s", (text, award) => {
    expect(parseAward(text)).toBe(award);
  });
  test.each([
    "Herding the Cores 🏆 Best Paper",
    "Lost and found best paper",
    "nominated by nobody",
    "mention of the test of time",
    "最佳实践",
    "优秀的论文",
    "Best title of the year",
    "Top Picks 2019",
    "Hall of Fame",
    "award-winning",
    "Distinguished Reviewer",
  ])("%s is none by itself", (text) => {
    expect(parseAward(text)).toBeNull();
  });
});

describe("awards that remarks name", () => {
  test.each([
    ["Herder. Best paper that year, and nobody remembers why.", ["Best Paper"]],
    ["slides, outstanding paper", ["Outstanding Paper"]],
    ["最佳论文奖；核心思想很简单", ["最佳论文奖"]],
    ["A classic (Test of Time Award)", ["Test of Time"]],
    ["They beat the system that won, best paper of its year or not", []],
    ["Compare with the one from down the hall, best paper at SOSP", []],
    ["This is not the best paper on the matter", []],
  ])("%s", (remark, awards) => {
    expect(awardsIn(remark)).toEqual(awards);
  });
});

describe("awards behind venues", () => {
  test.each([
    ["OSDI 2020 (Marr Prize)", "Marr Prize"],
    ["OSDI'20 · Best Student Paper", "Best Student Paper"],
    ["OSDI 2020 🏆 Best Paper", "Best Paper"],
    ["OSDI'20，最佳论文", "最佳论文"],
    ["SOSP 2019 最佳论文奖", "最佳论文奖"],
  ])("%s", (text, award) => {
    const venue = parseVenue(text, registry);
    expect([venue?.award, venue?.series]).toEqual([award, text.slice(0, 4)]);
  });
});

describe("awards by the names that houses give them", () => {
  test.each([
    ["10-year retrospective most influential paper", "10-year Retrospective Most Influential Paper"],
    ["Most Influential PLDI Paper Award", "Most Influential PLDI Paper"],
    ["Best of CHI", "Best of CHI"],
    ["SIGMOD Research Highlight Award", "SIGMOD Research Highlight"],
    ["CACM Research Highlights", "CACM Research Highlights"],
    ["PODS Alberto O. Mendelzon Test-of-Time Award", "PODS Alberto O. Mendelzon Test-of-Time"],
    ["Runner Up, Best Paper", "Runner Up Best Paper"],
    ["2nd best paper", "2nd Best Paper"],
    ["IJRR Paper of the Year", "IJRR Paper of the Year"],
    ["Best-Paper-Award", "Best Paper"],
    ["最優秀論文賞", "最優秀論文賞"],
    ["최우수 논문상", "최우수 논문상"],
    ["Melhor artigo", "Melhor Artigo"],
    ["Лучшая статья", "Лучшая Статья"],
  ])("%s", (text, award) => {
    expect(parseAward(text)).toBe(award);
  });

  test.each([
    "Best of both worlds",
    "my paper of the year",
    "a research highlight",
    "Oral",
    "Spotlight",
    "Top pick",
    "the best paper on this",
  ])("%s is none", (text) => {
    expect(parseAward(text)).toBeNull();
  });

  test.each(["Old, and test of time.", "Runner-up: Zyzzyva", "PBFT won, this was runner-up"])("nothing is given in %s", (note) => {
    expect(awardsIn(note)).toEqual([]);
  });
});

describe("one award that a line names in parts", () => {
  test.each([
    ["- Quick Reads over Slow Networks (OSDI 2020). Best Paper (Runner-up).", ["Best Paper Runner-up"]],
    ["- Quick Reads over Slow Networks (OSDI 2020, Runner-up, Best Paper)", ["Runner-up Best Paper"]],
    ["- Quick Reads over Slow Networks. A. Pile, B. Stack. OSDI 2020. VLDB 10-Year Best Paper Award.", ["VLDB 10-Year Best Paper"]],
    ["- Quick Reads over Slow Networks (OSDI 2020) (Gödel Prize 2022)", ["Gödel Prize"]],
    ["- Quick Reads over Slow Networks (OSDI 2020, Best Paper, Best Artifact)", ["Best Paper", "Best Artifact"]],
  ])("%s", (line, awards) => {
    const { works } = claimsOf(`${line}\n- Slow Reads over Slow Networks (OSDI 2021)\n`);
    expect(works[0]?.awards.map(({ value }) => value)).toEqual(awards);
  });

  test("how a paper was presented is no award, also in the column of awards", () => {
    const rows = ["Oral", "Spotlight", "-", "Test of Time"].map(
      (said, at) => `| Reads of Kind ${String(at)} over Networks | OSDI 2020 | ${said} |\n`,
    );
    const { works } = claimsOf(`| Title | Venue | Award |\n|---|---|---|\n${rows.join("")}`);
    expect(works.map(({ awards }) => awards.map(({ value }) => value))).toEqual([[], [], [], ["Test of Time"]]);
  });
});

describe("what lasts", () => {
  test.each([
    ["lasting impact award", "Lasting Impact"],
    ["UIST Lasting Impact Award", "UIST Lasting Impact"],
    ["won the lasting-impact award", "Lasting-impact"],
    ["Lasting Influence Award", "Lasting Influence"],
  ])("%s is an award", (text, award) => {
    expect(awardsIn(text)).toEqual([award]);
  });

  test.each(["had a lasting impact on me", "a lasting impact", "long-lasting impact of boats"])("%s is none", (text) => {
    expect(awardsIn(text)).toEqual([]);
  });
});

test.each([
  "best written industry systems paper",
  "the best and most readable paper",
  "best introductory shelving paper",
  "best old shelving paper",
])("%s is what somebody thinks", (opinion) => {
  expect(parseAward(opinion)).toBeNull();
});
