import { expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const read = (...lines: readonly string[]): readonly Record<string, unknown>[] =>
  claimsOf(["# Slow machines", "", ...lines, ""].join("\n")).works.map(facts);

test("one author with initials signs a title in commas, wherever it appeared", () => {
  const list = read(
    "1. A. Harbor, Slow Boats over Quiet Water, Annals of Slow Water, 1971.",
    "2. N. G. de Quay, Quiet Engines, their Use, and Some of their Harbors, Colloquium on Slow Engines, 1970.",
    "3. P. Kai-Löf, Quiet Harbors: The Slow Part, OSDI, 1999.",
  );
  expect(list).toMatchObject([
    { title: "Slow Boats over Quiet Water", people: ["A. Harbor"] },
    { title: "Quiet Engines, their Use, and Some of their Harbors", people: ["N. G. de Quay"] },
    { title: "Quiet Harbors: The Slow Part", people: ["P. Kai-Löf"], venues: ["OSDI 1999"] },
  ]);
});

test("a title ends before the year alone, and before words that say what it stands in", () => {
  const list = read(
    "- D. Boat & P. Quay, Simple Harbors in Universal Waters, 1970.",
    "- M. Kai, From Boats to Harbors: a short voyage, in: Water, Boats, and Harbors, 2000.",
    "- R. Steg, Ein Kalkül für langsame Boote, Technischer Bericht 12, 1981.",
    "- R. Molo, A Logic for Slow Boats, Quiet Lab Memo 169, 1972.",
    "- T. Quay et al., A Formal Account of Slow Harbors, Forum of Harbors, Pi, 2017.",
  );
  expect(list.map(({ title }) => title)).toEqual([
    "Simple Harbors in Universal Waters",
    "From Boats to Harbors: a short voyage",
    "Ein Kalkül für langsame Boote",
    "A Logic for Slow Boats",
    "A Formal Account of Slow Harbors",
  ]);
});

test("behind people with initials a title in capitals is none of them, whatever stands in brackets", () => {
  const list = read(
    "- L. de Kai, S. Quay, J. Boat, The Slow Harbor (System Description), OSDI, 2015.",
    "- A. Harbor, Slow Boats over Quiet Water, Annals of Slow Water, 1971.",
  );
  expect(list.slice(0, 1)).toMatchObject([{ title: "The Slow Harbor (System Description)", people: ["L. de Kai", "S. Quay", "J. Boat"] }]);
});

test("the first of several references below a heading is one of them", () => {
  const titles = ["Generating Slow Harbors for Boats", "Quiet Water under Slow Boats"];
  const list = [
    "## Boats and harbors",
    "",
    `1. S. Quay, I. Kai, ${titles[0] ?? ""}, Harbor Notes, 2020.`,
    `2. G. Boat, ${titles[1] ?? ""}, Harbor Notes, 2008.`,
    "",
  ];
  expect(titlesOf(claimsOf(list.join("\n")))).toEqual(titles);
});

test("words in commas that nobody with initials signs are no reference", () => {
  expect(read("Boats, harbors, quays and slow water, all of them since 1970.")).toEqual([]);
});
