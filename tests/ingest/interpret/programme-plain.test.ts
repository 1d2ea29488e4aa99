import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/ingest/read/read.ts";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const programme = `OSDI 2031 - Programme
Uppsala, Sweden
July 7-9, 2031

Monday, July 7
8:30am - 9:00am  Coffee and Registration
9:00am - 10:20am  Session 1: Storage
Chair: Ada Writer
  Cairn: Stacking Logs without a Leader
    Ann Author (MIT), Bob Builder (CMU)
  Fathom: How Deep Queues Should Be
    Cleo Coder, Dan Drafter (Stanford University)
10:20am - 10:50am  Break
10:50am - 12:10pm  Session 2: Networks
  Towers: Stacking Networks by Hand
    Eve Editor (UC Berkeley)
  Jenga: Taking Layers out of Standing Stacks
    Fay Finder (ETH Zurich)
12:10pm  Lunch
7:00pm - 10:00pm  Banquet`;

describe("a programme in plain text", () => {
  const claims = claimsOf(programme);

  test("lists its papers and nothing else, each under its session", () => {
    expect(claims.works.map(facts)).toMatchObject([
      { title: "Cairn: Stacking Logs without a Leader", venues: ["OSDI 2031"], people: ["Ann Author", "Bob Builder"], topics: ["Storage"] },
      { title: "Fathom: How Deep Queues Should Be", venues: ["OSDI 2031"], people: ["Cleo Coder", "Dan Drafter"], topics: ["Storage"] },
      { title: "Towers: Stacking Networks by Hand", people: ["Eve Editor"], topics: ["Networks"] },
      { title: "Jenga: Taking Layers out of Standing Stacks", people: ["Fay Finder"], topics: ["Networks"] },
    ]);
  });

  test("accounts for breaks, chairs, days and the place", () => {
    expect(claims.lines.filter(({ as }) => as === "unknown")).toEqual([]);
    expect(claims.lines.find(({ line }) => line === 8)).toMatchObject({ as: "metadata", reason: "leads a session" });
    expect(claims.lines.find(({ line }) => line === 13)).toMatchObject({ reason: "part of a programme that is no paper" });
  });

  test.each(["Work-in-progress session", "Birds-of-a-Feather Sessions", "Panel"])("%s is no paper where none stands below it", (event) => {
    const { works, lines } = claimsOf(programme.replace("12:10pm  Lunch", `12:10pm  Lunch\n1:00pm - 2:00pm  ${event}`));
    expect(works).toHaveLength(4);
    expect(lines.find(({ line }) => line === 20)).toMatchObject({ reason: "part of a programme that is no paper" });
  });

  test("a paper with a time of its own is a paper", () => {
    const timed = claimsOf(
      "SOSP 2031 programme\n\n9:00-9:20 Cairn: Stacking Logs without a Leader\nAnn Author (MIT), Bob Builder (CMU)\n9:20-9:40 Towers: Stacking Networks by Hand\nEve Editor (UC Berkeley), Fay Finder (MIT)\n9:40-10:00 Coffee break",
    );
    expect(titlesOf(timed)).toEqual(["Cairn: Stacking Logs without a Leader", "Towers: Stacking Networks by Hand"]);
  });
});

describe("a programme with remarks of those who go there", () => {
  const remarked = `SOSP 2031 - Programme (AB = Anna)

9:00 am - 10:20 am  Session 1: Storage
Session Chair: TBD
Room: Aurora

Cairn|Pile|Stack: building logs without a leader
Ann Author, Bob Builder (MIT)
   [AB: best title of the conference]

Fathom: How Deep Queues Should Be
Cleo Coder, Dan Drafter (Stanford University), Vinh The Lam, Eve Editor (CMU)
   [AB: asks how it compares
   to the one above]

10:20 am - 10:40 am  Break

10:40 am - 12:00 pm  Session 2: Networks

Towers: Stacking Networks by Hand
Fay Finder (UC Berkeley), Gil Gardner (MIT)
   [JT: builds on Fathom, with deeper queues]

