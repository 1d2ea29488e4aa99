import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/atlas/columns.ts";
import { compareLists } from "../../src/atlas/comparison.ts";
import { mentionsOf } from "../../src/atlas/evidence.ts";
import { reasonOf, similarityIndex } from "../../src/atlas/similar.ts";
import { anyAtlas } from "./arbitrary.ts";
import { smallAtlas } from "./fixture.ts";
import { similarities } from "./similarities.ts";

const columns = columnsOf(smallAtlas);
const number = (id: string): number => columns.index.get(id)!;

describe("similarities", () => {
  const pairs = (): Map<string, number> => {
    const { count, a, b, weight } = similarities(columns);
    return new Map(Array.from({ length: count }, (_, i) => [`${columns.ids[a[i]!]!} ${columns.ids[b[i]!]!}`, weight[i]!]));
  };

  test("are greater the more is shared, and the rarer", () => {
    const all = pairs();
    expect(all.get("work:s-lora work:punica")).toBeGreaterThan(all.get("work:dlora work:punica")!);
    expect(all.has("work:punica work:old-cache")).toBe(false);
  });
  test("say why, without what a narrower topic says already", () => {
    const index = similarityIndex(columns);
    expect(reasonOf(index, number("work:s-lora"), number("work:atom"))).toBe("Quantization, same session");
    expect(reasonOf(index, number("work:dlora"), number("work:punica"))).toBe("LoRA serving");
    expect(reasonOf(index, number("work:punica"), number("work:gptq"))).toBe("dLoRA refers to both");
    expect(reasonOf(index, number("work:old-cache"), number("work:new-cache"))).toBe("“cache” in both titles");
  });
  test("are pairs in ascending order, once each, with weights between 0 and 1, each with a reason", () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        const some = columnsOf(atlas);
        const { count, a, b, weight } = similarities(some, { perWork: 2 });
        const index = similarityIndex(some);
        for (let i = 0; i < count; i++) {
          expect(a[i]!).toBeLessThan(b[i]!);
          if (i > 0) expect(a[i - 1]! * some.size + b[i - 1]!).toBeLessThan(a[i]! * some.size + b[i]!);
          expect(weight[i]!).toBeGreaterThan(0);
          expect(weight[i]!).toBeLessThan(1);
          expect(reasonOf(index, a[i]!, b[i]!)).not.toBe("");
        }
      }),
    );
  });
});

test("lists are compared by the works that they name", () => {
  const names = (works: readonly number[]): string[] => works.map((work) => columns.ids[work]!);
  const { onlyHere, onlyThere, both } = compareLists(columns, mentionsOf(columns), new Set([0]), new Set([1]));
  expect(names(onlyHere)).toEqual(["work:dlora", "work:punica", "work:gptq", "work:lightllm"]);
  expect(names(onlyThere)).toEqual(["work:atom", "work:efficiency-beyond-models"]);
  expect(names(both)).toEqual(["work:s-lora"]);
});
