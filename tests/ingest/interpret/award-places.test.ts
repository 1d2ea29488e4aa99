import { describe, expect, test } from "vitest";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());
const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

const won = (text: string): readonly (readonly [string, ...string[]])[] =>
  claimsOf(text).works.map(({ title, awards }) => [title, ...awards.map(({ value }) => value)] as const);

describe("what works won, wherever their list says it", () => {
  test("in front of titles, as a label", () => {
    const list = `# Kilns
## FAST
### 2021
- Best Paper: "The Slow Kiln: Firing Pages in Flash" – Ada Berg, Tom Field (Rice University)
- Honorable Mention – "A Mirror for Logs", Ada Berg, Tom Field
### 2022
- **Distinguished Paper:** [Spoons and Switches at Work](https://x.org/spoons.pdf). Tom Field.
`;
    expect(won(list)).toEqual([
      ["The Slow Kiln: Firing Pages in Flash", "Best Paper"],
      ["A Mirror for Logs", "Honorable Mention"],
      ["Spoons and Switches at Work", "Distinguished Paper"],
    ]);
  });

  test("below a work such a line says more of it", () => {
    const list = `# Kilns
- Tables in Ropes of Sand. Jo Marsh. SIGMOD 2019.
  - Best Paper: because everything in it is simple
`;
    expect(claimsOf(list).works.map(({ title, notes }) => [title, ...notes.map(({ value }) => value)])).toEqual([
      ["Tables in Ropes of Sand", "Best Paper: because everything in it is simple"],
    ]);
  });

  test("in a heading, which is no topic then, as long as a work does not say what it won itself", () => {
    const list = `# Kilns
## OSDI
### Best Paper Awards
- **Foo: A Bar for Kernels** – Jo Marsh (Rice University). OSDI 2020.
- **Bar: Kernels in a Cup** – Nia Okoye (CMU). OSDI 2021. Best Student Paper.
### Test of Time
- **Old Kernels of Yesterday** – Jo Marsh (Rice University). OSDI 2004.
`;
    const { works } = claimsOf(list);
    expect(won(list)).toEqual([
      ["Foo: A Bar for Kernels", "Best Paper"],
      ["Bar: Kernels in a Cup", "Best Student Paper"],
      ["Old Kernels of Yesterday", "Test of Time"],
    ]);
    expect(works.flatMap(({ topics }) => topics.map(({ value }) => value))).not.toContain("Test of Time");
  });

  test("the best papers of one reader, under no venue, won nothing", () => {
    const list = `# Kilns
## Best papers
- Foo: A Bar for Kernels. Jo Marsh. OSDI 2020.
- Bar: Kernels in a Cup. Nia Okoye. OSDI 2021.
`;
    expect(won(list)).toEqual([["Foo: A Bar for Kernels"], ["Bar: Kernels in a Cup"]]);
  });

  test("over a column of titles, and with its year in a column", () => {
    const list = `# Kilns
## SIGIR
| | Best Long Paper | Authors |
|---|---|---|
| 2020 | A Kiln for Questions and Answers | H. Tang, J. Liu |
| 2019 | Are We Really Firing Anything at All? | M. Dacrema, P. Cremonesi |

## WSDM
| Award | Paper | Who |
|---|---|---|
| Best Paper 2021 | Understanding Clay Embeddings for Kilns | Da Xu, Chuanwei Ruan |
| Test of Time 2018 | A Comparison of Clay Models and Fires (WSDM 2008) | Nick Craswell, Onno Zoeter |
`;
    expect(won(list).map(([, award]) => award)).toEqual(["Best Long Paper", "Best Long Paper", "Best Paper", "Test of Time"]);
    expect(claimsOf(list).works.map(({ date, venues }) => date?.value ?? String(venues[0]?.value.year))).toEqual([
      "2020",
      "2019",
      "2021",
      "2008",
    ]);
  });

  test("beside links", () => {
    const list = `# Kilns
| Venue | Title | Links |
|---|---|---|
| ATC '19 | Preventing Spikes in Kilns of Clay | **Best Paper** [slides](https://x.org/s.pdf) |
| ATC '20 | Firing Kilns Slowly and Often | [paper](https://x.org/p.pdf) |
`;
    expect(won(list)).toEqual([["Preventing Spikes in Kilns of Clay", "Best Paper"], ["Firing Kilns Slowly and Often"]]);
  });
});
