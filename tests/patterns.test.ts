import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

const src = new URL("../src/", import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));

/** A letter of one case only, which no pattern can ask for that overlooks the case of letters: it takes any letter for it. */
const asksForCase = /\\[pP]\{(?:L[ult]|(?:Upp|Low)ercase(?:_Letter)?)\}|\[[^\]]*A-Z(?![^\]]*a-z)[^\]]*\]/;
const asksInVain = ({ source, flags }: Pick<RegExp, "source" | "flags">): boolean => flags.includes("i") && asksForCase.test(source);

/** Patterns between slashes: all of them are written on one line. */
const literal = /(?<![\w)\]*/<])\s*\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+)\/([a-z]*)(?!\w)/g;

test("a letter of one case is told from others, and letters of both from it", () => {
  const made = [String.raw`^\p{Lu}`, "[A-Z]{2}", "[A-Za-z]", "abc"];
  expect(made.map((source) => asksInVain({ source, flags: "iu" }))).toEqual([true, true, false, false]);
  expect(made.some((source) => asksInVain({ source, flags: "u" }))).toBe(false);
});

test("no pattern between slashes asks for a capital and overlooks case", () => {
  const found = files.flatMap((path) =>
    readFileSync(join(src, path), "utf8")
      .split("\n")
      .flatMap((line, at) =>
        [...line.matchAll(literal)].flatMap(([, source = "", flags = ""]) =>
          asksInVain({ source, flags }) ? [`${path}:${String(at + 1)} /${source}/${flags}`] : [],
        ),
      ),
  );
  expect(found).toEqual([]);
});

/** A pattern without what its classes and escapes hold. */
const bones = (source: string): string => source.replace(/\\[pPu]\{[^}]*\}|\\./g, "e").replace(/\[[^\]]*\]/g, "e");

/**
 * Asked first of every sign of a text, how far back it may: its square. V8 asks for the sign behind it before, but only as
 * long as it has compiled few patterns, and other engines never do.
 */
const looksBackFirst = (source: string): boolean =>
  !source.startsWith("^") && /(?:^|[|(:])\(\?<[!=][^()]*(?:\([^()]*\)[^()]*)*?(?:[*+]|\{\d+,\})/.test(bones(source));

test("what looks back first, however far, is told from what asks for a sign before it", () => {
  const made = [String.raw`(?<!。.*)。\s*$`, "a|(?<=^b+)c", "。(?<!。.*。)", "(?<![+*])a", "(?<=a{1,3})b", "(?=[(])(?<=a+)[(]"];
  expect(made.map(looksBackFirst)).toEqual([true, true, false, false, false, false]);
});

test("no pattern between slashes looks back before it asks for a sign", () => {
  const read = files.filter((path) => /^ingest[\\/]/.test(path));
  const found = read.flatMap((path) =>
    [...readFileSync(join(src, path), "utf8").matchAll(literal)].flatMap(([, source = ""]) =>
      looksBackFirst(source) ? [`${path} /${source}/`] : [],
    ),
  );
  expect(found).toEqual([]);
});

test("nor does one that is put together when its module is loaded", async () => {
  const made: RegExp[] = [];
  const Written = RegExp;
  vi.stubGlobal(
    "RegExp",
    class extends Written {
      constructor(source: string | RegExp, flags?: string) {
        super(source, flags);
        made.push(this);
      }
    },
  );
  vi.resetModules();
  for (const path of files) if (/^(?:ingest|atlas|view|model)[\\/]/.test(path)) await import(join(src, path));
  vi.unstubAllGlobals();
  expect(made.length).toBeGreaterThan(50);
  expect(made.filter(asksInVain).map(String)).toEqual([]);
});
