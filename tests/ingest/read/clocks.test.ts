import { expect, test } from "vitest";
import type { LineAccount } from "../../../src/ingest/claims.ts";
import { withoutClocks } from "../../../src/ingest/read/clocks.ts";

const rewritten = (lines: readonly string[]): { readonly lines: readonly string[]; readonly left: readonly number[] } => {
  const changed = [...lines];
  const accounts: LineAccount[] = [];
  withoutClocks(changed, accounts);
  return { lines: changed, left: accounts.map(({ line }) => line) };
};

test("times in front of items and in brackets are taken out where several have them", () => {
  expect(rewritten(["- 10:00 – Moles", "2. 10:20 Voles", "* 10:40-11:00 Newts"]).lines).toEqual(["- Moles", "2. Voles", "* Newts"]);
  expect(rewritten(["Moles (10:00). Ada Byron", "Voles [10:20]", "Newts (10:40 am) - Grace Hopper"]).lines).toEqual([
    "Moles. Ada Byron",
    "Voles",
    "Newts - Grace Hopper",
  ]);
  expect(rewritten(["- 10:00 – Moles", "Voles (2:1)"]).lines).toEqual(["- 10:00 – Moles", "Voles (2:1)"]);
});

test("what heads a line of its own keeps its time, where a programme is read by them", () => {
  const lines = ["9:00 Moles (Best Paper)", "9:20 Voles", "9:40 Newts", "10:00 Coffee break"];
  expect(rewritten(lines)).toEqual({ lines, left: [] });
});

test("beside papers with times in brackets, openings and banquets are no papers", () => {
  const { lines, left } = rewritten([
    "8:45 Opening remarks",
    "Moles (10:00)",
    "Voles (10:20)",
    "Newts (10:40)",
    "18:00 Banquet at the Town Hall",
  ]);
  expect(lines).toEqual(["", "Moles", "Voles", "Newts", ""]);
  expect(left).toEqual([1, 5]);
});

test("times that stand alone over papers are left out", () => {
  const times = ["10:00", "10:20", "10:40", "11:00", "11:20"];
  expect(rewritten(times.flatMap((time) => [time, "Moles"])).left).toEqual([1, 3, 5, 7, 9]);
});

test.each(["Coffee break", "--- Lunch (on your own) ---", "## Afternoon break & posters", "Lunch", "**Break**"])(
  "%s is a pause",
  (line) => {
    expect(rewritten(["Programme", "Session 1: Moles", "", line, "", "Voles"]).left).toEqual([4]);
    expect(rewritten(["Moles", "", line, "", "Voles"]).left).toEqual([]);
  },
);

test.each(["Break-Glass Keys", "Lunch and Learn", "Breaking the Memory Wall", "Break the Wall"])("%s is none", (line) => {
  expect(rewritten(["Programme", "Session 1: Moles", "", line]).left).toEqual([]);
});

test("the last word of a title that goes on is no pause", () => {
  expect(rewritten(["Programme", "Session 1: Moles", "Molecular Dynamics Simulation Before", "      Lunch"]).left).toEqual([]);
});
