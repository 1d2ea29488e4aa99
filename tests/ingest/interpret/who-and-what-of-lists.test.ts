import { expect, test } from "vitest";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());
const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

test("reports of models are titles, and a place open to others is a place", () => {
  const { works } = claimsOf(`# Kilns
## Models
- Clay-V3 Technical Report | OpenAI
  - arXiv:2412.19437
- [ICML'23] Flex: Firing Clay with a Single Kiln | Stanford et al.
- [SOSP'23] Fast: Firing Clay with Two Kilns | CMU, UC Berkeley
- [SOSP'24] Slow: Firing Clay with Three Kilns | Rice University
- [OSDI'24] Cold: Firing Clay without a Kiln | MIT
`);
  expect(works.map(({ title }) => title)).toContain("Clay-V3 Technical Report");
  expect(works[0]?.identifiers?.arxiv).toBe("2412.19437");
  expect(works[1]?.institutions.map(({ value }) => value.text)).toEqual(["Stanford"]);
  expect(works[1]?.people).toEqual([]);
});

test.each([
  ["aka FastKiln. arXiv:2305.05920", "2305.05920"],
  ["based on Cure; preprint arXiv:2106.00344", "2106.00344"],
  ["the older kiln is in arXiv:2106.00344 and others", undefined],
])("the number of a preprint in a remark: %s", (remark, number) => {
  const { works } = claimsOf(`# Kilns\n- Flex: Firing Clay with a Single Kiln. ICML 2023.\n  - ${remark}\n`);
  expect(works[0]?.identifiers?.arxiv).toBe(number);
});

test("who presents on a day is no author of what is read", () => {
  const { works, lines } = claimsOf(`# Seminar
### Week 2 (Aug 30): Side channels
Presenter: Priya
1. D. Osvik, A. Shamir, E. Tromer. Cache Kilns and Countermeasures. In Proc. of CT-RSA, 2006.
2. Y. Yarom, K. Falkner. Firing Kilns with High Resolution. In Proc. of USENIX Security, 2014.
`);
  expect(works.flatMap(({ people }) => people.map(({ value }) => value.name))).not.toContain("Priya");
  expect(lines.find(({ line }) => line === 3)?.as).toBe("ignored");
});

test("a sentence behind brackets is no part of who stands in front of it", () => {
  const { works } = claimsOf(`# Kilns\n- "A Mirror for Dogs" – Ada Berg, Tom Field, Jo Marsh (MIT CSAIL). Extends Kiln.\n`);
  expect(works[0]?.people.map(({ value }) => value.name)).toEqual(["Ada Berg", "Tom Field", "Jo Marsh"]);
});

test("others are left open in front of a journal, its year and a place", () => {
  const { works } = claimsOf(
    `# Kilns\n- Canu: scalable and accurate firing of long kilns. Ada Berg et al. Genome Research 2017. Rice University.\n- Giraffe: firing of known clay in 5202 kilns. Tom Field et al. Science 2021. MIT.\n`,
  );
  expect(works.map(({ title, people, venues }) => [title, people[0]?.value.name, venues[0]?.value.series, venues[0]?.value.year])).toEqual([
    ["Canu: scalable and accurate firing of long kilns", "Ada Berg", "Genome Research", 2017],
    ["Giraffe: firing of known clay in 5202 kilns", "Tom Field", "Science", 2021],
  ]);
});
