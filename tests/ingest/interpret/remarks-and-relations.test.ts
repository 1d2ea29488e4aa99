import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const table = (header: string, cells: readonly string[]): ReturnType<typeof claimsOf>["works"] =>
  claimsOf(
    [
      `| Title | Venue | Links | ${header} |`,
      "|---|---|---|---|",
      `| Harrow: Elastic Boards for Wooden Memory | OSDI 2021 | arXiv:2101.01234 | ${cells[0] ?? ""} |`,
      `| Sickle: Cutting Grass with Shared Blades | SOSP 2019 | 10.1145/3341301.3359633 | ${cells[1] ?? ""} |`,
      `| Scythe: Fields That Shrink at Night | NSDI 2023 | [pdf](https://example.org/x.pdf) | ${cells[2] ?? ""} |`,
    ].join("\n"),
  ).works;

describe("a column of remarks and relations", () => {
  test.each(["Notes/related", "Remarks (see also)", "Comments & related work", "备注/相关工作", "Related - notes"])(
    "%s: remarks state what they state, and names are related",
    (header) => {
      const works = table(header, ["Sickle, PloughFS", "rusty, but sharp", "extends Harrow to fields; cf. Sickle"]);
      expect(works.map(relationsOf)).toEqual([
        ["related-work Sickle", "related-work PloughFS"],
        [],
        ["builds-on Harrow", "related-work Sickle"],
      ]);
      expect(works[1]?.notes.map(({ value }) => value)).toEqual(["rusty, but sharp"]);
    },
  );

  test("a cell of names of which the list has none is a remark", () => {
    expect(table("Notes/related", ["Xeon Phi", "NVMe, DRAM", "BSP"]).map(relationsOf)).toEqual([[], [], []]);
  });

  test("a column that holds where a work appeared as well states relations too", () => {
    const { works } = claimsOf(
      "| Paper | Venue / notes |\n|---|---|\n| Spade: Digging Through Old Logs | ATC 2020 |\n| Fork: Two Tines for One Log | ATC 2021; extends Spade |\n",
    );
    expect(works.map(relationsOf)).toEqual([[], ["builds-on Spade"]]);
  });

  test("the number of a preprint or of a paper is a link", () => {
    const [first, second] = table("Notes", []);
    expect(first?.identifiers.arxiv).toBe("2101.01234");
    expect(first?.notes).toEqual([]);
    expect(second && facts(second)).toMatchObject({ venues: ["SOSP 2019"], notes: [] });
    expect(second?.links.map(({ value }) => value.url)).toEqual(["https://doi.org/10.1145/3341301.3359633"]);
  });
});

const list = (remark: string): readonly string[] =>
  relationsOf(
    claimsOf(
      `# Wood\n\n- Harrow: Elastic Boards for Wooden Memory (OSDI 2021)\n- **[Barn]** Keeping Tools Dry with RoofTiles (SOSP 2020)\n- Scythe: Fields That Shrink at Night (NSDI 2023) — ${remark}\n`,
    ).works[2],
  );

describe("a remark", () => {
  test.each([
    ["Harrow-inspired, but native", ["builds-on Harrow"]],
    ["a Harrow-based design", ["builds-on Harrow"]],
    ["HarrowX-inspired, but native", []],
    ["on rails; GAS model from Harrow", ["builds-on Harrow"]],
    ["night shifts. Spin-off of FieldFS", ["builds-on FieldFS"]],
    ["the idea of RoofTiles applied to fields", ["builds-on Keeping Tools Dry with RoofTiles"]],
    ["= Harrow + the night shift of FieldFS", ["builds-on Harrow", "builds-on FieldFS"]],
  ])("%s", (remark, found) => {
    expect(list(remark)).toEqual(found);
  });

  test("the next line may say that another work stands on this one", () => {
    const { works } = claimsOf(
      "# 谷仓\n\n- Harrow: Elastic Boards for Wooden Memory, OSDI 2021\n  - 弹性木板。后来的 Scythe 是它的改进。代码 https://github.com/ada/boards\n- Scythe: Fields That Shrink at Night, NSDI 2023\n  - 实验里比 Harrow 快\n",
    );
    expect(works.map(relationsOf)).toEqual([[], ["related-work Harrow", "builds-on Harrow: Elastic Boards for Wooden Memory"]]);
    expect(works[0]?.links.map(({ value }) => value.url)).toEqual(["https://github.com/ada/boards"]);
  });
});
