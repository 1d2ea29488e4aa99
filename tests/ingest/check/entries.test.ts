import { describe, expect, test } from "vitest";
import { checkLists } from "../../../src/ingest/check/check.ts";
import { inLines } from "../../../src/ingest/check/rule.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { smallRegistry } from "../recognise/registry.ts";

const findings = (rule: string, ...lines: readonly string[]): readonly Problem[] => {
  const { lists, atlas, doubts } = ingest([{ path: "list.md", text: lines.join("\n") }], { registry: smallRegistry, rulings: [] });
  return checkLists({ lists, atlas, doubts: doubts.works, registry: indexRegistry(smallRegistry), pathOf: (source) => source }).filter(
    (each) => each.rule === rule,
  );
};
const shortly = ({ level, place, reason }: Problem): string => `${String(place?.line)} ${level} ${reason}`;
const lines = (problems: readonly Problem[]): readonly (number | undefined)[] => problems.map(({ place }) => place?.line);

describe("duplicate entries", () => {
  const orchid = "- Orchid: Efficient Serving of Many Language Models with Petals (OSDI'24)";
  test("the entry above under the same topic is the one to compare with, else the first", () => {
    const found = findings("list/duplicate-entry", "## Serving", orchid, "## Memory", orchid, orchid);
    expect(found.map(shortly)).toEqual([
      expect.stringMatching(/^4 info .* is listed already in line 2\. It counts as one work with both topics/),
      expect.stringMatching(/^5 warning .* is listed already in line 4\. Take one of the two out\.$/),
    ]);
  });
  test("a work that another entry only names is listed once", () => {
    const daisy = "- Daisy: Scheduling of Few Models on Unlike Machines (NSDI'24)";
    expect(findings("list/duplicate-entry", "# L", daisy, "  - Related work: Orchid [OSDI'24]", orchid)).toEqual([]);
  });
  test("a work under two titles is a slip under two topics too", () => {
    const other = orchid.replace("Models", "Model");
    const [found] = findings("list/duplicate-entry", "## Serving", orchid, "## Memory", other);
    expect(found?.level).toBe("warning");
    expect(found?.reason).toContain("Write both titles alike, or take one out; if they are two works, say so by a ruling.");
  });
  test("only where a link makes two titles one work is the link what may be wrong", () => {
    const other = "- Efficient Serving of Many Language Models by Petals";
    const link = " [[arxiv](https://arxiv.org/abs/2401.01234)]";
    const [found] = findings("list/duplicate-entry", "# L", orchid + link, other + link);
    expect(found?.reason).toMatch(/for both have the arXiv number 2401\.01234\. .* mend the link or say so by a ruling\.$/);
  });
});

const titles = [
  "Orchid: Serving of Many Models",
  "Daisy: Scheduling of Few Machines",
  "Violet: Placement of Adapters",
  "Lily: Paging of Weights",
  "Iris: Recovery of Training",
  "Aster: Sharing of Prefixes",
];

describe("entries without a venue", () => {
  const all = titles.map((title) => `- ${title} (OSDI'24)`);
  test("are slips in a list that usually gives one, a year alone too", () => {
    expect(findings("list/no-venue", "# L", ...all)).toEqual([]);
    const found = findings("list/no-venue", "# L", ...all, "- Rose: Balancing of Experts (2023) [paper](https://example.org/rose.pdf)");
    expect(found.map(shortly)).toEqual([expect.stringMatching(/^8 warning No venue is read for "Rose: .* as in line 2\.$/)]);
  });
  test("preprints and posts have none", () => {
    const preprint = "- Rose: Balancing of Experts [paper](https://arxiv.org/abs/2401.01234)";
    const post = "- Tulip: How We Serve Models [post](https://example.org/blog/tulip)";
    expect(findings("list/no-venue", "# L", ...all, preprint, post)).toEqual([]);
  });
  test("are said in the same words where many lack one, so that they can be told together", () => {
    const found = findings(
      "list/no-venue",
      "# L",
      ...all.slice(0, 3),
      ...titles.slice(3).map((title) => `- [${title}](https://example.org)`),
    );
    expect(lines(found)).toEqual([5, 6, 7]);
    expect(new Set(found.map(({ level, reason }) => `${level} ${reason}`)).size).toBe(1);
    expect(found[0]?.reason).toContain("for 3 of the 6 papers of this list");
  });
});

describe("institutions", () => {
  const entries = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name, at) => [`- ${titles[at] ?? ""} (OSDI'24)`, `  - ${name}`]);
  test("spelt three ways, each with its lines, at the first that is not the usual one", () => {
    const found = findings("list/institution-spellings", "# L", ...entries("PKU", "Peking University", "PKU", "Peking Univ.", "PKU"));
    expect(lines(found)).toEqual([5]);
    expect(found[0]?.reason).toContain('"PKU" (lines 3, 7 and 11), "Peking University" (line 5), "Peking Univ." (line 9)');
    expect(findings("list/institution-spellings", "# L", ...entries("PKU", "Peking University", "PKU"))).toEqual([]);
  });
  test("that nobody knows count as several when they are written in several ways", () => {
    const known = ["Duke University", "Rice University", "Stanford University"];
    const found = findings("list/institution-variants", "# L", ...entries("University of Foobar", ...known, "Foobar Univ."));
    expect(found.map(shortly)).toEqual([
      expect.stringMatching(
        /^11 warning "University of Foobar" \(line 3\), "Foobar Univ\." \(line 11\) may be one institution; they count as 2\./,
      ),
    ]);
    expect(findings("list/institution-variants", "# L", ...entries("University of Foobar", ...known, "University of Foobar"))).toEqual([]);
  });
});

test("an institution that nobody knows may be a slip of one that is known", () => {
  const entry = `- ${titles[0] ?? ""} (OSDI'24)`;
  const known = ["  - Duke University", `- ${titles[1] ?? ""} (OSDI'24)`, "  - Rice University", `- ${titles[2] ?? ""} (OSDI'24)`];
  const found = findings("list/institution-typo", "# L", entry, ...known, "  - Pekng University");
  expect(found.map(shortly)).toEqual([
    '7 info "Pekng University" is known to nobody and one letter away from Peking University. Write it so if that is meant.',
  ]);
  expect(findings("list/institution-typo", "# L", entry, ...known, "  - Foobar University")).toEqual([]);
});

test("lines are said in order, once each, and not more than a reader would look up", () => {
  expect(inLines([4])).toBe("line 4");
  expect(inLines([9, 4, 4])).toBe("lines 4 and 9");
  expect(inLines([1, 2, 3, 4, 5, 6])).toBe("lines 1, 2, 3, 4, 5 and 6");
  expect(inLines([1, 2, 3, 4, 5, 6, 7])).toBe("lines 1, 2, 3, 4, 5 and 2 more");
});
