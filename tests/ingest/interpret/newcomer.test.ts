import { expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const below = (note: string): readonly string[] =>
  relationsOf(claimsOf(`# Papers\n\n- [OSDI'24] Bramble: Faster Serving of Large Models through Several Tricks\n  - ${note}\n`).works[0]);

test.each([
  ["builds on Hedgehog-LM", ["builds-on Hedgehog-LM"]],
  ["Extends Hedgehog", ["builds-on Hedgehog"]],
  ["Built on top of HedgeDB and Thistle.", ["builds-on HedgeDB", "builds-on Thistle"]],
  ["extends the scheduler to more cases", []],
  ["Based on GPUs", []],
  ["Based on Markov Decision Processes", []],
  ["extends Hedgehog with a cache for every request", ["builds-on Hedgehog"]],
  ["extends Python with a cache for every request", []],
])("a note of a verb and a name alone states a relation: %s", (note, expected) => {
  expect(below(note)).toEqual(expected);
});

test("a note in a cell states relations as one below a title does", () => {
  const { works } = claimsOf(
    [
      "| Title | Venue | Note |",
      "|---|---|---|",
      "| Thistle: Slower Serving of Large Models through Patience | OSDI 2022 | |",
      "| Bramble: Faster Serving of Large Models through Tricks | OSDI 2024 | extends Thistle, for more cases |",
      "| Nettle: Cheaper Serving of Large Models through Thrift | OSDI 2024 | extends the work to more cases |",
    ].join("\n"),
  );
  expect(works.map(relationsOf)).toEqual([[], ["builds-on Thistle"], []]);
  expect(works[1]?.notes.map(({ value }) => value)).toEqual(["extends Thistle, for more cases"]);
});

test.each([
  ["OSDI 2023. UW, Duke", ["UW", "Duke"], []],
  ["OSDI 2023. Duke.", ["Duke"], []],
  ["OSDI 2023. Ada Byron, Grace Murray", [], ["Ada Byron", "Grace Murray"]],
])("sentences behind a title are its venue and who made it: %s", (behind, institutions, people) => {
  const titles = ["Bramble: Faster Serving of Large Models through Tricks", "Thistle: Slower Serving of Large Models through Patience"];
  const text = ["Serving", "", ...titles.map((title) => `${title}. ${behind}`), ""].join("\n");
  const commas = text.replaceAll(/\. (?=OSDI|UW|Duke|Ada)/g, ", ");
  const works = [...claimsOf(text).works, ...claimsOf(commas).works];
  expect(works.map(facts)).toEqual(
    [...titles, ...titles].map((title) => expect.objectContaining({ title, venues: ["OSDI 2023"], institutions, people })),
  );
});

test("a plain list that calls itself a reading list is the list, and no section of further ones", () => {
  const entry = (title: string): string => `${title}\nAnn Author (Duke University), Bo Builder (Rice University)\nOSDI 2021\n\n`;
  const titles = ["Harbor: Pooling Memory for Serving", "Lantern: Latency of Shared Clusters", "Quarry: Mining Idle Machines"];
  expect(claimsOf(`Reading list\n\n${titles.map(entry).join("")}`).works.map(({ title }) => title)).toEqual(titles);
});

test("a title that says by what something is done names nobody", () => {
  const titles = ["Reed: Routing Requests by Their Length", "Elm: Serving Users by Default Rules"];
  const { works } = claimsOf(titles.map((title) => `- ${title} (OSDI 2025)`).join("\n"));
  expect(works.map(({ title, people }) => [title, people])).toEqual(titles.map((title) => [title, []]));
});
