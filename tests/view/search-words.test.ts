import { describe, expect, it } from "vitest";
import { matchedRest } from "../../src/view/search-words.ts";

describe("what matched", () => {
  const name = "Punica";
  const matched = "Punica: Multi-Tenant LoRA Serving";
  const marked = ({ text, ranges }: ReturnType<typeof matchedRest>): readonly string[] => ranges.map(([from, to]) => text.slice(from, to));

  it("does not say the name again that stands before it", () => {
    const at = matched.indexOf("LoRA");
    const rest = matchedRest({ name, matched, ranges: [[at, at + 2]] });
    expect(rest.text).toBe("Multi-Tenant LoRA Serving");
    expect(marked(rest)).toEqual(["Lo"]);
  });

  it("stays whole where letters of the name matched, or where it begins otherwise", () => {
    expect(matchedRest({ name, matched, ranges: [[0, 3]] }).text).toBe(matched);
    expect(matchedRest({ name: "UC Berkeley", matched: "Berkeley", ranges: [[0, 4]] }).text).toBe("Berkeley");
  });
});
