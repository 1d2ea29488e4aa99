import { expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

test.each([
  ["Ada Verde. Languages with Movable Boats. PhD thesis, Quay Institute, 2004.", "Quay Institute"],
  ["(R) Ada Verde. Languages with Movable Boats. PhD thesis, QUAI, 1994. *Chapter 4 only.*", "QUAI"],
  ["Ada Verde. Languages with Movable Boats. Ph.D. dissertation, Stanford University, 2004.", "Stanford University"],
  ["Ada Verde. Languages with Movable Boats. Dissertation, Universität Hafen, 2004.", "Universität Hafen"],
  ["Ada Verde. Languages with Movable Boats. Thèse de doctorat, Université du Port, 2004.", "Université du Port"],
  ["Ada Verde. Languages with Movable Boats. PhD thesis at CMU, 2004.", "CMU"],
])("%s: one author, and where it was handed in", (line, school) => {
  const [work] = claimsOf(`- ${line}\n`).works.map(facts);
  expect(work).toMatchObject({ title: "Languages with Movable Boats", people: ["Ada Verde"], institutions: [school], venues: [] });
});
