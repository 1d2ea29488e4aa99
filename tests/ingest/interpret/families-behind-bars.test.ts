import { describe, expect, it } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const people = (text: string): readonly unknown[] => claimsOf(text).works.map((work) => facts(work)["people"]);

describe("families behind bars", () => {
  it("are who wrote a work, before and behind where and when", () => {
    const text = `Reading circle, minutes

OSDI'19 | Tracing the Quiet Ledger at Scale | Martin, Durand
SOSP'18 | Loud Ledgers and How to Silence Them | Becker, Vogt | Best Paper
Pipes Without Locks in Shared Memory | NSDI'17 | Huber, Moser, Gruber
Flash That Forgets Nothing | FAST'17 | Keller, Cowling
Old Pages Never Die | ATC'11 | Winter et al. | long, but good
`;
    expect(people(text)).toEqual([
      ["Martin", "Durand"],
      ["Becker", "Vogt"],
      ["Huber", "Moser", "Gruber"],
      ["Keller", "Cowling"],
      ["Winter"],
    ]);
  });

  it("are none where the same words come again and again", () => {
    const text = `# Languages

- Tracing the Quiet Ledger at Scale | OSDI'19 | Rust, Haskell
- Loud Ledgers and How to Silence Them | SOSP'18 | Rust, Prolog
- Pipes Without Locks in Shared Memory | NSDI'17 | Rust, Haskell
- Flash That Forgets Nothing | FAST'17 | Rust, Prolog
- Old Pages Never Die | ATC'11 | Rust, Haskell
`;
    expect(people(text).flat()).toEqual([]);
  });

  it("are none where no line names people for certain", () => {
    const text = `# Systems

- Consensus at Scale | OSDI 2012 | Raft, Paxos
- Locks for All | SOSP 2007 | Chubby, Zookeeper
- Streams of Time | SIGMOD 2013 | Naiad, Flink
- Logs and Trees | FAST 2016 | Kafka, Samza
`;
    expect(people(text).flat()).toEqual([]);
  });

  it("stand before a remark behind the next bar, too", () => {
    const text = `# Circle

- Tracing the Quiet Ledger at Scale (OSDI'19) | Martin et al. | presenter: Ines
- Loud Ledgers and How to Silence Them (SOSP'18) | Becker et al. | Best Paper | presenter: Ines
`;
    expect(people(text)).toEqual([["Martin"], ["Becker"]]);
    expect(claimsOf(text).works.map(({ notes }) => notes.map(({ value }) => value))).toEqual([["presenter: Ines"], ["presenter: Ines"]]);
  });

  it("stand in no line of talk", () => {
    const text = `Circle

VLDB'18 | Quiet Ledger Layer?? -- no, we took the other one:
OSDI'19 | Tracing the Quiet Ledger at Scale | Martin et al.
SOSP'18 | Loud Ledgers and How to Silence Them | Becker et al.
`;
    expect(titlesOf(claimsOf(text))).toEqual(["Tracing the Quiet Ledger at Scale", "Loud Ledgers and How to Silence Them"]);
  });
});
