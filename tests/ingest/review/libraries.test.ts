import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/model/question.ts";
import { ownAnswer } from "../../../src/view/own-answer.ts";
import { dated, reviewed } from "../reviewing.ts";

/* What is uncertain in libraries: the same questions as of lists; a record that was not understood has fewer answers. */

const kinds = (questions: readonly Question[]): readonly string[] => questions.map(({ kind }) => kind);
const questionOf = (of: readonly Question[], kind: Question["kind"]): Question => {
  const found = of.find((question) => question.kind === kind);
  if (found === undefined) throw new Error(`nothing is asked of the kind ${kind}`);
  return found;
};

const long = "Mooring: Trading More Storage for Less Computation in a Disaggregated Architecture for Serving";
const short = "Mooring: A Cache-centric Disaggregated Architecture for Serving";
const ofFormat = {
  BibTeX: (title: string) =>
    `@inproceedings{mooring,\n  title = {${title}},\n  booktitle = {Proceedings of the Quux Workshop},\n  affiliation = {UW},\n  year = {2024}\n}\n`,
  RIS: (title: string) => `TY  - CONF\nTI  - ${title}\nT2  - Proceedings of the Quux Workshop\nAD  - UW\nPY  - 2024\nER  - \n`,
  CSL: (title: string) =>
    JSON.stringify([
      {
        id: "mooring",
        type: "paper-conference",
        title,
        "container-title": "Proceedings of the Quux Workshop",
        author: [{ family: "Doe", given: "Jane", affiliation: [{ name: "UW" }] }],
        issued: { "date-parts": [[2024]] },
      },
    ]),
  CSV: (title: string) => `Title,Venue,Affiliation,Year\n"${title}",Proceedings of the Quux Workshop,UW,2024\n`,
} as const;
const paths: Readonly<Record<keyof typeof ofFormat, string>> = { BibTeX: "a.bib", RIS: "a.ris", CSL: "a.json", CSV: "a.csv" };

describe.each(Object.keys(ofFormat) as (keyof typeof ofFormat)[])("a record of %s", (format) => {
  const lists = [
    { path: paths[format], text: ofFormat[format](long) },
    { path: "morning.md", text: `# Morning\n\n- [${short}](https://example.org/4) (arXiv 2024)\n` },
  ];
  const { questions, atlas } = reviewed(lists);
  const after = (kind: Question["kind"], answer: RegExp) =>
    reviewed(lists, dated(questionOf(questions, kind).answers.find(({ says }) => answer.test(says))?.rulings));

  test("may be the work of another list, or not", () => {
    expect(after("same", /^One/).atlas.works).toHaveLength(atlas.works.length - 1);
    const apart = after("same", /^Two/);
    expect([apart.atlas.works.length, kinds(apart.questions).includes("same")]).toEqual([atlas.works.length, false]);
  });

  test("has the institution and the venue that somebody says, or none", () => {
    expect(after("institution", /Waterloo/).atlas.institutions.map(({ name }) => name)).toEqual(["University of Waterloo"]);
    const { own } = questionOf(questions, "venue");
    if (own === undefined) throw new Error("no venue can be written");
    expect(reviewed(lists, dated(ownAnswer(own, "QUUX").rulings)).atlas.venues.map(({ name }) => name)).toContain("QUUX 2024");
    expect(after("venue", /^No venue/).atlas.venues.map(({ name }) => name)).toEqual(["arXiv", "arXiv 2024"]);
  });
});

describe("a record without a title", () => {
  const library = {
    path: "library.bib",
    text: "@inproceedings{harbor,\n  author = {Doe, Jane},\n  year = {2024}\n}\n\n@article{buoy,\n  title = {Buoy: Signals at Sea}\n}\n",
  };

  test("is one question with all of its lines, and is given one, which is no evidence", () => {
    const lists = [library, { path: "a.md", text: "# A\n\n- [Harbor: Pooling GPU Memory](https://example.org/1) (OSDI'24)\n" }];
    const { questions, atlas } = reviewed(lists);
    expect(kinds(questions)).toEqual(["line"]);
    const question = questionOf(questions, "line");
    expect(question.asks).toBe("What is this record of library?");
    expect(question.now).toContain("here it can be given its title, or be left out");
    expect(question.evidence.map(({ place }) => place.line)).toEqual([1, 2, 3, 4]);
    expect(question.answers.map(({ says }) => says)).toEqual(["Nothing: leave it out"]);
    if (question.own === undefined) throw new Error("no title can be written");
    const titled = reviewed(lists, dated(ownAnswer(question.own, "Harbor: Pooling GPU Memory").rulings));
    expect(titled.questions).toEqual([]);
    expect(titled.atlas.works).toHaveLength(atlas.works.length + 1);
    const work = titled.atlas.works.find(({ places }) => places.some(({ source, line }) => source === "source:library" && line === 1));
    expect(work).toMatchObject({ title: "Harbor: Pooling GPU Memory", year: 2024, shortTitle: "Harbor" });
    expect(titled.atlas.people.map(({ name }) => name)).toEqual(["Jane Doe"]);
    expect(titled.atlas.problems.map(({ rule }) => rule)).toEqual(["ruling/line"]);
  });

  test("is left out with all of its lines", () => {
    const after = reviewed([library], dated(questionOf(reviewed([library]).questions, "line").answers[0]?.rulings));
    expect(after.questions).toEqual([]);
    expect(after.ingested.lists[0]?.lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });

  test("that is broken is given one, and nothing else is read of it", () => {
    const broken = { path: "b.bib", text: `@article{harbor,\n  title = {Harbor {of,\n  year = 2024\n\n\n${library.text}` };
    const { questions } = reviewed([broken]);
    const question = questions.find(({ evidence }) => evidence[0]?.place.line === 1);
    if (question?.own === undefined) throw new Error("no title can be written");
    const after = reviewed([broken], dated(ownAnswer(question.own, "Harbor of Refuge").rulings));
    expect(after.atlas.works.map(({ title }) => title)).toContain("Harbor of Refuge");
    expect(after.questions).toHaveLength(questions.length - 1);
  });

  test("whose first line others have too says why it cannot be given one here", () => {
    const ris = { path: "a.ris", text: "TY  - CONF\nAU  - Doe, Jane\nER  - \nTY  - CONF\nTI  - Buoy: Signals at Sea\nER  - \n" };
    const question = questionOf(reviewed([ris]).questions, "line");
    expect(question.own).toBe(undefined);
    expect(question.now).toContain("this one stands 2 times in the file: add the title there");
  });
});
