import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const title = "Harbor: Slow Boats over Fast Water";
const others = ["Quay: Fast Boats over Slow Water", "Lantern: Light for Boats at Night", "Mole: Walls against Tall Waves"];

/** What is read of a line in a list of such lines; `line` writes a title, and the remark stands behind the first. */
const read = (line: (title: string) => string, remark: string, head = ""): Record<string, unknown> => {
  const text = `# Reading\n\n${head}- ${line(title)} ${remark}\n${others.map((other) => `- ${line(other)}\n`).join("")}`;
  const [work] = claimsOf(text).works;
  return { title: work?.title, ...(work === undefined ? {} : facts(work)), notes: work?.notes.map(({ value }) => value) };
};

const lines: readonly (readonly [string, (title: string) => string])[] = [
  ["edition in brackets in front", (each) => `[OSDI 2020] ${each}.`],
  ["edition and dash in front", (each) => `OSDI 2020 - ${each}.`],
  ["two digits and where", (each) => `${each}, OSDI20, Tsinghua University.`],
  ["slashes", (each) => `${each} // OSDI 2020 // Tsinghua University.`],
  ["at", (each) => `${each} @ OSDI 2020.`],
  ["code", (each) => `\`OSDI 2020\` ${each}.`],
  ["reference", (each) => `A. Boat, B. Quay. ${each}. OSDI 2020.`],
  ["family and colon", (each) => `Boat et al.: *${each}.* OSDI 2020.`],
];

describe("sentences behind all that a line says of its work", () => {
  test.each(lines)("%s", (_, line) => {
    for (const remark of ["A classic, read it twice.", "Skip section 3.", "Beautiful figures!", "Braucht kein Segel."]) {
      const found = read(line, remark);
      expect(found, remark).toEqual({ ...read(line, ""), notes: [remark] });
      expect(found["title"]).toBe(title);
    }
  });

  test("titles alone below an edition", () => {
    const found = read((each) => each.replace(/$/, "."), "Skip section 3.", "## OSDI 2020\n\n");
    expect(found).toMatchObject({ title, notes: ["Skip section 3."] });
  });

  test.each([
    ["On Naming and Binding. A Story of Slow Boats. OSDI 2020", "On Naming and Binding. A Story of Slow Boats"],
    ["Do Boats Float? A study of slow water and its boats. OSDI 2020", "Do Boats Float? A study of slow water and its boats"],
  ])("%s: sentences of a title stay", (line, whole) => {
    const [work] = claimsOf(`# Reading\n\n- ${line}\n${others.map((other) => `- ${other}. OSDI 2021\n`).join("")}`).works;
    expect(work?.title).toBe(whole);
  });

  test("publishers and places behind a year are no remarks", () => {
    for (const place of ["Springer, New York, NY, USA.", "Association for Computing Machinery.", "Society for Boats and Water."]) {
      const [work] = claimsOf(`# Reading\n\n- Boat A. and Quay B. Slow Boats for the Poor. OSDI 2004. ${place}\n`).works;
      expect(work?.notes, place).toEqual([]);
    }
  });
});
