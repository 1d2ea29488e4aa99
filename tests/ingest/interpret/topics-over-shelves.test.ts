import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const paper = (name: string, at: number): string => `${name}: Moving Many Small Things at Once (OSDI ${String(2010 + at)})`;

describe("topics over those who did the work", () => {
  const labs = [
    ["CMU", "Harbor"],
    ["PKU Tide Lab", "Quarry"],
    ["Google", "Bowtie"],
    ["Stanford", "Kiln"],
  ] as const;
  const shelf = (topic: string): string =>
    `- ${topic}\n${labs.map(([lab, name], at) => `  - ${lab}\n    - ${paper(`${name}${topic.replace(/[^A-Z]/g, "")}`, at)}`).join("\n")}`;

  test.each(["**Edge caches**", "Edge caches"])("%s", (topic) => {
    const { works } = claimsOf(`# Who does what\n\n${shelf(topic)}\n${shelf("Zoned disks")}\n`);
    expect(works.map(facts).map(({ topics }) => topics)).toEqual([...labs.map(() => ["Edge caches"]), ...labs.map(() => ["Zoned disks"])]);
    expect(works.slice(0, 4).map((work) => facts(work)["institutions"])).toEqual(labs.map(([lab]) => [lab]));
  });
});

describe("what works are about", () => {
  test.each([
    ["About page caches:", "page caches"],
    ["Papers on page caches:", "page caches"],
    ["Zum Thema Seitencaches:", "Seitencaches"],
    ["À propos de caches:", "caches"],
    ["关于页缓存：", "页缓存"],
  ])("%s", (heading, topic) => {
    const { works } = claimsOf(
      `${heading}\n\n* ${paper("Harbor", 1)}\n* ${paper("Quarry", 2)}\n\nOther caches:\n\n* ${paper("Bowtie", 3)}\n`,
    );
    expect(works.map((work) => facts(work)["topics"])).toEqual([[topic], [topic], ["Other caches"]]);
  });

  test.each(["Papers on Tuesdays", "Papers on hold", "Things about which we argued", "Literatur zur Vorlesung", "About CS 262"])(
    "%s says nothing of it",
    (heading) => {
      const { works } = claimsOf(`# Reading\n\n## ${heading}\n\n- ${paper("Harbor", 1)}\n- ${paper("Quarry", 2)}\n`);
      expect(works.map((work) => facts(work)["topics"])).toEqual([[heading], [heading]]);
    },
  );

  test("about a group", () => {
    const { works, lines } = claimsOf(
      `# Reading\n\n## About Uppsala Shelf Group\n\n- We meet every week\n- Everybody is welcome\n\n## Caches\n\n- ${paper("Quarry", 2)}\n`,
    );
    expect(works).toHaveLength(1);
    expect(lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });

  test("about the list", () => {
    const { works } = claimsOf(`# About this list\n\n- ${paper("Harbor", 1).replace(/\(.*/, "")}\n\n# Caches\n\n- ${paper("Quarry", 2)}\n`);
    expect(works.map(({ title }) => title)).toEqual(["Quarry: Moving Many Small Things at Once"]);
  });
});
