import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const first = `### Mon 9 Jan 2023

Slow Boats: Layered Storage over Deep Water. Byron, Cray, OSDI 2022.
Six pages and still readable.

Old Boats: A Study of Rust in Cold Water. Byron, Cray, Dahl, OSDI 2021.
Worth it.

### Fri 13 Jan

(sick)

### Mon 16 Jan

Warm Boats: High Storage over Warm Water. Cray and Dahl, NSDI 2020.

New Boats: Fresh Paint for Warm Water. Dahl et al., NSDI 2021.
Long.

`;

describe("a log of what was read, day by day", () => {
  const read = (rest: string) => claimsOf(`# reading log\n\n${first}${rest}`);
  const last = (rest: string): Record<string, unknown> | undefined => {
    const work = read(rest).works[4];
    return work === undefined ? undefined : facts(work);
  };

  test("a title of two words is told by where and when behind it, as in the other paragraphs", () => {
    const lines = "### 8 Nov\n\nLong gap. Back.\n\nBoat Logic. Byron, OSDI 2020.\nNot for the project, just out of curiosity.\n";
    expect(last(lines)).toMatchObject({
      title: "Boat Logic",
      venues: ["OSDI 2020"],
      people: ["Byron"],
      topics: [],
      notes: ["Not for the project, just out of curiosity."],
    });
  });

  test.each(["de Moura and Bjørner", "van der Berg and de Moura", "de Moura and van Dijk"])("families begin small: %s", (who) => {
    expect(last(`### Tue 31 Jan\n\nQuay: An Efficient Boat Solver. ${who}, OSDI 2008.\nShort.\n`)).toMatchObject({
      title: "Quay: An Efficient Boat Solver",
      people: who.split(" and "),
    });
  });

  test("a series without a year that a remark begins with is no second venue", () => {
    expect(
      last("### 3. Feb\n\nQuay: An Efficient Boat Solver. Dahl, OSDI 2008.\nNSDI. Ownership transfer is the new thing.\n"),
    ).toMatchObject({
      venues: ["OSDI 2008"],
      topics: [],
      notes: ["NSDI. Ownership transfer is the new thing."],
    });
  });

  test("what is said in brackets of a day is no line that nobody understands", () => {
    expect(read("").lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });
});
