import { expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./interpret-lists.ts";

const below = (note: string): readonly string[] =>
  relationsOf(claimsOf(`# Papers\n\n- [OSDI'24] Bramble: Faster Serving of Large Models through Several Tricks\n  - ${note}\n`).works[0]);

test.each([
  ["builds on Hedgehog-LM", ["builds-on Hedgehog-LM"]],
  ["Extends Hedgehog", ["builds-on Hedgehog"]],
  ["Built on top of HedgeDB and Thistle.", ["builds-on HedgeDB", "builds-on Thistle"]],
  ["extends the scheduler to more cases", []],
  ["Based on GPUs", []],
  ["Based on Markov Decision Processes", []],
  ["extends Hedgehog with a cache for every request", []],
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
