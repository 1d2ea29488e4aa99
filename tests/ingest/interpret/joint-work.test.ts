import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const whoIn = (line: string): { readonly people: readonly string[]; readonly institutions: readonly string[]; readonly title: string } => {
  const others = ["- **Quiet Roofs for Loud Barns** (OSDI 2019)", "- **Straw in the Age of Wood** (SOSP 2021), with Google"].join("\n");
  const work = claimsOf(`# Barns\n\n${others}\n- ${line}\n`).works.at(-1);
  return {
    title: work?.title ?? "",
    people: work?.people.map(({ value }) => value.name) ?? [],
    institutions: work?.institutions.map(({ value }) => value.text) ?? [],
  };
};

describe("with whom a work was done", () => {
  test.each([
    ["**Hydra: Boards Grow Back** (SOSP 2019), Alder et al., with CMU and Stanford", ["Alder"], ["CMU", "Stanford"]],
    ["**Hydra: Boards Grow Back** (SOSP 2019), Alder, Birch, Cedar, with CMU", ["Alder", "Birch", "Cedar"], ["CMU"]],
    ["**Hydra: Boards Grow Back** (SOSP 2019) w/ Berkeley", [], ["Berkeley"]],
    ["Hydra: Boards Grow Back, OSDI 2018 (w/ Google)", [], ["Google"]],
  ])("%s", (line, people, institutions) => {
    expect(whoIn(line)).toEqual({ title: "Hydra: Boards Grow Back", people, institutions });
  });

  test("is not said by what something runs on", () => {
    const of = (remark: string): readonly string[] =>
      claimsOf(
        `# Barns\n\n- **Straw in the Age of Wood** (SOSP 2021)\n  - ${remark}\n- **Quiet Roofs for Loud Barns** (OSDI 2019)\n`,
      ).works.flatMap(({ institutions }) => institutions.map(({ value }) => value.text));
    expect(of("Runs anywhere, with Intel.")).toEqual([]);
    expect(of("Long and dry, w/ CMU")).toEqual(["CMU"]);
  });

  test("is not said by a title", () => {
    expect(whoIn("**Sharing Boards with Google** (SOSP 2019)").title).toBe("Sharing Boards with Google");
  });
});
