import { describe, expect, test } from "vitest";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { splitInstitutions } from "../../../src/ingest/recognise/institutions.ts";
import { parsePeople } from "../../../src/ingest/recognise/people.ts";
import { inOrder } from "../../../src/ingest/recognise/family-first.ts";
import { isPersonName } from "../../../src/ingest/recognise/person-name.ts";
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

test("what tells namesakes of a family apart stands behind a comma too, and belongs to the name", () => {
  const names = (row: string): readonly string[] => parsePeople(inOrder(row), registry)?.map(({ name }) => name) ?? [];
  expect(names("Dan R. Olsen, Jr.")).toEqual(["Dan R. Olsen Jr."]);
  expect(names("Guy L. Steele, Jr., Richard P. Gabriel")).toEqual(["Guy L. Steele Jr.", "Richard P. Gabriel"]);
  expect(names("Steele, Guy L., Jr., and Richard P. Gabriel")).toEqual(["Guy L. Steele Jr.", "Richard P. Gabriel"]);
});

test("behind a family without a given name stand others, and behind a name where it is", () => {
  expect(parsePeople("da Rocha Pinto, Dinsdale-Young, Gardner", registry)).toBeNull();
  expect(parsePeople("Pedro da Rocha Pinto, Imperial College London", registry)?.[0]?.institutions.map(({ text }) => text)).toEqual([
    "Imperial College London",
  ]);
});

test("what a sentence begins with is nobody's name, and Or is one", () => {
  expect(["Then Lamport", "Ensuite Fischer", "Dann Castro"].some(isPersonName)).toBe(false);
  expect(isPersonName("Or Patashnik")).toBe(true);
});

test("what is left out of a row of people", () => {
  expect(cleanRow("Ada Byron¹, Dora Fox2, …, Eve Hale [MIT]")).toBe("Ada Byron, Dora Fox, Eve Hale (MIT)");
  expect(cleanRow("by *Ada Byron*,")).toBe("Ada Byron");
});
