import { expect, test } from "vitest";
import { withoutRightColumn } from "../../../src/ingest/read/right-column.ts";
import { unwrap } from "../../../src/ingest/read/wrapped.ts";

const left = (...lines: string[]): readonly string[] => {
  withoutRightColumn(lines);
  return lines;
};

test("who leads a session and who gives a talk stand at the right margin of a programme", () => {
  expect(
    left(
      "SESSION 1: KILNS                         Chair: Ada Berg",
      "OSDI 2020                                [Tom]",
      "SOSP 2021, Best Paper                    [Ada B.]",
      "NSDI 2022                                [Jo]",
    ),
  ).toEqual(["SESSION 1: KILNS", "OSDI 2020", "SOSP 2021, Best Paper", "NSDI 2022"]);
});

test("labels of links, editions and two names alone stay", () => {
  const lines = ["Flex: Firing Clay       [Paper]", "Fast: Firing Clay       [Code]", "Slow: Firing Clay       [Slides]"];
  expect(left(...lines)).toEqual(lines);
  const editions = ["Flex: Firing Clay       [OSDI 20]", "Fast: Firing Clay       [OSDI 21]", "Slow: Firing Clay       [OSDI 22]"];
  expect(left(...editions)).toEqual(editions);
  const few = ["Flex: Firing Clay       [Tom]", "Fast: Firing Clay       [Ada]"];
  expect(left(...few)).toEqual(few);
});

test("what happens at a time begins a line of its own, however full the line before", () => {
  const lines = ["Ada", "Tom", "Jo", "Nia", "Sam"].flatMap((who, at) => [
    `0${String(at + 1)}:30  Firing Clay of the Kind Number ${String(at)}`,
    "       Ada Berg, Tom Field (Rice University), Jo Marsh (MIT)",
    `${"       OSDI 2019, told by".padEnd(60 - who.length)}${who}`,
  ]);
  const written = [...lines];
  unwrap(lines);
  expect(lines).toEqual(written);
});
