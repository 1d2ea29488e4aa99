import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const list = (...entries: readonly (readonly [title: string, remark?: string])[]): string =>
  entries.map(([title, remark]) => `- ${title}. NSDI 2017.\n${remark === undefined ? "" : `  - ${remark}\n`}`).join("");

const last = (...entries: readonly (readonly [title: string, remark?: string])[]): readonly string[] =>
  relationsOf(claimsOf(list(...entries)).works.at(-1));

describe("names that remarks give works", () => {
  test.each([
    ["The FSHK paper.", "Extends FSHK to boats.", "builds-on Moving Boxes by Night"],
    ["the original Mooring paper", "Nothing like it.", null],
    ["Das Molo-Papier.", "Compare with Molo.", "related-work Moving Boxes by Night"],
    ["就是 Molo 那篇论文", "基于 Molo 改进", "builds-on Moving Boxes by Night"],
    ["molisto.", "Compare with molisto. (There was a long story about exactly that.)", "related-work Moving Boxes by Night"],
    ["BoxTree-2B: improves on older trees.", "Compare with BoxTree-2B above.", "related-work Moving Boxes by Night"],
    ["Quaylo, from Seoul. It was the first.", "See also Quaylo, which is older.", "related-work Moving Boxes by Night"],
    ["Quaylo, a scheduler without queues.", "See also Quaylo, which is older.", "related-work Moving Boxes by Night"],
  ])("%s", (remark, other, stated) => {
    const found = last(["Moving Boxes by Night", remark], ["Boats and Their Loads", other]);
    expect(found).toEqual(stated === null ? [] : [expect.stringMatching(new RegExp(`^${stated.split(" ")[0] ?? ""} \\S`))]);
  });

  test("behind a place words of titles say what it is on", () => {
    expect(last(["Moving Boxes by Night", "Stanford. Graphs. The first."], ["Boats and Their Loads", "Better than Graphs"])).toEqual([]);
  });

  test.each(["Elegant, a pleasure to read.", "The Google paper."])("%s gives none", (remark) => {
    expect(last(["Moving Boxes by Night", remark], ["Boats and Their Loads", "like Elegant proofs at Google"])).toEqual([]);
  });
});

describe("names in titles", () => {
  test("the second of two before a colon, where it is written as no word is", () => {
    expect(last(["Gapped FSHK and PSI-FSHK: a search of boxes"], ["Boats and Their Loads", "Beats PSI-FSHK on speed."])).toHaveLength(1);
    expect(last(["Gapped Boats and Harbours: a search of boxes"], ["Boats and Their Loads", "Beats Harbours on speed."])).toEqual([]);
  });

  test("a name with a hyphen at the end", () => {
    const found = last(["Moving clone boxes with BWA-MOM"], ["Boats and Their Loads", "Successor to both hashing and BWA-MOM."]);
    expect(found).toEqual(["builds-on BWA-MOM"]);
  });

  test("a title that begins with a name is meant before one that ends with it", () => {
    const titles = [["Orbit-LM: Large Boats"], ["Training Large Boats Using Orbit-LM"]] as const;
    expect(last(...titles, ["Boats and Their Loads", "Extends Orbit-LM."])).toEqual(["builds-on Orbit-LM"]);
  });
});

describe("works that the list has not", () => {
  test.each([
    ["Generalises the partitioner of GShelf.", ["builds-on GShelf"]],
    ["Extends the second stage of DeepQuay with boats.", ["builds-on DeepQuay"]],
    ["Builds on Google's GSHLF.", ["builds-on GSHLF"]],
    ["Counterpart on the academic side of NVIDIA's SHLF.", ["related-work SHLF"]],
    ["Improves over E+V-SH, above all when it rains.", ["builds-on E+V-SH"]],
    ["Extends the experiments on PyTorch.", []],
    ["Generalises the partitioner of MacKay.", []],
  ])("%s", (remark, stated) => {
    expect(last(["Boats and Their Loads", remark])).toEqual(stated);
  });
});

test.each([
  ["An alternative to Velo, and to plain Quaylo-style boxing.", ["related-work Velo", "related-work Quaylo"]],
  ["Builds on Quaylo-like boxing.", ["builds-on Quaylo"]],
  ["Goes one step further than Velo.", ["builds-on Velo"]],
  ["Closest to Velo in spirit.", ["related-work Velo"]],
])("%s", (remark, stated) => {
  expect(last(["Velo: Boats on Wheels"], ["Quaylo: Boxes on Boats"], ["Boats and Their Loads", remark])).toEqual(stated);
});

describe("names with versions, behind places, and between slashes", () => {
  const quaylo = ["Moving Boxes by Night", "Quaylo v2, for boats"] as const;
  test.each([
    [quaylo, "extends Quaylo v2 to lakes", ["builds-on Quaylo v2"]],
    [["Moving Boxes by Night", "Molo 1"], "Molo 2, successor of Molo 1", ["builds-on Molo 1"]],
    [["Moving Boxes by Night", "Microsoft. bxTI"], "bxANT = slow bxTI", ["builds-on Moving Boxes by Night"]],
    [["Moving Boxes by Night", "bxTI"], "a new deck on top of bxTI/OtherBoxes", ["builds-on Moving Boxes by Night"]],
    [["Moving Boxes by Night", "Week 3"], "extends Week 3 to lakes", []],
  ] as const)("%s, then %s", (named, remark, stated) => {
    expect(last(named, ["Boats and Their Loads", remark]).filter((each) => !each.endsWith("OtherBoxes"))).toEqual(stated);
  });
});

describe("works told by whoever wrote them, the family first", () => {
  const lines = (remark: string): string =>
    [
      "Moving boxes by night with matching mooring neighbours",
      "Ashby L, Birch ATL, Cole MD",
      "NSDI 2017",
      "",
      "Boats and their loads on long rivers",
      "Dorn B, Elm B",
      "NSDI 2019",
      remark,
      "",
      "Plain shelves in large rooms",
      "Fern C, Gale D",
      "NSDI 2018",
      "",
    ].join("\n");
  test.each([
    ["generalizes matching mooring neighbours (Ashby) to many rivers", "builds-on"],
    ["anchors = boxes of Ashby et al.", "builds-on"],
    ["drops the steady water assumption of Ashby et al.", "builds-on"],
    ["re-analysis of Ashby et al. (Moving boxes by night...), much slower", "builds-on"],
    ["gegen die Kisten von Ashby et al.", "related-work"],
    ["contre les planches de Ashby et al., à lire ensuite", "related-work"],
  ])("%s", (remark, type) => {
    const { works } = claimsOf(lines(remark));
    expect(relationsOf(works[1])).toEqual([`${type} Moving boxes by night with matching mooring neighbours`]);
  });
});

test.each(["remplace l'article Molo de OSDI 2015, qu'il prolonge", "remplace le papier Molo", "sustituye el artículo de Molo"])(
  "%s",
  (remark) => {
    expect(last(["Molo: Boxes for Boats"], ["Molo from the Ground Up", remark])).toEqual(["builds-on Molo: Boxes for Boats"]);
  },
);
