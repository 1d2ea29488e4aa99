import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const first = "Kestrel: Tracing Requests through a Thousand Services";

/** What a line below another entry of a list states. */
const stated = (line: string, list: string = first): readonly string[] =>
  relationsOf(claimsOf(`- ${list} (OSDI 2014)\n- Harbor: Pooling the Memory of Accelerators (OSDI 2024)\n  - ${line}\n`).works[1]);

describe("a field that says only that a relation follows", () => {
  test.each([
    ["关系：基于 Kestrel", "builds-on Kestrel"],
    ["关系：Kestrel 的后续工作", "builds-on Kestrel"],
    ["关系：Kestrel 的改进，不要求采样", "builds-on Kestrel"],
    ["关系：BigKestrel 的改进", "builds-on BigKestrel"],
    ["关系：相关工作 Kestrel", "related-work Kestrel"],
    ["Relation: extends Kestrel", "builds-on Kestrel"],
    ["Lineage: builds on Kestrel", "builds-on Kestrel"],
    ["Relationship: follow-up of Kestrel with memory", "builds-on Kestrel"],
  ])("%s", (line, relation) => expect(stated(line)).toEqual([relation]));

  test("states nothing where none follows", () => {
    expect(stated("Relation: unclear, ask Ada")).toEqual([]);
    expect(stated("关系：不清楚")).toEqual([]);
  });
});

describe("where the names of a statement end", () => {
  test.each([
    ["Kestrel 的后续工作：内存也能追踪", ["builds-on Kestrel"]],
    ["HawkEye 的改进：整图只算一次", ["builds-on HawkEye"]],
    ["基于 HawkEye 和别的一堆技巧。注意不是那个 Hawk！", ["builds-on HawkEye"]],
    ["Built on top of Hawkeye: write a tracer, get a profiler.", ["builds-on Hawkeye"]],
    [`Extends ${first}: less of it`, [`builds-on ${first}`]],
    ["We argue with everybody: nobody won", []],
  ])("%s", (line, relations) => expect(stated(line)).toEqual(relations));
});

describe("links between the pages of a vault", () => {
  const vault = (line: string): readonly string[] =>
    relationsOf(
      claimsOf(
        `- [[kestrel|${first}]] (OSDI 2014)\n- [[Lost Packets and How to Count Them]] (NSDI 2010)\n- [[harbor|Harbor: Pooling the Memory of Accelerators]] (OSDI 2024)\n  - ${line}\n`,
      ).works[2],
    );
  test.each([
    ["extends:: [[kestrel]]", [`builds-on ${first}`]],
    ["extends:: [[kestrel]] to whole racks", [`builds-on ${first}`]],
    ["pooled, extends:: [[Lost Packets and How to Count Them]]", ["builds-on Lost Packets and How to Count Them"]],
    ["builds on [[kestrel]], finally with numbers", [`builds-on ${first}`]],
    ["status:: reading", []],
  ])("%s", (line, relations) => expect(vault(line)).toEqual(relations));

  test("a page with two titles is called as it is", () => {
    const [, , work] = claimsOf(
      "- [[Night Owl|Owl: Seeing in the Dark]] (OSDI 2014)\n- [[Night Owl|Owls of Many Other Lands]] (NSDI 2010)\n- Harbor: Pooling Memory (OSDI 2024)\n  - extends: [[Night Owl]]\n",
    ).works;
    expect(relationsOf(work)).toEqual(["builds-on Night Owl"]);
  });
});

describe("a name that a note says as a sentence of its own", () => {
  const list = (notes: readonly string[]): string =>
    `${notes.map((note, at) => `- Seeing ${["Herds", "Flocks", "Swarms"][at] ?? ""} in the Dark (OSDI 2014)\n  - ${note}\n`).join("")}- Herding by Ear (OSDI 2016)\n  - Follow-up of Noctule, now for a whole barn. Loud!\n`;
  test("is the work's where another asks for it", () => {
    const { works } = claimsOf(list(["Noctule. No loops, everything finite.", "Slow."]));
    expect(relationsOf(works.at(-1))).toEqual(["builds-on Noctule"]);
    expect(works[0]?.shortTitle).toBe("Noctule");
    expect(works[1]?.shortTitle).toBeUndefined();
  });
  test("is nobody's where two say it", () => {
    const { works } = claimsOf(list(["Noctule. No loops.", "Noctule. Again."]));
    expect(works.map(({ shortTitle }) => shortTitle)).toEqual([undefined, undefined, undefined]);
  });
});

describe("what is said of works in passing", () => {
  test.each(["Kestrel on many hosts is slow here", "new Kestrel (see slides)", "better Kestrel, next week"])("%s", (line) =>
    expect(stated(line)).toEqual([]),
  );
  test.each(["Kestrel on many hosts", "a distributed Kestrel"])("but: %s", (line) => expect(stated(line)).toEqual(["builds-on Kestrel"]));

  test("a summary may say it in any of its sentences", () => {
    const line =
      "**TL;DR**: Looks at the memory that accelerators of one rack leave unused through most of a day. Extends Kestrel with pools. Saves a third of it.";
    expect(stated(line)).toEqual(["builds-on Kestrel"]);
  });
});
