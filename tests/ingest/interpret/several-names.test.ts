import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const others = "- Quarry (NSDI 22) - idle accelerators\n- Bowtie (SOSP 21, MIT) - folds twice\n- Lantern (EuroSys 20) - light locks";
const works = (line: string): readonly string[] =>
  claimsOf(`# Reading\n\n${others}\n- ${line}\n`)
    .works.filter((work) => work.line > 5)
    .map(({ title, venues, relations }) =>
      [
        title,
        ...venues.map(({ value: { series, year } }) => `${String(series)} ${String(year)}`),
        ...relations.map(({ type, target }) => `${type} ${target.name}`),
      ].join(", "),
    );

describe("several works by their names in one line", () => {
  test.each([
    "Harbor (OSDI 18), Orca (SOSP 19) - shared queues",
    "Harbor (OSDI '18) and Orca (SOSP '19)",
    "Harbor (OSDI 2018) und Orca (SOSP 2019): gemeinsame Warteschlangen",
    "Harbor (OSDI 18, CMU) / Orca (SOSP 19)",
    "Harbor (OSDI 18) - shared queues; Orca (SOSP 19) - none at all",
  ])("%s", (line) => {
    expect(works(line)).toEqual(["Harbor, OSDI 2018", "Orca, SOSP 2019"]);
  });

  test.each([
    "Harbor (OSDI 18) -> Orca (SOSP 19)",
    "Harbor (OSDI 18; CMU) → Orca (SOSP 19): no queues",
    "Harbor (OSDI 18) - shared queues. => Orca (SOSP 19), adds leases",
  ])("%s: the later stands on the earlier", (line) => {
    expect(works(line)).toEqual(["Harbor, OSDI 2018", "Orca, SOSP 2019, builds-on Harbor"]);
  });

  test("a name of the list before an arrow", () => {
    expect(works("Quarry -> Orca (SOSP 19) - no queues")).toEqual(["Orca, SOSP 2019, builds-on Quarry"]);
  });

  test("a work named in a remark is none of the line", () => {
    expect(works("Harbor (OSDI 18) - shared queues, faster than Orca (SOSP 19) in all plots")).toHaveLength(1);
  });
});
