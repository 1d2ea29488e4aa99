import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "../interpret/lists.ts";

/** What is read of pages that were copied, two works of each. */
const said = (text: string): readonly Record<string, unknown>[] => claimsOf(text).works.map(facts);

const boards = { title: "Boards in almost linear time", people: ["Ada Byron", "Grace M. Hopper"], venues: ["OSDI 2022"] };
const shelves = { title: "Strictly Plain Shelves for Abstract Boards", people: ["Charles Babbage"], venues: ["SOSP 2023"] };

describe("lists copied of", () => {
  test("what a search of scholars finds: cut names, summaries and links are no works", () => {
    const text =
      "Boards in almost linear time\nA Byron, GM Hopper… - OSDI, 2022 - usenix.org\nWe show that boards are linear. …\nSave Cite Cited by 12 Related articles\n\n" +
      "[PDF] acm.org\n[HTML] Strictly plain shelves for abstract boards\nC Babbage - arXiv preprint arXiv:2401.00001, 2024 - arxiv.org\nCited by 7\n";
    const found = claimsOf(text);
    expect(found.works.map(facts)).toMatchObject([
      { title: "Boards in almost linear time", people: ["A Byron", "GM Hopper"], venues: ["OSDI 2022"], topics: [] },
      { title: "Strictly plain shelves for abstract boards", people: ["C Babbage"], venues: ["arXiv 2024"], topics: [] },
    ]);
    expect(found.works.map(({ line }) => line)).toEqual([1, 7]);
  });

  test("a profile of scholars: venue, citations and year in columns", () => {
    const text =
      "TITLE\tCITED BY\tYEAR\nBoards in almost linear time\nA Byron, GM Hopper, ...\nOSDI, 1-15, 2022\t31\t2022\n" +
      "Strictly plain shelves for abstract boards\nC Babbage\nSOSP, 2023\t\t2023\n";
    expect(said(text)).toMatchObject([
      { title: "Boards in almost linear time", people: ["A Byron", "GM Hopper"] },
      { title: "Strictly plain shelves for abstract boards", people: ["C Babbage"], venues: ["SOSP 2023"] },
    ]);
  });

  test("a library: the kinds of many texts, and nothing else, are markup of the page", () => {
    const kinds = "research-article\n".repeat(5000);
    const work = "research-article\nBoards in almost linear time\nAda Byron, Grace M. Hopper\nOSDI 2022\n\n";
    const { works, lines } = claimsOf(`${work}${work.replace("Boards", "Shelves")}${kinds}`);
    expect(works.map(({ title }) => title)).toEqual(["Boards in almost linear time", "Shelves in almost linear time"]);
    expect(lines.filter(({ reason }) => reason === "markup of a page")).toHaveLength(5002);
  });

  test("a profile of scholars: a line of tabs that is no work costs no more than another", () => {
    const text =
      "Boards in almost linear time\nA Byron\nOSDI, 2022\t31*\t2022\nStrictly plain shelves for abstract boards\nC Babbage\nSOSP, 2023\t\t2023\n";
    expect(said(`${text}\n${"\t".repeat(2000)}a\n`)).toMatchObject([{ venues: ["OSDI 2022"] }, { venues: ["SOSP 2023"] }]);
  });

  test("the arXiv: a number says where only while no remark does", () => {
    const text =
      "arXiv:2201.00001 [pdf, other]\nTitle: Boards in almost linear time\nAuthors: Ada Byron, Grace M. Hopper\nComments: Accepted to OSDI 2022\nSubjects: Machine Learning (cs.LG)\n\n" +
      "arXiv:2301.00002\nDate: Thu, 5 Jan 2023 10:00:00 GMT   (20kb,D)\n\nTitle: Strictly plain shelves: a long name that goes\n  on\nAuthors: Charles Babbage\nCategories: cs.DB\n\\\\\n";
    expect(said(text)).toMatchObject([
      boards,
      { title: "Strictly plain shelves: a long name that goes on", people: ["Charles Babbage"], venues: ["arXiv 2023"] },
    ]);
  });

  test.each([
    [
      "dblp",
      "[c2] Ada Byron, Grace M. Hopper 0001:\nBoards in almost linear time. OSDI 2022: 1-15\n[j1] Charles Babbage, Ada Byron:\nStrictly Plain Shelves for Abstract Boards. SOSP 2023: 2-9\n",
    ],
    [
      "bibliographies",
      "Ada Byron, Grace M. Hopper:\nBoards in almost linear time. OSDI 2022: 1-15\n\nCharles Babbage, Ada Byron, et al.:\nStrictly Plain Shelves for Abstract Boards. SOSP 2023\n",
    ],
    [
      "the ACM",
      "research-article\nBoards in almost linear time\nAda Byron, Grace M. Hopper\nOSDI 2022\n\nresearch-article\nOpen Access\nStrictly Plain Shelves for Abstract Boards\nCharles Babbage, Ada Byron\nSOSP 2023\n",
    ],
    [
      "OpenReview",
      "Boards in almost linear time\nAda Byron, Grace M. Hopper\nPublished: 1 Jan 2021, Last Modified: 2 Feb 2024\nOSDI 2022 Conference Blind Submission\nReaders: Everyone\n\nStrictly Plain Shelves for Abstract Boards\nCharles Babbage, Ada Byron\nPublished: 1 Jan 2021, Last Modified: 2 Feb 2024\nSOSP (Poster) 2023\n",
    ],
    [
      "Semantic Scholar",
      "Boards in almost linear time\nAda Byron, Grace M. Hopper · Computer Science · OSDI · 1 July 2022\nTLDR: Boards are linear.\n31 citations\n\nStrictly Plain Shelves for Abstract Boards\nCharles Babbage, Ada Byron · Computer Science · SOSP · 3 October 2023\n7 citations\n",
    ],
    [
      "Zotero",
      "Boards in almost linear time\nItem Type\tConference Paper\nAuthor\tAda Byron\nAuthor\tGrace M. Hopper\nDate\t2022\nProceedings Title\tOSDI\n\nStrictly Plain Shelves for Abstract Boards\nItem Type\tConference Paper\nAuthor\tCharles Babbage\nAuthor\tAda Byron\nDate\t2023\nProceedings Title\tSOSP '23\n",
    ],
    [
      "a vault's callouts",
      "> [!paper] Boards in almost linear time\n> **Authors**:: Ada Byron, Grace M. Hopper\n> **Published**:: OSDI 2022\n\n> [!paper]+ Strictly Plain Shelves for Abstract Boards\n> **Authors**:: Charles Babbage, Ada Byron\n> **Organisation**:: PKU\n> **Published**:: SOSP 2023\n",
    ],
  ])("%s", (_site, text) => {
    expect(said(text)).toMatchObject([
      { title: boards.title, people: boards.people, topics: [] },
      { title: shelves.title, people: ["Charles Babbage", "Ada Byron"], topics: [] },
    ]);
    expect(said(text).map(({ venues }) => String(venues).slice(0, 4))).toEqual(["OSDI", "SOSP"]);
  });

  test("summaries under their heading are none of a library's works", () => {
    const summary = "abstract\nWe show that boards are linear, and that nobody\nneeds more of them than a shelf has.\n\n";
    const text = `Boards in almost linear time\nAda Byron, Grace M. Hopper\nOSDI 2022\n\n${summary}Strictly Plain Shelves for Abstract Boards\nCharles Babbage, Ada Byron\nSOSP 2023\n\n${summary}`;
    expect(said(text).map(({ title }) => title)).not.toContain("We show that boards are linear, and that nobody");
  });

  test("one such line alone is no page", () => {
    expect(
      said("- Boards in almost linear time (OSDI 2022)\n- Strictly plain shelves for abstract boards (SOSP 2023)\n\nCited by 3\n"),
    ).toHaveLength(2);
  });
});

