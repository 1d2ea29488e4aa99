import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldWithPositions } from "../../src/atlas/fold.ts";
import { siglum } from "../../src/atlas/siglum.ts";
import { correction } from "../../src/atlas/typo.ts";

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom("a", "B", " ", "-", "é", "ﬁ", "北", "Σ", "İ", "ß", "\u0301", "😀"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

describe("fold", () => {
  test.each([
    ["S-LoRA: Serving", "s lora serving"],
    ["  FlashDecoding++ ", "flashdecoding"],
    ["Zoë Ångström", "zoe angstrom"],
    ["LoRA北京", "lora北京"],
  ])("%j is %j", (name, folded) => expect(fold(name)).toBe(folded));

  test("is the same with positions and without, and folding again changes nothing", () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(foldWithPositions(name).text).toBe(fold(name));
        expect(fold(fold(name))).toBe(fold(name));
        expect(fold(name)).not.toMatch(/^ | $| {2}/);
      }),
    );
  });

  test("positions lead to what each part came from", () => {
    fc.assert(
      fc.property(text, (name) => {
        const { text: folded, at } = foldWithPositions(name);
        expect(at).toHaveLength(folded.length + 1);
        for (let i = 0; i < folded.length; i++) {
          expect(at[i]!).toBeLessThanOrEqual(at[i + 1]!);
          if (folded[i] !== " ") expect(fold(name.slice(at[i], name.length))).not.toBe("");
        }
      }),
    );
  });
});

describe("correction", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
  const oneTypoAway = (typed: string, beginning: string): boolean => {
    const edits = new Set<string>();
    for (let i = 0; i <= typed.length; i++) {
      for (const letter of "abc")
        edits.add(typed.slice(0, i) + letter + typed.slice(i)).add(typed.slice(0, i) + letter + typed.slice(i + 1));
      edits.add(typed.slice(0, i) + typed.slice(i + 1));
      if (i + 1 < typed.length) edits.add(typed.slice(0, i) + typed[i + 1]! + typed[i]! + typed.slice(i + 2));
    }
    return edits.has(beginning);
  };

  test("is a beginning of the word, one typo away from what was typed", () => {
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const right = correction(typed, other);
        if (right === null) return;
        expect(other.startsWith(right)).toBe(true);
        expect(oneTypoAway(typed, right)).toBe(true);
      }),
    );
  });

  test("is found whenever there is one", () => {
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const beginnings = Array.from({ length: other.length + 1 }, (_, length) => other.slice(0, length));
        const some = !other.startsWith(typed) && beginnings.some((beginning) => oneTypoAway(typed, beginning));
        expect(correction(typed, other) !== null).toBe(some);
      }),
    );
  });
});

test("sigla are letters, and after Z two of them", () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(siglum)).toEqual(["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
  expect(new Set(Array.from({ length: 2000 }, (_, n) => siglum(n))).size).toBe(2000);
});
