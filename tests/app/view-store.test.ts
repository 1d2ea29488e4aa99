import { beforeEach, describe, expect, it } from "vitest";
import { createViewStore, type Address, type ViewStore } from "../../src/app/view-store.ts";
import { noFilter } from "../../src/atlas/filter.ts";

/** A history as a browser keeps it: entries, a position in them, and listeners for moves. */
const browser = (start = "") => {
  let entries = [{ search: start, step: 0 }];
  let at = 0;
  let waiting: (() => void) | null = null;
  const listeners: (() => void)[] = [];
  const address: Address = {
    search: () => entries[at]?.search ?? "",
    position: () => entries[at]?.step ?? 0,
    push: (search, step) => {
      entries = [...entries.slice(0, at + 1), { search, step }];
      at++;
      waiting = null;
    },
    replace: (search, step) => {
      entries[at] = { search, step };
      waiting = null;
    },
    go: (by) => {
      if (entries[at + by] === undefined) return;
      at += by;
      waiting = null;
      for (const listener of listeners) listener();
    },
    onMove: (listener) => void listeners.push(listener),
    later: (run) => {
      waiting = run;
    },
  };
  return { address, rest: () => waiting?.(), searches: () => entries.map(({ search }) => search) };
};

describe("the view and the history", () => {
  let window: ReturnType<typeof browser>;
  let store: ViewStore;
  beforeEach(() => {
    window = browser();
    store = createViewStore(window.address);
  });

  it("keeps a step for what a reader would take back", () => {
    store.select("work:dlora");
    store.setLens("lineage");
    store.setFilter({ ...noFilter, listed: "gap" });
    store.showEvidence({ source: "source:a", line: 3 });
    expect(window.searches()).toEqual([
      "",
      "?at=work:dlora",
      "?lens=lineage&at=work:dlora",
      "?lens=lineage&at=work:dlora&listed=gap",
      "?lens=lineage&at=work:dlora&listed=gap&line=source:a:3",
    ]);
  });

  it("is as its address has opened it until a step is taken or taken back", () => {
    expect(store.isAsOpened()).toBe(true);
    store.setCamera({ x: 10, y: 20, scale: 1 });
    window.rest();
    expect(store.isAsOpened()).toBe(true);
    store.select("work:dlora");
    expect(store.isAsOpened()).toBe(false);
    const reloaded = createViewStore(window.address);
    expect(reloaded.isAsOpened()).toBe(true);
    reloaded.undo();
    expect(reloaded.isAsOpened()).toBe(false);
  });

  it("takes back what was done beside the view in its turn, and does it again", () => {
    const done: string[] = [];
    const act = (name: string): void => store.act({ undo: () => done.push(`undo ${name}`), redo: () => done.push(`redo ${name}`) });
    store.select("work:dlora");
    act("a");
    act("b");
    store.setLens("lineage");
    store.undo();
    expect([done, store.view.get().lens]).toEqual([[], "map"]);
    store.undo();
    store.undo();
    store.redo();
    expect(done).toEqual(["undo b", "undo a", "redo a"]);
    expect(store.view.get().selection).toBe("work:dlora");
    store.setLens("table");
    window.address.go(-3);
    expect(done.slice(3)).toEqual(["undo a"]);
    window.address.go(2);
    expect(done.slice(4)).toEqual(["redo a"]);
    expect(store.steps.get()).toEqual({ back: true, forward: true });
  });

  it("leads a path to a second node, and asks for its end until there is one", () => {
    store.select("work:dlora", true);
    expect(store.view.get().selection).toBe("work:dlora");
    store.askingPath.set(true);
    store.select("work:punica", true);
    expect([store.view.get().selection, store.view.get().path.to, store.askingPath.get()]).toEqual(["work:dlora", "work:punica", false]);
    store.select("work:dlora", true);
    expect(store.view.get().path.to).toBeNull();
  });

  it("shows a path on the map, and the first of others once its ends, its kinds or the selection are others", () => {
    store.select("work:dlora");
    store.setLens("table");
    store.seekPath({ to: "work:vllm" });
    store.showPath(2);
    expect(window.searches().at(-1)).toBe("?at=work:dlora&path-to=work:vllm&path=2");
    store.seekPath({ through: ["work"] });
    expect(window.searches().at(-1)).toBe("?at=work:dlora&path-to=work:vllm&path-by=work");
    store.showPath(null);
    expect(window.searches().at(-1)).toBe("?at=work:dlora&path-to=work:vllm&path-by=work&path=none");
    store.select("work:punica");
    expect(window.searches().at(-1)).toBe("?at=work:punica&path-by=work");
  });

  it("undoes and redoes, and knows when there is nothing more to undo or redo", () => {
    expect(store.steps.get()).toEqual({ back: false, forward: false });
    store.select("work:a");
    store.select("work:b");
    expect(store.steps.get()).toEqual({ back: true, forward: false });
    store.undo();
    store.undo();
    expect(store.view.get().selection).toBeNull();
    expect(store.steps.get()).toEqual({ back: false, forward: true });
    store.redo();
    expect(store.view.get().selection).toBe("work:a");
    store.select("work:c");
    expect(store.steps.get()).toEqual({ back: true, forward: false });
  });

  it("a camera rewrites its step when it rests, and a step taken before that keeps it", () => {
    store.setCamera({ x: 10.04, y: 20, scale: 1.23456 });
    expect(window.searches()).toEqual([""]);
    window.rest();
    expect(window.searches()).toEqual(["?camera=10,20,1.235"]);
    store.setCamera({ x: 50, y: 60, scale: 2 });
    store.select("work:a");
    expect(window.searches()).toEqual(["?camera=50,60,2", "?at=work:a&camera=50,60,2"]);
    store.undo();
    expect(store.view.get().camera).toEqual({ x: 50, y: 60, scale: 2 });
  });

  it("a filter on its way rewrites the step it belongs to", () => {
    store.setFilter({ ...noFilter, until: "2022-07" });
    store.tuneFilter({ ...noFilter, until: "2023-10" });
    expect(store.view.get().filter.until).toBe("2023-10");
    window.rest();
    expect(window.searches()).toEqual(["", "?until=2023-10"]);
    store.undo();
    expect(store.view.get().filter.until).toBeNull();
  });

  it("makes no step of what changes nothing, and closes the evidence with a new selection", () => {
    store.select(null);
    expect(window.searches()).toEqual([""]);
    store.select("work:a");
    store.showEvidence({ source: "source:a", line: 3 });
    store.select("work:b");
    expect(store.view.get().evidence).toBeNull();
  });

  it("begins where the address says, and says what it could not read", () => {
    const opened = createViewStore(browser("?lens=lineage&at=nonsense").address);
    expect(opened.view.get().lens).toBe("lineage");
    expect(opened.notices.get()).toHaveLength(1);
    opened.select("work:a");
    expect(opened.notices.get()).toEqual([]);
  });

  it("tells its listeners of each change once", () => {
    let told = 0;
    const stop = store.view.subscribe(() => told++);
    store.select("work:a");
    store.select("work:a");
    store.undo();
    stop();
    store.redo();
    expect(told).toBe(2);
  });
});
