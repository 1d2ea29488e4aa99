import { describe, expect, test } from "vitest";
import { isIdleDay } from "../../../src/ingest/read/calendar.ts";
import { calledIn } from "../../../src/ingest/recognise/called.ts";
import { isPersonName } from "../../../src/ingest/recognise/person-name.ts";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const first = (text: string): Record<string, unknown> => {
  const [work] = claimsOf(text).works;
  return work === undefined ? {} : { ...facts(work), shortTitle: work.shortTitle };
};

describe("names that a list gives to works", () => {
  test("lead further than the one that the title ends with", () => {
    const { works } = claimsOf(
      "- Memory of Large Models with PagedShelves (SOSP'23): 即 vShelf\n- Gluttony: A Model of Plain Things (OSDI'24)\n  - builds on vShelf\n",
    );
    expect(works[0]?.shortTitle).toBe("vShelf");
    expect(relationsOf(works[1])).toEqual(["builds-on vShelf"]);
  });

  test("a word at the end of one title is its system where others refer to it", () => {
    const { works } = claimsOf(
      "- [Efficient Sharing of Shelves with Infinishelf](https://a.example/i) (NSDI'17)\n- [Hydria: Resilient Remote Shelves](https://a.example/h) (FAST'22)\n  - follow-up of Infinishelf, adds erasure coding\n",
    );
    expect(relationsOf(works[1])).toEqual(["builds-on Infinishelf"]);
    expect(works[0]?.shortTitle).toBe("Infinishelf");
  });

  test.each(["Shelfos", "SHELF-2", "S/Q"])("stand in square brackets behind titles: [%s]", (name) => {
    const { works } = claimsOf(
      `- **The Part of Readers in Quick Libraries** [${name}] (Chee et al., SOSP'23)\n- **Plain Things and Their Models** (Lin et al., OSDI'24)\n  - extends ${name}\n`,
    );
    expect(works[0]?.title).toBe("The Part of Readers in Quick Libraries");
    expect(relationsOf(works[1])).toEqual([`builds-on ${name}`]);
  });

  test.each(["Later", "Important"])("are not what brackets say of its reader: [%s]", (state) => {
    const { works } = claimsOf(`- Quick Reads over Slow Networks [${state}] (NSDI'14)\n`);
    expect([works[0]?.title, works[0]?.shortTitle]).toEqual(["Quick Reads over Slow Networks", undefined]);
  });

  test("programs in small letters are named by their digits or endings", () => {
    const { works } = claimsOf("- [Quick Reads over Slow Networks](https://a.example/q) (NSDI'14)\n  - built on llama.cpp\n");
    expect(relationsOf(works[0])).toEqual(["builds-on llama.cpp"]);
  });
});

test.each(["Model Checking, with boards.", "Alias Analysis.", "Tool Paper"])(
  "two words in capitals are no name after the first: %s",
  (remark) => {
    expect(calledIn(remark)).toBeNull();
  },
);

test.each(["the system HERD", "alias Silo", "The tool is called Orca."])("%s says how a work is called", (remark) => {
  expect(calledIn(remark)).not.toBeNull();
});

