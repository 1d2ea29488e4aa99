import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const first = (text: string): Record<string, unknown> => {
  const [work] = claimsOf(text).works;
  return work === undefined ? {} : facts(work);
};

const titles = [
  "Herding Disks in Cold Archives of the North",
  "Warm Barns for Distributed Cattle at Night",
  "Counting Lost Packets after the Storm",
  "Walks over Frozen Lakes without a Map",
  "Sheep That Know Their Way through the Fog",
];
const lines = (write: (title: string, at: number) => string): string => titles.map(write).join("\n");

describe("titles with nothing beside them", () => {
  const bullets = [...titles.map((title) => `- ${title}`), "- Ethical issues in research on frozen lakes"].join("\n");

  test("are told by those beside them where they begin words small", () => {
    expect(titlesOf(claimsOf(`## OSDI 2022\n\n${bullets}\n`))).toHaveLength(6);
  });
  test("are no sentences", () => {
    expect(titlesOf(claimsOf(`## OSDI 2022\n\n${bullets}\n- We should read these before the meeting.\n`))).toHaveLength(6);
  });
  test("have the edition of the bullet above them", () => {
    expect(first(`# Papers\n\n- OSDI 2022\n${lines((title) => `  - ${title}`)}\n`)).toMatchObject({ venues: ["OSDI 2022"], topics: [] });
  });
});

describe("what most titles end with behind a comma", () => {
  test("is where they appeared", () => {
    const list = `## 2022\n\n${lines((title, at) => `- ${title}, ${at % 2 === 0 ? "OSDI" : "SOSP"}`)}\n`;
    expect(first(list)).toMatchObject({ title: titles[0], venues: ["OSDI"] });
  });
  test("is who wrote them", () => {
    expect(first(`## OSDI 2022\n\n${lines((title) => `- ${title}, Google`)}\n`)).toMatchObject({
      title: titles[0],
      institutions: ["Google"],
    });
  });
  test("is a part of the title where it is the only one", () => {
    const list = `## OSDI 2022\n\n${lines((title, at) => `- ${title}${at === 0 ? ", Google" : ""}`)}\n`;
    expect(first(list)).toMatchObject({ title: `${titles[0] ?? ""}, Google` });
  });
});

describe("records", () => {
  test("may be bullets beside each other", () => {
    const list = lines(
      (title) => `- **Title:** ${title}\n- **Authors:** Ada Byron, Grace Hopper\n- **Conference:** OSDI\n- **Year:** 2022\n`,
    );
    expect(first(list)).toMatchObject({ title: titles[0], people: ["Ada Byron", "Grace Hopper"], venues: ["OSDI"] });
  });
  test("may call the title a paper", () => {
    const list = lines((title, at) => `## 2024-03-0${String(at + 1)}\n\n- Paper: ${title}\n- Venue: OSDI 2022\n- Verdict: worth it\n`);
    expect(first(list)).toMatchObject({ title: titles[0], venues: ["OSDI 2022"] });
  });
  test("may stand on one line each", () => {
    const list = lines((title) => `- Title: ${title} | Authors: Ada Byron, Grace Hopper | Venue: OSDI 2022`);
    expect(first(list)).toMatchObject({ title: titles[0], people: ["Ada Byron", "Grace Hopper"], venues: ["OSDI 2022"] });
  });
  test("have authors in square brackets as YAML has them", () => {
    const list = lines((title) => `  - title: "${title}"\n    authors: [Ada Byron, Grace Hopper]\n    venue: OSDI\n    year: 2022`);
    expect(first(`papers:\n${list}\n`)).toMatchObject({ title: titles[0], people: ["Ada Byron", "Grace Hopper"] });
  });
  test("ask for a conference or a journal, and the year of publication", () => {
    const list = lines((title) => `Title: ${title}\nConference/Journal: OSDI\nPublication year: 2022\n`);
    const [work] = claimsOf(list).works;
    expect(work?.venues.map(({ value }) => value.series)).toEqual(["OSDI"]);
    expect(work?.date?.value).toBe("2022");
  });
});

describe("what stands in front of a title", () => {
  test.each([
    ["weeks", (title: string, at: number) => `- Week ${String(at + 1)}: ${title}, OSDI 2022`],
    ["scores", (title: string) => `- (4/5) ${title}, OSDI 2022`],
    ["states in Chinese", (title: string) => `- 已读 ${title} (OSDI 2022)`],
    ["states in capitals", (title: string, at: number) => `- ${at % 2 === 0 ? "READ" : "TODO"}: ${title} (OSDI 2022)`],
    ["numbers behind a letter", (title: string, at: number) => `- P${String(at + 1)} ${title} (OSDI 2022)`],
    ["years and a colon", (title: string, at: number) => `- ${String(2018 + at)}: ${title} (OSDI)`],
    ["an edition and who, behind bars", (title: string) => `- OSDI 2022 | Google | ${title}`],
    ["a linked edition", (title: string) => `- [OSDI 2022](https://papers.example/p) ${title}`],
  ])("%s", (_, write) => {
    expect(titlesOf(claimsOf(`# Papers\n\n${lines(write)}\n`))).toEqual(titles);
  });
  test("is a part of it where only one title has it", () => {
    expect(titlesOf(claimsOf("- READ: Robust Detection of Lost Sheep (OSDI 2022)\n- 1984: A Novel of Barns, OSDI 2021\n"))).toEqual([
      "READ: Robust Detection of Lost Sheep",
      "1984: A Novel of Barns",
    ]);
  });
  test("leads to the paper where it is a link", () => {
    const [work] = claimsOf(`- [OSDI 2022](https://papers.example/p) ${titles[0] ?? ""}\n`).works;
    expect(work?.links.map(({ value }) => value.url)).toEqual(["https://papers.example/p"]);
  });
  test("is the number of a preprint", () => {
    const [work] = claimsOf(`- [2401.10014] ${titles[0] ?? ""} (Google)\n`).works;
    expect(work?.identifiers.arxiv).toBe("2401.10014");
  });
  test("is who speaks, and where they are", () => {
    expect(first(lines((title) => `- **Ada Byron** (Google): ${title}`))).toMatchObject({ title: titles[0], people: ["Ada Byron"] });
  });
});

