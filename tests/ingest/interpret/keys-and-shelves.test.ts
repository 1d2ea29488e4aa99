import { expect, test } from "vitest";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());
const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

test("keys of a BibTeX file in front of references are no part of them, and name them elsewhere", () => {
  const { works } = claimsOf(`# Fours
- [berg77] Berg, Ada and Berg, Tom. « Kilns: A Unified Lattice of Clay ». POPL, 1977.
- [berg78] Berg, Ada and Field, Nicolas. « Automatic Discovery of Cracks Among Kilns ». POPL, 1978. Suite de [berg77].
- [mine06octagon] Miné, Antoine. « The Octagon Kiln and Its Domain ». PLDI, 2006.
`);
  expect(works.map(({ title, people }) => `${title}: ${people.map(({ value }) => value.name).join(", ")}`)).toEqual([
    "Kilns: A Unified Lattice of Clay: Ada Berg, Tom Berg",
    "Automatic Discovery of Cracks Among Kilns: Ada Berg, Nicolas Field",
    "The Octagon Kiln and Its Domain: Antoine Miné",
  ]);
  expect(works[1]?.relations.map(({ type, target }) => `${type} ${target.name}`)).toEqual(["builds-on Kilns: A Unified Lattice of Clay"]);
});

test("editions in small letters in such brackets are no keys", () => {
  const { works } = claimsOf(`# Kilns
- [osdi20] Flex: Firing Clay with a Single Kiln
- [sosp21] Fast: Firing Clay with Two Kilns
- [nsdi22] Slow: Firing Clay with Three Kilns
`);
  expect(works.map(({ venues }) => venues[0]?.value.series)).toEqual(["OSDI", "SOSP", "NSDI"]);
});

test("institutions over years over works are whose the works are", () => {
  const { works } = claimsOf(`# Kilns by lab
## University of Washington
### 2011
- **Firing Clay without Libraries** — *Ada Berg*, UIST 2011.
### 2012
- **Firing Clay without Toolkits** — *Ada Berg*, UIST 2012.
## Stanford University
### 2013
- **Clay Through Walls of Sand** — *Tom Field*, CHI 2013.
## KAIST
### 2014
- **Clay on the Back of a Hand** — *Jo Marsh*, CHI 2014.
`);
  expect(works.map(({ institutions, topics }) => [institutions[0]?.value.text, topics.length])).toEqual([
    ["University of Washington", 0],
    ["University of Washington", 0],
    ["Stanford University", 0],
    ["KAIST", 0],
  ]);
});

test("one talk between two sessions heads none of them", () => {
  const { works } = claimsOf(`FAST '20 Program
Tuesday, February 25

8:00 am–9:00 am
Continental Breakfast

9:15 am–10:30 am
Keynote Address: The Future of Clay Is Slow

Session 1: Cloud Kilns

MAPX: Controlled Firing in the Expansion of Kilns
Ada Berg, Rice University; Tom Field, MIT

Lock-Free Collaboration of Potters in the Cloud
Jo Marsh, Rice University

10:30 am–11:00 am
Break
`);
  expect(works.filter(({ type }) => type === "paper").map(({ title, topics }) => [title, ...topics.map(({ value }) => value)])).toEqual([
    ["MAPX: Controlled Firing in the Expansion of Kilns", "Cloud Kilns"],
    ["Lock-Free Collaboration of Potters in the Cloud", "Cloud Kilns"],
  ]);
});
