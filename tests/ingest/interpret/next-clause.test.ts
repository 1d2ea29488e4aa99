import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const list = (remark: string): string =>
  `# Reading\n\n- Harbor: Slow Boats over Fast Water. OSDI 2020.\n- QUAY: A New Variant for Fast Boats. OSDI 2021.\n- Lanterns and How to Light Them. OSDI 2022.\n  - ${remark}\n`;
const stated = (remark: string): readonly string[] => relationsOf(claimsOf(list(remark)).works[2]);

describe("what the next clause says of a work that a remark names", () => {
  test.each([
    ["Same group as Harbor, and the logical next step after it.", "builds-on Harbor"],
    ["By the first author of Harbor, and a follow-up to it.", "builds-on Harbor"],
    ["Appeared in the same session as Harbor; contrast the two.", "related-work Harbor"],
    ["Read it together with QUAY, it makes a similar point", "related-work QUAY"],
  ])("%s", (remark, relation) => {
    expect(stated(remark).some((each) => each.startsWith(relation))).toBe(true);
  });

  test.each(["Appeared in the same session as Harbor; I liked the two.", "Shown next to QUAY; the next step was lunch."])(
    "%s: nothing",
    (remark) => {
      expect(stated(remark)).toEqual([]);
    },
  );
});

describe("what stands on a work", () => {
  test.each(["soundness proof for Harbor", "a Coq proof of Harbor", "formal semantics of Harbor", "讨论：扩展了 Harbor，把船换成桥。"])(
    "%s",
    (remark) => {
      expect(stated(remark)).toEqual(["builds-on Harbor"]);
    },
  );

  test("what is like another à la somebody means nobody's work", () => {
    expect(stated("builds on Harbor, plus ropes à la Brown & Cheriton")).toEqual(["builds-on Harbor"]);
  });

  test("in contrast to it, in other languages", () => {
    for (const remark of [
      "Kommt im Gegensatz zu Harbor ohne Segel aus.",
      "à la différence de Harbor, sans voiles",
      "a diferencia de Harbor, sin velas",
    ])
      expect(stated(remark), remark).toEqual(["related-work Harbor"]);
  });
});
