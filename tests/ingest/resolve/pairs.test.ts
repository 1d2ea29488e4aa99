import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { resolve } from "../../../src/ingest/resolve/resolve.ts";
import { listOf, registry } from "./claims.ts";

/** Pairs of titles judged by hand; they are kept beside the project, not in it. */
const file = new URL("../../../../shared/lists/merge-pairs.json", import.meta.url);
const pair = z.tuple([z.string(), z.string()]);
const pairs = existsSync(file)
  ? z.object({ same: z.array(pair), different: z.array(pair) }).parse(JSON.parse(readFileSync(file, "utf8")))
  : { same: [], different: [] };

const works = (a: string, b: string): number =>
  resolve([listOf("a", [{ title: a }]), listOf("b", [{ title: b }])], registry, []).atlas.works.length;
const named = (title: string): boolean => title.trim().split(" ").length < 3;

describe.skipIf(pairs.same.length === 0)("pairs judged by hand, nothing but their titles given", () => {
  test.each(pairs.same.filter(([a, b]) => !named(a) && !named(b)))("%s = %s", (a, b) => {
    expect(works(a, b)).toBe(1);
  });
  test.each(pairs.same.filter(([a, b]) => named(a) !== named(b)))("a name and a title say too little: %s, %s", (a, b) => {
    expect(works(a, b)).toBe(2);
  });
  test.each(pairs.different)("%s ≠ %s", (a, b) => {
    expect(works(a, b)).toBe(2);
  });
});
