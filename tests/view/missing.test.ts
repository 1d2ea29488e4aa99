import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilter, noValues } from "../../src/atlas/filter.ts";
import { instead, mentionedIn, wordsOf } from "../../src/view/missing.ts";
import { initialPath } from "../../src/view/path-view.ts";
import { initialState, type ViewState } from "../../src/view/state.ts";

const view: ViewState = {
  ...initialState,
  selection: "work:a",
  path: { ...initialPath, to: "institution:b", shown: 2 },
  filter: {
    ...noFilter,
    regions: ["serving"],
    venues: ["venue:c", "venue:d"],
    not: { ...noValues, institutions: ["institution:b"] },
    types: ["paper"],
    institutionTypes: ["industry"],
    around: { work: "work:e", steps: 2 },
  },
  evidence: { source: "source:f", line: 3 },
  table: { ...initialState.table, compared: ["source:f", "source:g"] },
};
const all = ["work:a", "institution:b", "serving", "venue:c", "venue:d", "work:e", "source:f", "source:g"];

describe("what a view names", () => {
  it("is every id in it, each once, and nothing of the first view", () => {
    expect(mentionedIn(view).map(({ id }) => id)).toEqual(expect.arrayContaining(all));
    expect(mentionedIn(view)).toHaveLength(all.length);
    expect(mentionedIn(initialState)).toEqual([]);
  });

  it("is no list where all the others are compared", () => {
    const others = { ...initialState, table: { ...initialState.table, compared: ["source:f", "others"] as const } };
    expect(mentionedIn(others)).toEqual([{ id: "source:f", as: "compared" }]);
  });

  it("is not named any more once it is left out, and all else is", () => {
    fc.assert(
      fc.property(fc.subarray(all), (out) => {
        const rest = out.reduce((left, id) => instead(left, id, null), view);
        const named = mentionedIn(rest).map(({ id }) => id);
        for (const id of out) expect(named).not.toContain(id);
        const lists = ["source:f", "source:g"];
        // Two lists are compared, or none.
        for (const id of all)
          if (!out.includes(id) && !(lists.includes(id) && lists.some((list) => out.includes(list)))) expect(named).toContain(id);
      }),
    );
  });

  it("is exchanged wherever it stands", () => {
    const other = instead(view, "institution:b", "institution:z");
    expect(other.path).toMatchObject({ to: "institution:z", shown: 1 });
    expect(other.filter.not.institutions).toEqual(["institution:z"]);
    expect(instead(view, "venue:c", "venue:d").filter.venues).toEqual(["venue:d"]);
    expect(instead(view, "work:e", "work:h").filter.around).toEqual({ work: "work:h", steps: 2 });
  });

  it("is called by the words of its slug", () => {
    expect(wordsOf("work:flexible-serving")).toBe("flexible serving");
    expect(wordsOf("llm-serving")).toBe("llm serving");
  });
});
