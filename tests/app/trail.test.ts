import { describe, expect, it } from "vitest";
import { along, followTrail, visiting, type Trail } from "../../src/app/trail/trail.ts";
import { createStore } from "../../src/app/store.ts";
import { initialState, type ViewState } from "../../src/view/state.ts";
import type { NodeId } from "../../src/model/ids.ts";

const walked = (...ids: readonly NodeId[]): Trail => ids.reduce(visiting, { visits: [], at: -1 });

describe("the trail", () => {
  it("has what was visited, once, in the order of the last visits", () => {
    expect(walked("work:a", "work:b", "topic:c", "work:a")).toEqual({ visits: ["work:b", "topic:c", "work:a"], at: 2 });
  });

  it("is walked by going to a neighbour on it, and goes on from where one is", () => {
    const back = walked("work:a", "work:b", "work:c", "work:b");
    expect(back).toEqual({ visits: ["work:a", "work:b", "work:c"], at: 1 });
    expect([along(back, -1), along(back, 1), along(back, 2)]).toEqual(["work:a", "work:c", null]);
    expect(visiting(back, "work:d")).toEqual({ visits: ["work:a", "work:b", "work:d"], at: 2 });
  });

  it("forgets the oldest", () => {
    const long = walked(...Array.from({ length: 30 }, (_, at): NodeId => `work:${at}`));
    expect(long.visits.length).toBeLessThan(30);
    expect(along(long, 0)).toBe("work:29");
  });

  it("follows the selection through lenses and nothing selected", () => {
    const view = createStore<ViewState>({ ...initialState, selection: "work:a" });
    const trail = followTrail(view);
    view.set({ ...view.get(), lens: "table" });
    view.set({ ...view.get(), selection: null });
    view.set({ ...view.get(), selection: "work:b" });
    expect(trail.get()).toEqual({ visits: ["work:a", "work:b"], at: 1 });
  });
});
