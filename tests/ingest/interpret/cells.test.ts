import { describe, expect, test } from "vitest";
import type { WorkClaim } from "../../../src/ingest/claims.ts";
import { mixedCell } from "../../../src/ingest/interpret/tables/mixed-cells.ts";
import { headerRole, promisedRoles } from "../../../src/ingest/interpret/tables/column-words.ts";
import { isNoPaper } from "../../../src/ingest/recognise/no-paper.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { claimsOf, titlesOf } from "./lists.ts";
import { smallRegistry } from "../recognise/registry.ts";

const registry = indexRegistry(smallRegistry);

/** A table of papers with one column more; what the claims say of who, where and how well. */
const withColumn = (header: string, cells: readonly string[]): readonly WorkClaim[] => {
  const titles = [
    "Herding Lost Cores across Many Sockets",
    "Serving Small Models from Cold Disks",
    "A Log for Every Tenant",
    "Crashes We Have Met",
  ];
  const rows = cells.map((cell, at) => `| ${titles[at] ?? ""} | OSDI ${String(2016 + 2 * at)} | ${cell} |`);
  return claimsOf(["# Systems", "", `| Paper | Venue | ${header} |`, "|---|---|---|", ...rows].join("\n")).works;
};
const who = ({ people, institutions }: WorkClaim): readonly (readonly string[])[] => [
  people.map(({ value }) => value.name),
  [...institutions.map(({ value }) => value.text), ...people.flatMap(({ value }) => value.institutions.map(({ text }) => text))],
];
const awards = (work: WorkClaim): readonly string[] => work.awards.map(({ value }) => value);

describe("headers that promise several things", () => {
  test.each([
    ["Institution / first author", ["institutions", "people"]],
    ["作者（单位）", ["people", "institutions"]],
    ["机构、一作", ["institutions", "people"]],
    ["Conf & Year", ["venue", "year"]],
    ["Where and who", ["venue", "people"]],
  ])("%s", (header, roles) => {
    expect(promisedRoles(header)).toEqual(roles);
  });
  test.each(["Notes", "Code / Slides", "Load / latency", "Paper title"])("%s promises one thing or nothing known", (header) => {
    expect(promisedRoles(header)).toEqual([]);
  });
  test.each([
    ["第一作者", "people"],
    ["Auszeichnung", "awards"],
    ["🏛️ Affiliation", "institutions"],
    ["一句话总结", "notes"],
    ["Best paper?", "awards"],
  ])("%s is a column of %s", (header, role) => {
    expect(headerRole(header)).toBe(role);
  });
});

describe("cells that say who and where", () => {
  test.each([
    ["UC Berkeley / Ada Byron"],
    ["UC Berkeley, Ada Byron et al."],
    ["Ada Byron (UC Berkeley)"],
    ["UC Berkeley（Ada Byron 等）"],
    ["UC Berkeley；Ada Byron"],
    ["Ada Byron<br>UC Berkeley"],
    ["UC Berkeley — Ada Byron"],
  ])("%s", (cell) => {
    const [first] = withColumn("单位 / 一作", [cell, "Google / Grace Murray"]);
    expect(first === undefined ? [] : who(first)).toEqual([["Ada Byron"], ["UC Berkeley"]]);
  });
  test("either of both may be missing, and neither becomes the other", () => {
    const works = withColumn("Institution / first author", ["Google / Grace Murray", "Grace Murray", "Google", ""]);
    expect(works.map(who)).toEqual([
      [["Grace Murray"], ["Google"]],
      [["Grace Murray"], []],
      [[], ["Google"]],
      [[], []],
    ]);
  });
  test("an institution that nobody knows is one by its place in the cell", () => {
    expect(mixedCell("Axolotl Works / Grace Murray", ["institutions", "people"], registry)).toMatchObject({
      values: [{ kind: "institutions", text: "Axolotl Works" }, { kind: "people" }],
      rest: [],
    });
  });
  test("what is left is a remark", () => {
    const [first] = withColumn("Who / where", ["Google; the usual suspects with a new plan", "Google"]);
    expect(first?.notes.map(({ value }) => value)).toContain("the usual suspects with a new plan");
  });
  test("columns without a header that helps are known by their cells", () => {
    const works = withColumn("", ["Google, Grace Murray", "Microsoft, Ada Byron", "Stanford, Ada Byron and Grace Murray"]);
    expect(works.map(who)).toEqual([
      [["Grace Murray"], ["Google"]],
      [["Ada Byron"], ["Microsoft"]],
      [["Ada Byron", "Grace Murray"], ["Stanford"]],
    ]);
  });
});

