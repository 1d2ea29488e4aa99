import { describe, expect, test } from "vitest";
import { claimsOf } from "./interpret-lists.ts";

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
