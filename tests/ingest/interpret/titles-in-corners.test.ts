import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const works = [
  { title: "Harbours for Slow Boats on Water", who: "Byron", venue: "OSDI 2002" },
  { title: "Moored: Boats without Ropes", who: "Hopper, Lovell, Kilburn", venue: "OSDI 2010", note: "Harboursの後継" },
  { title: "Touching Ropes: A Sense of Water", who: "Wells, Babbage", venue: "SOSP 2012" },
  { title: "Measured Tides and Their Harbours", who: "MacKenzie", venue: "NSDI 1992" },
  { title: "Semantic Ropes: Mooring by Meaning", who: "Backus et al.", venue: "NSDI 2004" },
  { title: "Boats of One's Own and Others", who: "Dean, Codd", venue: "SOSP 2005" },
] as const;

type Work = (typeof works)[number];

const people = works.map(({ who }) => who.replace(" et al.", "").split(", "));
const list = (line: (work: Work, at: number) => string, head = "■ 入力"): string =>
  `研究室 輪講論文リスト\n\n${[0, 3]
    .flatMap((from) => [
      `${head}${String(from)}`,
      ...works.slice(from, from + 3).flatMap((work, at) => [line(work, from + at), ...("note" in work ? [`　→ ${work.note}`] : [])]),
      "",
    ])
    .join("\n")}`;

const forms: Readonly<Record<string, (work: Work, at: number) => string>> = {
  "a day, corners, a wide stroke, who presents": ({ title, who, venue }, at) =>
    `4/${String(at + 10)} 「${title}」 ${who}／${venue}（発表：田中）`,
  "no day": ({ title, who, venue }) => `「${title}」 ${who}／${venue}`,
  "dots for bullets": ({ title, who, venue }) => `・「${title}」 ${who}／${venue}`,
  "double corners, brackets, who presents behind": ({ title, who, venue }, at) =>
    `4/${String(at + 10)} 『${title}』（${who}，${venue}）（担当：佐藤）`,
  "the venue in front": ({ title, who, venue }) => `[${venue}] 「${title}」 ${who.includes(",") ? who : `${who} / ${venue}`}`,
  "bars behind quotation marks": ({ title, who, venue }) => `"${title}" ${who} | ${venue}`,
  "commas of Chinese": ({ title, who, venue }) => `《${title}》，${who.replaceAll(", ", "、")}，${venue}`,
  "strokes without marks": ({ title, who, venue }) => `${title}／${who}／${venue}`,
};

describe("titles in corners and what stands around them", () => {
  test.each(Object.entries(forms))("%s", (_, line) => {
    const found = claimsOf(list(line)).works.map(facts);
    expect(found.map((work) => [work["title"], work["people"], work["venues"]])).toEqual(
      works.map(({ title, venue }, at) => [title, people[at], [venue]]),
    );
    expect(found.map(({ topics }) => topics)).toEqual([0, 0, 0, 3, 3, 3].map((from) => [`入力${String(from)}`]));
    expect(found[1]?.["notes"]).toEqual([expect.stringMatching(/Harboursの後継$/)]);
  });

  test("several authors before them, with a colon or without", () => {
    for (const sign of ["", "：", ": "])
      expect(
        claimsOf(list(({ title, who, venue }) => `${who}${sign}「${title}」${venue}`)).works.map((work) => facts(work)["people"]),
      ).toEqual(people);
  });

  test("a prize behind a star, with a blank or without", () => {
    for (const gap of ["", " "]) {
      const claims = claimsOf(list(({ title, who, venue }, at) => `「${title}」 ${who}／${venue}${at === 1 ? `${gap}★Best Paper` : ""}`));
      expect(claims.works.map(({ awards }) => awards.map(({ value }) => value))).toEqual([[], ["Best Paper"], [], [], [], []]);
    }
  });

  test("days without a meeting list nothing", () => {
    const day = list(({ title, who, venue }, at) => `4/${String(at + 10)} 「${title}」 ${who}／${venue}（発表：田中）`);
    expect(claimsOf(`${day}\n5/3 は祝日のため休み\n`).works).toHaveLength(works.length);
  });
});
