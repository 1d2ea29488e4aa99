import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const gap = " ".repeat(200);
const days = (rest: string): string => ["2024-01-01", "2024-01-08", "2024-01-15"].map((day) => `- ${day} ${rest}`).join("\n");

/** Words that start a search, and far behind them what nearly ends it. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ["a legend", `paper${gap}award${gap}is`],
  ["a phrase of relations", `- Harbor: Pooling Memory (OSDI'24)\n  - It${gap}在${gap}based x`],
  ["who presents", days("AaandAaandAa".repeat(20))],
  ["who presented", days(`Harbor: Pooling Memory - presented by Aa${"andAa".repeat(40)} x`)],
];

describe("hostile lists: a word that starts a search", () => {
  test.each(texts)("%s", (_, text) => {
    expect(claimsOf(text).lines.length).toBe(text.split("\n").length);
  });
});

describe("hostile lists: what would be drawn over other things", () => {
  const marks = "\u0301".repeat(300);
  const list = `# Mine\n\n## Serving \u202Egnivres\n\n- [Harbor: Pooling \u2066Memory${marks}](https://example.org/h.pdf) (OSDI'24)\n- [Quay: Arab \u0639\u064E\u0631\u064E\u0628](https://example.org/q.pdf) (OSDI'23)\n`;

  test("directions that outlast their word and piles of marks are left out; marks of a script stay", () => {
    expect(claimsOf(list).works.map(({ title, topics }) => [title, topics[0]?.value])).toEqual([
      [`Harbor: Pooling Memory${"\u0301".repeat(5)}`, "Serving gnivres"],
      ["Quay: Arab \u0639\u064E\u0631\u064E\u0628", "Serving gnivres"],
    ]);
  });

  test("a link with the words of a whole page is not understood, and that is said", () => {
    const claims = claimsOf(`${list}- [${"Interminable deliberations ".repeat(40)}](https://example.org/long.pdf) (OSDI'22)\n`);
    expect(claims.lines.find(({ line }) => line === 7)).toMatchObject({
      as: "unknown",
      reason: expect.stringMatching(/too long/) as string,
    });
  });
});
