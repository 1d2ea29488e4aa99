import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/cli/input/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the bytes of a list", () => {
  test("any text written as UTF-8 is read as it was, without a note", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\u0000") && !text.startsWith("\uFEFF")),
        (text) => {
          expect(decode("x.md", utf8(text))).toEqual({ text, notes: [] });
        },
      ),
    );
  });

  test("any bytes at all are read or refused in words, never with another error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(typeof decode("x.md", bytes).text).toBe("string");
        } catch (error) {
          expect(error).toMatchObject({ name: "CliError", exitCode: 1, message: expect.stringMatching(/^x\.md:\d+ is not (text|UTF-8)/) });
        }
      }),
    );
  });

  test("a byte order mark is no part of the text", () => {
    expect(decode("x.md", new Uint8Array([0xef, 0xbb, 0xbf, 0x61])).text).toBe("a");
    expect(decode("x.md", new Uint8Array([0xff, 0xfe, 0x61, 0x00])).text).toBe("a");
    expect(decode("x.md", new Uint8Array([0xfe, 0xff, 0x00, 0x61])).text).toBe("a");
  });

  test("a zero byte means that it is not text, and the line is said", () => {
    expect(() => decode("x.md", utf8("one\ntwo\u0000"))).toThrow("x.md:2 is not text: it has a zero byte at offset 7.");
  });

  test("a few broken characters are replaced and the first line is said", () => {
    const bytes = new Uint8Array([
      ...utf8(`${"A title of a paper\n".repeat(5)}by Ren`),
      0xe9,
      ...utf8(", and others\nand M"),
      0xfc,
      ...utf8("ller"),
    ]);
    const { text, notes } = decode("x.md", bytes);
    expect(text).toContain("by Ren\uFFFD, and others\nand M\uFFFDller");
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ level: "warning", rule: "encoding", path: "x.md", line: 6 });
    expect(notes[0]?.reason).toContain("this line and 1 more line: 2 broken characters are read as U+FFFD");
    expect(notes[0]?.reason).toContain("iconv");
  });

  test("what is mostly broken is refused", () => {
    expect(() => decode("x.md", new Uint8Array(Array.from({ length: 100 }, (_, i) => 0x80 + (i % 64))))).toThrow(/^x\.md:1 is not UTF-8/);
  });
});

describe("bytes of something else", () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  test.each([
    ["%PDF-1.7\n", "a PDF or PostScript document"],
    ["PK\x03\x04\x14", "an archive or an Office document (ZIP)"],
    ["{\\rtf1\\ansi text", "an Office document"],
    ["\x89PNG\r\n", "a picture"],
    ["SQLite format 3\x00", "a database"],
    ["MZ\x90\x00", "a program"],
  ])("%j is called what it is", (begins, called) => {
    expect(() => decode("x.md", latin1(begins))).toThrow(`x.md is ${called}, not text.`);
  });

  test("text of two bytes for each letter is read without a mark, too", () => {
    const text = "# Reading\n- Orchid: Serving Models 系统\n";
    const wide = (isBig: boolean): Uint8Array => {
      const view = new DataView(new ArrayBuffer(2 * text.length));
      for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), !isBig);
      return new Uint8Array(view.buffer);
    };
    for (const isBig of [false, true]) expect(decode("x.md", wide(isBig))).toEqual({ text, notes: [] });
  });

  test("the command that is proposed names the encoding that it may be, and quotes the path", () => {
    const gb = new Uint8Array([0xcf, 0xb5, 0xcd, 0xb3, 0xc2, 0xdb, 0xce, 0xc4, 0x0a, 0xcd, 0xc6, 0xc0, 0xed]);
    const remedy = (path: string, bytes: Uint8Array): string => {
      try {
        return decode(path, bytes).text;
      } catch (error) {
        return (error as { readonly remedy: string }).remedy;
      }
    };
    expect(remedy("笔记.md", gb)).toContain("iconv -f GB18030 -t UTF-8 笔记.md");
    expect(remedy("it's $(x).md", latin1("\xe9t\xe9 \xe0 no\xebl"))).toContain("iconv -f WINDOWS-1252 -t UTF-8 'it'\\''s $(x).md'");
  });
});
