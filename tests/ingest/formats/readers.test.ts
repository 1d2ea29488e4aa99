import { afterEach, expect, test, vi } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import { readersFor } from "../../../src/ingest/formats/readers.ts";
import type { Input } from "../../../src/ingest/sources.ts";
import { smallRegistry } from "../recognise/registry.ts";

const list: Input = { path: "list.md", text: "# Storage\n\n- Spanner: Google's Globally-Distributed Database (OSDI 2012)\n" };
const library: Input = { path: "library.bib", text: "@article{a,\n  title = {Bigtable}}\n\n@article{b, title = {Chubby}}\n" };
const table: Input = { path: "papers.csv", text: "title,year\nThe Google File System,2003\n" };

const ris = "../../../src/ingest/formats/ris.ts";
afterEach(() => vi.doUnmock(ris));

const knowledge = { registry: smallRegistry, rulings: [] };

test("what a set of files needs is fetched, each once, and a list in Markdown needs nothing", async () => {
  expect([...(await readersFor([list])).keys()]).toEqual([]);
  expect([...(await readersFor([list, library, table, { ...library, path: "more.bib" }])).keys()].toSorted()).toEqual(["BibTeX", "CSV"]);
});

test("the order in which readers come, or files stand, changes nothing", async () => {
  const fetched = await readersFor([list, library, table]);
  const once = JSON.stringify(ingest([list, library, table], knowledge, { readers: fetched }));
  const turned = new Map([...fetched].toReversed());
  expect(JSON.stringify(ingest([table, library, list], knowledge, { readers: turned }))).toBe(once);
});

test("a reader that cannot be fetched costs its own files only: that is an error with what to do, and no line is lost", async () => {
  vi.doMock(ris, () => {
    throw new Error("gone");
  });
  const lost: Input = { path: "refs.ris", text: "TY  - JOUR\r\nTI  - One\r\nER  - \r\n" };
  const readers = await readersFor([list, library, lost]);
  expect([...readers].map(([name, reader]) => [name, reader === null]).toSorted()).toEqual([
    ["BibTeX", false],
    ["RIS", true],
  ]);
  const { atlas, lists } = ingest([list, library, lost], knowledge, { readers });
  expect(atlas.works.map(({ title }) => title)).toEqual(["Bigtable", "Chubby", "Spanner: Google's Globally-Distributed Database"]);
  expect(atlas.problems.filter(({ level }) => level === "error")).toEqual([
    {
      level: "error",
      rule: "format/reader",
      reason: expect.stringMatching(/reads RIS could not be loaded.*Start the program again.*reload the page/) as string,
      place: { source: "source:refs", line: 1 },
    },
  ]);
  expect(lists.find(({ source }) => source.path === "refs.ris")?.lines).toEqual(
    [1, 2, 3].map((line) => ({ line, as: "ignored", reason: "not read" })),
  );
});

test("to forget to fetch them is a mistake that is told", () => {
  expect(() => ingest([library], knowledge)).toThrow("The reader of BibTeX was not asked for.");
});
