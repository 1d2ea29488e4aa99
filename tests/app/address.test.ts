import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/app/address.ts";

/** A window as far as an address needs one: what was called of its history, and a frame that passes when it is told to. */
const aWindow = () => {
  const page = new EventTarget();
  const document = new EventTarget();
  const called: string[] = [];
  const due: (() => void)[] = [];
  const noting =
    (name: string) =>
    (state: { readonly step: number }, _: string, url: string): void => {
      called.push(`${name} ${state.step} ${url}`);
    };
  const later = (run: () => void): number => due.push(run);
  const window = {
    location: { pathname: "/atlas", search: "?lens=table" },
    history: {
      state: { step: 3 },
      pushState: noting("push"),
      replaceState: noting("replace"),
      go: (by: number) => called.push(`go ${by}`),
    },
    document,
    addEventListener: page.addEventListener.bind(page),
    requestAnimationFrame: later,
    setTimeout: later,
    clearTimeout: () => undefined,
  };
  return {
    address: addressOf(window as unknown as Window),
    called,
    /** What waits for a frame or a timeout is run, and what these asked for in turn. */
    frame: () => {
      while (due.length > 0) due.shift()?.();
    },
    happens: (type: string) => page.dispatchEvent(new Event(type)),
    hides: () => document.dispatchEvent(new Event("visibilitychange")),
  };
};

describe("the address of a window", () => {
  it("is known at once and noted after the frame", () => {
    const { address, called, frame } = aWindow();
    expect([address.search(), address.position()]).toEqual(["?lens=table", 3]);
    address.push("?at=work:a", 4);
    expect([address.search(), address.position(), called]).toEqual(["?at=work:a", 4, []]);
    frame();
    expect(called).toEqual(["push 4 /atlas?at=work:a"]);
  });

  it("notes a step once, as it is when the frame has passed", () => {
    const { address, called, frame } = aWindow();
    address.push("?at=work:a", 4);
    address.replace("?at=work:a&camera=1,2,3", 4);
    frame();
    address.replace("?at=work:a", 4);
    frame();
    expect(called).toEqual(["push 4 /atlas?at=work:a&camera=1,2,3", "replace 4 /atlas?at=work:a"]);
  });

  it("notes a step before the next is taken", () => {
    const { address, called } = aWindow();
    address.push("?at=work:a", 4);
    address.push("?at=work:b", 5);
    expect([called, address.search()]).toEqual([["push 4 /atlas?at=work:a"], "?at=work:b"]);
  });

  it("notes a step before it moves in the history", () => {
    const { address, called } = aWindow();
    address.push("?at=work:a", 4);
    address.go(-1);
    expect(called).toEqual(["push 4 /atlas?at=work:a", "go -1"]);
  });

  it("notes a step before the page goes or is hidden", () => {
    for (const leave of [
      (page: ReturnType<typeof aWindow>) => page.happens("pagehide"),
      ({ hides }: ReturnType<typeof aWindow>) => hides(),
    ]) {
      const page = aWindow();
      page.address.push("?at=work:a", 4);
      leave(page);
      expect(page.called).toEqual(["push 4 /atlas?at=work:a"]);
    }
  });

  it("forgets a step that the reader went away from", () => {
    const { address, called, frame, happens } = aWindow();
    let met = "nothing";
    address.onMove(() => (met = address.search()));
    address.push("?at=work:a", 4);
    happens("popstate");
    frame();
    expect([met, called]).toEqual(["?lens=table", []]);
  });
});
