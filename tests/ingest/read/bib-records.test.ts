import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "../interpret/lists.ts";

const before = "A. Author and B. Builder. Harbor: Pooling the Memory of Accelerators. In OSDI, 2020.";
const behind = "C. Coder and D. Drafter. Quarry: Sorting What Does Not Fit. In OSDI, 2021.";

const record = `@inproceedings{writer2015kestrel,
  author    = {Writer, Ella and G{\\"o}rlitz, Fay and others},
  title     = {Kestrel: Tracing {RPC} Requests through a "Thousand" Services},
  booktitle = {Proceedings of the 12th {USENIX} Conference on {OSDI}},
  pages     = {39--45},
  year      = {2015}
}`;
const title = 'Kestrel: Tracing RPC Requests through a "Thousand" Services';

describe("records of BibTeX within a list", () => {
  const expected = { title, venues: ["OSDI 2015"], people: ["Ella Writer", "Fay Görlitz"], notes: [] };
  test.each([
    ["between references", `${before}\n\n${record}\n\n${behind}\n`],
    ["with the title first", `${before}\n\n${record.replace(/( {2}author.*\n)( {2}title.*\n)/, "$2$1")}\n\n${behind}\n`],
    ["with the title last", `${before}\n\n${record.replace(/( {2}title.*\n)([^]*)\n\}$/, "$2,\n$1}")}\n\n${behind}\n`],
    ["on one line", `${before}\n\n${record.replace(/\n\s*/g, " ")}\n\n${behind}\n`],
    ["between items", `- ${before}\n- ${record}\n- ${behind}\n`],
    ["in Markdown", `# Refs\n\n## Tracing\n\n- ${before}\n\n${record}\n\n- ${behind}\n`],
    ["counted", `1. ${before}\n2. ${record}\n3. ${behind}\n`],
  ])("%s", (_, list) => {
    const { works, lines } = claimsOf(list);
    expect(works).toHaveLength(3);
    expect(facts(works[1] as never)).toMatchObject(expected);
    expect(lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });

  test("a work is at the line of its title, and remarks below the record are its own", () => {
    const { works } = claimsOf(`${before}\n\n${record}\n--> extends Harbor\n\n${behind}\n`);
    expect(works[1]).toMatchObject({ title, line: 5 });
    expect(relationsOf(works[1])).toEqual(["builds-on Harbor"]);
  });

  test("below its own title a record says how to cite it", () => {
    const { works } = claimsOf(`## ${title}\n\n${record}\n\n## Harbor: Pooling the Memory of Accelerators (OSDI 2020)\n`);
    expect(works.filter((work) => work.title === title).length).toBeLessThanOrEqual(1);
  });

  test("what cannot be read as a record stays as it is", () => {
    const { works } = claimsOf(`${before}\n\n@inproceedings{broken, title = {Kestrel\n\n${behind}\n`);
    expect(works.map((work) => work.title)).toContain("Quarry: Sorting What Does Not Fit");
  });
});

test("an address in a paragraph of its own leads elsewhere, in a list that indents what it says of its works", () => {
  const remark = "\n  --> read this one twice\n\n";
  const { works } = claimsOf(
    `refs\n\n${before}${remark}${behind}${remark}E. Editor. Fathom: How Deep Queues Should Be. In OSDI, 2022.${remark}blog: https://example.org/on-queues/\n`,
  );
  expect(works).toHaveLength(3);
  expect(works.flatMap(({ links }) => links)).toEqual([]);
});
