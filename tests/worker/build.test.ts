import { describe, expect, test } from "vitest";
import type { BuildAnswer, RawList } from "../../src/view/building.ts";
import { readersFor } from "../../src/ingest/formats/readers.ts";
import { build } from "../../src/worker/build.ts";
import { registry } from "../../src/worker/knowledge.ts";

const list = `# Serving

- [Orca: A Distributed Serving System for Transformer-Based Generative Models](https://example.org/orca.pdf) (OSDI'22)
- [AlpaServe: Statistical Multiplexing with Model Parallelism](https://example.org/alpa.pdf) (OSDI'23)
  - Related work: Orca
`;

const answersTo = async (
  lists: readonly RawList[],
  until: "look" | "atlas",
  fetchReaders = readersFor,
): Promise<readonly BuildAnswer[]> => {
  const answers: BuildAnswer[] = [];
  await build({ kind: "build", lists, rulings: [], until }, registry, (answer) => answers.push(answer), fetchReaders);
  return answers;
};

describe("the worker that makes an atlas", () => {
  test("looks into lists and says what each has, without an atlas", async () => {
    const [last, ...before] = [...(await answersTo([{ path: "serving.md", content: list }], "look"))].reverse();
    expect(before.every(({ kind }) => kind === "progress")).toBe(true);
    expect(last).toMatchObject({
      kind: "looked",
      looked: { refusals: [], findings: [{ path: "serving.md", title: "Serving", papers: 2, venues: 2, relations: 1, unclearLines: 0 }] },
    });
  });

  test("says what is wrong with a list beside the lines that are not understood", async () => {
    const wrongsOf = async (path: string, content: string): Promise<unknown> => {
      const last = (await answersTo([{ path, content }], "look")).at(-1);
      return last?.kind === "looked" ? last.looked.findings.map(({ wrongs, moreWrongs }) => ({ wrongs, moreWrongs })) : last;
    };
    const entry = "@book{a,\n  title = {Systems},\n  year = {1999}\n}\n";
    expect(await wrongsOf("books.bib", `${entry}@book{b,\n  title = {Half of a book,\n}\n`)).toEqual([
      { wrongs: [{ line: 5, reason: expect.stringContaining("cannot be read: it does not end") }], moreWrongs: 0 },
    ]);
    expect(await wrongsOf("half.json", '{"works": [')).toEqual([
      { wrongs: [{ line: 1, reason: expect.stringContaining("not JSON") }], moreWrongs: 0 },
    ]);
    const scripts = Array.from({ length: 7 }, (_, at) => `- [Mooring ${at}: A Study of Ropes](javascript:x) (OSDI'22)\n`);
    expect(await wrongsOf("ropes.md", `# Ropes\n\n${scripts.join("")}`)).toEqual([
      {
        wrongs: Array.from({ length: 5 }, (_, at) => ({ line: at + 3, reason: expect.stringContaining("was left out") })),
        moreWrongs: 2,
      },
    ]);
    expect(await wrongsOf("serving.md", list)).toEqual([{ wrongs: [], moreWrongs: 0 }]);
  });

  test("makes the atlas and its map, and says how far it is", async () => {
    const answers = await answersTo([{ path: "serving.md", content: new TextEncoder().encode(list), title: "Mine" }], "atlas");
    expect(answers.flatMap((answer) => (answer.kind === "progress" ? [answer.stage] : []))).toEqual([
      "reading",
      "reading",
      "joining",
      "placing",
    ]);
    const built = answers.at(-1);
    if (built?.kind !== "built") throw new Error("nothing was built");
    expect(built.atlas.sources.map(({ title }) => title)).toEqual(["Mine"]);
    expect(built.map.works.map(({ id }) => id).toSorted()).toEqual(built.atlas.works.map(({ id }) => id).toSorted());
  });

  test("says why a file is no list, and reads the others", async () => {
    const answers = await answersTo(
      [
        { path: "a.md", content: list },
        { path: "b.pdf", content: new Uint8Array([0x25, 0x50, 0x0a, 0x00]) },
        { path: "c.md", content: " \n" },
        { path: "c.json", content: "\uFEFF[ {} ]\n" },
        { path: "c.bib", content: "% none yet\n@string{press = {A Press}}\n" },
        { path: "d.md", content: new Uint8Array(Array.from({ length: 90 }, () => 0xe9)) },
      ],
      "look",
    );
    const looked = answers.at(-1);
    if (looked?.kind !== "looked") throw new Error("nothing was looked into");
    expect(looked.looked.findings.map(({ path }) => path)).toEqual(["a.md"]);
    expect(looked.looked.refusals.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      "b.pdf: It is not text: line 2 has a zero byte at offset 3.",
      "c.md: It is empty: it has no line with text.",
      "c.json: It is empty: there is no record between its brackets.",
      "d.md: It is not UTF-8: 90 of its 90 characters are broken, the first in line 1.",
      "c.bib: There is nothing in this file that an atlas can hold: no record of a work, and none that names an institution.",
    ]);
    expect(looked.looked.refusals.every(({ remedy }) => remedy !== "")).toBe(true);
  });

  test("a few broken characters are read, with a remark", async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(list), 0xe9]);
    const looked = (await answersTo([{ path: "a.md", content: bytes }], "look")).at(-1);
    expect(looked).toMatchObject({ kind: "looked", looked: { remarks: [{ rule: "encoding" }], refusals: [] } });
  });

  test("tells decisions from lists, and says which of them do not hold", async () => {
    const ruling = { decision: "institution", written: "UW", means: "University of Waterloo", reason: "x", date: "2026-11-20" };
    const text = JSON.stringify([ruling, { ...ruling, date: "today" }]);
    const looked = (
      await answersTo(
        [
          { path: "serving.md", content: list },
          { path: "decided.json", content: text },
        ],
        "look",
      )
    ).at(-1);
    expect(looked).toMatchObject({
      kind: "looked",
      looked: {
        findings: [{ path: "serving.md" }],
        decisions: [{ path: "decided.json", rulings: [ruling] }],
        remarks: [{ rule: "ruling" }],
      },
    });
  });

  test("a format whose reader is gone costs its own files only, and says what to do", async () => {
    const lists = [
      { path: "library.bib", content: "@article{a, title = {Bigtable}}\n" },
      { path: "serving.md", content: list },
    ];
    const gone = (): ReturnType<typeof readersFor> => Promise.resolve(new Map([["BibTeX", null]]));
    const looked = (await answersTo(lists, "look", gone)).at(-1);
    if (looked?.kind !== "looked") throw new Error("nothing was looked into");
    expect(looked.looked.findings.map(({ path, papers }) => [path, papers])).toEqual([["serving.md", 2]]);
    expect(looked.looked.refusals).toMatchObject([{ path: "library.bib", remedy: expect.stringContaining("reload the page") as string }]);
    const built = (await answersTo(lists, "atlas", gone)).at(-1);
    if (built?.kind !== "built") throw new Error("nothing was built");
    expect(built.atlas.sources.map(({ path }) => path)).toEqual(["serving.md"]);
    expect(built.looked.refusals.map(({ path }) => path)).toEqual(["library.bib"]);
    expect((await answersTo(lists, "look")).at(-1)).toMatchObject({ looked: { refusals: [], findings: [{ papers: 1 }, { papers: 2 }] } });
  });
});
