import { expect, test } from "vitest";
import { claimsOf, titlesOf } from "./lists.ts";

test("a heading over lines that are works is none, though a name of few words below it reads as who and where", () => {
  const titles = ["Fast Boats over Slow Water", "Harbors for Slow Boats on Water", "Quays of Fast Water and Slow Boats"];
  const line = (title: string): string => `${title}, Ada Boat, Ben Quay, OSDI 2014`;
  const list = ["## A", line("Slow Boats"), "## B", line("Quiet Harbors"), ...titles.map(line), ""].join("\n");
  expect(titlesOf(claimsOf(list))).toEqual(titles);
});
