import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAtlas } from "../../src/atlas/read.ts";
import { decode } from "../../src/ingest/decode.ts";
import { formatOf } from "../../src/ingest/formats/known.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { normaliseLines } from "../../src/ingest/read/clean.ts";
import { readRulings } from "../../src/ingest/rulings-file.ts";
import { readers } from "../ingest/readers.ts";
import { smallRegistry } from "../ingest/recognise/registry.ts";
import { documentOf, notations, works, type Notation } from "./documents.ts";

/* What holds for every reader, whatever was done to a document on its way: the bytes go the way of a file. */

interface Outcome {
  readonly titles: ReadonlySet<string>;
  /** All that is said of works. */
  readonly words: string;
  /** Problems and lines that are not understood; a file that is refused is told as a whole. */
  readonly isTold: boolean;
}

const refused: Outcome = { titles: new Set(), words: "", isTold: true };

/** Reads a file as a shell does. What comes of it hangs together: lines, places, and an atlas that is one. */
const read = (path: string, bytes: Uint8Array): Outcome => {
  const decoded = decode(bytes, TextDecoder);
  if (decoded.kind !== "text" || decoded.text.trim() === "") return refused;
  const { text } = decoded;
  const { atlas, lists } = ingest([{ path, text }], { registry: smallRegistry, rulings: [] }, { readers });
  const lines = formatOf(path, text) === null ? normaliseLines(text) : text.split(/\r\n?|\n/);
  const filled = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
  for (const list of lists) expect(list.lines.map(({ line }) => line)).toEqual(filled);
  expect(readAtlas(structuredClone(atlas))).toEqual({ ok: atlas });
  const told = [...lists.flatMap(({ problems }) => problems), ...atlas.problems];
  for (const { place } of told) if (place !== undefined) expect(lines.length).toBeGreaterThanOrEqual(place.line);
  return {
    titles: new Set(lists.flatMap((list) => list.works.map(({ title }) => title))),
    words: JSON.stringify(lists.map((list) => list.works)),
    isTold: told.length > 0 || decoded.broken !== null || lists.some((list) => list.lines.some(({ as }) => as === "unknown")),
  };
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Characters that may be marks at the beginning of an entry. */
const marker = 10;
/** The same ones each time: what a rarer damage costs is for a longer run to find, not for somebody's unlucky day. */
const runs = { numRuns: 40, seed: 7 };

/** What marks up one notation or another, so that nonsense comes close to sense. */
const signs = [..."\"'{}[]()<>@#*|=-,;:\\&~^`_!\n\r\t\u2028\uFFFDé系", "<!--", "\n\n", "ER  - \n", "TY  - ", "</", "]]>", "\n---\n", ",\n"];

describe.each(notations.map((notation) => [notation.name, notation] as const))("%s", { timeout: 120_000 }, (_, notation: Notation) => {
  const { text, spans } = documentOf(notation);
  const { path, isEnclosed = false, isInferred = false } = notation;
  const least = isInferred ? 3 : 1;
  const piece = fc.oneof(
    fc.constantFrom(...signs),
    fc.tuple(fc.nat(text.length), fc.nat(40)).map(([start, length]) => text.slice(start, start + length)),
  );

  /** Every work but those that may be missing is found; in a whole of brackets it may be told, in a list it may be a part of what stands above. */
  const expectRest = (outcome: Outcome, mayMiss: (at: number) => boolean, damaged: string): void => {
    const missing = works.flatMap(({ title }, at) =>
      mayMiss(at) || outcome.titles.has(title) || (isInferred && outcome.words.includes(title)) ? [] : [title],
    );
    if (!isEnclosed || !outcome.isTold) expect({ missing, found: [...outcome.titles] }, damaged).toMatchObject({ missing: [] });
  };

  test("is read whole, and nothing is wrong with it", () => {
    const outcome = read(path, utf8(text));
    expect([...outcome.titles].sort()).toEqual(works.map(({ title }) => title).sort());
    expect(outcome.isTold).toBe(false);
  });

  test("cut off anywhere: what stands before is read, and a whole that does not end is told", () => {
    const last = text.trimEnd().length;
    fc.assert(
      fc.property(fc.nat(last), (cut) => {
        const rest = text.slice(0, cut);
        const outcome = read(path, utf8(rest));
        const whole = spans.filter(([, end]) => end <= cut).length;
        expectRest(outcome, (at) => at >= whole || whole < least, rest);
        if (isEnclosed && notation.tail !== undefined && cut < last) expect(outcome.isTold, rest).toBe(true);
      }),
      runs,
    );
  });

  test("damaged in one record: the others are read", () => {
    const damage = fc.tuple(fc.nat(works.length - 1), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(12), piece);
    fc.assert(
      fc.property(damage, ([record, where, gone, put]) => {
        const [start, last] = spans[record] ?? [0, 0];
        const end = start + text.slice(start, last).trimEnd().length;
        // In a list the sign that a line begins with says what the lines below it are.
        const first = isInferred ? start + marker : start;
        const at = first + Math.floor(where * (end - first));
        const damaged = `${text.slice(0, at)}${put}${text.slice(Math.min(end, at + gone))}`;
        expectRest(read(path, utf8(damaged)), (each) => each === record, damaged);
      }),
      runs,
    );
  });

  test("any piece again and again in a record: it comes to an end", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...signs), piece).filter((each) => each !== ""),
        fc.nat(text.length),
        (each, at) => {
          read(path, utf8(`${text.slice(0, at)}${each.repeat(Math.ceil(30_000 / each.length))}${text.slice(at)}`));
        },
      ),
      { ...runs, numRuns: 4 },
    );
  });

  test("pieces of it in any order, and bytes that are none of its own", () => {
    const bytes = fc.array(fc.oneof(piece.map(utf8), fc.uint8Array({ maxLength: 4 })), { maxLength: 30 });
    fc.assert(
      fc.property(bytes, (parts) => void read(path, Uint8Array.from(parts.flatMap((part) => [...part])))),
      runs,
    );
  });

  test("in any encoding it is read, or refused; and never silently as something else", () => {
    const all = works.map(({ title }) => title).sort();
    for (const same of [`\uFEFF${text}`, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r")])
      expect([...read(path, utf8(same)).titles].sort()).toEqual(all);
    for (const isBig of [false, true]) {
      const wide = new DataView(new ArrayBuffer(2 * text.length + 2));
      [...`\uFEFF${text}`].forEach((sign, at) => wide.setUint16(2 * at, sign.charCodeAt(0), !isBig));
      expect([...read(path, new Uint8Array(wide.buffer)).titles].sort()).toEqual(all);
      expect([...read(path, new Uint8Array(wide.buffer).subarray(2)).titles].sort()).toEqual(all);
    }
    const latin = Uint8Array.from([...text.replace("Serving", "Sérving")], (sign) => sign.charCodeAt(0));
    expect(read(path, latin).isTold).toBe(true);
  });
});

describe("rulings", () => {
  const ruling = ({ title }: (typeof works)[number]): string =>
    JSON.stringify(
      { decision: "field", work: { name: title }, field: "type", value: "talk", reason: "heard it", date: "2024-05-06" },
      null,
      1,
    );
  const text = `[\n${works.map(ruling).join(",\n")}\n]\n`;

  test("damaged anywhere: each holds as it was, or its file says what is wrong", () => {
    const whole = readRulings(text).rulings;
    expect(whole).toHaveLength(works.length);
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(30),
        fc.oneof(fc.constantFrom("", ...signs), fc.string({ unit: "binary" })),
        (at, gone, put) => {
          const { rulings, flaws } = readRulings(`${text.slice(0, at)}${put}${text.slice(at + gone)}`);
          if (rulings.length < works.length) expect(flaws.length).toBeGreaterThan(0);
          for (const { line } of flaws) expect(line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
