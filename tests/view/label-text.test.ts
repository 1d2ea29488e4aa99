import { describe, expect, test } from "vitest";
import type { Standing } from "../../src/view/focus.ts";
import { labelTexts, wrap, type Measure } from "../../src/view/label-text.ts";
import { summariseRegions, summaryText } from "../../src/view/region-summary.ts";
import { byId, mapOf, work } from "./fixture.ts";

const measure: Measure = (text) => text.length * 6;
const texts = (...parameters: Parameters<typeof labelTexts>) => labelTexts(...parameters).map((lines) => lines.map(({ text }) => text));
const at = (standing: Standing, sole = true, crowded = false) => ({ standing, sole, crowded });
const paper = work("dLoRA", {
  title: "dLoRA: Dynamically Orchestrating Requests and Adapters",
  institutions: [{ id: "institution:pku", name: "Peking University" }],
  venue: { id: "venue:osdi-2024", name: "OSDI 2024" },
});

describe("labelTexts", () => {
  test("at Names a name alone, near the selection with where it is from", () => {
    expect(texts(paper, at("plain"), "names", [], measure)).toEqual([["dLoRA"]]);
    expect(texts(paper, at("selected"), "names", [], measure)).toEqual([
      ["dLoRA", "Peking University, OSDI 2024"],
      ["dLoRA", "OSDI 2024"],
      ["dLoRA"],
    ]);
  });

  test("of a crowd only names are written", () => {
    expect(texts(paper, at("selected", false, true), "names", [], measure)).toEqual([["dLoRA"]]);
  });

  test("at Regions only what is near the selection", () => {
    expect(texts(paper, at("plain"), "regions", [], measure)).toEqual([]);
    expect(texts(paper, at("leads"), "regions", [], measure)).toEqual([["dLoRA"]]);
  });

  test("at Titles the title without the name it begins with, then venue and institutions", () => {
    const [full, shorter, name] = texts(paper, at("plain"), "titles", [], measure);
    expect(full?.[0]).toBe("dLoRA");
    expect(full?.slice(1, -1).join(" ")).toBe("Dynamically Orchestrating Requests and Adapters");
    expect(full?.at(-1)).toBe("OSDI 2024, Peking University");
    expect(shorter).toEqual(["dLoRA", "OSDI 2024, Peking University"]);
    expect(name).toEqual(["dLoRA"]);
  });

  test("a work without a system name is called by the opening words of its title, in italics", () => {
    const { shortTitle: _, ...rest } = work("x", { title: "Fairness in Serving Large Language Models" });
    const [[line] = []] = labelTexts(rest, at("plain"), "names", [], measure);
    expect(line?.face).toBe("opening");
    expect(line?.text.endsWith("…")).toBe(true);
    expect("Fairness in Serving Large Language Models".startsWith(line?.text.slice(0, -1) ?? "-")).toBe(true);
  });

  test("a gap says who refers to it", () => {
    const gap = work("Alpa", { listed: false });
    expect(texts(gap, at("plain"), "titles", ["Cuber"], measure)).toEqual([["Alpa", "referred to by Cuber"], ["Alpa"]]);
    expect(texts(gap, at("plain"), "titles", ["Cuber", "Unity", "Aceso"], measure)[0]?.[1]).toBe("referred to by Cuber and 2 more");
    expect(texts(gap, at("leads"), "names", [], measure)[0]).toEqual(["Alpa", "gap, no venue named"]);
  });

  test("a work that alone is selected is written larger than one of several", () => {
    const face = (sole: boolean) => labelTexts(paper, at("selected", sole), "names", [], measure)[0]?.[0]?.face;
    expect([face(true), face(false)]).toEqual(["chosen", "often"]);
  });

  test("faces follow rank, and an award is a star", () => {
    const face = (mentions: number) => labelTexts(work("a", { mentions }), at("plain"), "names", [], measure)[0]?.[0]?.face;
    expect([1, 2, 4].map(face)).toEqual(["once", "twice", "often"]);
    expect(labelTexts(work("a", { awards: ["Best paper"] }), at("plain"), "names", [], measure)[0]?.[0]?.star).toBe(true);
  });
});

test("wrap keeps every line within the width, and says when something is left out", () => {
  const text = "one two three four five six seven";
  const whole = wrap(text, "title", 60, 9, measure);
  expect(whole.join(" ")).toBe(text);
  expect(whole.every((line) => line.length * 6 <= 60)).toBe(true);
  expect(wrap(text, "title", 60, 2, measure)).toEqual(["one two", "three four…"]);
});

test("a region is summed up by its works, gaps and editions, oldest first", () => {
  const works = [
    work("a", { venue: { id: "venue:x-2024", name: "X 2024" }, year: 2024, date: "2024-05" }),
    work("b", { venue: { id: "venue:y-2023", name: "Y 2023" }, year: 2023 }),
    work("c", { venue: { id: "venue:x-2024", name: "X 2024" }, year: 2024, date: "2024-05" }),
    work("d", { listed: false }),
  ];
  const map = mapOf({ a: [10, 10], b: [20, 20], c: [900, 10], d: [30, 30] });
  const [left, right] = summariseRegions(map.regions, byId(works));
  expect(left).toMatchObject({ works: 3, gaps: 1, highest: 1 });
  expect([left, right].map((each) => each?.bars.map((bar) => bar.works))).toEqual([
    [1, 1],
    [0, 1],
  ]);
  expect(left === undefined ? "" : summaryText(left)).toBe("3 works, 1 gap");
});

test("wrap breaks what is written without spaces, or is longer than a line, between characters", () => {
  const written = "大規模言語モデルの推論を高速化するための分散システムの研究".repeat(2);
  const lines = wrap(written, "title", 60, 3, measure);
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(measure(line.replace(/…$/, ""), "title")).toBeLessThanOrEqual(60);
  expect(lines.join("").startsWith(written.slice(0, 20))).toBe(true);
  expect(lines.at(-1)?.endsWith("…")).toBe(true);
  expect(wrap(`a ${"b".repeat(15)} c`, "title", 60, 3, measure)).toEqual(["a", "b".repeat(10), "bbbbb c"]);
});
