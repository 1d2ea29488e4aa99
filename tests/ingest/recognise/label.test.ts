import { expect, test } from "vitest";
import { isOneOff, longLabels, meantLabel } from "../../../src/ingest/recognise/label.ts";
import { claimsOf, facts, relationsOf } from "../interpret/lists.ts";

test.each([
  ["Auhtors", "authors"],
  ["Autor", null],
  ["Authorss", "authors"],
  ["Conferense", "conference"],
  ["Venue", null],
  ["Architecture", null],
])("%s means %s", (written, label) => {
  expect(meantLabel(written, longLabels)).toBe(label);
});

test("words differ by one letter where that letter, or a turn of two, makes the one the other", () => {
  const letters = ["a", "b", "c"];
  const longer = (words: readonly string[]): readonly string[] => words.flatMap((word) => letters.map((letter) => word + letter));
  const words = [[""], letters, longer(letters), longer(longer(letters)), longer(longer(longer(letters)))].flat();
  const oneOff = (word: string): ReadonlySet<string> =>
    new Set(
      Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const).flatMap(([before, behind]) => [
        before + behind.slice(1),
        ...letters.flatMap((letter) => [before + letter + behind.slice(1), before + letter + behind]),
        before + behind.slice(1, 2) + behind.slice(0, 1) + behind.slice(2),
      ]),
    );
  for (const a of words) {
    const others = oneOff(a);
    expect(words.filter((b) => isOneOff(a, b))).toEqual(words.filter((b) => others.has(b)));
  }
});

test("a field with a slip in its label is read", () => {
  const claims = claimsOf("## Papers\n- [OSDI'31] Harbor: Pooling GPU Memory for Elastic Serving\n  - Auhtors: Wei Li, Min Zhang");
  expect(claims.works.map(facts)).toMatchObject([{ people: ["Wei Li", "Min Zhang"] }]);
});

test("what stands in capitals and digits before a coined name is a variant of it", () => {
  const claims = claimsOf(
    "## Papers\n- [OSDI'31] Harbor: Pooling GPU Memory for Elastic Serving\n  - Previous work: Q4K8 TinyNet, GPT 3, LightHouse",
  );
  expect(relationsOf(claims.works[0])).toEqual(["builds-on TinyNet", "builds-on GPT 3", "builds-on LightHouse"]);
});

test("a way back to the top is no part of a topic's name", () => {
  const claims = claimsOf("# List\n\n## Memory ([to the top](#list))\n\n- [OSDI'31] Harbor: Pooling GPU Memory for Elastic Serving");
  expect(claims.works[0]?.topics.map(({ value }) => value)).toEqual(["Memory"]);
});
