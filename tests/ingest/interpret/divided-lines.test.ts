import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const records = [
  ["Counting Lost Interrupts on Many Cores", "Alder, Birch", "OSDI", "2014", "long"],
  ["A Log for Every Small Tenant", "Cedar et al.", "SOSP", "2015", ""],
  ["Disks That Never Spin Up", "Fir, Gorse, Hazel", "NSDI", "2016", "builds on A Log for Every Small Tenant"],
  ["Scheduling - The Cost of Being Fair", "Larch", "OSDI", "", "read twice"],
  ["Numbats That Run Home", "Maple, Oak", "SOSP", "2018", "extends Disks That Never Spin Up"],
] as const;

const rows = (sign: string, before = ""): string => records.map((fields) => before + fields.join(sign).trimEnd()).join("\n");

const expected = [
  ["Counting Lost Interrupts on Many Cores", ["OSDI 2014"], ["Alder", "Birch"]],
  ["A Log for Every Small Tenant", ["SOSP 2015"], ["Cedar"]],
  ["Disks That Never Spin Up", ["NSDI 2016"], ["Fir", "Gorse", "Hazel"]],
  ["Scheduling - The Cost of Being Fair", ["OSDI"], ["Larch"]],
  ["Numbats That Run Home", ["SOSP 2018"], ["Maple", "Oak"]],
];

describe("lines that one sign divides into columns", () => {
  test.each([" ; ", "; ", " | ", "\t", " · ", " / ", " // ", " — ", "；"])(
    "divided by %j, in a paragraph, a list, or plain lines",
    (sign) => {
      for (const text of [`# Club\n\n## Kernels\n\n${rows(sign)}`, `# Club\n\n## Kernels\n\n${rows(sign, "- ")}`, rows(sign)]) {
        const { works } = claimsOf(text);
        expect(works.map(facts).map(({ title, venues, people }) => [title, venues, people])).toEqual(expected);
        expect(relationsOf(works[2])).toEqual(["builds-on A Log for Every Small Tenant"]);
        expect(relationsOf(works[4])).toEqual(["builds-on Disks That Never Spin Up"]);
      }
    },
  );

  test("a line that says the order of the fields is their header", () => {
    const legend = "Exported in March. Order of the fields: title ; authors ; venue ; year ; remark";
    const { works, lines, habits } = claimsOf(`# Club\n\n${legend}\n\n${rows(" ; ")}`);
    expect(works.map(({ title }) => title)).toEqual(expected.map(([title]) => title));
    expect(lines.find(({ line }) => line === 3)).toMatchObject({ as: "metadata" });
    expect(habits).toContain("columns: title, people, venue, year, notes (title | authors | venue | year | remark)");
  });

  test("a header over plain lines is no work", () => {
    const { works } = claimsOf(`Title\tAuthors\tVenue\tYear\tComment\n${rows("\t")}`);
    expect(works.map(({ title }) => title)).toEqual(expected.map(([title]) => title));
  });

  test("an order of the fields that stands under a heading alone is no topic", () => {
    const { works } = claimsOf(`papers.txt\nformat: title / authors / venue / year / (remark)\n\n${rows(" / ")}`);
    expect(works.map(({ title }) => title)).toEqual(expected.map(([title]) => title));
    expect(works.flatMap((work) => facts(work)["topics"])).toEqual([]);
  });

  test.each(["format: number. title // authors // venue // (remark)", "字段顺序：标题 | 作者 | 会议"])(
    "an order of other fields than theirs is about the list: %s",
    (legend) => {
      const { works, lines } = claimsOf(
        `papers.txt -- what I read\n${legend}\n\n${records.map(([title, who, venue, year]) => `1. ${title} // ${venue} ${year} // CMU // ${who}`).join("\n")}`,
      );
      expect(works.flatMap((work) => facts(work)["topics"])).toEqual([]);
      expect(lines.find(({ line }) => line === 2)).toMatchObject({ as: "metadata", reason: "about the list" });
    },
  );

  test("sections stay, and what is no paper is none", () => {
    const others = "A Mountain of Forms ; Quince ; book ; 1980 ; on my shelf\nthe podcast ; ; ; ; TODO";
    const { works } = claimsOf(`# Club\n\n## Kernels\n\n${rows(" ; ")}\n\n## Not papers\n\n${others}`);
    expect(works.map(({ title }) => title)).toEqual(expected.map(([title]) => title));
    expect(works.map((work) => facts(work)["topics"])).toEqual(records.map(() => ["Kernels"]));
  });
});

describe("signs that divide no columns", () => {
  test("what lies between dashes of sentences", () => {
    const prose = [
      "We met on Mondays - all of us - in 2014 - and read.",
      "Some of it - the older part - was dull - 2015.",
      "The rest - mostly - was not - 2016.",
    ];
    expect(claimsOf(`# Club\n\n${prose.join("\n\n")}`).works).toEqual([]);
  });

  test("authors below their titles", () => {
    const records = [
      "### Counting Lost Interrupts on Many Cores\nAuthors: Alder, Ann; Birch, Bo; Cedar, Cy · OSDI 2014",
      "### A Log for Every Small Tenant\nAuthors: Fir, Flo; Gorse, Gil; Hazel, Hal · SOSP 2015",
      "### Disks That Never Spin Up\nAuthors: Larch, Lu; Maple, Mo; Oak, Ole · NSDI 2016",
    ];
    expect(titlesOf(claimsOf(`# Club\n\n${records.join("\n\n")}`))).toEqual([
      "Counting Lost Interrupts on Many Cores",
      "A Log for Every Small Tenant",
      "Disks That Never Spin Up",
    ]);
  });

  test("fields that say by themselves what they are keep the order of their line", () => {
    const text = [
      "- Counting Lost Interrupts on Many Cores | OSDI 2014 | MIT",
      "- SOSP 2015 | A Log for Every Small Tenant | CMU",
      "- Disks That Never Spin Up | MIT | NSDI 2016",
    ].join("\n");
    const { works } = claimsOf(`# Club\n\n${text}`);
    expect(works.map(({ title }) => title)).toEqual([
      "Counting Lost Interrupts on Many Cores",
      "A Log for Every Small Tenant",
      "Disks That Never Spin Up",
    ]);
    expect(works.map((work) => facts(work)["venues"])).toEqual([["OSDI 2014"], ["SOSP 2015"], ["NSDI 2016"]]);
  });
});

test("below a heading drawn of dashes the first line is one of the rows too", () => {
  const rows = (names: readonly string[]): string => names.map((name) => `${name} :: A. Byron, G. Hopper / SOSP ~ 2001`).join("\n");
  const { works } = claimsOf(
    `${rows(["Shelves Made Simple", "Plain Boards", "Herding Barns"])}\n---- from the old file ----\n${rows(["Elastic Board Models", "Large Steps in Barns", "Quiet Disks"])}\n`,
  );
  expect(works.map(({ title }) => title)).toContain("Elastic Board Models");
  expect(works).toHaveLength(6);
});
