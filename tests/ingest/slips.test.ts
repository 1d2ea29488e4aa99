import { expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { shippedRegistry } from "./knowledge.ts";

const registry = shippedRegistry();
const titles = (text: string): readonly string[] =>
  ingest([{ path: "list.md", text }], { registry, rulings: [] })
    .atlas.works.map(({ title }) => title)
    .sort();

const list = (...entries: readonly string[]): string => ["# Papers", "", ...entries.map((entry) => `- ${entry}`)].join("\n");

test("a DOI copied from the line above does not make two papers one", () => {
  const doi = "[paper](https://dl.acm.org/doi/10.1145/3600000.3600001)";
  expect(
    titles(
      list(
        `[EuroSys'24] Harbour: Program Synthesis for Tensor Layouts on Old Clusters ${doi}`,
        `[EuroSys'24] Quill: Merging Models of Several Tasks for Faster Vision ${doi}`,
      ),
    ),
  ).toHaveLength(2);
});

test("a DOI makes a title and its later form one", () => {
  const doi = "[paper](https://dl.acm.org/doi/10.1145/3600000.3600002)";
  expect(
    titles(
      list(
        `[EuroSys'24] Harbour: Program Synthesis for Tensor Layouts on Old Clusters ${doi}`,
        `[EuroSys'24] Tensor Layouts for Old Clusters by Synthesis ${doi}`,
      ),
    ),
  ).toHaveLength(1);
});

test('"by" within a title names no author', () => {
  const found = ingest(
    [
      {
        path: "list.md",
        text: list("[Anvil: Faster Builds by Layer by Layer Caching](https://example.org/anvil.pdf) by Ada Byron et al., OSDI 2023"),
      },
    ],
    { registry, rulings: [] },
  ).atlas;
  expect(found.works.map(({ title }) => title)).toEqual(["Anvil: Faster Builds by Layer by Layer Caching"]);
  expect(found.people.map(({ name }) => name)).toEqual(["Ada Byron"]);
});

test("a venue that is known though a letter is wrong is read, and the reading is said", () => {
  const text = list(
    "[SIGCOM'24] Harbour: Program Synthesis for Tensor Layouts on Old Clusters",
    "[SIGCOMM'24] Quill: Merging Models of Several Tasks for Faster Vision",
    "[EuroPar'24] Anvil: Faster Builds of Large Programs through Caching",
  );
  const { venues, problems } = ingest([{ path: "list.md", text }], { registry, rulings: [] }).atlas;
  expect(venues.map(({ name }) => name)).toEqual(["Euro-Par", "Euro-Par 2024", "SIGCOMM", "SIGCOMM 2024"]);
  const said = problems.filter(({ rule }) => rule === "venue/misspelt");
  expect(said.map(({ level, place, reason }) => [level, place?.line, reason.includes("SIGCOMM 2024")])).toEqual([["info", 3, true]]);
});
