import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, graphemesOf } from "../../src/model/graphemes.ts";
import { calledBy, nameFace, nameSizes, openingWords, rankOf } from "../../src/model/naming.ts";

describe("opening words of a title", () => {
  it("keep a short title whole and cut a long one at a word", () => {
    expect(openingWords("Fairness in Serving Large Language Models", 24)).toBe("Fairness in Serving…");
    expect(openingWords("Does it help?", 24)).toBe("Does it help?");
  });

  it("do not end with a word that leaves them hanging, nor with a comma", () => {
    expect(openingWords("Scheduling of the Training for Models", 17)).toBe("Scheduling…");
    expect(openingWords("Models, Methods, Measures and More", 17)).toBe("Models, Methods…");
  });

  it("cut a single word that is longer than the limit", () =>
    expect(openingWords("Pneumonoultramicroscopicsilicovolcanoconiosis", 24)).toBe("Pneumonoultramicroscopic…"));

  it("are the beginning of the title, within the limit", () => {
    const title = fc.array(fc.stringMatching(/^[A-Za-z]{1,9}$/), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(title, fc.integer({ min: 9, max: 40 }), (text, limit) => {
        const opening = openingWords(text, limit);
        const kept = opening.replace(/…$/, "");
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(limit);
        expect(opening.endsWith("…")).toBe(kept !== text);
      }),
    );
  });
});

describe("titles in any script", () => {
  it("are cut between characters as readers count them, never within one", () => {
    const grapheme = fc.constantFrom("a", "é", "ש", "ع", "か", "語", "한", "👩‍👩‍👧‍👦", "🇩🇪", "n\u0303");
    const words = fc.array(fc.array(grapheme, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (characters, limit) => {
        const title = characters.map((word) => word.join("")).join(" ");
        const kept = graphemesOf(openingWords(title, limit).replace(/…$/, ""));
        expect(kept).toEqual(graphemesOf(title).slice(0, kept.length));
        expect(columnsOf(kept.join(""))).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it("count wide characters double, so that no name takes more room than another may", () => {
    expect(columnsOf("大規模言語")).toBe(10);
    expect(openingWords("大規模言語モデルの推論", 10)).toBe("大規模言語…");
  });

  it("are no names, however few their words, where they are long, and a long name is cut", () => {
    expect(calledBy({ title: "x".repeat(400) })).toEqual({ text: `${"x".repeat(26)}…`, kind: "title" });
    expect(calledBy({ title: "大規模言語モデルの推論を高速化するための分散システムの研究" }).kind).toBe("title");
    expect(calledBy({ title: "t", shortTitle: "S".repeat(90) })).toEqual({ text: `${"S".repeat(32)}…`, kind: "system" });
  });
});

describe("what a work is called", () => {
  it("is its system name, or the opening of its title", () => {
    expect(calledBy({ title: "dLoRA: Orchestrating", shortTitle: "dLoRA" })).toEqual({ text: "dLoRA", kind: "system" });
    expect(calledBy({ title: "On Latency Predictors for Neural Architecture Search" })).toEqual({
      text: "On Latency Predictors…",
      kind: "title",
    });
  });

  it("takes a title of one or two words for a name, as gaps have it", () => {
    expect(calledBy({ title: "DeepSpeed SplitFuse" })).toEqual({ text: "DeepSpeed SplitFuse", kind: "system" });
  });
});

describe("how a name is set", () => {
  const named = { title: "dLoRA: Orchestrating", shortTitle: "dLoRA", listed: true };

  it("is larger for a work that is named more often", () => {
    expect([0, 1, 2, 3, 4, 40].map(rankOf)).toEqual([0, 0, 1, 1, 2, 2]);
    const sizes = [1, 2, 4].map((mentions) => nameSizes[nameFace(named, mentions)]);
    expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b));
  });

  it("is an opening without a system name, and small for a gap however often it is named", () => {
    expect(nameFace({ title: "On Latency Predictors for Search", listed: true }, 4)).toBe("opening");
    expect(nameFace({ ...named, listed: false }, 4)).toBe("gap");
  });
});
