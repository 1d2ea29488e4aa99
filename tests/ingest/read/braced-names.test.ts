import { describe, expect, test } from "vitest";
import { claimsOf, titlesOf } from "../interpret/lists.ts";

const works = ["Digging in Slow Harbours", "Tying Ropes at Night", "Holding Anchors in Storms", "Tides for Everybody"];

describe("names in braces before titles", () => {
  test("are no part of them", () => {
    const list = works.map((title, at) => `- [OSDI'1${at}] {Mole${at}FS} ${title}`).join("\n");
    expect(titlesOf(claimsOf(`# Boats\n\n${list}\n`))).toEqual(works);
  });

  test("are words of titles where one stands so", () => {
    const list = works.map((title, at) => `- ${at === 1 ? "{GPU} " : ""}${title}, OSDI 201${at}`).join("\n");
    expect(titlesOf(claimsOf(`# Boats\n\n${list}\n`))[1]).toContain("GPU");
  });
});
