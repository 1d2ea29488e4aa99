import { describe, expect, test } from "vitest";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());

/** What a list says of each work, short enough to compare: "Title | SOSP 2003 | A. Author, B. Author | Topic". */
const read = (text: string): readonly string[] =>
  interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry).works.map(({ title, venues, date, people, topics }) =>
    [
      title,
      venues.map(({ value }) => `${value.series ?? value.text} ${String(value.year ?? date?.value ?? "")}`.trim()).join(", "),
      people.map(({ value }) => value.name).join(", "),
      topics.map(({ value }) => value).join(" / "),
    ].join(" | "),
  );

const unknownLines = (text: string): readonly number[] =>
  interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry)
    .lines.filter(({ as }) => as === "unknown")
    .map(({ line }) => line);

const raft = "In Search of an Understandable Consensus Algorithm";

describe("courses", () => {
  const said = [`${raft} | ATC 2014 | Diego Ongaro, John Ousterhout | Consensus`];

  test.each([
    [
      `CS 1 -- Systems      Fall 2022\n\nLecture 3   Tue Sep 6    Consensus\n  [R] Diego Ongaro, John Ousterhout. ${raft}. USENIX ATC 2014.\n\nLecture 4   Thu Sep 8    Break\n  no reading`,
    ],
    [`# CS 1\n\n## Week 3 (Sep 5 - 9): Consensus\n\n- Required: Diego Ongaro and John Ousterhout. ${raft}. USENIX ATC 2014.`],
    [`# CS 1\n\n**Class 7 - Consensus**\n\n- (optional) Diego Ongaro, John Ousterhout: ${raft}. USENIX ATC 2014`],
    [`# CS 1\n\n## Session 2 | 10/12 | Consensus\n\n- ${raft}, Diego Ongaro, John Ousterhout, USENIX ATC 2014`],
    [`# CS 1\n\n## 第 2 周（9.11 - 9.17）：Consensus\n\n- [required] Ongaro, Diego and Ousterhout, John. ${raft}. In USENIX ATC, 2014.`],
  ])("%s", (text) => {
    expect(read(text)).toEqual(said);
  });

  test("what is to be handed in, days without class and chapters of textbooks are no papers", () => {
    const text = `# CS 1\n\n## Week 1: Consensus\n\n- ${raft}. USENIX ATC 2014.\n- Lab 1 due Friday\n- No reading\n- Midterm exam, Oct 12, in class\n- The Datacenter as a Computer, chapters 1-2`;
    expect(read(text)).toEqual([`${raft} | ATC 2014 |  | Consensus`]);
    expect(unknownLines(text)).toEqual([]);
  });

  test("a section that is only counted and dated is no topic", () => {
    const text = `# Log\n\n## Week 9 (10.30 - 11.5)\n\n- ${raft}. USENIX ATC 2014.\n\n## 第 10 周（11.6 - 11.12）\n\n- Paxos Made Live: An Engineering Perspective. PODC 2007.`;
    expect(read(text)).toEqual([`${raft} | ATC 2014 |  | `, "Paxos Made Live: An Engineering Perspective | PODC 2007 |  | "]);
  });
});

