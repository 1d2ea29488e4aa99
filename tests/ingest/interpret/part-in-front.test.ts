import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const entry = (line: string): Record<string, unknown> | undefined => {
  const others = "- Harbor: Pooling Memory for Elastic Serving (OSDI 2024)\n- Quarry: Mining Idle Accelerators (NSDI 2022)";
  const [work] = claimsOf(`# Reading\n\n- ${line}\n${others}\n`).works;
  return work === undefined ? undefined : { ...facts(work), name: work.shortTitle };
};

const title = "Counting Lost Interrupts on Many Cores";

describe("a part in front of the title", () => {
  test.each([
    `ICount | ${title} | OSDI 2014 | PKU`,
    `ICount｜${title} ｜OSDI 2014 ｜ PKU ☆`,
    `ICount ; ${title} ; PKU ; OSDI 2014`,
    `ICount — ${title} — OSDI 2014 — PKU ✗`,
    `ICount / ${title} / OSDI 2014 / PKU`,
    `ICount · ${title} · OSDI 2014 · PKU`,
  ])("%s: a name", (line) => {
    expect(entry(line)).toMatchObject({ title, name: "ICount", venues: ["OSDI 2014"], institutions: ["PKU"] });
  });

  test("who did it", () => {
    expect(entry(`PKU | ${title} | OSDI 2014`)).toMatchObject({ title, venues: ["OSDI 2014"], institutions: ["PKU"] });
  });

  test("a word that comes back is a topic, among names it is one", () => {
    const rows = ["A Log for Every Small Tenant", "Disks That Never Spin Up", title];
    const works = (first: readonly string[]): readonly Record<string, unknown>[] =>
      claimsOf(`# Club\n\n${rows.map((row, at) => `1. ${first[at] ?? ""} | ${row} | OSDI 2014`).join("\n")}\n`).works.map((work) => ({
        ...facts(work),
        name: work.shortTitle,
      }));
    expect(works(["Kernels", "Kernels", "Kernels"]).map(({ title: own, topics }) => [own, topics])).toEqual(
      rows.map((row) => [row, ["Kernels"]]),
    );
    expect(works(["SmallLog", "ColdDisk", "Lost"]).map(({ name }) => name)).toEqual(["SmallLog", "ColdDisk", "Lost"]);
  });

  test("an acronym in front of what looks like a name", () => {
    expect(entry("PER | Prioritized Experience Replay | ICLR 2016")).toMatchObject({ title: "Prioritized Experience Replay", name: "PER" });
  });

  test.each([
    ["Orca | Ada Byron | OSDI 2014", "Orca"],
    ["Scheduling - The Cost of Being Fair - OSDI 2014", "Scheduling - The Cost of Being Fair"],
  ])("%s: the title stands first", (line, own) => {
    expect(entry(line)).toMatchObject({ title: own, venues: ["OSDI 2014"] });
  });
});