describe("who wrote it", () => {
  test("is a family with a plus beside where and when", () => {
    expect(first(lines((title) => `- ${title} [Byron+, OSDI'22]`))).toMatchObject({ title: titles[0], people: ["Byron"], topics: [] });
  });
  test("and a preprint behind them are two things", () => {
    expect(first(`- ${titles[0] ?? ""}. Ada Byron, Grace Hopper and Alan Turing. arXiv preprint arXiv:2401.10014, 2024.\n`)).toMatchObject({
      people: ["Ada Byron", "Grace Hopper", "Alan Turing"],
    });
  });
  test("stands alone on a long line above the title", () => {
    const names = "Ada Augusta Byron, Grace Brewster Hopper, Alan Turing";
    expect(first(`Papers\n\n${lines((title) => `${names}\n${title}\nOSDI 2022\n`)}`)).toMatchObject({
      title: titles[0],
      people: names.split(", "),
    });
  });
  test("stands with the year above the title", () => {
    expect(first(`Papers\n\n${lines((title) => `Ada Byron and Grace Hopper (2022)\n${title}. OSDI.\n`)}`)).toMatchObject({
      people: ["Ada Byron", "Grace Hopper"],
    });
  });
  test("is one name below a title where others have several", () => {
    const list = lines((title, at) => `${title}\n${at === 2 ? "Alan Turing" : "Ada Byron, Grace Hopper"}\n`);
    const works = claimsOf(`Papers\n\n${list}`).works.map(facts);
    expect(works[2]).toMatchObject({ people: ["Alan Turing"] });
    expect(works[3]).toMatchObject({ topics: [] });
  });
  test("stands behind von in German", () => {
    const list = lines((title) => `${title}\nvon Ada Byron und Grace Hopper, OSDI 2022\n`);
    expect(first(`Leseliste\n\n${list}`)).toMatchObject({ people: ["Ada Byron", "Grace Hopper"], topics: [] });
  });
});

describe("where and when", () => {
  test("stands in bold between two lists", () => {
    const list = `# Papers\n\n**OSDI 2021**\n\n- ${titles[0] ?? ""}\n- ${titles[1] ?? ""}\n\n**OSDI 2022**\n\n- ${titles[2] ?? ""}\n- ${titles[3] ?? ""}\n`;
    expect(claimsOf(list).works.map((work) => work.venues.map(({ value }) => value.year))).toEqual([[2021], [2021], [2022], [2022]]);
  });
  test("stands over an address in a block", () => {
    const list = lines(
      (title) => `${title.toLowerCase().replace(/^./, (sign) => sign.toUpperCase())}\nOSDI 2022, Google\nhttps://papers.example/p\n`,
    );
    expect(titlesOf(claimsOf(`Papers\n\n${list}`))).toContain("Warm barns for distributed cattle at night");
  });
  test("stands behind 《》 with who, without a comma", () => {
    expect(first(`## 2022年\n\n${lines((title) => `- 《${title}》 OSDI Google`)}\n`)).toMatchObject({
      title: titles[0],
      institutions: ["Google"],
    });
  });
  test("stands between full stops of Chinese", () => {
    expect(first(lines((title, at) => `${String(at + 1)}．${title}。OSDI 2022。Google。`))).toMatchObject({
      title: titles[0],
      venues: ["OSDI 2022"],
      institutions: ["Google"],
    });
  });
  test("stands in a table of HTML whose rows are lines", () => {
    const rows = lines((title) => `<tr><td>${title}</td><td>OSDI</td><td>2022</td></tr>`);
    const list = `<table>\n<tr><th>Title</th><th>Venue</th><th>Year</th></tr>\n${rows}\n</table>\n`;
    expect(first(list)).toMatchObject({ title: titles[0], venues: ["OSDI 2022"] });
  });
});

test("who stands behind a label of Chinese is named without it", () => {
  expect(first(lines((title) => `- ${title}，作者：Ada Byron、Grace Hopper，机构：Carnegie Mellon University，OSDI 2022`))).toMatchObject({
    institutions: ["Carnegie Mellon University"],
  });
});
