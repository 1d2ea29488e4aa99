import { expect, test } from "vitest";
import type { LineAccount } from "../../../src/ingest/claims.ts";
import { fromSessions } from "../../../src/ingest/read/sessions.ts";

const rewritten = (lines: readonly string[]): { readonly lines: readonly string[]; readonly left: readonly number[] } => {
  const changed = [...lines];
  const accounts: LineAccount[] = [];
  fromSessions(changed, accounts);
  return { lines: changed, left: accounts.map(({ line }) => line) };
};

test.each([
  ["Storage (Session Chair: Ada Byron)", "Storage"],
  ["## Storage / Chair: Ada Byron, Acme", "## Storage"],
  ["Storage — chaired by Ada Byron", "Storage"],
  ["Office Chairs: A Survey", "Office Chairs: A Survey"],
  ["On the Chair", "On the Chair"],
])("%s without who leads it", (line, expected) => {
  expect(rewritten([line]).lines).toEqual([expected]);
});

test.each([
  [
    ["Day 1, Session 2 — Storage", "Day 2, Session 3 — Clay"],
    ["Session 2: Storage", "Session 3: Clay"],
  ],
  [
    ["Track A: Storage", "Track B: Clay"],
    ["Session A: Storage", "Session B: Clay"],
  ],
  [
    ["## Session: Storage", "## Session: Clay"],
    ["## Session 1: Storage", "## Session 2: Clay"],
  ],
  [["Session: Storage"], ["Session: Storage"]],
  [
    ["Session Types for Rust", "Session Types for Go"],
    ["Session Types for Rust", "Session Types for Go"],
  ],
  [
    ["Title: Moles", "Session: Storage", "Title: Voles", "Session: Clay"],
    ["Title: Moles", "Session: Storage", "Title: Voles", "Session: Clay"],
  ],
])("%j are called as most call them", (lines, expected) => {
  expect(rewritten(lines).lines).toEqual(expected);
});

test("who leads a session on a line of its own is left out where several do, with its line told", () => {
  expect(rewritten(["Storage", "Chair: Ada Byron (Acme)", "Clay", "Session chair: Grace Hopper"])).toEqual({
    lines: ["Storage", "", "Clay", ""],
    left: [2, 4],
  });
  expect(rewritten(["Chair: The Design of a Seat"]).left).toEqual([]);
});
