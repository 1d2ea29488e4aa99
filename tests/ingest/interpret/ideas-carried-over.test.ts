import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const said = (remark: string): readonly string[] =>
  relationsOf(
    claimsOf(
      `# Tides\n\n- Harbinger: Slow Boats for Fast Tides (SOSP 2009)\n- Quay and the Art of Mooring (OSDI 2003)\n- Piers in Log-Structured Harbours (SOSP 1991)\n  - Mendel Rosenfeld, John Oster\n- Paper on Very Small Boats (SOSP 2019)\n  - ${remark}\n`,
    ).works.at(-1),
  ).map((each) => each.replace(/(Harbinger|Quay|Piers).*/, "$1"));

describe("a remark says what was carried over from another work", () => {
  test.each([
    "Starts from Quay and rewrites the rest.",
    "carries the idea of Harbinger over to the network",
    "the small boats bring the techniques of Harbinger to the coast",
    "revives ideas of Harbinger",
    "adapts Rosenfeld's log-structured harbours to sand",
  ])("%s", (remark) => {
    expect(said(remark)).toEqual([expect.stringMatching(/^builds-on (?:Harbinger|Quay|Piers)/)]);
  });

  test.each([
    ["Descends from B4.", "builds-on B4"],
    ["Sand again. Revives ideas of Plurality.", "builds-on Plurality"],
    ["a fork of tinymoor, done in a week", "builds-on tinymoor"],
    ["思想来自 B4，但更通用", "builds-on B4"],
    ["加入了 PQRS 的代数变换", "builds-on PQRS"],
  ])("%s: of works that the list does not have", (remark, relation) => {
    expect(said(remark)).toEqual([relation]);
  });

  test.each(["a fork of their code", "with Sand on top of B4", "the L2 cache of the machine"])("%s: states nothing", (remark) => {
    expect(said(remark)).toEqual([]);
  });
});

test.each([
  "same session as Harbinger, always read the two together",
  "next to Harbinger: read both side by side",
  "gleich nach Harbinger, am besten beide zusammen lesen",
  "gleichauf mit Harbinger",
  "the evaluation shows it level with Harbinger",
  "性能与 Harbinger 不相上下",
  "同组的还有 Harbinger 那篇",
])("%s: beside each other", (remark) => {
  expect(said(remark)).toEqual([expect.stringMatching(/^related-work Harbinger/)]);
});
