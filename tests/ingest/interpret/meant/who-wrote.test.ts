import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "../lists.ts";

const list = (remark: string, entry = 'C. Gentler, "Gentle Sieves over Lattices", CRYPTO 2015'): string =>
  [
    "# Papers",
    "",
    '- H. Liedtner, "On Kernel Carpentry", SOSP 1995',
    '- M. Hartwig, H. Liedtner, S. Wolters, "The Speed of Carpentry", SOSP 1997',
    '- G. Olstad, J. Olstad, "Distance is Dear", CHI 2000',
    '- C. Gentler, A. Sahani, B. Waterson, "Locks from Errors", CRYPTO 2013',
    '- L. Irano, J. Vertes, "A Lens on Tools", CHI 2010',
    '- L. Irano, S. Silber, "Turning Workers Visible", CHI 2013',
    '- R. Cooker, "Shade Forests", SIGGRAPH 1984',
    '- B. Parr, C. Mole, "Iris: Seeds of Shelves", NSDI 2012',
    "",
    "# More",
    "",
    '- D. Bahdan, K. Cho, "Translation with Alignments", ICLR 2015',
    "",
    '- E. Small, "Plain Ropes", ATC 2016',
    "",
    `- ${entry}`,
    `  - ${remark}`,
    "",
  ].join("\n");
const said = (remark: string, entry?: string): readonly string[] => relationsOf(claimsOf(list(remark, entry)).works[10]);

const carpentry = "builds-on On Kernel Carpentry";

describe("works that are meant by who wrote them", () => {
  test.each([
    ["and when, in short", "Extends Cooker 84 to grass", ["builds-on Shade Forests"]],
    ["and when, in short and whose", "Extends Cooker's '84 paper to grass", ["builds-on Shade Forests"]],
    ["and where and when", "Continues Liedtner's SOSP '97 paper", ["builds-on The Speed of Carpentry"]],
    ["alone, before what they wrote with others", "Extends Liedtner's paper", [carpentry]],
    ["as a piece of some kind", "Extends Cooker's opinion piece", ["builds-on Shade Forests"]],
    ["as what they did", "Extends what Bahdan did to speech", ["builds-on Translation with Alignments"]],
    ["as a pair of one family", "Extends the Olstads' paper", ["builds-on Distance is Dear"]],
    ["between hyphens", "based on the Gentler-Sahani-Waterson scheme", ["builds-on Locks from Errors"]],
    ["as what else they wrote", "Extends the same authors' earlier paper", ["builds-on Locks from Errors"]],
  ])("%s: %s", (_, remark, relations) => {
    expect(said(remark)).toEqual(relations);
  });

  test("together with the entry", () => {
    expect(said("See also Irano et al. in the same proceedings", 'K. Bard, "Taking Stock", CHI 2010')).toEqual([
      "related-work A Lens on Tools",
    ]);
    expect(said("See also Irano et al.", 'K. Bard, "Taking Stock", CHI 2010')).toEqual([]);
  });

  test.each([
    "Extends Cooker 85 to grass",
    "Extends Cooker 84 pages further",
    "Extends the same authors' later paper",
    "Extends what Bahdan thinks",
    "Extends Irano's paper",
    "Compare with the same authors' next one",
  ])("%s: nobody's", (remark) => {
    expect(said(remark)).toEqual([]);
  });
});

describe("works that are meant by where they stand", () => {
  test.each([
    ["so far up", "Extends the one two up", ["builds-on Translation with Alignments"]],
    ["so far up, in brackets", "Extends the alignments (two up)", ["builds-on Translation with Alignments"]],
    ["so many entries up", "Extends that method from two entries above", ["builds-on Translation with Alignments"]],
    ["first in its section", "Extends the first paper in this section", ["builds-on Translation with Alignments"]],
    ["first of all", "Extends the first paper on this list", [carpentry]],
    ["both of them", "Extends the two above", ["builds-on Translation with Alignments", "builds-on Plain Ropes"]],
  ])("%s: %s", (_, remark, relations) => {
    expect(said(remark)).toEqual(relations);
  });

  test.each(["Extends the first entry", "Extends the nets, one up to the other", "Scales two up to nine hosts, extends it"])(
    "%s: nobody's",
    (remark) => {
      expect(said(remark)).toEqual([]);
    },
  );
});

describe("works that are meant as what a version followed", () => {
  test.each([
    ["Cuts the cost of its predecessor in half, extends its predecessor", ["builds-on Iris"]],
    ["Extends the original version", ["builds-on Iris"]],
    ["Extends v1", ["builds-on Iris"]],
  ])("%s", (remark, relations) => {
    const found = said(remark, 'B. Parr, "Iris 2: Seeds of Boards", NSDI 2014').map((each) => each.replace(/: .*$/, ""));
    expect(found).toEqual(relations);
  });

  test("but not of a work without versions", () => {
    expect(said("Extends its predecessor")).toEqual([]);
  });
});
