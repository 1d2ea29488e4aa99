import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const works = (text: string): readonly Record<string, unknown>[] => claimsOf(text).works.map(facts);

const list = (rows: readonly (readonly [title: string, line: string])[]): string =>
  rows.map(([title, line]) => `${title}\n${line}\n`).join("\n");

const known = [
  ["A Plain Method for Slow Harbours", "Ada Byron, Charles Babbage, Stanford / OSDI"],
  ["Deep Harbours and Long Ropes", "Grace Hopper et al., CMU / SOSP"],
  ["Moored Boats Without Ropes", "Tom Kilburn, Ann Wells / NSDI"],
] as const;

describe("where the first lines below titles end with a venue", () => {
  test("behind the sign of the others stands one that nobody knows, and in front of it who and where", () => {
    const [, second, , last] = works(
      list([...known, ["Bi-directional Mooring of Boats", "Eric Lovell, Yves Backus, Stanford / Harbourgraphics"]]),
    );
    expect(second).toMatchObject({ people: ["Grace Hopper"], institutions: ["CMU"], venues: ["SOSP"] });
    expect(last).toMatchObject({ people: ["Eric Lovell", "Yves Backus"], venues: ["Harbourgraphics"] });
  });

  test("but not behind another sign", () => {
    const [, , , last] = works(list([...known, ["Bi-directional Mooring of Boats", "Eric Lovell, Yves Backus, Harbourgraphics"]]));
    expect(last?.["venues"]).toEqual([]);
  });

  test("families of two words stand before a venue and its year, and such as are called like a university", () => {
    const text = list([
      ["A Plain Method for Slow Harbours", "Byron & Babbage, OSDI 2020"],
      ["Deep Harbours and Long Ropes", "Hopper et al., SOSP 2019"],
      ["Moored Boats Without Ropes", "Kilburn, Wells, Dean, NSDI 2021"],
      ["Exact Mooring of Slow Boats", "Groot Koerkamp & Lovell, J. Harbours 2004"],
      ["A Library of Long Ropes", "Stanford & Lovell, OSDI 2016"],
    ]);
    const [, , , groot, stanford] = works(text);
    expect(groot).toMatchObject({ people: ["Groot Koerkamp", "Lovell"], venues: ["J. Harbours 2004 2004"] });
    expect(stanford).toMatchObject({ people: ["Stanford", "Lovell"], venues: ["OSDI 2016 2016"], institutions: [] });
  });
});
