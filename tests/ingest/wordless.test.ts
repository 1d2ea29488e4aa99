import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWordless } from "../../src/ingest/wordless.ts";
import { readSources } from "../../src/ingest/read-sources.ts";
import { sourcesOf } from "../../src/ingest/sources.ts";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { smallRegistry } from "./recognise/registry.ts";

const registry = indexRegistry(smallRegistry);
const longEnough = 4000;
const repeated = (text: string): string => text.repeat(Math.ceil(longEnough / text.length));

describe("texts without words", () => {
  it("are not read, and the file is said to hold none", () => {
    const signs = repeated("a9-[X](q)_ *Bz |Y# kP]\n");
    const [claims] = readSources([{ id: "source:dump", path: "dump.md", title: "dump", text: signs }], registry);
    expect(claims?.works).toEqual([]);
    expect(claims?.problems.map(({ level, rule }) => `${level} ${rule}`)).toEqual(["error list/no-words"]);
    expect(claims?.lines.every(({ as }) => as === "unknown")).toBe(true);
    expect(claims?.lines).toHaveLength(signs.trimEnd().split("\n").length);
  });

  it("are called by the names of their files", () => {
    const [source] = sourcesOf([{ path: "keys/dump.md", text: repeated("# .[|_2a#.\n- [X](#q)_ *Bz |Y# kP]\n") }]);
    expect(source?.title).toBe("dump");
  });

  it.each([
    ["a table of marks beside titles", "| ✅ | ❌ | 🔥 | [Flare: Caches for Warm Functions](https://example.org/9f) | 4/5 | A+ |\n"],
    ["Chinese", "- [论文] 面向大规模集群的资源调度方法，A 类会议，★★★\n"],
    ["Russian", "1. Распределённые системы — 2021 — [pdf]\n"],
    ["Korean", "- 분산 시스템을 위한 새로운 합의 알고리즘 (2020)\n"],
    ["short names in many rows", "| Orca | OSDI'22 | 🇰🇷 | ++ | - |\n"],
  ])("are told from %s", (_, line) => {
    expect(isWordless(repeated(line))).toBe(false);
  });

  it("are told from texts in which every second line is written in words", () => {
    const noise = fc.string({ minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(noise, { minLength: 80, maxLength: 120 }), (lines) => {
        const text = lines.map((line) => `${line}\n- Consensus among machines that nobody trusts, published somewhere in 2019\n`).join("");
        expect(isWordless(text)).toBe(false);
      }),
    );
  });

  it("are told from a list with a picture in it that is many times as long", () => {
    const list = "- Consensus among machines that nobody trusts, published in 2019\n- 面向大规模集群的资源调度方法与系统实现研究\n";
    expect(isWordless(`${list}\n![](data:image/png;base64,${repeated("a9X+qZ/b7Kp0/")})\n`)).toBe(false);
  });

  it("are found whatever signs they consist of", () => {
    const sign = fc.constantFrom(..."[]()*_`|#->.,: \nabAB1'\"{}<>&;");
    fc.assert(
      fc.property(fc.array(sign, { minLength: 6000, maxLength: 8000 }), (signs) => isWordless(signs.join(""))),
      { numRuns: 20 },
    );
  });
});
