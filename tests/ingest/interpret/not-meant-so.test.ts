import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const first = (text: string): ReturnType<typeof facts> | undefined => claimsOf(text).works.map(facts)[0];

describe("what looks like a fact and is none", () => {
  test("a page of a work's own, and a topic that is called like a kind of thing, leave a row what it is", () => {
    const table = (rows: readonly string[]): string =>
      ["| Title | Venue | Topic |", "|---|---|---|", "| Slow Harbours for Boats on Water | SOSP 2017 | Video |", ...rows].join("\n");
    const titles = titlesOf(
      claimsOf(
        table([
          "| [Rope: Learning to Tie Knots at Sea](https://rope.github.io/) | | Video |",
          "| Measured Tides: A Study of Streams | | Video |",
        ]),
      ),
    );
    expect(titles).toEqual([
      "Slow Harbours for Boats on Water",
      "Rope: Learning to Tie Knots at Sea",
      "Measured Tides: A Study of Streams",
    ]);
  });
  test.each(["Boat repair reading list, starting at OSDI 2020", "Accepted papers I liked at OSDI 2020, plus old favourites"])(
    "%s is of no one edition",
    (name) =>
      expect(
        claimsOf(`# ${name}\n\n- Slow Harbours for Boats\n- Measured Tides and Ropes\n`).works.flatMap(({ venues }) => venues),
      ).toEqual([]),
  );
  test.each([
    "later also deployed elsewhere (Google)",
    "evaluated on production traces (Google).",
    "see also the talk on latency (Google)",
  ])("%s says nobody whose the work is", (remark) =>
    expect(first(`- Slow Harbours for Boats on Water. OSDI 2020\n  - ${remark}\n`)?.["institutions"]).toEqual([]),
  );
  test.each(["Beyond Turn Taking - Towards Human-Robot Collaboration", "Boats at Scale - A Study of Cross-Site Collaboration"])(
    "%s is all of a title",
    (title) => expect(first(`- ${title}, OSDI 2014\n`)).toMatchObject({ title, people: [] }),
  );
  test("names of things that end with a plus keep it among families that are left open", () => {
    const { works } = claimsOf(
      "- Winter+, Quiet Ledgers at Scale, OSDI 2019\n- Wu+, Pipes Without Locks, NSDI 2018\n- Keller+, Flash That Forgets, SOSP 2016\n- PowerBoat+: Distributed Rowing at Sea, OSDI 2021\n",
    );
    expect(works.map((work) => work.title)).toContain("PowerBoat+: Distributed Rowing at Sea");
    expect(works[0]?.people.map(({ value }) => value.name)).toEqual(["Winter"]);
  });
  test("pairs of things in front of a comma wrote nothing", () => {
    expect(first("- Raft & Tide, Lessons for Slow Sailors, 2018\n- Slow Harbours for Boats, OSDI 2020\n")?.["people"] ?? []).toEqual([]);
  });
  test("an observatory of the web is no place", () => {
    expect(first("- The Web Observatory: A Middle Layer for Tides, OSDI 2014\n")).toMatchObject({
      title: "The Web Observatory: A Middle Layer for Tides",
      institutions: [],
    });
  });
});
