import { describe, expect, it } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const worksOf = (...lines: readonly string[]): ReturnType<typeof claimsOf>["works"] => claimsOf(`# Birds\n\n${lines.join("\n")}\n`).works;

const said = (line: string): Record<string, unknown> => {
  const [work] = worksOf(line, "* **Folding Owls in the Dark** by A. Kettle, OSDI 2019");
  if (work === undefined) throw new Error("nothing was read");
  return { ...facts(work), awards: work.awards.map(({ value }) => value) };
};

describe("whoever is named by “by”, with where and when, before parts that bars divide", () => {
  it("names, prizes and links behind bars leave the edition alone", () => {
    const line =
      "* **Deep Folding of Paper Cranes at Scale** ⭐ by K. Hearth et al., OSDI 2020 | CraneNet | 🏆 Best Paper | [arxiv](https://arxiv.org/abs/2001.01234) | [code](https://github.com/x/y)";
    expect(said(line)).toMatchObject({
      title: "Deep Folding of Paper Cranes at Scale",
      people: ["K. Hearth"],
      venues: ["OSDI 2020"],
      awards: ["Best Paper"],
    });
  });

  it("so do other languages, other bars and plain titles", () => {
    const lines = [
      "* Folding Paper Cranes Slowly and Well by K. Hearth et al., OSDI 2020 | CraneNet | Best Paper",
      "* **Folding Paper Cranes Slowly and Well** by K. Hearth 等，OSDI 2020 ｜ CraneNet ｜ Best Paper",
      "* **Folding Paper Cranes Slowly and Well** von K. Hearth et al., OSDI 2020 | CraneNet | Best Paper",
      "* **Folding Paper Cranes Slowly and Well** par K. Hearth et al., OSDI 2020 | CraneNet | Best Paper",
    ];
    for (const line of lines)
      expect(said(line)).toMatchObject({
        title: "Folding Paper Cranes Slowly and Well",
        people: ["K. Hearth"],
        venues: ["OSDI 2020"],
        awards: ["Best Paper"],
      });
  });

  it("a prize with its year is a prize and no place where anything appears", () => {
    const line = "* **Rich Cranes for Accurate Folding** by R. Grate et al., OSDI 2014 | Longuet-Higgins Prize 2024";
    expect(said(line)).toMatchObject({ venues: ["OSDI 2014"], awards: ["Longuet-Higgins Prize"] });
  });

  it("a name behind a bar is what others call the work", () => {
    const works = worksOf(
      "* **Folding Cranes with Depth** by K. Hearth et al., OSDI 2020 | CraneNet | Best Paper",
      "* **A Crane for Everybody** by L. Mantel et al., OSDI 2022 | NextCrane, a modernised CraneNet",
    );
    expect(works.map(relationsOf)).toEqual([[], ["builds-on Folding Cranes with Depth"]]);
  });

  it("the number of a preprint behind a bar is no remark", () => {
    const [work] = worksOf("* **Folding Cranes with Depth** by K. Hearth et al., OSDI 2020 | 1907.11692");
    expect(work?.identifiers.arxiv).toBe("1907.11692");
    expect(work?.notes).toEqual([]);
  });
});
