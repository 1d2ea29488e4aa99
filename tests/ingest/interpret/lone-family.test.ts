import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const read = (text: string): readonly Record<string, unknown>[] =>
  claimsOf(text).works.map(({ title, people, venues, date }) => ({
    title,
    people: people.map(({ value }) => value.name),
    venues: venues.map(({ value }) => value.text),
    date: date?.value,
  }));

describe("families before a title in quotation marks", () => {
  const list = (last: string): string =>
    `# Tides\n\n1. Byron & Babbage, "A plain method applicable to the search for harbours in the charts of two slow coasts without any tide", Journal of Molecular Biology, 1970. (*)\n2. Hopper et al., "Moles: a tool for slow harbours", Nature, 1990. https://a.example/m\n3. Kilburn, Wells & Dean, "Moored: boats without ropes", Genome Biology, 2009.\n4. ${last}\n`;

  test("are authors, one alone where other lines have several", () => {
    const works = read(list('Lovell, "Minimoor: pairwise mooring", Bioinformatics, 2018.'));
    expect(works.map(({ people }) => people)).toEqual([["Byron", "Babbage"], ["Hopper"], ["Kilburn", "Wells", "Dean"], ["Lovell"]]);
    expect(works[0]?.["title"]).toMatch(/^A plain method .* any tide$/);
    expect(works[3]?.["title"]).toBe("Minimoor: pairwise mooring");
  });

  test("but not what is a firm, a venue or the name of a system", () => {
    for (const name of ["Google", "SpannerDB"])
      expect(read(list(`${name}, "Minimoor: pairwise mooring", Bioinformatics, 2018.`)).at(-1)?.["people"]).toEqual([]);
  });
});

describe("families behind a dash", () => {
  const list = (sign: string, last: string): string =>
    `# Tides\n\n- Plain Harbours for Slow Boats ${sign} Byron, Babbage (Scheme Workshop 2006)\n- Deep Harbours and Long Ropes ${sign} Hopper, Lovell, Dean (POPL 2008)\n- Is Sound Mooring Dead? ${sign} Kilburn, Murray (POPL 2016), Distinguished Paper\n- Ropes All the Way ${sign} Wells et al. (SOSP 2009)\n- ${last}\n`;

  test.each(["–", "—", "-", "--"])("%s are authors, one alone where other lines have several", (sign) => {
    const works = read(list(sign, `A Harbour of One's Own ${sign} Backus (CACM 2009)`));
    expect(works.map(({ people }) => people)).toEqual([
      ["Byron", "Babbage"],
      ["Hopper", "Lovell", "Dean"],
      ["Kilburn", "Murray"],
      ["Wells"],
      ["Backus"],
    ]);
    expect(works[4]).toMatchObject({ title: "A Harbour of One's Own", venues: ["CACM 2009"] });
    expect(works[0]).toMatchObject({ title: "Plain Harbours for Slow Boats", venues: ["Scheme Workshop 2006"] });
  });

  test("one of several may be called like a firm", () => {
    const works = read(list("–", "Moorings – Matsushita, Denis, Jourdan, Dreyer (PLDI 2022)"));
    expect(works.at(-1)?.["people"]).toEqual(["Matsushita", "Denis", "Jourdan", "Dreyer"]);
  });

  test("a firm alone is none", () => {
    expect(read(list("–", "A Harbour of One's Own – Google (CACM 2009)")).at(-1)?.["people"]).toEqual([]);
  });
});

describe("one family where all others have others beside them", () => {
  const list = (last: string): string =>
    `# Tides\n\n${["Byron", "Hopper", "Kilburn"].map((name) => `- ${name} et al., "Moored Boats of ${name}sport Harbour", SOSP 2009.\n`).join("")}- ${last}\n`;

  test("is an author, too", () => {
    const works = read(list('Lovell, "A Plain Implementation of Slow Harbours", OSDI 2021.'));
    expect(works.at(-1)).toMatchObject({ title: "A Plain Implementation of Slow Harbours", people: ["Lovell"] });
  });
});
