import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const first = "Byron et al.: *Near-optimal mooring of plain boats.* OSDI, 2016. (kallistos)";
const second = "Hopper, Lovell: *Accurate prediction of tides with AlphaTide.* SOSP, 2021.";
const third = "Wells et al.: *Ropes2: sensitive rope searching for massive harbours and their boats.* NSDI, 2017.";
const work = (behind: string): string =>
  `Dean, Codd, Backus: *Moored: assembly of segmental harbours, satellites, and very slow boats from high-fidelity ropes in charts that have no tide at all.* Nature, 2023.${behind}`;

const last = (behind: string): ReturnType<typeof claimsOf>["works"][number] | undefined =>
  claimsOf(`# Boats\n\n${[first, second, third, work(behind)].map((line) => `- ${line}\n`).join("")}`).works.at(-1);

describe("behind a reference", () => {
  test.each([
    ["", []],
    [" Kommt im Gegensatz zu AlphaTide ohne Karten aus.", ["related-work AlphaTide"]],
    [" Ähnlich wie kallistos, korrigiert aber die Tide.", ["related-work Near-optimal mooring of plain boats"]],
    [" Kombiniert AlphaTide mit der Suche aus Ropes2.", ["builds-on AlphaTide", "builds-on Ropes2"]],
    [" Combines AlphaTide with Ropes2.", ["builds-on AlphaTide", "builds-on Ropes2"]],
    [" Combines AlphaTide with ropes of steel.", ["builds-on AlphaTide"]],
    [" Supplement lesen!", []],
  ])("stands what is said of it: %s", (behind, relations) => {
    const found = last(behind);
    expect(found === undefined ? null : facts(found)).toMatchObject({
      title: expect.stringMatching(/^Moored: assembly .* no tide at all$/),
      people: ["Dean", "Codd", "Backus"],
      venues: ["Nature 2023"],
      notes: behind === "" ? [] : [behind.trim()],
    });
    expect(relationsOf(found)).toEqual(relations);
  });

  test("a successor is nobody who wrote it", () => {
    expect(facts(last(" [DOI](https://doi.org/10.1/a) Nachfolger von Schlepper, jetzt mit Tauen.") ?? ({} as never))["people"]).toEqual([
      "Dean",
      "Codd",
      "Backus",
    ]);
  });

  test("people who have no mu write mu", () => {
    const list =
      "# L\n\n- µTide: Auto-Tuned Ropes for Slow Boats (OSDI 2018)\n- Harbour: Core-Aware Boats (OSDI 2018). Compare with muTide above.\n";
    expect(relationsOf(claimsOf(list).works[1])).toEqual(["related-work µTide: Auto-Tuned Ropes for Slow Boats"]);
  });

  test("what a sentence says that a work is called", () => {
    const list =
      "# L\n\n- A. Byron, « Formal verification of a realistic rope », OSDI 2009. C'est CompTide ; voir aussi le n° 13.\n- B. Hopper, « CakeTide: A Verified Boat », SOSP 2014. Même idée que CompTide, mais pour les bateaux.\n";
    expect(relationsOf(claimsOf(list).works[1])).toEqual(["related-work CompTide"]);
  });
});