describe("signs of pages", () => {
  test("keys with numbers and flags are no part of a title, squares head what stands below them", () => {
    const text =
      "■ Boards\n・「Boards in almost linear time」Ada Byron（PKU）OSDI 2022\n■ Shelves\n・「Strictly Plain Shelves for Abstract Boards」Charles Babbage 他（CMU）SOSP 2023\n";
    expect(said(text)).toMatchObject([
      { title: "Boards in almost linear time", venues: ["OSDI 2022"], topics: ["Boards"] },
      { title: "Strictly Plain Shelves for Abstract Boards", people: ["Charles Babbage"], venues: ["SOSP 2023"], topics: ["Shelves"] },
    ]);
    expect(
      said("1️⃣ **Boards in almost linear time** 🇨🇳🇺🇸 [PKU] OSDI 2022\n\n2️⃣ **Strictly plain shelves in short** 🇨🇳 [PKU] SOSP 2023\n"),
    ).toMatchObject([
      { title: "Boards in almost linear time", institutions: ["PKU"] },
      { title: "Strictly plain shelves in short", institutions: ["PKU"] },
    ]);
  });

  test("an outliner's heading over items beside it, and keys of references before titles", () => {
    const text =
      "- ## Boards\n- [[@byron1822]] Boards in almost linear time\n\t- authors:: Ada Byron, Grace M. Hopper\n\t- at:: PKU, CMU\n\t- venue:: OSDI'22\n";
    expect(said(text)).toMatchObject([{ ...boards, institutions: ["PKU", "CMU"], topics: ["Boards"] }]);
  });
});

test("lists in TeX: sections, items that go on, shapes and addresses", () => {
  const text =
    "\\section{Boards}\n\\begin{itemize}\n\\item \\textbf{Boards in almost linear time}, Ada Byron et~al. (PKU),\n  \\emph{OSDI 2022}. \\url{https://example.org/a_b}\n% a comment\n\\item \\textbf{Strictly plain shelves for abstract boards}, Ada Byron et~al. (CMU), \\emph{SOSP 2023}.\n\\end{itemize}\n";
  const { works } = claimsOf(text);
  expect(works.map(facts)).toMatchObject([
    { title: "Boards in almost linear time", people: ["Ada Byron"], venues: ["OSDI 2022"], topics: ["Boards"] },
    { title: "Strictly plain shelves for abstract boards", people: ["Ada Byron"], venues: ["SOSP 2023"], topics: ["Boards"] },
  ]);
  expect(works[0]?.links.map(({ value }) => value.url)).toEqual(["https://example.org/a_b"]);
});
