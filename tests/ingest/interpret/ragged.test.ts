import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const lines = (...rows: readonly string[]): string => rows.join("\n");

describe("tables of names", () => {
  test.each([
    ["without any header", lines("| | |", "|---|---|", "| Quokka | OSDI'14 |", "| Wombat | SOSP'15 |", "| Numbat | NSDI'16 |")],
    [
      "with who built them",
      lines(
        "| name | where | from |",
        "|---|---|---|",
        "| Quokka | OSDI 2014 | MIT |",
        "| Wombat | SOSP 2015 | CMU |",
        "| Numbat | NSDI 2016 | MIT |",
      ),
    ],
    [
      "with the year apart, without bars at the ends",
      lines(
        "name | venue | year | org",
        "--- | --- | --- | ---",
        "Quokka | OSDI | 2014 | MIT",
        "Wombat | SOSP | 2015 | CMU",
        "Numbat | NSDI | 2016 | MIT",
      ),
    ],
  ])("%s", (_, table) => {
    const { works } = claimsOf(lines("# Cheat sheet", "", table));
    expect(works.map(({ title }) => title)).toEqual(["Quokka", "Wombat", "Numbat"]);
    expect(works.map((work) => facts(work)["venues"])).toEqual([["OSDI 2014"], ["SOSP 2015"], ["NSDI 2016"]]);
  });

  test("names beside companies and years alone are no papers", () => {
    const table = lines("| model | company | released |", "|---|---|---|", "| Quokka | Google | 2014 |", "| Wombat | Microsoft | 2015 |");
    expect(titlesOf(claimsOf(lines("# Models", "", table)), "paper")).toEqual([]);
  });
});

describe("ragged rows", () => {
  const table = (...rows: readonly string[]): string =>
    lines("# Club", "", "| # | Paper | Venue |", "|---|---|---|", "| 1 | Counting Lost Interrupts on Many Cores | OSDI 2014 |", ...rows);

  test("a cell behind the last column is a remark, and may name a prize", () => {
    const { works } = claimsOf(
      table("| 2 | A Log for Every Small Tenant | SOSP 2015 | Best Paper |", "| 3 | Disks That Never Spin Up | NSDI 2016 | long |"),
    );
    expect(works.map(({ awards }) => awards.map(({ value }) => value))).toEqual([[], ["Best Paper"], []]);
    expect(works[2]?.notes.map(({ value }) => value)).toEqual(["long"]);
  });

  test.each(["*summer break*", "cancelled, nobody came", "something about queues?", "no meeting"])("%s is no paper", (text) => {
    const claims = claimsOf(table(`| 2 | ${text} | |`, "| 3 | Disks That Never Spin Up | NSDI 2016 |"));
    expect(titlesOf(claims)).toEqual(["Counting Lost Interrupts on Many Cores", "Disks That Never Spin Up"]);
  });

  test("a title alone in its row is one", () => {
    expect(titlesOf(claimsOf(table("| 2 | Disks That Never Spin Up | |")))).toContain("Disks That Never Spin Up");
  });
});

describe("rows with bars", () => {
  test("end with their line, and what goes on below them is said of the work", () => {
    const { works } = claimsOf(
      lines(
        "# Stores",
        "",
        "Quokka: A Store for Small Marsupials | OSDI 2014 | UC Berkeley",
        "",
        "Wombat: Burrowing through Cold Data | SOSP 2015 | CMU",
        " built on top of Quokka",
      ),
    );
    expect(works.map((work) => facts(work)["institutions"])).toEqual([["UC Berkeley"], ["CMU"]]);
    expect(works.map(relationsOf)).toEqual([[], ["builds-on Quokka"]]);
  });

  test("a topic may have one", () => {
    const { works } = claimsOf(lines("# Stores", "", "## Scans | columns", "", "- Burrowing through Cold Columns of Data, OSDI 2014"));
    expect(works.map((work) => facts(work)["topics"])).toEqual([["Scans | columns"]]);
  });

  test("a name that leads to its title is no part of it", () => {
    const claims = claimsOf(lines("# Stores", "", "- Quokka → Quokka: A Store for Small Marsupials (OSDI 2014)"));
    expect(titlesOf(claims)).toEqual(["Quokka: A Store for Small Marsupials"]);
  });
});

describe("what stands behind a title without a sign", () => {
  const behind = (text: string): Record<string, unknown> => {
    const [work] = claimsOf(lines("# Storage", "", `- **Burrowing through Cold Columns of Data** \`OSDI 2014\` ${text}`)).works;
    if (work === undefined) throw new Error("no work");
    return { ...facts(work), awards: work.awards.map(({ value }) => value) };
  };

  test.each([
    ["Best Paper UC Berkeley", ["Best Paper"], ["UC Berkeley"]],
    ["🏆 Best Paper UC Berkeley, CMU", ["Best Paper"], ["UC Berkeley", "CMU"]],
    ["Best Paper Nobody Knows", ["Best Paper"], []],
    ["Best Paper Honorable Mention UC Berkeley, Google", ["Best Paper Honorable Mention"], ["UC Berkeley", "Google"]],
    ["Best Paper", ["Best Paper"], []],
  ])("%s", (text, awards, institutions) => {
    expect(behind(text)).toMatchObject({ title: "Burrowing through Cold Columns of Data", venues: ["OSDI 2014"], awards, institutions });
  });

  test("a remark behind the edition", () => {
    const [work] = claimsOf(
      lines("# Storage", "", "- Burrowing through Cold Columns by Ann Author et al., OSDI 2014. Best Paper, read it twice"),
    ).works;
    expect(work?.title).toBe("Burrowing through Cold Columns");
    expect(work?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
    expect(work?.people.map(({ value }) => value.name)).toEqual(["Ann Author"]);
  });

  test("a book that is nothing else is left out, and said", () => {
    const claims = claimsOf(
      lines("# Storage", "", "- Burrowing through Cold Columns, OSDI 2014", "- The Art of Cold Columns - the book, on my desk"),
    );
    expect(titlesOf(claims)).toEqual(["Burrowing through Cold Columns"]);
    expect(claims.lines.at(-1)).toMatchObject({ as: "ignored", reason: "a book, not a paper" });
  });
});
