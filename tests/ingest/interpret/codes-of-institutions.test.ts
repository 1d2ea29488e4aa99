import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const title = "Harbor: Pooling GPU Memory for Elastic Serving";
const badge = "![OSDI'24](https://img.shields.io/badge/OSDI'24-blue)";

const workOf = (behind: string): Record<string, unknown> | undefined =>
  claimsOf(`- [**${title}**](https://a.example/1) ${badge} ${behind}\n`).works.map(facts)[0];

describe("code behind a title", () => {
  test.each([
    ["`Google`", ["Google"]],
    ["`Duke` `Google`", ["Duke", "Google"]],
    ["`PKU` `Google` `Duke`", ["PKU", "Google", "Duke"]],
    ["`University of Nowhere` `Google`", ["University of Nowhere", "Google"]],
    ["`PKU`, `Google`", ["PKU", "Google"]],
    ["`PKU` · `Google`", ["PKU", "Google"]],
    ["`PKU` / `University of Nowhere`", ["PKU", "University of Nowhere"]],
  ])("%s: each of it is an institution", (behind, institutions) => {
    expect(workOf(behind)).toMatchObject({ title, venues: ["OSDI 2024"], institutions, people: [], notes: [] });
  });

  test.each(["`Google` `caching`", "`Serving` `Caching`"])(
    "%s: what nobody knows as institutions is not made one by its place",
    (behind) => {
      expect(workOf(behind)?.["institutions"]).not.toContain("caching");
      expect(workOf(behind)?.["institutions"]).not.toContain("Caching");
    },
  );
});

test("code in front of a title is read one by one", () => {
  const { works } = claimsOf(`- \`OSDI 2024\` \`PKU\` \`Google\` [${title}](https://a.example/1)\n`);
  expect(works.map(facts)).toMatchObject([{ title, venues: ["OSDI 2024"], institutions: ["PKU", "Google"] }]);
});

describe("a break at a line end", () => {
  test.each([
    ["`Google`\n  <br> <sub>simple extension of rings that rotates tokens</sub>"],
    ["`Google` <br>\n  simple extension of rings that rotates tokens"],
    ["`Google` <br> simple extension of rings that rotates tokens"],
  ])("says that no sentence goes on there: %j", (behind) => {
    expect(workOf(behind)).toMatchObject({ title, institutions: ["Google"], notes: ["simple extension of rings that rotates tokens"] });
  });
});