describe("references as they are copied from pages", () => {
  const said = [
    "Formal verification of a realistic compiler | CACM 2009 | X. Leroy | ",
    "Finding and understanding bugs in C compilers | PLDI 2011 | X. Yang, Y. Chen | ",
    "Separation logic: a logic for shared mutable data structures | POPL 2002 | J. C. Reynolds | ",
  ];

  test.each([
    [
      "numbered, words divided, a page between",
      "References\n\n[1] X. Leroy. Formal verification of a realistic com-\npiler. Commun. ACM, 52(7):107–\n115, 2009.\n\n      17\n\n[2] X. Yang and Y. Chen. Finding and understanding bugs in C\ncompilers. In PLDI, pages 283–294, 2011.\n[3] J. C. Reynolds. Separation logic: a logic for shared mutable data struc-\ntures. In POPL, 2002.",
    ],
    [
      "families first, hung under their numbers",
      "Literatur\n\n1. Leroy, X.: Formal verification of a realistic compiler. Commun.\n   ACM 52(7), 107–115 (2009)\n2. Yang, X., Chen, Y.: Finding and understanding bugs in C com-\n   pilers. In: Hall, M.W. (ed.) PLDI 2011. LNCS, vol. 46, pp. 283–294. ACM (2011)\n3. Reynolds, J. C.: Separation logic: a logic for shared mutable data struc-\n   tures. In: POPL, pp. 55–74 (2002)",
    ],
    [
      "paragraphs with the year first",
      "References\n\nX. Leroy. 2009. Formal verification of a realistic\ncompiler. Commun. ACM 52, 7 (2009), 107–115.\n\nX. Yang and Y. Chen. 2011. Finding and understanding bugs\nin C compilers. In PLDI. 283–294.\n\nJ. C. Reynolds. 2002. Separation logic: a logic for shared mutable data\nstructures. In POPL. 55–74.",
    ],
    [
      "the ways of psychology and of the humanities",
      'Bibliography\n\n- Leroy, X. (2009). Formal verification of a realistic compiler. Communications of the ACM, 52(7), 107–115.\n- Yang, X., & Chen, Y. (2011). Finding and understanding bugs in C compilers. In PLDI, 283–294.\n- Reynolds, J. C. "Separation logic: a logic for shared mutable data structures." POPL, 2002, pp. 55-74.',
    ],
    [
      "the way of China",
      "参考文献\n\n[1] X. Leroy. Formal verification of a realistic compiler[J]. Commun. ACM, 2009, 52(7): 107-115.\n[2] X. Yang, Y. Chen. Finding and understanding bugs in C compilers[C]//PLDI. 2011: 283-294.\n[3] J. C. Reynolds. Separation logic: a logic for shared mutable data structures[C]//POPL. 2002: 55-74.",
    ],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(said);
  });

  test("a compound keeps its hyphen at the edge of a column, and an address goes on", () => {
    const text =
      "References\n\n[1] A. Lee, B. Kim. A large-\nscale study of caches. OSDI, 2014.\n[2] C. Lee, D. Kim. Atomic-\nlevel prediction. OSDI, 2015. https://doi.org/10.1000/12-\n34\n[3] E. Lee, F. Kim. Burrows-\nWheeler alignment of reads. OSDI, 2016.";
    const { works } = interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);
    expect(works.map(({ title }) => title)).toEqual([
      "A large-scale study of caches",
      "Atomic-level prediction",
      "Burrows-Wheeler alignment of reads",
    ]);
    expect(works[1]?.links.map(({ value }) => value.url)).toEqual(["https://doi.org/10.1000/12-34"]);
  });

  test("a title of two words is nobody's name where authors follow it, and a number of the arXiv is no year", () => {
    expect(read("- Paxos Made Live: An Engineering Perspective. Tushar Chandra, Robert Griesemer. PODC 2007.")).toEqual([
      "Paxos Made Live: An Engineering Perspective | PODC 2007 | Tushar Chandra, Robert Griesemer | ",
    ]);
    expect(read("- T. Brown, B. Mann. Language models are few-shot learners. arXiv preprint arXiv:2005.14165, 2020.")).toEqual([
      "Language models are few-shot learners | arXiv 2020 | T. Brown, B. Mann | ",
    ]);
  });
});

describe("outlines of other notations", () => {
  const said = [`${raft} | ATC 2014 | Diego Ongaro, John Ousterhout | Consensus`];

  test.each([
    [
      "org with drawers",
      `#+TITLE: Shelf\n* Consensus\n** DONE [#A] ${raft}\n   CLOSED: [2021-03-02 Tue]\n   :PROPERTIES:\n   :ID: 4\n   :VENUE: USENIX ATC 2014\n   :AUTHOR: Diego Ongaro and John Ousterhout\n   :END:\n# aside`,
    ],
    [
      "org with words below",
      `#+STARTUP: overview\n* Shelf\n** Consensus\n*** TODO ${raft}\n    Diego Ongaro, John Ousterhout, USENIX ATC 2014\n**** Remarks\n     Why a leader?`,
    ],
    [
      "reStructuredText",
      `Shelf\n=====\n\n.. contents::\n   :depth: 1\n\nConsensus\n~~~~~~~~~\n\n* \`${raft} <https://a.example/1.pdf>\`_, Diego Ongaro and John Ousterhout, USENIX ATC 2014`,
    ],
    [
      "AsciiDoc",
      `= Shelf\n:toc:\n\n== Consensus\n\n* link:https://a.example/1.pdf[${raft}] (USENIX ATC 2014)\n** Diego Ongaro, John Ousterhout`,
    ],
    [
      "a wiki",
      `== Consensus ==\n* '''${raft}''' (USENIX ATC 2014) [https://a.example/1.pdf pdf]\n** Diego Ongaro, John Ousterhout\n[[Category:Shelf]]`,
    ],
    ["Textile", `h1. Shelf\n\nh2. Consensus\n\n* "${raft}":https://a.example/1.pdf, USENIX ATC 2014\n** Diego Ongaro, John Ousterhout`],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(said);
    expect(unknownLines(text)).toEqual([]);
  });
});

