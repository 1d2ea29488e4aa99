import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const signed = [
  "Herding Disks in Cold Archives (A. Byron, G. Murray)",
  "Warm Barns for Distributed Cattle (G. Murray et al., Google)",
  "Counting Lost Packets at Night (A. Byron, G. Hopper)",
];
const asked = [
  "Sheep That Know Their Way (G. Hopper)",
  "Walks over Frozen Lakes (Ada Byron, Grace Murray, Google)",
  "Data Center TCP (DCTCP)",
];

const table = (titles: readonly string[]): string =>
  `| Date | Paper | Venue | Presenter |\n|---|---|---|---|\n${titles.map((title, at) => `| ${String(at + 1)} Oct | ${title} | OSDI, 2006 | Ana |`).join("\n")}\n`;
const bullets = (titles: readonly string[]): string => titles.map((title) => `- ${title}, OSDI 2006\n`).join("");

describe("brackets at the end of titles that mostly hold people", () => {
  test("hold one of them, and where they are, too", () => {
    const works = claimsOf(table([...signed, ...asked])).works.map(facts);
    expect(works.map((work) => work["title"])).toEqual([
      "Herding Disks in Cold Archives",
      "Warm Barns for Distributed Cattle",
      "Counting Lost Packets at Night",
      "Sheep That Know Their Way",
      "Walks over Frozen Lakes",
      "Data Center TCP (DCTCP)",
    ]);
    expect(works.slice(3).map((work) => work["people"])).toEqual([["G. Hopper"], ["Ada Byron", "Grace Murray"], []]);
    const [, among, , , alone] = claimsOf(table([...signed, ...asked])).works;
    expect(among?.institutions.map(({ value }) => value.text)).toEqual(["Google"]);
    expect(alone?.people.map(({ value }) => value.institutions)).toEqual([[{ text: "Google" }], [{ text: "Google" }]]);
  });
  test("are part of the title where nothing says so", () => {
    expect(titlesOf(claimsOf(table([...asked, "Herding Disks in Cold Archives", "Warm Barns for Cattle of the World"])))).toContain(
      "Sheep That Know Their Way (G. Hopper)",
    );
  });
  test("do so behind bullets", () => {
    const works = claimsOf(bullets([...signed, asked[0] ?? "", "Walks over Frozen Lakes (A. Byron, G. Murray, Google)"])).works.map(facts);
    expect(works.map((work) => work["people"]).slice(3, 5)).toEqual([["G. Hopper"], ["A. Byron", "G. Murray"]]);
  });
});

describe("days of a calendar without a paper", () => {
  test.each([
    "*continued*",
    "(cont'd)",
    "guest talk: G. Hopper, Barns I have seen",
    "Invited talk by A. Byron",
    "Herding hands-on (bring a dog)",
    "Shearing hackathon",
  ])("%s", (title) => {
    expect(titlesOf(claimsOf(table([...signed, title])))).toEqual([
      "Herding Disks in Cold Archives",
      "Warm Barns for Distributed Cattle",
      "Counting Lost Packets at Night",
    ]);
  });
  test("but papers that are called like one", () => {
    const titles = ["Continued Fractions of Barn Doors", "Hands-On Herding for Distributed Dogs"];
    expect(titlesOf(claimsOf(table([...signed, ...titles])))).toEqual(expect.arrayContaining(titles));
  });
});
