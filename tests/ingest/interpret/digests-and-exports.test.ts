import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const worksIn = (text: string): readonly Record<string, unknown>[] => claimsOf(text).works.map(facts);

const linked = (title: string, at: number): string => `[${title}](https://example.org/${String(at)}.pdf)`;
const [first, second, third] = ["Counting Lost Interrupts", "Slow Harbours at Scale: A Survey", "Boards without Nails"];

describe("sentences that tell of several works, with all that is known in one bracket", () => {
  const paragraph = (text: string): readonly Record<string, unknown>[] => worksIn(`# Before October\n\n## Kernels\n\n${text}\n`);

  test.each([
    ["(Alder, Birch, Cedar; OSDI 2014; PKU and Microsoft)", ["Alder", "Birch", "Cedar"], ["PKU", "Microsoft"]],
    ["(Alder & Birch; OSDI 2014; PKU)", ["Alder", "Birch"], ["PKU"]],
    ["(Alder et al., OSDI 2014; PKU and Microsoft)", ["Alder"], ["PKU", "Microsoft"]],
  ])("%s", (bracket, people, institutions) => {
    expect(paragraph(`If you like counting, ${linked(first, 1)} ${bracket} is where to begin.`)).toMatchObject([
      { title: first, people, institutions, venues: ["OSDI 2014"] },
    ]);
  });

  test.each([
    ["the tool is Mole. ", " does more of it."],
    ["it counts twice. ", ", years later, counts once."],
  ])("a second one behind a stop: %s", (between, behind) => {
    const text = `What we love is ${linked(first, 1)} (Alder and Birch, OSDI 2014); ${between}${linked(second, 2)} (Cedar et al., SOSP 2015)${behind}`;
    expect(paragraph(text).map(({ title }) => title)).toEqual([first, second]);
  });

  test.each(["and", "und", "et"])("a row of them within a sentence, the last behind “%s”", (word) => {
    const text = `Then came boats: ${linked(first, 1)} (Alder et al., OSDI 2014, PKU), ${linked(second, 2)} (Birch et al., SOSP 2015) ${word} ${linked(third, 3)} (Cedar et al., NSDI 2016).`;
    expect(paragraph(text).map(({ title }) => title)).toEqual([first, second, third]);
  });
});

describe("references with comments below them", () => {
  const references = (sign: string): string =>
    [
      "== boats ==",
      "Ada M. Byron, Grace Hopper: Moles in Slow Harbours. OSDI 2014: 1-13",
      `  ${sign} based on "Ropes in Fast Harbours", simpler`,
      "Joan K. McRopes: Ropes in Fast Harbours. SOSP 2013: 2-14",
      "Grace Hopper, Ada M. Byron: Boats without Harbours. OSDI 2016: 5-19",
      `  ${sign} best read twice`,
      "Ida Rhodes, Ada M. Byron: Harbours without Boats. NSDI 2017: 5-19",
      `  ${sign} short, and no human in it`,
      "Grace Hopper: Tides for Everybody. NSDI 2018: 5-19",
    ].join("\n");

  test.each(["%", "%%", "//"])("what follows a comment behind %s is a reference of its own", (sign) => {
    expect(worksIn(references(sign)).map(({ title, people }) => [title, people])).toEqual([
      ["Moles in Slow Harbours", ["Ada M. Byron", "Grace Hopper"]],
      ["Ropes in Fast Harbours", ["Joan K. McRopes"]],
      ["Boats without Harbours", ["Grace Hopper", "Ada M. Byron"]],
      ["Harbours without Boats", ["Ida Rhodes", "Ada M. Byron"]],
      ["Tides for Everybody", ["Grace Hopper"]],
    ]);
  });
});

describe("records as reference managers export them", () => {
  const record = (title: string, date: string, ...more: readonly string[]): string =>
    [title, "\tItem Type\tJournal Article", "\tAuthor\tAda Byron", "\tAuthor\tGrace Hopper", `\tDate\t${date}`, ...more].join("\n");

  const all = [
    record("Moles in Slow Harbours", "11/2017", "\tPublisher\tCambridge University Press", "\tDate Added\t1/9/2021, 10:12:40"),
    record("Ropes in Fast Harbours", "2019", "\tNotes:\n\t\tTidal, inspired by older ones. Microsoft."),
    record("Boats without Harbours", "2020-05", "\tNotes:\n\t\tStanford University. No nails."),
  ].join("\n\n");

  test("months before years, and printers, who made nothing", () => {
    const [work] = claimsOf(all).works;
    expect(work?.date?.value).toBe("2017-11");
    expect(work?.institutions).toEqual([]);
    expect(work?.venues.map(({ value }) => value.series)).not.toContain("DATE");
  });

  test("institutions in a sentence of their own", () => {
    expect(worksIn(all).map(({ institutions }) => institutions)).toEqual([[], ["Microsoft"], ["Stanford University"]]);
  });
});

describe("cards with a sentence instead of fields", () => {
  test.each([
    "Ada Byron, Grace Hopper, and Ida Rhodes. OSDI 2018. Soft ropes.",
    "Ada Byron, Grace Hopper and Ida Rhodes, OSDI 2018. Half a metre already hurts.",
  ])("%s", (sentence) => {
    const card = "### Boats without Harbours: A Study of Tides\n\n- **Authors**: Joan Clarke\n- **Venue**: SOSP 2015";
    const works = worksIn(
      `# Cards\n\n## Boats\n\n${card}\n\n### Moles in Slow Harbours: How Tides Hurt Them\n\n${sentence}\n\n${card.replace("Boats", "Ropes")}\n`,
    );
    expect(works[1]).toMatchObject({ people: ["Ada Byron", "Grace Hopper", "Ida Rhodes"], venues: ["OSDI 2018"] });
  });
});

describe("months of a diary that have a subject", () => {
  test.each(["2023年6月：Tides", "2023-06: Tides", "June 2023 – Tides"])("%s", (heading) => {
    const works = worksIn(`# Log\n\n## ${heading}\n\n- Moles in Slow Harbours, OSDI 2014\n- Ropes in Fast Harbours, SOSP 2015\n`);
    expect(works.map(({ topics }) => topics)).toEqual([["Tides"], ["Tides"]]);
  });
});

test.each(["(Ferrari Lopez, Bruni, Keller; OSDI 2019)", "(Van Dooren, Bruni, Keller, Moll; OSDI 2019)"])(
  "families behind a double one are no places: %s",
  (bracket) => {
    const [work] = claimsOf(`# Boats\n\n- **Moles in Slow Harbours** ${bracket}\n`).works;
    expect(work?.people.length).toBeGreaterThan(2);
    expect(work?.institutions).toEqual([]);
  },
);
