import { describe, expect, test } from "vitest";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { splitInstitutions } from "../../../src/ingest/recognise/institutions.ts";
import { cleanRow } from "../../../src/ingest/recognise/people-row.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());

describe("rows of plain letters are read as the same rows with marks are", () => {
  test.each([
    "A. Author, B. Author & C. d'Author",
    "by Ada Byron and Dora O’Fox,",
    "Authors: Ada Byron (MIT/CMU), Dora Fox (PKU).",
    "von Jarke J. van Wijk",
    "Ada Byron,Dora Fox , Jr.",
    "Ada Byron... and Dora Fox",
    "Ada Byron  and  Dora Fox",
  ])("%s", (row) => {
    expect(cleanRow(row)).toBe(cleanRow(`*${row}*`));
  });

  test.each([
    "University of Michigan / MIT",
    "University of Rome/CNIT, DBOS, Inc.",
    "From Peking University & Microsoft etc.",
    "@ Stanford",
    "UW-Madison;",
    "preprint from Google ",
  ])("%s", (row) => {
    expect(splitInstitutions(row, registry)).toEqual(splitInstitutions(`*${row}*`, registry));
    expect(splitInstitutions(row, registry)).not.toEqual([]);
  });
});

test("what is left out of a row of people", () => {
  expect(cleanRow("Ada Byron¹, Dora Fox2, …, Eve Hale [MIT]")).toBe("Ada Byron, Dora Fox, Eve Hale (MIT)");
  expect(cleanRow("by *Ada Byron*,")).toBe("Ada Byron");
});
