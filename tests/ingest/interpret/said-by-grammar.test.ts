import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

/** What a remark on the first of three works says of it and of the others. */
const statedBy = (remark: string): readonly string[] =>
  claimsOf(
    [
      "# Papers",
      "",
      "- **Kestrel**: Mining Idle Hosts for Training. NSDI 2022",
      `  - ${remark}`,
      "- **TideFlow**: Streaming Joins for Wide Tables. SIGMOD 2022",
      "- **QuietKV**: Durable Replicas over Slow Networks. SOSP 2019",
      "",
    ].join("\n"),
  ).works.flatMap((work) => relationsOf(work).map((relation) => `${work.title.replace(/:.*/, "")} ${relation.replace(/:.*/, "")}`));

describe("one stands before or behind the other", () => {
  test.each([
    "ahead of TideFlow on skewed keys",
    "clearly behind TideFlow on skewed keys",
    "trails TideFlow by ten percent",
    "was preferred to TideFlow by the listeners",
    "no match for TideFlow",
    "TideFlow is faster but needs a GPU",
    "TideFlow needs twice the memory",
    "schlägt TideFlow deutlich",
    "性能不如TideFlow",
  ])("%s", (remark) => expect(statedBy(remark)).toEqual(["Kestrel related-work TideFlow"]));
});

describe("the passive leads from what is named", () => {
  test.each([
    "fixed by TideFlow",
    "con: needs much memory -> solved in TideFlow",
    "the limits were lifted by TideFlow",
    "the base for TideFlow",
    "TideFlow is its successor",
  ])("%s", (remark) => expect(statedBy(remark)).toEqual(["TideFlow builds-on Kestrel"]));
});

describe("what is taken of another", () => {
  test.each([
    "the cache is TideFlow's, unchanged",
    "with the cache of TideFlow",
    "solves the skew problem of TideFlow",
    "under the hood it is TideFlow",
    "TideFlow was its precursor",
    "What TideFlow left open",
    "two changes to TideFlow",
    "a cheaper TideFlow",
    "plus rapide, mais repose sur TideFlow",
    "解决了TideFlow的倾斜问题",
    "(builds on TideFlow)",
  ])("%s", (remark) => expect(statedBy(remark)).toEqual(["Kestrel builds-on TideFlow"]));
});

test("arrows beside each other point from the same work", () => {
  const both = ["TideFlow builds-on Kestrel", "QuietKV builds-on Kestrel"];
  expect(statedBy("→ TideFlow, → QuietKV")).toEqual(both);
  expect(statedBy("→ extended by TideFlow to joins, → QuietKV (storage)")).toEqual(both);
});

describe("works that the list does not have", () => {
  test.each([
    ["Combines ideas from Heron and TideFlow", ["Kestrel builds-on Heron", "Kestrel builds-on TideFlow"]],
    ["TurboMap's successor", ["Kestrel builds-on TurboMap"]],
    ["TurboMap is faster, but closed", ["Kestrel related-work TurboMap"]],
    ["sw counterpart: TurboMap", ["Kestrel related-work TurboMap"]],
    ["solves the skew problem of TurboMap", ["Kestrel builds-on TurboMap"]],
    ["the people behind TurboMap", []],
    ["harder to read than TideFlow", []],
  ])("%s", (remark, relations) => expect([...statedBy(remark)].sort()).toEqual(relations));
});

test("a name without the number of a later version means what came before", () => {
  const works = claimsOf(
    [
      "# Papers",
      "",
      "- **Heron 2** – Byron, Murray, OSDI 2022",
      "  - extends Heron w/ leases",
      "- **Otter** Lovell, OSDI 2023",
      "  - cf. Heron, same year",
      "",
    ].join("\n"),
  ).works;
  expect(works.map((work) => relationsOf(work))).toEqual([["builds-on Heron"], ["related-work Heron"]]);
});
