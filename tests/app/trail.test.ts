import { describe, expect, it, vi } from "vitest";
import { sessionKeeper } from "../../src/app/trail/session.ts";
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

  const keeping = (kept: unknown) => {
    const written: Trail[] = [];
    const view = createStore<ViewState>(initialState);
    return { view, written, trail: followTrail(view, { read: () => kept, write: (trail) => written.push(trail) }) };
  };

  it("outlasts a reload", () => {
    const before = keeping(null);
    for (const selection of ["work:a", "topic:b"] as const) before.view.set({ ...before.view.get(), selection });
    const { trail, view } = keeping(JSON.parse(JSON.stringify(before.written.at(-1))));
    expect(trail.get()).toEqual({ visits: ["work:a", "topic:b"], at: 1 });
    view.set({ ...view.get(), selection: "work:a" });
    expect(trail.get()).toEqual({ visits: ["work:a", "topic:b"], at: 0 });
  });

  it("is empty where what was kept is no trail", () => {
    const long = Array.from({ length: 400 }, (_, at) => `work:${at}`);
    const spoilt: readonly unknown[] = [
      null,
      "work:a",
      [],
      {},
      { visits: "work:a", at: 0 },
      { visits: ["a"], at: 0 },
      { visits: ["work:a", 7], at: 0 },
      { visits: ["work:a"], at: 1 },
      { visits: ["work:a"], at: -1 },
      { visits: ["work:a"], at: 0.5 },
      { visits: ["work:a"], at: "0" },
      { visits: long, at: 0 },
    ];
    expect(spoilt.map((kept) => keeping(kept).trail.get().visits)).toEqual(spoilt.map(() => []));
  });

  it("is kept by the tab, and lost without complaint where storage is shut", () => {
    const kept = new Map<string, string>();
    const trail: Trail = { visits: ["work:a"], at: 0 };
    const shut = (): never => {
      throw new DOMException("", "SecurityError");
    };
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    sessionKeeper.write(trail);
    expect(sessionKeeper.read()).toEqual(trail);
    for (const key of kept.keys()) kept.set(key, "{visits");
    expect(sessionKeeper.read()).toBeNull();
    vi.stubGlobal("sessionStorage", { getItem: shut, setItem: shut });
    sessionKeeper.write(trail);
    expect(sessionKeeper.read()).toBeNull();
    vi.unstubAllGlobals();
  });
});
