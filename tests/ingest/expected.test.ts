import { describe, expect, test } from "vitest";
import { readExpected } from "./expected.ts";
import { sharedLists } from "./knowledge.ts";
import { fold } from "./score.ts";

const expected = readExpected();
const seeds = sharedLists("seeds/");

describe("the facts add up", () => {
  const documents = (places: readonly string[]): number => new Set(places.map((place) => place.slice(0, 1))).size;
  const institutions = [...expected.works, ...expected.referred].map((work) => work.institutions);

  test("74 papers, of which two documents list 24, 10 works only referred to, 8 talks, 13 relations", () => {
    expect(expected.works).toHaveLength(74);
    expect(expected.works.filter(({ places }) => documents(places) === 2)).toHaveLength(24);
    expect(
      expected.works.filter(({ places }) => places.length === 2 && documents(places) === 1).map(({ shortTitle }) => shortTitle),
    ).toEqual(["Centauri"]);
    expect([expected.referred.length, expected.talks.length, expected.relations.length]).toEqual([10, 8, 13]);
  });

  test("22, 35, 20 and 22 entries", () => {
    const entries = expected.works.flatMap(({ places }) => places.map((place) => place.slice(0, 1)));
    expect(["A", "B", "C", "D"].map((letter) => entries.filter((each) => each === letter).length)).toEqual([22, 35, 20, 22]);
  });

  // All that the documents state: counting only the first and last authors of vLLM and Oobleck would give 64.
  test("66 affiliations of papers with 48 institutions", () => {
    expect(institutions.flat()).toHaveLength(66);
    expect(new Set(institutions.flat()).size).toBe(48);
  });

  test("every relation joins works that are there", () => {
    const names = new Set([
      ...expected.works.map(({ title, shortTitle }) => shortTitle ?? title),
      ...expected.referred.map(({ title }) => title),
    ]);
    expect(expected.relations.filter(({ from, to }) => !names.has(from) || !names.has(to))).toEqual([]);
  });
});

describe.skipIf(seeds.length === 0)("the lines of the documents", () => {
  const lineAt = (place: string): string => {
    const [letter = "A", line = "0"] = place.split(" ");
    const name = Object.entries(expected.documents).find(([key]) => key === letter)?.[1].seed;
    return seeds.find(({ path }) => path === name)?.text.split("\n")[Number(line) - 1] ?? "";
  };

  test("hold the titles", () => {
    const wrong = [...expected.works, ...expected.referred, ...expected.talks].flatMap((work) => {
      const titles = [work.title, ...("otherTitles" in work ? (work.otherTitles ?? []) : [])].map(fold);
      return work.places.filter((place) => !titles.some((title) => fold(lineAt(place)).includes(title)));
    });
    expect(wrong).toEqual([]);
  });

  test("hold the relations, the links and the authors", () => {
    expect(expected.relations.filter(({ to, place }) => !fold(lineAt(place)).includes(fold(to)))).toEqual([]);
    for (const { links, authors, places } of expected.works) {
      const text = places.map(lineAt).join("\n");
      expect(links.filter(({ url }) => !text.includes(url))).toEqual([]);
      expect(authors.filter(({ name }) => !text.includes(name))).toEqual([]);
    }
  });
});
