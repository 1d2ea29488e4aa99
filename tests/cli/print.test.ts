import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordsJson } from "../../src/ingest/write/records-json.ts";
import { styleFor } from "../../src/cli/print/style.ts";
import { clip, table, widthOf } from "../../src/cli/print/table.ts";
import { wrapped } from "../../src/cli/print/wrap.ts";

describe("columns", () => {
  test("line up, whatever the width of their characters", () => {
    const lines = table(
      [
        ["a", "1", "x"],
        ["深度学习", "20", "x"],
        ["é", "300", "x"],
      ],
      [{}, { align: "right" }, {}],
    );
    expect(lines).toEqual(["a           1  x", "深度学习   20  x", "é         300  x"]);
    expect(new Set(lines.map(widthOf)).size).toBe(1);
  });

  test("never leave blanks at the end, and fit the terminal where a column gives way", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.string({ maxLength: 10 })), { minLength: 1 }),
        fc.integer({ min: 40, max: 80 }),
        (rows, width) => {
          for (const line of table(rows, [{ shrink: true }, {}], width)) {
            expect(line).toBe(line.trimEnd());
            expect(widthOf(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });

  test("a clipped text says that it is one", () => {
    expect(clip("Serving thousands of adapters", 12)).toBe("Serving tho…");
    expect(clip("short", 12)).toBe("short");
  });
});

describe("colours", () => {
  const output = (isTTY: boolean) => ({ write: () => undefined, isTTY, columns: 80 });
  test("only on a terminal, and not where the user wants none", () => {
    expect(styleFor(output(true), {}).strong("x")).not.toBe("x");
    expect(styleFor(output(false), {}).strong("x")).toBe("x");
    expect(styleFor(output(true), { NO_COLOR: "1" }).strong("x")).toBe("x");
    expect(styleFor(output(true), { TERM: "dumb" }).strong("x")).toBe("x");
  });
  test("take no room", () => {
    expect(widthOf(styleFor(output(true), {}).accent("four"))).toBe(4);
  });
});

describe("JSON of records", () => {
  test("says the same as plain JSON", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(recordsJson(value))).toEqual(plain);
      }),
    );
  });
  test("a line for each record", () => {
    expect(recordsJson({ a: 1, b: [{ c: 2 }, { c: 3 }], d: [] })).toBe('{\n"a":1,\n"b":[\n{"c":2},\n{"c":3}\n],\n"d":[]\n}\n');
  });
});

describe("lines of a terminal", () => {
  test("break between words and wherever Chinese stands, and never within a word", () => {
    expect(wrapped("a list of works", 80)).toBe("a list of works");
    expect(wrapped("lists/orchids.md:12 is what it says", 16)).toBe("lists/orchids.md:12\n    is what it\n    says");
    expect(wrapped("大模型推理的系统", 9)).toBe("大模型推\n    理的\n    系统");
  });
  test("lose nothing, and are no wider than asked for", () => {
    const word = fc.stringMatching(/^[a-zé深层]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 26, max: 60 }), (words, width) => {
        const lines = wrapped(words.join(" "), width).split("\n");
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/\s/g, "")).toBe(words.join(""));
      }),
    );
  });
});
