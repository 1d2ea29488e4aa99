import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

describe("titles in bold over a line in parts", () => {
  const list = `# Reading

**1. 3D Maps of Lost Cores**
Ada Byron, Grace Murray | Stanford University | OSDI 2016 | [[code](https://github.com/a/b)]
快。

**2. Lost Cores**
Ada Byron, Grace Murray | Microsoft | SOSP 2017

**3. Herding Disks Revisited** ⭐
Grace Murray et al. | Google | NSDI 2018
Read it twice.
`;
  const works = claimsOf(list).works.map(facts);

  test("are titles however short, also behind a number that a number follows", () => {
    expect(works.map((work) => work["title"])).toEqual(["3D Maps of Lost Cores", "Lost Cores", "Herding Disks Revisited"]);
  });
  test("have what each of those lines says", () => {
    expect(works.map((work) => work["venues"])).toEqual([["OSDI 2016"], ["SOSP 2017"], ["NSDI 2018"]]);
    expect(works.map((work) => work["institutions"])).toEqual([["Stanford University"], ["Microsoft"], ["Google"]]);
    expect(works.map((work) => work["notes"])).toEqual([["快。"], [], ["Read it twice."]]);
  });
});
