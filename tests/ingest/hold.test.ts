import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, test } from "vitest";
import { hold } from "../../src/ingest/read/hold.ts";

/** A parsed text as its kinds, words and lines; columns move with what is held out. */
const parsed = (text: string, restore: (text: string) => string): string =>
  JSON.stringify(
    fromMarkdown(text, {
      extensions: [gfmTable(), { disable: { null: ["htmlFlow", "codeIndented", "codeFenced"] } }],
      mdastExtensions: [gfmTableFromMarkdown()],
    }),
    (key, value: unknown) => {
      if (key === "column" || key === "offset" || key === "identifier") return undefined;
      return typeof value === "string" ? restore(value) : value;
    },
  );

const same = (text: string): void => {
  const held = hold(text);
  expect(held.restore(held.text)).toBe(text);
  expect(parsed(held.text, held.restore)).toBe(parsed(text, (each) => each));
};

const words = [
  "Serving large language models on clusters of unlike machines",
  "a sentence that goes on, with commas. And another, 42 words – or so",
  "大规模语言模型推理系统的研究，包括调度、缓存以及量化等许多方面的工作与进展",
  "𝒜lphabets of a mathematical kind stand at the ends of words𝒵",
];
const signs = [
  "*",
  "**",
  "_",
  "`",
  "[",
  "](",
  ")",
  "](https://a.example/some-longer-name-of-a-page ",
  '"',
  "!",
  "|",
  "\\",
  "&amp",
  ";",
  ":",
];
const ends = ["\n", "\n- ", "\n  > ", "\n# ", "\n\n", "\n|-|-|\n", "\n---\n", "  \n", "\n1. ", " "];

describe("what is held out of a text before it is parsed", () => {
  test("changes nothing of how it is read", () => {
    const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs), fc.constantFrom(...ends));
    const text = fc.array(piece, { minLength: 12, maxLength: 60 }).map((pieces) => pieces.join(""));
    fc.assert(fc.property(text, same), { numRuns: 600 });
  });

  test("is most of a text of words", () => {
    const text = `- [${words[0] ?? ""}](https://a.example/1): ${words[1] ?? ""}\n`.repeat(4);
    expect(hold(text).text.length).toBeLessThan(text.length * 0.75);
  });

  test("is nothing where a tag may be, or where the text has what would stand for it", () => {
    for (const sign of ["<b>", "Qz1zQ"]) {
      const text = `${sign} ${words.join(" ")} ${words.join(" ")}`;
      expect(hold(text).text).toBe(text);
    }
  });

  const shared = fileURLToPath(new URL("../../../shared/lists", import.meta.url));
  test.skipIf(!existsSync(shared))("changes nothing of the lists that people wrote", () => {
    for (const name of readdirSync(shared).filter((each) => each.endsWith(".md")))
      for (const block of readFileSync(join(shared, name), "utf8").split(/\n(?=\S)/))
        same(block.repeat(Math.ceil(200 / (block.length + 1))));
  });
});