describe("mails", () => {
  const list = ` 1) ${raft}\n    Diego Ongaro, John Ousterhout, USENIX ATC 2014\n 2) Exokernel\n    Dawson Engler et al., SOSP 1995`;
  const said = [`${raft} | ATC 2014 | Diego Ongaro, John Ousterhout | `, "Exokernel | SOSP 1995 | Dawson Engler | "];

  test.each([
    ["From: Ann\nTo: Bob\nSubject: papers\n\nHi Bob,\n\n", "\n\nBest,\nAnn"],
    ["Von: Anna\nAn: Bert\nBetreff: Leseliste\n\nHallo Bert,\n\n", "\n\nViele Grüße\nAnna\n-- \nAnna M."],
    ["Bonjour à tous,\n\n", "\n\nCordialement,\nAnne"],
  ])("%s", (head, end) => {
    expect(read(head + list + end)).toEqual(said);
    expect(unknownLines(head + list + end)).toEqual([]);
  });

  test("what is quoted is read as if it were not", () => {
    const quoted = list.replace(/^/gm, "> ");
    expect(read(`On Tue, 3 Oct 2023, Jonas wrote:\n${quoted}`)).toEqual(said);
  });
});

describe("facts in a row", () => {
  test.each([
    [`★★ **${raft}** (Diego Ongaro, John Ousterhout; USENIX ATC 2014, Best Paper)`, "Diego Ongaro, John Ousterhout"],
    [`- ${raft} (USENIX ATC 2014, Stanford、MIT、CMU、ETH Zurich)`, ""],
    [`- 读完《${raft}》，USENIX ATC 2014，清华大学、CMU。为了写开题。`, ""],
  ])("%s", (text, people) => {
    expect(read(text)).toEqual([`${raft} | ATC 2014 | ${people} | `]);
  });

  test("an edition of a venue is nobody's employer", () => {
    const { works } = interpret(
      { id: "source:test", title: "Test", path: "test.md", text: `- ${raft}\n  - Xavier Leroy, CACM 2009\n` },
      registry,
    );
    expect(works.flatMap(({ institutions, people }) => [...institutions, ...people.flatMap(({ value }) => value.institutions)])).toEqual(
      [],
    );
  });
});

describe("boards and queues of all that is to be read", () => {
  test("says what kind of thing each is, and how far it is read; neither is a topic or part of a title", () => {
    const text = `## Inbox\n\n- [ ] Book: Structure and Interpretation of Computer Programs - Harold Abelson - 1996\n- [ ] lecture: [Hammock Driven Development](https://a.org/talk) - Rich Hickey - 2010\n- [ ] ${raft} - Diego Ongaro & John Ousterhout - ATC 2014\n\n## In progress (2)\n\n- [ ] repo: [etcd](https://github.com/etcd-io/etcd)\n\tlook at the log first\n- [ ] Dynamic Storage Allocation: A Survey - Paul R. Wilson, Mark S. Johnstone & Michael Neely - 1995\n- [ ] Time, Clocks, and the Ordering of Events - Leslie Lamport - Comm. of the ACM 1978\n\n## Finished\n\n- [x] Why Functional Programming Matters - John Hughes - 1990 ✅ 2024-01-02\n`;
    expect(read(text)).toEqual([
      "Structure and Interpretation of Computer Programs |  | Harold Abelson | ",
      "Hammock Driven Development |  | Rich Hickey | ",
      `${raft} | ATC 2014 | Diego Ongaro, John Ousterhout | `,
      "etcd |  |  | ",
      "Dynamic Storage Allocation: A Survey |  | Paul R. Wilson, Mark S. Johnstone, Michael Neely | ",
      "Time, Clocks, and the Ordering of Events | CACM 1978 | Leslie Lamport | ",
      "Why Functional Programming Matters |  | John Hughes | ",
    ]);
  });

  test("below a title the same words are labels of links", () => {
    const text = `- [${raft}](https://a.org/raft.pdf), ATC 2014\n  - Talk: [slides and recording](https://a.org/talk)\n  - Blog: [The Secret Lives of Data](https://a.org/blog)\n`;
    expect(read(text)).toEqual([`${raft} | ATC 2014 |  | `]);
  });
});

