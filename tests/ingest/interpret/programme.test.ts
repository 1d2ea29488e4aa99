import { describe, expect, test } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { venueOfAddress } from "../../../src/ingest/recognise/venue-address.ts";
import type { Edge } from "../../../src/model/edge.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = shippedRegistry();
const index = indexRegistry(registry);

test.each([
  ["https://mlsys.org/virtual/2024/poster/2653", "MLSys 2024"],
  ["https://mlsys.org/media/mlsys-2024/Slides/2668.pdf", "MLSys 2024"],
  ["https://proceedings.mlsys.org/paper_files/paper/2023/hash/x.html", "MLSys 2023"],
  ["https://www.usenix.org/conference/osdi24/presentation/wu", "OSDI 2024"],
])("%s is a page of %s", (url, venue) => {
  expect(venueOfAddress(url, index)?.text).toBe(venue);
});

test.each([
  "https://github.com/someone/osdi24.md",
  "https://arxiv.org/abs/2024.12345",
  "https://example.org/2024/05/13/osdi",
  "https://mlsys.org/",
  "osdi24/paper.pdf",
])("%s is a page of no edition", (url) => {
  expect(venueOfAddress(url, index)).toBeNull();
});

const days = (link: string): string =>
  [
    "# Notes",
    "## Day 1",
    "### Serving",
    `- [Orca: A Distributed Serving System for Transformer-Based Generative Models](${link})`,
    "- Alpa: Automating Inter- and Intra-Operator Parallelism for Distributed Deep Learning",
    "## Day 2",
    "### Compilers",
    "- ROLLER: Fast and Efficient Tensor Compilation for Deep Learning",
  ].join("\n");

const published = (text: string): readonly Edge[] =>
  ingest([{ path: "notes.md", text }], { registry, rulings: [] }).atlas.edges.filter((edge) => edge.type === "published-in");

describe("notes taken day by day", () => {
  test("are of the edition that their links lead to, which is inferred from the line of the link", () => {
    const edges = published(days("https://www.usenix.org/conference/osdi22/presentation/yu"));
    expect(edges.map(({ to, basis, places }) => [to, basis, places[0]?.line])).toEqual(
      Array.from({ length: 3 }, () => ["venue:osdi-2022", "inferred", 4]),
    );
  });

  test("are of none when the links lead to several, or to none", () => {
    const other = "\n- [PET: Optimizing Tensor Programs](https://www.usenix.org/conference/osdi21/presentation/wang)";
    expect(published(days("https://www.usenix.org/conference/osdi22/presentation/yu") + other)).toEqual([]);
    expect(published(days("https://example.org/orca"))).toEqual([]);
  });

  test("a list by topics is no programme", () => {
    const topics = days("https://www.usenix.org/conference/osdi22/presentation/yu")
      .replaceAll("Day 1", "Systems")
      .replaceAll("Day 2", "Theory");
    expect(published(topics)).toEqual([]);
  });
});
