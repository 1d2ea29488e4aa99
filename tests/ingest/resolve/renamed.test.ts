import { describe, expect, test } from "vitest";
import { resolve } from "../../../src/ingest/resolve/resolve.ts";
import { listOf, registry } from "./claims.ts";

const works = (a: string, b: string): number =>
  resolve([listOf("a", [{ title: a }]), listOf("b", [{ title: b }])], registry, []).atlas.works.length;

describe("titles of one work that a system's name was put before", () => {
  test.each([
    ["You Only Read Twice: Unified Search of Shelves", "YORT: You Only Read Twice: Unified Search of Shelves"],
    ["Shelf Replacement Attacks: Forcing Reuse in Libraries", "SRACK: Shelf Replacement Attacks - Forcing Reuse in Libraries"],
    ["Just Say No to Shelf Overhead: Replacing Order with Search", "NOShelf: Just Say No to Shelf Overhead"],
    ["Generative Shelving Networks for Books", "Generative Shelving Nets for Books"],
  ])("%s = %s", (a, b) => expect(works(a, b)).toBe(1));

  test.each([
    ["Shelfer: Interactive Analysis of Library-Scale Shelves", "Shelfer: A Decade of Interactive Analysis at Library Scale"],
    ["Ordered Shelves for Distributed Libraries", "Ordered Shelves for Distributed Libraries, Revisited"],
    ["YORT: A Short Title", "NORT: A Short Title of Others"],
  ])("%s ≠ %s", (a, b) => expect(works(a, b)).toBe(2));
});
