import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byline, calledBy, institutionsInShort, nameInFull, openingWords, shortInstitution, subtitleOf } from "../../src/view/names.ts";

describe("opening words of a title", () => {
  it("keep a short title whole and cut a long one at a word", () => {
    expect(openingWords("Fairness in Serving Large Language Models", 24)).toBe("Fairness in Serving…");
    expect(openingWords("Does it help?", 24)).toBe("Does it help?");
  });

  it("do not end with a word that leaves them hanging, nor with a comma", () => {
    expect(openingWords("Scheduling of the Training for Models", 17)).toBe("Scheduling…");
    expect(openingWords("Models, Methods, Measures and More", 17)).toBe("Models, Methods…");
  });

  it("are the beginning of the title, within the limit unless one word alone is longer", () => {
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

describe("what a work is called", () => {
  it("is its system name, or the opening of its title", () => {
    expect(calledBy({ title: "dLoRA: Orchestrating", shortTitle: "dLoRA" })).toEqual({ text: "dLoRA", kind: "system" });
    expect(calledBy({ title: "On Latency Predictors for Neural Architecture Search" })).toEqual({
      text: "On Latency Predictors…",
      kind: "title",
    });
    expect(nameInFull({ title: "On Latency Predictors" })).toBe("On Latency Predictors");
  });

  it("takes a title of one or two words for a name, as gaps have it", () => {
    expect(calledBy({ title: "DeepSpeed SplitFuse" })).toEqual({ text: "DeepSpeed SplitFuse", kind: "system" });
  });

  it("does not say the system name twice", () => {
    expect(subtitleOf({ title: "dLoRA: Orchestrating Adapters", shortTitle: "dLoRA" })).toBe("Orchestrating Adapters");
    expect(subtitleOf({ title: "Taming the Tradeoff with Sarathi", shortTitle: "Sarathi" })).toBe("Taming the Tradeoff with Sarathi");
    expect(subtitleOf({ title: "GPTQ", shortTitle: "GPTQ" })).toBeNull();
    expect(subtitleOf({ title: "On Latency Predictors" })).toBeNull();
  });
});

describe("a byline", () => {
  const named = (name: string) => ({ id: "institution:x" as const, name });
  const venue = { id: "venue:mlsys-2024" as const, name: "MLSys 2024" };

  it("says where from and where published", () => {
    const work = { listed: true, type: "paper" as const, institutions: [named("University of California, Berkeley")], venue };
    expect(byline(work)).toBe("UC Berkeley, MLSys 2024");
  });

  it("says a gap, a talk, and what is not named", () => {
    expect(byline({ listed: false, type: "paper", institutions: [], venue })).toBe("gap, MLSys 2024");
    expect(byline({ listed: false, type: "paper", institutions: [] })).toBe("gap, no venue named");
    expect(byline({ listed: true, type: "talk", institutions: [] })).toBe("talk, no venue named");
    expect(byline({ listed: true, type: "paper", institutions: [] })).toBe("no venue named");
  });

  it("shortens what every reader expands, and counts a crowd", () => {
    expect(shortInstitution("University of Washington")).toBe("U. Washington");
    expect(shortInstitution("University of Science and Technology of China")).toBe("University of Science and Technology of China");
    expect(institutionsInShort([named("Yale"), named("Google")])).toBe("Yale and Google");
    expect(institutionsInShort([named("A"), named("B"), named("C")])).toBe("A and 2 more");
    expect(institutionsInShort([])).toBeNull();
  });
});
