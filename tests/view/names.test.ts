import { describe, expect, it } from "vitest";
import { byline, bylineParts, institutionsInShort, nameInFull, shortInstitution, subtitleOf } from "../../src/view/names.ts";

describe("a name in a sentence", () => {
  it("is the system name, or the whole title", () => {
    expect(nameInFull({ title: "dLoRA: Orchestrating", shortTitle: "dLoRA" })).toBe("dLoRA");
    expect(nameInFull({ title: "On Latency Predictors" })).toBe("On Latency Predictors");
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

  it("leaves out what the page is about", () => {
    const work = { listed: true, type: "talk" as const, institutions: [named("Google")], venue };
    expect(byline(work, "venue")).toBe("talk, Google");
    expect(byline(work, "institution")).toBe("talk, MLSys 2024");
    expect(byline({ ...work, type: "paper", institutions: [] }, "venue")).toBe("");
    expect(bylineParts(work)).toEqual({ from: "talk, Google", published: "MLSys 2024" });
  });

  it("shortens what every reader expands, and counts a crowd", () => {
    expect(shortInstitution("University of Washington")).toBe("U. Washington");
    expect(shortInstitution("University of Texas at Austin")).toBe("U. Texas at Austin");
    expect(shortInstitution("Lawrence Livermore National Laboratory")).toBe("Lawrence Livermore National Lab");
    expect(shortInstitution("University of Science and Technology of China")).toBe("University of Science and Technology of China");
    expect(institutionsInShort([named("Yale"), named("Google")])).toBe("Yale and Google");
    expect(institutionsInShort([named("A"), named("B"), named("C")])).toBe("A and 2 more");
    expect(institutionsInShort([])).toBeNull();
  });
});
