import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const below = (title: (text: string) => string, line: string): ReturnType<typeof claimsOf> =>
  claimsOf(
    [
      "# Papers that I love",
      "",
      "## Shelves",
      "",
      title("The Shelf Hypothesis: Finding Plain Things"),
      line,
      "",
      "Three pages, all of them worth your time.",
      "",
      title("Plain Boards"),
      "_Ada Byron et al. OSDI 2018._ [pdf](https://a.example/x.pdf)",
      "",
      title("Deep Shelves: Boards in Few Words"),
      "_Jane Murray and Dan Lovell. NSDI 2016._",
      "",
    ].join("\n"),
  );

describe("who, where and when in italics below a title", () => {
  test.each([
    ["_Ada Byron and Charles Babbage. OSDI 2019._", "OSDI 2019"],
    ["*Ada Byron and Charles Babbage, OSDI 2019. Best Paper.*", "OSDI 2019"],
    ["_Ada Byron and Charles Babbage. OSDI, 2019._ [pdf](https://a.example/y.pdf)", "OSDI 2019"],
    ["- _Ada Byron and Charles Babbage (OSDI 2019)._", "OSDI 2019"],
  ])("%s", (line, venue) => {
    for (const title of [(text: string) => `### ${text}`, (text: string) => `**${text}**`]) {
      if (line.startsWith("-") && title("").startsWith("*")) continue;
      const works = below(title, line).works.map(facts);
      expect(works.map(({ title: name }) => name)).toEqual([
        "The Shelf Hypothesis: Finding Plain Things",
        "Plain Boards",
        "Deep Shelves: Boards in Few Words",
      ]);
      expect(works[0]).toMatchObject({ people: ["Ada Byron", "Charles Babbage"], venues: [venue], institutions: [] });
      expect(works[1]).toMatchObject({ people: ["Ada Byron"], venues: ["OSDI 2018"] });
    }
  });
});

describe("authors before a title that is set apart, and where behind it", () => {
  test.each([
    ["Byron, *Shelves of Few Boards*, OSDI 2019.", ["Byron"]],
    ["Byron and Babbage, *Shelves of Few Boards*, OSDI 2019. The proof takes two readings.", ["Byron", "Babbage"]],
    ["Byron, Lovell and Babbage. *Shelves of Few Boards*. OSDI 2019", ["Byron", "Lovell", "Babbage"]],
    ["van Byron & Babbage, *Shelves of Few Boards* (OSDI 2019).", ["van Byron", "Babbage"]],
    ["Byron et al., **Shelves of Few Boards**, OSDI 2019.", ["Byron"]],
  ])("%s", (line, people) => {
    const [work] = claimsOf(`# Shelves\n\n- ${line}\n- Kilburn and Li, *Boards in Few Words*, NSDI 2016.\n`).works.map(facts);
    expect(work).toMatchObject({ title: "Shelves of Few Boards", people, institutions: [], venues: ["OSDI 2019"] });
  });

  test("a firm or a word for what follows is no author", () => {
    const works = claimsOf(
      "# Shelves\n\n- Google, *Shelves of Few Boards*, OSDI 2019.\n- Survey, *Boards in Few Words*, NSDI 2016.\n",
    ).works.map(facts);
    expect(works.flatMap(({ people }) => people)).toEqual([]);
  });
});

describe("letters in front of the lines of a syllabus", () => {
  const syllabus = (intro: string, flags: readonly string[]): string =>
    [
      "# CS 1, Shelves",
      "",
      intro,
      "",
      ...["Byron", "Lovell and Li", "Kilburn et al.", "Murray, Wells and Dean"].map(
        (who, at) => `- ${flags[at] ?? ""} ${who}, *Shelves of Few Boards, Part ${String(at)}*, OSDI 201${String(at)}.`,
      ),
      "",
    ].join("\n");
  const intro =
    "Read the paper marked R before class; those marked O are optional. Starred papers won a best paper award at their conference.";

  test.each(
    [["R", "O", "R*", "O*"].map((each) => each), ["R:", "O:", "R*:", "O*:"], ["R -", "O -", "R* -", "O* -"]].map((flags) => [flags]),
  )("%s are taken off, and their stars kept", (flags) => {
    const { works } = claimsOf(syllabus(intro, flags));
    expect(works.map(({ people }) => people.map(({ value }) => value.name))).toEqual([
      ["Byron"],
      ["Lovell", "Li"],
      ["Kilburn"],
      ["Murray", "Wells", "Dean"],
    ]);
    expect(works.map(({ awards }) => awards.map(({ value }) => value))).toEqual([[], [], ["Best Paper"], ["Best Paper"]]);
  });

  test("initials that nobody explains are those of their authors", () => {
    const lines = ["R Lamport", "O Babbage", "K Thompson", "B Lampson"].map(
      (who, at) => `- ${who}, *Shelves of Few Boards, Part ${String(at)}*, OSDI 2019.`,
    );
    expect(titlesOf(claimsOf(`# Shelves\n\n${lines.join("\n")}\n`))).toHaveLength(4);
    expect(claimsOf(`# Shelves\n\n${lines.join("\n")}\n`).works[0]?.people[0]?.value.name).toContain("Lamport");
  });

  test("an article is none", () => {
    const lines = ["Survey of Shelves", "History of Boards", "Theory of Plain Things", "Calculus of Few Words"].map(
      (title) => `- A ${title} at Scale, OSDI 2019`,
    );
    expect(titlesOf(claimsOf(`# Shelves\n\n${lines.join("\n")}\n`))[0]).toBe("A Survey of Shelves at Scale");
  });
});

describe("a family among others, as Chinese and Japanese say it", () => {
  test.each([
    ["[PKU] Shelves of Few Boards（Byron 等）, Best Paper", ["Byron"]],
    ["[PKU] Shelves of Few Boards（Byron等人）", ["Byron"]],
    ["[PKU] Shelves of Few Boards (Byron、Babbage 等)", ["Byron", "Babbage"]],
    ["[PKU] Shelves of Few Boards（陈天石等）", ["陈天石"]],
    ["[PKU] Shelves of Few Boards，Byron 等", ["Byron"]],
  ])("%s", (line, people) => {
    const [work] = claimsOf(`## OSDI 2019\n\n- ${line}\n- [Duke] Boards in Few Words（Chi 等）\n`).works.map(facts);
    expect(work).toMatchObject({ title: "Shelves of Few Boards", people, institutions: ["PKU"], venues: ["OSDI 2019"] });
  });

  test("behind a title in Chinese it may be what that is about", () => {
    const [work] = claimsOf("## OSDI 2019\n\n- [PKU] 共识协议的一个综述（Raft 等）\n- [Duke] Boards in Few Words\n").works.map(facts);
    expect(work).toMatchObject({ people: [] });
  });
});
