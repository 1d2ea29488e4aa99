import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const works = [
  {
    title: ["A Very Long Account of Wooden Boards that Carry the Weight of a", "Whole Library and Its Readers"],
    who: "Ada Winter and Ben Kessler",
  },
  { title: ["Shelves without Backs: Measuring How Much a Room Can Hold"], who: "Carla Reuter, Dan Okafor" },
  { title: ["Nailed Twice: On the Strength of Joints between Boards and the"], rest: ["Walls behind Them"], who: "Eva Lindqvist et al." },
  { title: ["The Slow Drying of Glue in Rooms That Nobody Ever Heats"], who: "Fay Moreau, Gus Halder" },
  { title: ["Ladders for Tall Rooms and the People Who Climb on Them"], who: "Hal Bauer, Ida Stern" },
].map(({ title, rest = [], who }, at) => ({ lines: [...title, ...rest], below: [who, `OSDI ${String(2010 + at)}`] }));

const whole = works.map(({ lines }) => lines.join(" "));

const written = (entry: (lines: readonly string[], below: readonly string[], at: number) => readonly string[], gap = "\n\n"): string =>
  `Boards and Shelves, a programme\n\n${works.map(({ lines, below }, at) => entry(lines, below, at).join("\n")).join(gap)}\n`;

describe("a title over several lines is one, above who wrote it", () => {
  test.each([
    ["hung", written((lines, below) => [...lines.map((line) => `  ${line}`), ...below.map((line) => `      ${line}`)])],
    [
      "hung, without blank lines",
      written((lines, below) => [...lines.map((line) => `  ${line}`), ...below.map((line) => `      ${line}`)], "\n"),
    ],
    ["at the margin", written((lines, below) => [...lines, ...below])],
    [
      "numbered",
      written((lines, below, at) => [...lines, ...below].map((line, index) => (index === 0 ? `${String(at + 1)}. ${line}` : `   ${line}`))),
    ],
    ["with bullets", written((lines, below) => [...lines, ...below].map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)))],
    ["all below hung", written((lines, below) => [...lines, ...below].map((line, index) => (index === 0 ? `  ${line}` : `      ${line}`)))],
  ])("%s", (_, text) => {
    const claims = claimsOf(text);
    expect(titlesOf(claims)).toEqual(whole);
    expect(facts(claims.works[0] as never)).toMatchObject({ venues: ["OSDI 2010"], people: ["Ada Winter", "Ben Kessler"] });
  });
});

test("a topic above a title is none of its words", () => {
  const text = written((lines, below, at) => [...(at === 1 ? ["Rooms"] : []), lines.join(" ").slice(0, 60), ...below]);
  expect(titlesOf(claimsOf(text))).not.toContainEqual(expect.stringMatching(/^Rooms /));
});

test("what follows where and when in a block is said of the work", () => {
  const text = written((lines, below) => [
    lines.join(" ").slice(0, 50),
    ...below,
    "Abstract: Boards bend, and nobody had",
    "asked how far.",
  ]);
  expect(claimsOf(text).works.map((work) => facts(work)["venues"])).toEqual(works.map((_, at) => [`OSDI ${String(2010 + at)}`]));
});