12:00 pm  Lunch`;
  const claims = claimsOf(remarked);

  test("its papers have their people, its sessions their names", () => {
    expect(claims.works.map(facts)).toMatchObject([
      { title: "Cairn|Pile|Stack: building logs without a leader", people: ["Ann Author", "Bob Builder"], topics: ["Storage"] },
      {
        title: "Fathom: How Deep Queues Should Be",
        people: ["Cleo Coder", "Dan Drafter", "Vinh The Lam", "Eve Editor"],
        topics: ["Storage"],
      },
      { title: "Towers: Stacking Networks by Hand", people: ["Fay Finder", "Gil Gardner"], topics: ["Networks"] },
    ]);
  });

  test("a remark states what it states, whoever says it", () => {
    expect(claims.works.map(relationsOf)).toEqual([[], [], ["builds-on Fathom"]]);
  });

  test("the room is that of a session", () => {
    expect(claims.lines.find(({ line }) => line === 5)).toMatchObject({ as: "metadata", reason: "where a session is held" });
  });
});

describe("plain lines", () => {
  test("a rule below a line makes it a heading, a rule alone parts", () => {
    const { roots, accounts } = read("Storage\n-------\nOne paper about logs\nAnother paper about logs\n\n=====\n\nmore of it here");
    expect(roots.map(({ kind }) => kind)).toEqual(["heading"]);
    expect(accounts.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "rule"],
      [6, "rule"],
    ]);
  });

  test("a tag that would run something is left out, and said", () => {
    expect(read("# List\n- Taming <script> in pages").problems).toMatchObject([{ rule: "markup-left-out", line: 2 }]);
    expect(read("# List\n- Taming `<script>` in pages").problems).toEqual([]);
  });

  test("times, rules and dates in any order neither throw nor lose a line", () => {
    const pieces = fc.constantFrom(
      "9:00am - ",
      "10:30",
      "Session 1: ",
      "Chair: ",
      "Lunch",
      "-----",
      "====",
      "Monday, ",
      "OSDI 2031",
      "\n",
      "  ",
      "Ann Author (MIT)",
      "12:00–",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 120 }), (parts) => {
        const text = parts.join("");
        const lines = claimsOf(text).lines.map(({ line }) => line);
        const filled = text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
        expect(lines).toEqual(filled);
      }),
    );
  });
});

describe("a programme whose times stand above what happens then", () => {
  const programme = (indent: string): string => `OSDI 2031 Programme
Uppsala, Sweden
July 7-9, 2031

Monday, July 7, 2031

8:00 am–8:45 am
${indent}Continental Breakfast
${indent}Lower Foyer

8:45 am–9:00 am
${indent}Opening Remarks and Best Paper Awards
${indent}Programme Co-Chairs

9:00 am–10:30 am
${indent}Who Let the Logs Out?
${indent}Session Chair: Ada Writer, MIT

Cairn: Stacking Logs without a Leader
Ann Author and Bob Builder, MIT; Cleo Coder, ETH Zurich

Fathom: How Deep Queues Should Be
Dan Drafter, Stanford University

10:30 am–11:00 am
${indent}Break with Refreshments

11:00 am–11:30 am
${indent}Heavy Lifting

Towers: Stacking Networks by Hand
Eve Editor, UC Berkeley

11:30 am–12:00 pm
${indent}Keynote Address
${indent}Speaker to be announced

3:30 pm–5:00 pm
${indent}Reports from the Field

6:00 pm–7:30 pm
${indent}Poster Session and Reception
${indent}Atrium. Drink tickets are in your badge.

