import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOf, nodeId, slug, sourceId } from "../../src/model/ids.ts";

describe("slug", () => {
  test.each([
    ["S-LoRA: Serving Thousands", "s-lora-serving-thousands"],
    ["FlashDecoding++", "flashdecoding"],
    ["Zoë Ångström", "zoe-angstrom"],
    ["ﬁne-tuning", "fine-tuning"],
    ["北京大学", "北京大学"],
    ["  (a) & b!  ", "a-b"],
    ["++", ""],
  ])("of %j is %j", (name, expected) => expect(slug(name)).toBe(expected));

  test("is its own slug, and begins and ends with a letter or digit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(slug(slug(name))).toBe(slug(name));
        expect(slug(name)).not.toMatch(/^-|-$|--|\s/);
      }),
    );
  });
});

describe("ids", () => {
  test("say their kind", () => {
    expect(kindOf("work:s-lora")).toBe("work");
    expect(kindOf("institution:a:b")).toBe("institution");
  });
  test("are refused without a kind, with another kind, or with nothing after it", () => {
    for (const id of ["s-lora", "paper:s-lora", "work:", "source:list", ":x", 7])
      expect(nodeId.safeParse(id).success, String(id)).toBe(false);
    for (const id of ["work:x", "person:é", "venue:mlsys-2024"]) expect(nodeId.safeParse(id).success, id).toBe(true);
    expect(sourceId.safeParse("work:x").success).toBe(false);
  });
});