describe("what looks like a person or a label", () => {
  test.each(["Emily-Jane Smith", "Stan Kelly-Bootle", "Kimberly-Ann Jones"])("%s is a person", (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  test.each(["Tightly-Coupled Shelves", "Semi-Synchronous Shelves", "Proof-of-Shelf Boards"])("%s is none", (name) => {
    expect(isPersonName(name)).toBe(false);
  });

  test("compounds of small words are parts of titles", () => {
    const { title, people } = first(
      "- Shelves Praos: An Adaptively-Kept, Semi-synchronous Proof-of-Shelf Library (Chee et al., SOSP'23)\n",
    );
    expect(title).toBe("Shelves Praos: An Adaptively-Kept, Semi-synchronous Proof-of-Shelf Library");
    expect(people).toEqual(["Chee"]);
  });

  test("a noun in capitals is the name of a work that says where it appeared", () => {
    const { works } = claimsOf("- Quick Reads over Slow Networks (NSDI'14)\n- BASE: Using Shelves to Improve Quick Reads (SOSP'01)\n");
    expect(works.map(({ title }) => title)).toEqual(["Quick Reads over Slow Networks", "BASE: Using Shelves to Improve Quick Reads"]);
  });
});

describe("who signs before or behind a title in bold", () => {
  test.each(["Chee, Cai, De Sa", "Lin, Tang et al", "do Nascimento, Hoefler, Hensman"])("%s, by family names alone", (who) => {
    const { title, people } = first(`- ${who}. **Quick Reads over Slow Networks.** _OSDI_ '23.\n`);
    expect(title).toBe("Quick Reads over Slow Networks");
    expect(people).toEqual(who.replace(" et al", "").split(", "));
  });

  test("a short title in bold is no name of the people behind it", () => {
    expect(first("- **Code-Pointer Shelves** – *Ada Byron, Charles Babbage* - OSDI 2014\n")).toMatchObject({
      title: "Code-Pointer Shelves",
      people: ["Ada Byron", "Charles Babbage"],
      venues: ["OSDI 2014"],
    });
  });
});

describe("a line of several statements", () => {
  test("says who in front of where, and what the work stands on in its parts", () => {
    expect(first("* [Quick Reads over Slow Networks](https://a.example/q) (Stanford, OSDI 2020)\n")).toMatchObject({
      institutions: ["Stanford"],
      venues: ["OSDI 2020"],
    });
    const [, work] = claimsOf(
      "Orca: Quick Reads over Slow Networks | OSDI'18 | MIT\n\nHerd: Ordered Reads over Slow Networks | NSDI'20 | CMU | related work: Orca\n",
    ).works;
    expect(relationsOf(work)).toEqual(["related-work Orca"]);
  });

  test("a sentence behind a break is a remark, whatever stands before it", () => {
    const [, work] = claimsOf(
      `<ul><li>[OSDI'18] <a href="https://a.example/o">Orca: Quick Reads over Slow Networks</a> — <i>MIT, CMU</i></li>\n<li>[NSDI'20] <a href="https://a.example/h">Herd: Ordered Reads over Slow Networks</a> — <i>MIT, CMU</i> (Best Paper)<br>Follow-up of Orca.</li></ul>\n`,
    ).works;
    expect(relationsOf(work)).toEqual(["builds-on Orca"]);
    expect(work?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
    expect(work?.institutions.map(({ value }) => value.text)).toEqual(["MIT", "CMU"]);
  });

  test("the letters of a title's own words are no venue", () => {
    expect(first("- 88_OSDI_A Case for Redundant Arrays of Inexpensive Disks (RAID) [[paper]](https://a.example/r)\n")["venues"]).toEqual([
      "OSDI 1988",
    ]);
  });
});

describe("references", () => {
  const listed = (reference: string): Record<string, unknown> => {
    const [work] = claimsOf(`## Reading\n\n${reference}\n\nByron, A., & Lovelace, B. (2019). Ordered reads. In *SOSP '19*.\n`).works;
    return work === undefined ? {} : { ...facts(work), awards: work.awards.map(({ value }) => value) };
  };

  test("keep the questions and quotation marks of their titles, and prizes behind their addresses", () => {
    expect(
      listed(
        `Byron, A., & Babbage, C. (2016). "Who Reads Twice?": Reads over Networks. In *OSDI '16*. https://a.example/1 — Honorable Mention`,
      ),
    ).toMatchObject({ title: '"Who Reads Twice?": Reads over Networks', venues: ["OSDI 2016"], awards: ["Honorable Mention"] });
    expect(listed("Byron, A., & Babbage, C. (2016). Do Reads Exceed Writes? The Effect of Networks. In *OSDI '16*.")).toMatchObject({
      title: "Do Reads Exceed Writes? The Effect of Networks",
    });
  });
});

test("behind its label a title is all of the line", () => {
  const [work] = claimsOf(
    "Title: Orca: Safety Verification by Interactive Generalization\nVenue: OSDI 2016\n\nTitle: Herd: Reads\nVenue: SOSP 2017\n",
  ).works;
  expect(work?.title).toBe("Orca: Safety Verification by Interactive Generalization");
});

describe("days on which nothing is read", () => {
  test.each(["Thursday: no class (fall break)", "2021-12-02: pizza", "- Mon - holiday"])("%s", (line) =>
    expect(isIdleDay(line)).toBe(true),
  );
  test.each(["Thursday: Orca", "no class", "2021-12-02: Breaking the Memory Wall"])("not: %s", (line) =>
    expect(isIdleDay(line)).toBe(false),
  );
});