8:00 pm
${indent}Closing Remarks
`;
  test.each(["", "  "])("lists its papers under their sessions (%j before them)", (indent) => {
    const { works } = claimsOf(programme(indent));
    expect(works.map((work) => [work.title, work.topics.map(({ value }) => value), work.notes.length])).toEqual([
      ["Cairn: Stacking Logs without a Leader", ["Who Let the Logs Out?"], 0],
      ["Fathom: How Deep Queues Should Be", ["Who Let the Logs Out?"], 0],
      ["Towers: Stacking Networks by Hand", ["Heavy Lifting"], 0],
    ]);
  });

  test("each with a time of its own are papers", () => {
    const { works } = claimsOf(
      "SOSP 2031 programme\n\n9:00–9:20\nCairn: Stacking Logs without a Leader\nAnn Author (MIT), Bob Builder (CMU)\n\n9:20–9:40\nTowers: Stacking Networks by Hand\nEve Editor (UC Berkeley), Fay Finder (MIT)\n\n9:40–10:00\nCoffee break\nin the hall",
    );
    expect(works.map(({ title }) => title)).toEqual(["Cairn: Stacking Logs without a Leader", "Towers: Stacking Networks by Hand"]);
  });
});

describe("papers with times of their own", () => {
  const people = (text: string): readonly unknown[] =>
    claimsOf(text).works.map((work) => {
      const { title, people, topics } = facts(work);
      return [title, people, topics];
    });

  test("whose authors go on over lines", () => {
    const text =
      "SOSP 2031 programme\n\n9:00-9:20 Cairn: Stacking Logs without a Leader\n  Ann Author (MIT), Bob Builder (Tel\n  Aviv University), Cleo Coder (CMU)\n9:20-9:40 Towers: Stacking Networks by Hand\n  Eve Editor (UC Berkeley), Fay Finder,\n  Gil Gauger (MIT)\n9:40-10:00 Coffee break\n";
    expect(people(text)).toEqual([
      ["Cairn: Stacking Logs without a Leader", ["Ann Author", "Bob Builder", "Cleo Coder"], []],
      ["Towers: Stacking Networks by Hand", ["Eve Editor", "Fay Finder", "Gil Gauger"], []],
    ]);
  });

  test("are papers however many lines they have, where sessions are called so", () => {
    const text =
      "SOSP 2031\n\n9:00-10:00 Session 1: Storage\n  Chair: Ada Writer\n\n10:00-10:20 Cairn: Stacking Logs without a Leader\nAnn Author (MIT)\nBob Builder (CMU)\nCleo Coder (MIT)\nDan Drafter (CMU)\n\n11:00-12:00 Session 2: Nets\n12:00-12:20 Towers: Stacking Networks by Hand\nEve Editor (UC Berkeley)\n12:30 Lunch\n";
    expect(people(text)).toEqual([
      ["Cairn: Stacking Logs without a Leader", ["Ann Author", "Bob Builder", "Cleo Coder", "Dan Drafter"], ["Storage"]],
      ["Towers: Stacking Networks by Hand", ["Eve Editor"], ["Nets"]],
    ]);
    expect(claimsOf(text).lines.find(({ line }) => line === 4)).toMatchObject({ as: "metadata", reason: "leads a session" });
  });

  test("are sessions of papers where nothing is called a session and as many lines follow", () => {
    const text =
      "SOSP 2031\n\n10:00-11:20 Storage of many things\nCairn: Stacking Logs without a Leader\nAnn Author (MIT)\nFathom: How Deep Queues Should Be\nDan Drafter (CMU)\n\n11:20-12:00 Networks of many things\nTowers: Stacking Networks by Hand\nEve Editor (UC Berkeley)\nJenga: Taking Layers out of Stacks\nFay Finder (MIT)\n12:30 Lunch\n";
    expect(people(text).map((row) => (row as readonly unknown[])[2])).toEqual([
      ["Storage of many things"],
      ["Storage of many things"],
      ["Networks of many things"],
      ["Networks of many things"],
    ]);
  });
});

test("a pause in a box of its own ends the session above it", () => {
  const box = (...lines: readonly string[]): string => `----------\n${lines.join("\n")}\n----------\n`;
  const papers = (...titles: readonly string[]): string =>
    `${titles.map((title) => `SPEAKER  Ada Byron\nTITLE    ${title}\nWITH     Grace M. Hopper\n`).join("\n")}\n`;
  const { works } = claimsOf(
    `SOSP 2001\n\n${box("Morning   Storage", "Hall 1")}\n${papers("Shelves Made Simple", "Boards of Plain Things")}${box("10:30  Posters and coffee")}\n${papers("Herding Barns", "Quiet Disks at Night")}${box("12:00  Lunch")}\n${box("Afternoon   Networks", "Hall 1")}\n${papers("Counting Lost Packets", "Slow Links")}${box("15:00  Coffee")}\n`,
  );
  expect(works.map(({ title, topics }) => [title, topics.map(({ value }) => value)])).toEqual([
    ["Shelves Made Simple", ["Storage"]],
    ["Boards of Plain Things", ["Storage"]],
    ["Herding Barns", []],
    ["Quiet Disks at Night", []],
    ["Counting Lost Packets", ["Networks"]],
    ["Slow Links", ["Networks"]],
  ]);
});

test("papers that are called like sessions are papers", () => {
  const { works } = claimsOf(
    "# Programme\n\n## 9:00 Session 1: Storage\n\n9:10 Track and Tweak: Shelves in Real Time\n\n*Ada Byron*\n\n9:30 Session-Level Shelves for Everybody\n\n*Grace M. Hopper*\n\n9:50 Boards of Plain Things\n\n*Ada Byron*\n",
  );
  expect(works.map(({ title }) => title)).toContain("Track and Tweak: Shelves in Real Time");
});

describe("talks at times that no blank line divides", () => {
  const talk = (time: string, title: string, indent: string): string =>
    `${time}  ${title}: Slow Boats over Fast Water\n${indent}Ada Boat, Ben Quay (CMU). OSDI 2014`;
  const page = (indent: string): string =>
    [
      "SEMINAR ON BOATS\nRoom 02.11, 13-14 February\n\nSession 1: Many cores and wide registers (chair: Max)\n",
      talk("09:00", "Harbor", indent),
      "10:00  Coffee break",
      talk("10:15", "Quay", indent),
      talk("11:15", "Pier", indent),
    ].join("\n");

  test.each(["", "       "])("before and after a break, with %j in front of who wrote it", (indent) => {
    expect(claimsOf(page(indent)).works.map(facts)).toMatchObject(
      ["Harbor", "Quay", "Pier"].map((name) => ({
        title: `${name}: Slow Boats over Fast Water`,
        people: ["Ada Boat", "Ben Quay"],
        venues: ["OSDI 2014"],
        topics: ["Many cores and wide registers"],
      })),
    );
  });
});
