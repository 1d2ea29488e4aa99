import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/app/address.ts";

/** A window as far as an address needs one: a history that keeps what it is told, what was called of it, and a clock that runs when it is told to. */
const aWindow = () => {
  const page = new EventTarget();
  const called: string[] = [];
  const location = { pathname: "/atlas", search: "?lens=table" };
  const noting =
    (name: string) =>
    (state: { readonly step: number }, _: string, url: string): void => {
      called.push(`${name} ${state.step} ${url}`);
      history.state = state;
      location.search = url.slice(location.pathname.length);
    };
  const history = {
    state: { step: 3 },
    pushState: noting("push"),
    replaceState: noting("replace"),
    go: (by: number) => called.push(`go ${by}`),
  };
  let waiting: (() => void) | undefined;
  const window = {
    location,
    history,
    addEventListener: page.addEventListener.bind(page),
    setTimeout: (run: () => void): number => {
      waiting = run;
      return 1;
    },
    clearTimeout: () => (waiting = undefined),
  };
  return {
    address: addressOf(window as unknown as Window),
    called,
    rest: () => waiting?.(),
    moves: () => page.dispatchEvent(new Event("popstate")),
  };
};

describe("the address of a window", () => {
  it("notes a step at once, since a page that goes can no longer", () => {
    const { address, called } = aWindow();
    expect([address.search(), address.position()]).toEqual(["?lens=table", 3]);
    address.push("?at=work:a", 4);
    expect([address.search(), address.position(), called]).toEqual(["?at=work:a", 4, ["push 4 /atlas?at=work:a"]]);
  });

  it("leaves an entry alone that says the same already", () => {
    const { address, called } = aWindow();
    address.replace("?lens=table", 3);
    expect(called).toEqual([]);
    address.replace("?lens=table", 4);
    address.replace("?lens=outline", 4);
    expect(called).toEqual(["replace 4 /atlas?lens=table", "replace 4 /atlas?lens=outline"]);
  });

  it("runs once after a pause, and no more once a step is taken or the reader has moved in the history", () => {
    const { address, rest, moves } = aWindow();
    const ran: string[] = [];
    let met = "nothing";
    address.onMove(() => (met = address.search()));
    for (const name of ["a", "b"]) address.later(() => ran.push(name));
    rest();
    address.later(() => ran.push("c"));
    address.replace("?lens=table", 3);
    rest();
    address.later(() => ran.push("d"));
    moves();
    rest();
    expect([ran, met]).toEqual([["b"], "?lens=table"]);
  });
});