describe("remarks", () => {
  test("name institutions and prizes in passing", () => {
    const works = withColumn("Remarks", [
      "Herder. Stanford and Google",
      "best paper; UC Berkeley & Stanford",
      "Microsoft, [code](https://github.com/a/b)",
      "to read",
    ]);
    expect(works.map((work) => [who(work)[1], awards(work)])).toEqual([
      [["Stanford", "Google"], []],
      [["UC Berkeley", "Stanford"], ["Best Paper"]],
      [["Microsoft"], []],
      [[], []],
    ]);
    expect(works[2]?.links.map(({ value }) => value.rel)).toEqual(["code"]);
  });
  test("a name that several institutions have is one of theirs, written as theirs is", () => {
    const works = withColumn("Remarks", ["UW. finite, so that no proof is written by hand", "UW, to read", "uw. to read", "Stanford"]);
    expect(works.map((work) => who(work)[1])).toEqual([["UW"], ["UW"], [], ["Stanford"]]);
  });
  test("that tell of others state nothing", () => {
    const works = withColumn("Remarks", [
      "In use at Google, Microsoft and Stanford by now",
      "Extends Herder, Stanford",
      "Stanford",
      "Google",
    ]);
    expect(works.map((work) => who(work)[1])).toEqual([[], [], ["Stanford"], ["Google"]]);
  });
});

describe("awards in tables", () => {
  test.each([
    ["Award", "Best Paper Award", "Best Paper"],
    ["Prize", "Golden Teapot", "Golden Teapot"],
    ["Best paper?", "✓", "Best Paper"],
    ["备注", "获最佳论文奖；很好读", "最佳论文奖"],
  ])("under %s: %s", (header, cell, award) => {
    expect(withColumn(header, [cell, "", ""]).map(awards)).toEqual([[award], [], []]);
  });
});

describe("rows that list no paper", () => {
  test.each(["待补充", "to be added", "... more to come", "TBD", "Herder manual (web page, no paper)", "folgt noch", "工具主页（非论文）"])(
    "%s",
    (text) => {
      expect(isNoPaper(text)).toBe(true);
    },
  );
  test.each(["To Be or Not to Be Consistent", "More Is Less", "The Case for a Paper Trail", "Template Metaprogramming at Scale"])(
    "%s is one",
    (text) => {
      expect(isNoPaper(text)).toBe(false);
    },
  );
  test("are ignored with a reason", () => {
    const { works, lines } = claimsOf("| Paper | Venue |\n|---|---|\n| Herding Lost Cores across Sockets | OSDI 2020 |\n| 待更新 | |\n");
    expect(works).toHaveLength(1);
    expect(lines.at(-1)).toMatchObject({ as: "ignored", reason: "row without a title" });
  });
});

describe("tables under a venue", () => {
  test("list works where only who did them stands beside short titles", () => {
    const claims = claimsOf(
      "# 2020\n\n## OSDI 2020\n\n| # | Title | Institutions |\n|--|--|--|\n| 1 | Herder | Stanford |\n| 2 | Lost Cores, Found | Google / Axolotl Works |\n",
    );
    expect(titlesOf(claims)).toEqual(["Herder", "Lost Cores, Found"]);
    expect(claims.works.map(({ venues }) => venues[0]?.value.year)).toEqual([2020, 2020]);
    expect(claims.works.map((work) => who(work)[1])).toEqual([["Stanford"], ["Google", "Axolotl Works"]]);
  });
  test("a venue in a cell of its own with others takes the year of the row", () => {
    const text =
      "| Paper | Year | Venue & Institution |\n|--|--|--|\n| Herding Lost Cores across Sockets | 2018 | OSDI<br>Stanford, Google |\n| Cold Disks and Warm Models Together | 2020 | SOSP; Stanford |\n";
    const { works } = claimsOf(text);
    expect(works.map(({ venues }) => venues.map(({ value }) => `${value.series ?? ""} ${String(value.year)}`))).toEqual([
      ["OSDI 2018"],
      ["SOSP 2020"],
    ]);
  });
});

