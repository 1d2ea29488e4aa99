import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const title = "Boards and Shelves for Plain Machines";
const read = (line: string): Record<string, unknown> | null => {
  const [work] = claimsOf(`# Boards\n\n- ${line}\n- Towers: Networks by Hand (OSDI 2030)`).works;
  return work === undefined ? null : facts(work);
};

describe("a title, its people, where and when in sentences of their own", () => {
  test.each([
    ["an unknown venue behind several people", `${title}. Ann Author, Ben Bold. Shelving Systems 1995. Google`, "Shelving Systems 1995"],
    ["a prize behind the edition", `${title}. Harrow et al. SOSP 2009, Best Paper. Google`, "SOSP 2009"],
    ["a suffix of a name", `${title}. Ann Author, Ben O'Bold Jr. SOSP 1995. Google`, "SOSP 1995"],
  ])("%s", (_, line, venue) => {
    expect(read(line)).toMatchObject({ title, institutions: ["Google"], venues: [expect.stringContaining(venue)] });
  });

  test.each([
    [`Ann Author, Ben Bold. SOSP, 2009. ${title}`, ["Ann Author", "Ben Bold"]],
    [`Harrow et al. SOSP 2009. ${title}.`, ["Harrow"]],
    [`Ann Author, Ben Bold; ${title}; SOSP; 2009`, ["Ann Author", "Ben Bold"]],
    [`${title}. SOSP 2009. Harrow, Mallow, A. Kettle, B. Kettle.`, ["Harrow", "Mallow", "A. Kettle", "B. Kettle"]],
    [`[SOSP 2009] ${title}. Harrow, Mallow, Kettle.`, ["Harrow", "Mallow", "Kettle"]],
  ])("%s", (line, people) => {
    expect(read(line)).toMatchObject({ title, people });
  });

  test("a year in front counts nothing", () => {
    expect(
      titlesOf(
        claimsOf(`# Boards\n\n- 2019. ${title}. Ann Author, Ben Bold. SOSP.\n- 2021. Towers: Networks by Hand. Cy Dean, Di Ford. OSDI.`),
      ),
    ).toEqual([title, "Towers: Networks by Hand"]);
  });

  test("what happened in a year is no work", () => {
    const list = "- 2012. Harrow wins the shelf of the year by a wide margin.\n- 2014. Kettle buys Mallow for half a billion boards.";
    expect(titlesOf(claimsOf(`# Boards\n\n${list}\n- ${title} (SOSP 2009)`))).toEqual([title]);
  });

  test.each(["Last Read 2023", "Reading List 2023", "Shelving Award 2023"])("%s is no venue", (said) => {
    expect(read(`${title}. Ann Author, Ben Bold. ${said}`)).toMatchObject({ venues: [] });
  });

  test.each(["Machine Learning", "Deep Reinforcement Learning"])("%s between names is nobody", (subject) => {
    expect(read(`${title}. Ann Author, Ben Bold, ${subject}, Cy Dean. SOSP 2009`)?.["people"]).not.toContain(subject);
  });

  test.each([
    ["STAR: one of my favourite shelves", []],
    ["SCORE: weak accept of boards", []],
    ["STAR: Swift Turning of Any Rack", ["STAR: Swift Turning of Any Rack"]],
  ])("%s", (line, titles) => {
    expect(titlesOf(claimsOf(`# Boards\n\n- ${title} (SOSP 2009)\n- ${line}`)).slice(1)).toEqual(titles);
  });

  test("below a work a mark is one", () => {
    const [work] = claimsOf(
      `# Boards\n\n- ${title} (SOSP 2009)\n  - STAR: one of my Swedish favourites\n- Towers: Networks by Hand (OSDI 2030)`,
    ).works;
    expect(work?.notes).toEqual([]);
  });

  test("an unknown venue behind one name or none stays in doubt", () => {
    expect(read(`${title}. Shelving Systems 1995`)).not.toMatchObject({ title });
  });
});

describe("lists whose rows end with where their authors work", () => {
  const row = (at: number, place: string): string =>
    `- ${["Tables", "Chairs", "Doors", "Floors", "Roofs", "Walls", "Lamps", "Stairs"][at] ?? ""} of Plain Wood in Deep Houses. Ann Author, Ben Bold. SOSP 20${String(10 + at)}. ${place}`;
  const known = ["Google", "CMU", "Stanford University", "Google", "Rice University", "CMU"].map((place, at) => row(at, place));

  test("an unknown name there is such a place", () => {
    const { works } = claimsOf(["# Boards", "", ...known, row(6, "Regnebjerget")].join("\n"));
    expect(works.at(-1) === undefined ? null : facts(works.at(-1)!)).toMatchObject({ institutions: ["Regnebjerget"], notes: [] });
  });

  test("a remark there is a remark", () => {
    const { works } = claimsOf(["# Boards", "", ...known, row(6, "Skimmed")].join("\n"));
    expect(works.at(-1) === undefined ? null : facts(works.at(-1)!)).toMatchObject({ institutions: [] });
  });
});

describe("names that look like others", () => {
  test.each(["Ann Author, Alanson Sample, Ben Bold, Cy Dean", "Ann Author, Xiang 'Tony' Chen, Ben Bold, Cy Dean"])(
    "%s are people",
    (who) => {
      expect(read(`${title}. ${who}. SOSP 2009`)).toMatchObject({ people: who.split(", "), institutions: [] });
    },
  );

  test("a title called like a mark is no mark", () => {
    const { works } = claimsOf(
      "Title: STAR: ultrafast stacking of RNA boards\nAuthors: Ann Author, Ben Bold\nVenue: SOSP\nYear: 2009\n\nTitle: Towers: networks by hand\nAuthors: Cy Dean\nVenue: OSDI\nYear: 2010",
    );
    expect(works.map((work) => work.title)).toEqual(["STAR: ultrafast stacking of RNA boards", "Towers: networks by hand"]);
  });
});

describe("sections and links that are of no work", () => {
  test.each(["Required:", "Optional:", "**Required readings**", "Obligatorio:", "必读："])("%s is no topic", (heading) => {
    const { works } = claimsOf(`## Deep shelves\n\n${heading}\n- ${title} (SOSP 2009)\n- Towers: Networks by Hand (OSDI 2010)`);
    expect(works.map(facts)).toMatchObject([{ topics: ["Deep shelves"] }, { topics: ["Deep shelves"] }]);
  });

  test.each(["Boardophile video on shelves", "a podcast about shelves"])("%s is no paper", (film) => {
    const list = `## Shelves\n\n- [${title}](https://arxiv.org/abs/2001.00001)\n- [Towers: Networks by Hand](https://arxiv.org/abs/2001.00002)\n- [${film}](https://www.youtube.com/watch?v=abc)`;
    expect(claimsOf(list).works.filter(({ type }) => type === "paper")).toHaveLength(2);
  });

  test.each(["Carving Video out of Plain Boards", "Video on Shelves without a Wall", "Plank-Based Animation of Curtains"])(
    "%s is one",
    (name) => {
      const { works } = claimsOf(`## Shelves\n\n- ${title} (SOSP 2009)\n- [${name}](https://www.youtube.com/watch?v=abc)`);
      expect(works.filter(({ type }) => type === "paper").map((work) => work.title)).toEqual([title, name]);
    },
  );
});
