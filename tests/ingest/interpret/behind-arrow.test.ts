import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const title = "Stacked Logs over Slow Boards";
const others = [
  "Harbor: Slow Boats over Fast Water // OSDI'24 // CMU",
  "Quay: Fast Boats over Slow Water // OSDI'23 // Duke",
  "Pier: Fast Boats over Fast Water // OSDI'22 // Rice",
];
const read = (line: string): Record<string, unknown> | undefined => {
  const [work] = claimsOf(`Shelf of boats\n\n${[line, ...others].join("\n")}\n`).works;
  return work === undefined ? undefined : { ...facts(work), relations: relationsOf(work) };
};

describe("what is said of a work behind an arrow, once its line has said where and who", () => {
  test.each([
    `${title} // OSDI'20 // CMU  --> what everybody runs`,
    `${title} // OSDI'20 // CMU -> what everybody runs`,
    `${title} (OSDI'20, CMU) → what everybody runs`,
    `${title}, OSDI'20, CMU => what everybody runs`,
    `${title} | OSDI'20 | CMU ⇒ what everybody runs`,
    `${title}. CMU. OSDI 2020 --> what everybody runs`,
  ])("%s", (line) => {
    expect(read(line)).toMatchObject({ title, venues: ["OSDI 2020"], institutions: ["CMU"], notes: ["what everybody runs"] });
  });

  test("states relations", () => {
    expect(read(`${title} // OSDI'25 // CMU  --> improves on Quay`)).toMatchObject({ title, relations: ["builds-on Quay"] });
  });

  test("behind an address too", () => {
    expect(read(`${title} // OSDI'20 // https://a.example/x.pdf --> come for the traces`)).toMatchObject({
      title,
      notes: ["come for the traces"],
    });
  });

  test.each(["Bytes -> Boards: A Plain Way to Slow Logs // OSDI'20 // CMU", "From Bytes → Boards in Slow Steps // OSDI'20 // CMU"])(
    "an arrow within a title divides nothing: %s",
    (line) => {
      expect(read(line)).toMatchObject({ title: line.split(" //")[0], venues: ["OSDI 2020"], notes: [] });
    },
  );
});

test("the last part of a line may go on with a sentence", () => {
  expect(read(`${title} // OSDI'25 // CMU. A follow-up to Quay`)).toMatchObject({
    title,
    institutions: ["CMU"],
    notes: ["A follow-up to Quay"],
    relations: ["builds-on Quay"],
  });
});
