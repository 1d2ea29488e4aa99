import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asIs, hold, type Held } from "../../src/ingest/read/hold.ts";
import { parse, shapeOf } from "./markdown-shape.ts";

const parsed = (held: Held): string => JSON.stringify(shapeOf(parse(held.text), held));

const expectSame = (text: string): void => {
  expect(parsed(hold(text))).toBe(parsed(asIs(text)));
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
  "#",
  "<",
  ">",
  "1.",
  "(",
  "é",
];
const simple = [
  "`vLLM`",
  "[Orca](https://a.example/orca?a=1&b=2)",
  "**bold words**",
  "*slanted*",
  "[`S-LoRA`](https://a.example/x_y_z)",
  "snake_case",
  "a & b",
  "*[a](b)*",
  "!",
];
const ends = ["\n", "\n- ", "\n  > ", "\n# ", "\n\n", "\n|-|-|\n", "\n---\n", "  \n", "\n1. ", " ", " ", "\n    - "];

describe("what is held out of a text before it is parsed", () => {
  test("changes nothing of how it is read", () => {
    const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...simple), fc.constantFrom(...signs), fc.constantFrom(...ends));
    const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(fc.property(text, expectSame), { numRuns: 500 });
  });

  test("changes nothing of how lines of links, code and emphasis are read", () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...simple, " ", " ") },
      fc.constantFrom(...ends),
      fc.constantFrom(...signs),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(fc.property(text, expectSame), { numRuns: 1000 });
  });

  test("is all of a simple line but its marker", () => {
    expect(hold("- [Orca](https://a.example/1): `serving` of **models** (OSDI'22)\n  > a note").text).toBe("- Qz0zQ\n  > Qz1zQ");
  });

  test("is nothing where a tag may be, or where the text has what would stand for it", () => {
    for (const sign of ["<b>", "Qz1zQ"]) {
      const text = `${sign} ${words.join(" ")}`;
      expect(hold(text).text).toBe(text);
    }
  });

  const shared = fileURLToPath(new URL("../../../shared/lists", import.meta.url));
  test.skipIf(!existsSync(shared))("changes nothing of the lists that people wrote", () => {
    for (const name of readdirSync(shared).filter((each) => each.endsWith(".md")))
      for (const block of readFileSync(join(shared, name), "utf8").split(/\n(?=\S)/))
        expectSame(block.repeat(Math.ceil(200 / (block.length + 1))));
  });
});
