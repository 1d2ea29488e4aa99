import { describe, expect, it } from "vitest";
import { claimsOf } from "./lists.ts";

const list = (line: string): string => `# Quiet machines\n\n- ${line}\n`;
const awardsOf = (line: string): readonly string[] | undefined => claimsOf(list(line)).works[0]?.awards?.map(({ value }) => value);
const linksOf = (below: string): readonly string[] | undefined =>
  claimsOf(`# Quiet machines\n\n- Tracing the Quiet Ledger at Scale (SOSP 2019)\n  - ${below}\n`).works[0]?.links.map(
    ({ value }) => value.url,
  );

describe("prizes at the end of a line", () => {
  it.each([
    ["Ann Author, Bob Builder: Old Pages Never Die. ATC 2011: 12-19. **Best Paper**; **SIGOPS Hall of Fame Award**", 2],
    ["Ann Author, Bob Builder: Young Pages Die Often. ATC 2012: 12-19. *Best Paper*, *Test of Time Award*", 2],
    ["**Tracing the Quiet Ledger at Scale** [pdf](https://arxiv.org/abs/2204.01691) 🏆 Best Paper <br> Quill", 1],
    ["**Tracing the Quiet Ledger at Scale** [pdf](https://arxiv.org/abs/2204.01691) 🏆 Special Innovation Award <br> Quill + Ink", 1],
    ["Loud Ledgers and How to Silence Them | SOSP'18 | Becker et al. | Hall of Fame", 1],
    ["Flash That Forgets Nothing. FAST'17. Best Paper, Test of Time, and still fun", 2],
  ])("%s", (line, count) => {
    expect(awardsOf(line)).toHaveLength(count);
  });
});

describe("an address behind the word that says what it leads to", () => {
  it.each([
    ["挺有意思，代码见 https://github.com/a/b", "https://github.com/a/b"],
    ["就是 Quill，代码 https://github.com/a/b", "https://github.com/a/b"],
    ["schön kurz, Code auf https://github.com/c/d", "https://github.com/c/d"],
    ["they call it Quill; slides https://example.org/quill.pdf", "https://example.org/quill.pdf"],
  ])("%s", (below, url) => {
    expect(linksOf(below)).toEqual([url]);
  });

  it("leads elsewhere within a sentence", () => {
    expect(linksOf("builds on the queue paper https://arxiv.org/abs/1234.5678")).toEqual([]);
  });
});
