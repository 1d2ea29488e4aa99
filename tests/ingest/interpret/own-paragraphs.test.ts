import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const line = (at: number, title: string): string => `[${String(at)}] "${title}" (Byron and Babbage, OSDI 200${String(at)})`;
const works = [
  "Deep Shelves of the Barn",
  "Wide Boards for Long Things",
  "Plain Shelves in Large Rooms",
  "Herding Lost Cores across Sockets",
];
const said = "The shelf exercises (https://shelves.example.org) are worth more than half of the above, and we go through them on Tuesday.";

const linksOf = (text: string): readonly number[] => claimsOf(text).works.map(({ links }) => links.length);

describe("a paragraph of its own", () => {
  test.each(["", "== Boards ==\n\n"])(
    "is of no work where several stand right above it line below line, and of the one that stands alone, %j before them",
    (heading) => {
      const block = works.map((title, at) => line(at, title)).join("\n");
      expect(linksOf(`${heading}${block}\n\n${said}\n`)).toEqual([0, 0, 0, 0]);
      const behindOne = `${heading}${block}\n\n${line(5, "One More for the Barn")}\n\n${said}\n`;
      expect(linksOf(behindOne)).toEqual([0, 0, 0, 0, 1]);
    },
  );

  test("is of the work above where each stands alone", () => {
    const apart = works.map((title, at) => line(at, title)).join("\n\n");
    expect(linksOf(`== Boards ==\n\n${apart}\n\n${said}\n`).at(-1)).toBe(1);
  });
});

describe("a link behind the sentences of a remark", () => {
  const first = (remark: string): readonly number[] =>
    linksOf(`* TODO Deep Shelves of the Barn. OSDI 2009\n  ${remark}\n* DONE Wide Boards for Long Things. OSDI 2010\n`);
  test.each([
    ["No nails any more, works on any board. [[https://shelves.example.org][online]]", 1],
    ["Successor to Wide Boards, works on any board. [[https://shelves.example.org][online]]", 1],
    ["No nails any more, unlike [[https://shelves.example.org][the other barn]]", 0],
  ])("leads to its work by its label: %s", (remark, count) => expect(first(remark)[0]).toBe(count));
});

test("a label says what a link leads to, and with what", () => {
  expect(
    linksOf("- *Deep Shelves of the Barn* (OSDI 2009) [page with video](https://shelves.example.org/talk) – we are not sure\n"),
  ).toEqual([1]);
});

describe("in a list whose titles are all in quotation marks", () => {
  const reference = (at: number, title: string): string => `  A. Byron, C. Babbage. "${title}." OSDI 201${String(at)}.`;
  const long = [...works, "A Log for Every Small Tenant", "Disks That Never Spin Up", "Numbats That Run Home", "The Cost of Being Fair"];
  const read = (paragraph: string): unknown => {
    const lines = long.map((title, at) => `${reference(at, title)}\n${at < 3 ? "      the first of its kind\n" : ""}`);
    const { works: found } = claimsOf(`2.1 Shelves\n\n${lines.join("")}\n${paragraph}\n\n2.2 Boards\n`);
    return found.map((work) => [work.title, facts(work)["notes"]]);
  };
  const expected = long.map((title, at) => [title, at < 3 ? ["the first of its kind"] : []]);

  test.each([
    "Gap: all of them assume that every shelf costs the same.",
    ">> one table: technique / needs boards? Numbers from the papers, not mine <<",
  ])("a paragraph without any is no work, nor said of the one above: %s", (paragraph) => expect(read(paragraph)).toEqual(expected));

  test("one that says where and when is a work all the same", () =>
    expect(read("  A. Byron. Boards Without Any Marks. SOSP 2019.")).toHaveLength(long.length + 1));
});

test("a label says which of them its link leads to, in small letters behind a comma", () => {
  const read = (label: string): unknown =>
    claimsOf(`- Deep Shelves of the Barn [${label}](https://arxiv.org/abs/2002.11054)\n  Byron et al., OSDI 2009\n`).works.map(
      ({ title, links }) => [title, links.length],
    );
  expect(read("arXiv, other title")).toEqual([["Deep Shelves of the Barn", 1]]);
  expect(read("barn, other title")).not.toEqual([["Deep Shelves of the Barn", 1]]);
});

describe("who and when below a title", () => {
  const others = works.map((title) => `** DONE ${title}\n   Byron, Babbage, OSDI 2009\n`).join("");
  const last = (line: string): unknown => {
    const work = claimsOf(`* Shelves\n${others}** TODO Numbats That Run Home\n   ${line}\n`).works.at(-1);
    return [work?.people.map(({ value }) => value.name), work?.date?.value, work?.notes.map(({ value }) => value)];
  };

  test.each(["Alder, Birch; OSDI 2014", "Alder, Birch (OSDI 2014)", "Alder, Birch, OSDI 2014"])("with one sign or another: %s", (line) =>
    expect(last(line)).toEqual([["Alder", "Birch"], undefined, []]),
  );

  test("may be followed by a remark in brackets", () =>
    expect(last("Alder et al., 2017 (never published anywhere else?)")).toEqual([["Alder"], "2017", ["(never published anywhere else?)"]]));
});

describe("an address in a remark", () => {
  const read = (remark: string): number => linksOf(`- Herder: A System for Lost Cores (OSDI 2009)\n  - ${remark}\n`)[0] ?? 0;

  test("leads to the work where the repository is called like it", () => {
    expect(read("TODO: 跑一下开源代码 https://github.com/ada/Herder")).toBe(1);
    expect(read("run it some day https://github.com/ada/herder.git")).toBe(1);
    expect(read("run it against https://github.com/ada/drover")).toBe(0);
  });
});

describe("words in italics in front of a long line", () => {
  const remark =
    "Same trick as the barn, the same spring; do the exercise with the backward search on paper, and then go on to the next one of them";
  const read = (behind: string): readonly string[] =>
    claimsOf(
      works.map((title) => `- *${title}*, Byron and Babbage, OSDI 2009.\n`).join("") + `- *Numbats That Always Run Home*${behind}\n`,
    ).works.map(({ title }) => title);

  test("are a title where a stop divides them from who, where and when", () =>
    expect(read(`, Byron and Babbage, OSDI 2010. ${remark}.`)).toEqual([...works, "Numbats That Always Run Home"]));

  test("are words of a sentence that goes on", () =>
    expect(read(` is what nobody has written, and ${remark.toLowerCase()}.`)).toEqual(works));
});
