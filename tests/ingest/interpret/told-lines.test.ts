import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const told = [
  ["Herding Disks in Warm Barns", "Byron, Murray & Hopper (Stanford University). OSDI, 2006."],
  ["Counting Lost Packets at Night", "Murray et al. NSDI 2011"],
  ["Sheep That Know Their Way Home", "Byron & Hopper (Google). SOSP 2013."],
  ["A Slow System for Massive Barns", "Murray, Byron & Hopper (PKU). NSDI 2014."],
  ["Predictable Wool for Shared Clusters", "Hopper et al. SOSP 2015"],
] as const;
const doubtful = [
  ["Sharing, Names, and Spaces", "Hopper, GMD. SOSP 2015", ["Hopper"], ["GMD"], ["SOSP 2015"]],
  ["On Small Barns", "Lovelace (Isle of Wool). OSDI, 2014.", ["Lovelace"], ["Isle of Wool"], ["OSDI 2014"]],
  ["Barns, Bits and Pieces", "Byron, Murray; Penn Hill. SOSP 2007", ["Byron", "Murray"], ["Penn Hill"], ["SOSP 2007"]],
  ["A Sheep Called Orca", "Hopper and many others, PKU. OSDI 1996", ["Hopper"], ["PKU"], ["OSDI 1996"]],
  [
    "Wool over Wire for All",
    "Byron & Hopper (PKU). Woolly Researcher, 2013.",
    ["Byron", "Hopper"],
    ["PKU"],
    ["Woolly Researcher, 2013 2013"],
  ],
] as const;
const all = [...told, ...doubtful.map(([title, line]) => [title, line] as const)];

describe.each([
  ["headings", all.map(([title, line]) => `### ${title}\n${line}\n`).join("\n")],
  ["hung lines", all.map(([title, line]) => `  ${title}\n      ${line}\n`).join("\n")],
])("who, where and when below a title, where most titles have them: %s", (_, text) => {
  const works = claimsOf(`# Reading\n\n## Disks\n\n${text}`).works.map(facts);

  test.each(doubtful)("%s: %s", (title, _line, people, institutions, venues) => {
    expect(works.find((work) => work["title"] === title)).toMatchObject({ people, institutions, venues, notes: [] });
  });

  test("all of them are works", () => {
    expect(works.map(({ title }) => title)).toEqual(all.map(([title]) => title));
  });
});

describe("a DOI behind who, where and when", () => {
  test("is the link of the work", () => {
    const text = told.map(([title, line], at) => `### ${title}\n${line} doi:10.1145/57213${String(at)}.572137\n`).join("\n");
    const works = claimsOf(`# Reading\n\n## Disks\n\n${text}`).works;
    expect(works.map(({ links }) => links.map(({ value }) => value.url))).toEqual(
      told.map((_, at) => [`https://doi.org/10.1145/57213${String(at)}.572137`]),
    );
    expect(works.map(({ venues }) => venues.length)).toEqual(told.map(() => 1));
  });
});

describe("tags in brackets that a legend explains", () => {
  test("are prizes, and neither names nor topics", () => {
    const lines = told.map(([title, line]) => `- ${title} [bp]\n    - ${line}`).join("\n");
    const works = claimsOf(`# Reading\n\n[bp] means best paper.\n\n## Disks\n\n${lines}\n`).works;
    expect(works.map((work) => ({ ...facts(work), awards: work.awards.map(({ value }) => value), name: work.shortTitle }))).toMatchObject(
      told.map(([title]) => ({ title, awards: ["Best Paper"], topics: ["Disks"], name: undefined })),
    );
  });
});

test("a remark behind who, where and when says what a work stands on", () => {
  const lines = told
    .map(([title, line], at) => `### ${title}\n${line}${at === 2 ? ` Extends ${told[0][0]}; read it first.` : ""}\n`)
    .join("\n");
  const [, , work] = claimsOf(`# Reading\n\n## Disks\n\n${lines}`).works;
  expect(relationsOf(work)).toEqual([`builds-on ${told[0][0]}`]);
});