describe("names behind titles", () => {
  test.each([
    ["**Herding Lost Cores across Sockets** `HERD`", "HERD"],
    ["Herding Lost Cores across Sockets `LostCore`", "LostCore"],
    ["**Herding Lost Cores across Sockets** *HERD*", "HERD"],
    ["Herding Lost Cores across Sockets [HERD]", "HERD"],
    ["Herding Lost Cores across Sockets (aka Herder)", "Herder"],
  ])("%s", (cell, name) => {
    const [work] = claimsOf(`| Paper | Venue |\n|---|---|\n| ${cell} | OSDI 2020 |\n`).works;
    expect([work?.title, work?.shortTitle]).toEqual(["Herding Lost Cores across Sockets", name]);
  });
  test("code that a title ends in is a part of it", () => {
    const [work] = claimsOf("| Paper | Venue |\n|---|---|\n| Why We Rewrote Our Kernel in `Rust` | OSDI 2020 |\n").works;
    expect(work?.title).toBe("Why We Rewrote Our Kernel in Rust");
  });
});

describe("cells of several lines", () => {
  test("say of each of several works what stands in its line", () => {
    const titles = "[Herding Lost Cores across Sockets](https://a.org/1)<br>[Cold Disks and Warm Models Together](https://a.org/2)";
    const venuesOf = (venues: string): readonly string[] =>
      claimsOf(`| Paper | Venue | Lead |\n|--|--|--|\n| ${titles} | ${venues} | Kim, Lee |\n`).works.map((work) =>
        work.venues.map(({ value }) => `${value.series ?? ""} ${String(value.year)}`).join(", "),
      );
    expect(venuesOf("OSDI 2018<br>SOSP 2019")).toEqual(["OSDI 2018", "SOSP 2019"]);
    expect(venuesOf("OSDI 2018<br>SOSP 2019<br>NSDI 2020")).toEqual(["", ""]);
    expect(venuesOf("OSDI 2018")).toEqual(["", ""]);
  });
  const read = (title: string, where: string): WorkClaim | undefined =>
    claimsOf(`| Paper | Venue | Affil. |\n|---|---|---|\n| ${title} | OSDI 2020 | ${where} |\n`).works[0];
  test("hold an institution each", () => {
    const work = read("Herding Lost Cores across Sockets", "Rice<br>Axolotl Works,<br>Google");
    expect(work === undefined ? [] : who(work)[1]).toEqual(["Rice", "Axolotl Works", "Google"]);
  });
  test("hold the authors below the title", () => {
    const work = read("[Herder](https://a.org/h.pdf): Moving Lost Cores across Sockets<br/><sub>Ada Byron, Grace Murray</sub>", "Rice");
    expect(work?.title).toBe("Herder: Moving Lost Cores across Sockets");
    expect(work === undefined ? [] : who(work)[0]).toEqual(["Ada Byron", "Grace Murray"]);
  });
  test("an institution that looks like a person is one in its column", () => {
    const work = read("Herding Lost Cores across Sockets", "Google, Bertrand Laboratories");
    expect(work?.people).toEqual([]);
  });
});

describe("tables without bars at their ends", () => {
  test("are tables, though nothing else in the text is Markdown", () => {
    const text =
      "Paper | Details\n--- | ---\n[Herding Lost Cores](https://a.org/h) | Ada Byron et al. OSDI 2020. Google\n[Cold Disks at Scale](https://a.org/c) | Grace Murray, Ada Byron. SOSP 2019. Rice. Best paper.\n";
    const { works } = claimsOf(text);
    expect(works.map((work) => [work.title, ...who(work), awards(work)])).toEqual([
      ["Herding Lost Cores", ["Ada Byron"], ["Google"], []],
      ["Cold Disks at Scale", ["Grace Murray", "Ada Byron"], ["Rice"], ["Best Paper"]],
    ]);
  });
  test("names in a column are no titles", () => {
    const text =
      "| | authors | venue | year |\n|---|---|---|---|\n| Lost Cores | Ada Byron | OSDI | 2020 |\n| Herder | Grace Murray, Ada Byron | SOSP | 2019 |\n";
    expect(titlesOf(claimsOf(text))).toEqual(["Lost Cores", "Herder"]);
  });
});
