import { serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import { compact } from "../../src/ingest/compact.ts";

/** How the engine keeps a text, which is written in front of what it serializes: `"` for a byte a sign. */
const isInBytes = (text: string): boolean => serialize(text)[2] === 0x22;

const line = "Orca: A Distributed Serving System – façade of “Transformers”";

describe("compact", () => {
  it("keeps a line in a byte a sign that was cut out of a text with other signs", () => {
    const cut = `Batching in façades of servers\n→ ${line}`.split("\n")[0] ?? "";
    expect(isInBytes(cut)).toBe(false);
    expect(isInBytes(compact(cut))).toBe(true);
    expect(compact(cut)).toBe(cut);
  });

  it("leaves every text what it is", () => {
    for (const text of ["", line, '"quoted" \\ and \u0000\u0085', "\ud83d", "向量数据库", "tab\tand\u2028line"])
      expect(compact(text)).toBe(text);
  });
});