describe("blocks of a title, who, and where", () => {
  const blocks = `Sagas\nHector Garcia-Molina, Kenneth Salem\nSIGMOD 1987\nhttps://a.org/sagas.pdf\n\n${raft}\nDiego Ongaro and John Ousterhout\nUSENIX ATC '14\n\nCalvin\nAlexander Thomson et al.\nSIGMOD 2012\n\nViewstamped Replication\nBrian Oki, Barbara Liskov\nPODC, 1988\nhttps://a.org/vr.pdf\n\nPaxos Made Simple\nLamport\nPODC 2001`;

  test.each([`${blocks}\n`, `# Reading\n\n## Papers\n\n${blocks}\n`])("are records, however short the titles are: %s", (text) => {
    expect(read(text)).toEqual([
      "Sagas | SIGMOD 1987 | Hector Garcia-Molina, Kenneth Salem | ",
      `${raft} | ATC 2014 | Diego Ongaro, John Ousterhout | `,
      "Calvin | SIGMOD 2012 | Alexander Thomson | ",
      "Viewstamped Replication | PODC 1988 | Brian Oki, Barbara Liskov | ",
      "Paxos Made Simple | PODC 2001 |  | ",
    ]);
  });
});

describe("pages of publications", () => {
  test("the place of a meeting stands between its name and its year, and years order the page", () => {
    const text = `# Publications\n\n## 2014\n\n- **${raft}**  \n  *Diego Ongaro and John Ousterhout*  \n  In *USENIX Annual Technical Conference (ATC)*, Philadelphia, PA, June 2014. \\[[pdf](https://a.org/raft.pdf)]\n\n## 2013 and earlier\n\n- **Naiad: A Timely Dataflow System**  \n  *Derek G. Murray, Frank McSherry*  \n  In *Proceedings of the 24th ACM Symposium on Operating Systems Principles (SOSP)*, Farmington, USA, 2013.\n`;
    expect(read(text)).toEqual([
      `${raft} | ATC 2014 | Diego Ongaro, John Ousterhout | `,
      "Naiad: A Timely Dataflow System | SOSP 2013 | Derek G. Murray, Frank McSherry | ",
    ]);
  });

  test("references of the psychologists: what says which text it is is no title, and who prints books no venue", () => {
    const text = `Fisher, M., & Lynch, N. (1985). *Impossibility of distributed consensus* (2nd ed.). Cambridge University Press.\n\nKöster, J., & Rahmann, S. (2019). *Scalable workflows for the life sciences* (bioRxiv:2019.101). bioRxiv. https://a.org/x\n\nLove, M. I., Huber, W., & Anders, S. (2014). Moderated estimation of fold change. *Genome Biology*, *15*(12), e550.\n`;
    expect(read(text).map((each) => each.split(" | ").slice(0, 2))).toEqual([
      ["Impossibility of distributed consensus", ""],
      ["Scalable workflows for the life sciences", "bioRxiv 2019"],
      ["Moderated estimation of fold change", "Genome Biology 2014"],
    ]);
  });
});

describe("relations beside a title", () => {
  const relationsOf = (text: string): readonly string[] =>
    interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry).works.flatMap(({ relations }) =>
      relations.map(({ type, target }) => `${type} ${target.name}`),
    );
  const naiad = "- [Naiad: A Timely Dataflow System](https://a.org/naiad), Derek G. Murray, Frank McSherry, *SOSP 2013*.";

  test.each([
    `${naiad}\n- [Shared Arrangements: Practical Inter-Query Sharing](https://a.org/sa), Frank McSherry, Andrea Lattuada, *VLDB 2020*. (Builds on Naiad.)\n`,
    `${naiad}\n- [Shared Arrangements: Practical Inter-Query Sharing](https://a.org/sa) VLDB 2020\n  - Extends **Naiad** with indexes for all of them\n`,
  ])("%s", (text) => {
    expect(relationsOf(text)).toEqual(["builds-on Naiad"]);
  });
});
