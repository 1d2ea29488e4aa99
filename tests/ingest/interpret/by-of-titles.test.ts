import { expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const read = (line: string): Record<string, unknown> | undefined => {
  const [work] = claimsOf(`# Barns\n\n- ${line}\n- Straw in the Age of Wood, Cy Cedar, Dora Fox, OSDI 2019\n`).works;
  return work === undefined ? undefined : facts(work);
};

test.each([
  ["Let's Verify Barns Step by Step, Ann Alder et al., OSDI 2020", "Let's Verify Barns Step by Step", ["Ann Alder"]],
  ["Stacking Hay by Sketching, Ann Alder, Bo Birch, OSDI 2020", "Stacking Hay by Sketching", ["Ann Alder", "Bo Birch"]],
  ["Stacking Hay at Night by Ann Alder, Bo Birch, OSDI 2020", "Stacking Hay at Night", ["Ann Alder", "Bo Birch"]],
  ["Stacking Hay at Night by Alder and Birch, OSDI 2020", "Stacking Hay at Night", ["Alder", "Birch"]],
])("%s", (line, title, people) => {
  expect(read(line)).toMatchObject({ title, people, venues: ["OSDI 2020"] });
});
