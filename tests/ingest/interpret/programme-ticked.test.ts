import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const session = (...papers: readonly string[]): string =>
  [
    "",
    "Monday",
    "9:00 - 9:10  Opening",
    "9:10 - 10:00  Session 1: Storage",
    "",
    ...papers,
    "",
    "10:00 - 10:30 Coffee break",
    "12:00 - 13:00 Lunch",
  ].join("\n");

const paper = "Cairn: Stacking Logs without a Leader\n  Ann Author (MIT), Bob Builder (CMU)";

describe("the head of a programme", () => {
  test.each([
    ["14th USENIX SYMPOSIUM ON OPERATING SYSTEMS DESIGN AND IMPLEMENTATION\n        OSDI 2031\n  Uppsala, Sweden, July 7-9, 2031"],
    ["My copy of the programme\nOSDI '31\nUppsala, Sweden"],
    ["OSDI\nJuly 7-9, 2031, Uppsala"],
  ])("%s", (head) => {
    expect(claimsOf(`${head}\n${session(paper)}`).works.map(facts)).toMatchObject([{ venues: ["OSDI 2031"], topics: ["Storage"] }]);
  });

  test("that names no meeting says nothing", () => {
    expect(claimsOf(`Reading week\nJuly 7-9, 2031\n${session(paper)}`).works.map((work) => facts(work)["venues"])).toEqual([[]]);
  });
});

describe("rows of authors over several lines", () => {
  const people = (...rows: readonly string[]): readonly string[] =>
    claimsOf(`OSDI 2031\n${session("Cairn: Stacking Logs without a Leader", ...rows.map((row) => `    ${row}`))}`).works.flatMap(
      ({ people: all }) => all.map(({ value }) => `${value.name} ${value.institutions.map(({ text }) => `@${text}`).join("")}`.trim()),
    );

  test.each<readonly [string, readonly string[]]>([
    ["between the parts of a name", ["Ann Author (MIT), Bob Builder (CMU), Cleo", "Coder (MIT)"]],
    ["before brackets", ["Ann Author (MIT), Bob Builder", "(CMU), Cleo Coder (MIT)"]],
    ["within brackets", ["Ann Author (MIT), Bob Builder (CMU), Cleo Coder (MIT", "CSAIL)"]],
    ["behind commas", ["Ann Author (MIT),", "Bob Builder (CMU),", "Cleo Coder (MIT)"]],
  ])("%s", (_, rows) => {
    const [first, second, third] = people(...rows);
    expect([first, second, third?.replace(" CSAIL", "")]).toEqual(["Ann Author @MIT", "Bob Builder @CMU", "Cleo Coder @MIT"]);
  });

  test("two rows that are both whole stay two", () => {
    expect(people("Ann Author, Bob Builder", "Cleo Coder, Dan Drafter")).toEqual([
      "Ann Author",
      "Bob Builder",
      "Cleo Coder",
      "Dan Drafter",
    ]);
  });

  test("a nickname in brackets is part of a name", () => {
    expect(people("Xia (Jenny) Writer, Bob Builder (CMU)")).toEqual(["Xia (Jenny) Writer @CMU", "Bob Builder @CMU"]);
  });

  test("many that nobody names are somewhere all the same", () => {
    const { works } = claimsOf(`OSDI 2031\n${session(paper, "", "Fathom: How Deep Queues Should Be", "    too many authors (Google)")}`);
    expect(works.map((work) => facts(work)["institutions"])).toEqual([[], ["Google"]]);
  });
});

describe("papers that are ticked off", () => {
  const ticked = session(
    `[*] ${paper}`,
    "",
    "[ ] Fathom: How Deep Queues Should Be",
    "    Cleo Coder, Dan Drafter (Stanford University)",
    "",
    "[x] Towers: Stacking Networks by Hand",
    "    Eve Editor, Fay Finder (UC Berkeley)",
    "",
    "[-] Slow and Steady Queues for Everyone",
  );

  test("are papers though nothing stands below them, and lines without a box are none", () => {
    expect(titlesOf(claimsOf(`OSDI 2031\n${ticked}\n\nBring: a jumper and the printed Towers paper`))).toEqual([
      "Cairn: Stacking Logs without a Leader",
      "Fathom: How Deep Queues Should Be",
      "Towers: Stacking Networks by Hand",
      "Slow and Steady Queues for Everyone",
    ]);
  });
});
