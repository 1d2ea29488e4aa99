import { afterEach, describe, expect, it, vi } from "vitest";
import { remembered } from "../../src/app/remembered.ts";

const storage = (kept: Map<string, string>): Partial<Storage> => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
});

describe("what a browser remembers", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is there at the next visit", () => {
    vi.stubGlobal("localStorage", storage(new Map()));
    expect(remembered("hints", true).get()).toBe(true);
    remembered("hints", true).set(false);
    expect(remembered("hints", true).get()).toBe(false);
  });

  it("lasts as long as the page where nothing can be kept, and tells its listeners all the same", () => {
    const refuse = (): never => {
      throw new DOMException("forbidden", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    const store = remembered("hints", true);
    let told = 0;
    store.subscribe(() => told++);
    store.set(false);
    expect([store.get(), told]).toEqual([false, 1]);
  });
});
