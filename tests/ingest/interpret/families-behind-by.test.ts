import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const read = (text: string): readonly unknown[] => claimsOf(text).works.map((work) => [facts(work)["title"], facts(work)["people"]]);

const list = `# Reading

- Tracing the Quiet Ledger at Scale by Winter et al., OSDI 2019
- Loud Ledgers and How to Silence Them, by Becker et al., SOSP 2017
- Pipes Without Locks in Shared Memory by Huber et al., NSDI 2018
- Flash That Forgets Nothing by van Keller, Moser and Vogt, OSDI 2016
- Old pages never die, a study of dust, by Durand, SOSP 2015
`;

describe("families behind 'by'", () => {
  test("wrote a work where others stand there", () => {
    expect(read(list).slice(3)).toEqual([
      ["Flash That Forgets Nothing", ["van Keller", "Moser", "Vogt"]],
      ["Old pages never die, a study of dust", ["Durand"]],
    ]);
  });

  test("are words of a title where nobody signs so", () => {
    const text = `# Reading

- Learning to Drive by Cheating, OSDI 2019
- Tracing the Quiet Ledger by Ear, SOSP 2017
- Flash Repaired by Keller, NSDI 2018
`;
    expect(read(text)).toEqual([
      ["Learning to Drive by Cheating", []],
      ["Tracing the Quiet Ledger by Ear", []],
      ["Flash Repaired by Keller", []],
    ]);
  });
});
