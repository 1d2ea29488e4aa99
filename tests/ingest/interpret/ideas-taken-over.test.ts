import { expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const stated = (remark: string): readonly string[] =>
  relationsOf(
    claimsOf(`# Kilns
- ClayDB: Building Kilns using Fragmented Trees. SOSP 2017.
- Contracts for Secure Firing at Night. SOSP 2021.
- Electric: Low-Cost Touch Sensing of Clay. CHI 2017.
  - ${remark}
`).works[2],
  );

test.each([
  ["uses the main idea of ClayDB for its logs", ["builds-on ClayDB"]],
  ["uses ClayDB's main idea", ["builds-on ClayDB"]],
  ["Turns the trees of ClayDB into hashes", ["builds-on ClayDB"]],
  ["uses the skip list of ClayDB", []],
  ["uses ClayDB for its logs", []],
])("what one work takes over from another: %s", (remark, relations) => {
  expect(stated(remark)).toEqual(relations);
});

test.each([
  ['In "Contracts for Secure Firing at Night" they do it in hardware.', ["related-work Contracts for Secure Firing at Night"]],
  ['Fires as in "Contracts for Secure Firing at Night".', ["related-work Contracts for Secure Firing at Night"]],
  ['Read "Contracts for Secure Firing at Night" first.', []],
  ['We present "Contracts for Secure Firing at Night" in June.', []],
  ['nothing to do with "Contracts for Secure Firing at Night"', []],
])("a whole title of the list in quotation marks: %s", (remark, relations) => {
  expect(stated(remark)).toEqual(relations);
});
