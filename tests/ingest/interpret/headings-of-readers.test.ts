import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

describe("headings that say when a list is to be read", () => {
  test.each([
    "À lire cet hiver",
    "To read this winter",
    "Zu lesen nächste Woche",
    "Por leer este verano",
    "Summer reading",
    "Lectures d'été",
  ])("%s is no topic", (heading) => {
    const text = `# Harbours\n\n## Ropes\n\n- **Deep Harbours and Long Ropes** (OSDI 2020)\n\n## ${heading}\n\n- **Charts That Nobody Ever Reads** (SOSP 2019)\n`;
    expect(claimsOf(text).works.map((work) => facts(work)["topics"])).toEqual([["Ropes"], []]);
  });
});
