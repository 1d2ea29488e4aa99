import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/model/question.ts";
import { ruling as rulingRecord } from "../../../src/model/ruling.ts";
import { asKnownWork, meaningOf, ownAnswer } from "../../../src/view/own-answer.ts";
import { dated, reviewed } from "../reviewing.ts";

/* Answers in words of one's own. */

const evening = `# Evening

- [Harbor: Pooling GPU Memory for Elastic Serving](https://example.org/1) (OSDI'24)
  - UW
- [Lantern: Lighting Paths through Storage Tiers](https://example.org/2) (ZEBRACON'24)
- Kubernetes internals
`;
const morning = `# Morning

- [Anchor: Holding Jobs in Place](https://example.org/5) (ZEBRACON'23)
  - Related work: Harbor
`;
const lists = [
  { path: "evening.md", text: evening },
  { path: "morning.md", text: morning },
];

const own = (kind: Question["kind"], of = lists) => {
  const found = reviewed(of).questions.find((question) => question.kind === kind)?.own;
  if (found === undefined) throw new Error(`no own answer to a question of the kind ${kind}`);
  return found;
};
const titles = (of: ReturnType<typeof reviewed>): readonly string[] => of.atlas.works.map(({ title }) => title);

describe("an answer in words of one's own", () => {
  test("names a venue that the registry knows by another name, or one that it does not know", () => {
    const venuesFor = (name: string): readonly string[] =>
      reviewed(lists, dated(ownAnswer(own("venue"), name).rulings)).atlas.venues.map((venue) => venue.name);
    expect(venuesFor("MLSys")).toEqual(expect.arrayContaining(["MLSys 2023", "MLSys 2024"]));
    expect(venuesFor("Conference  on Zebras")).toEqual(expect.arrayContaining(["Conference on Zebras 2023", "Conference on Zebras 2024"]));
    expect(venuesFor("MLSys")).not.toContain("ZEBRACON");
  });

  test("names an institution, in one list or in all", () => {
    const answer = ownAnswer(own("institution"), "Walden University");
    const more = [...lists, { path: "noon.md", text: "# Noon\n\n- Buoy: Signals at Sea (OSDI'22)\n  - UW\n" }];
    const institutions = (rulings: typeof answer.rulings | undefined) =>
      reviewed(more, dated(rulings)).atlas.institutions.map(({ name }) => name);
    expect(institutions(answer.rulings)).toEqual(["University of Washington", "Walden University"]);
    expect(institutions(answer.everywhere)).toEqual(["Walden University"]);
  });

  test("titles a line, keeps its place, and removes the question", () => {
    const after = reviewed(lists, dated(ownAnswer(own("line"), "Kubernetes: Up and Running").rulings));
    const work = after.atlas.works.find(({ title }) => title === "Kubernetes: Up and Running");
    expect(work).toMatchObject({ id: "work:kubernetes-up-and-running", shortTitle: "Kubernetes", aliases: [], listed: true });
    expect(work?.places).toEqual([{ source: "source:evening", line: 6 }]);
    expect(after.questions.map(({ kind }) => kind)).not.toContain("line");
    expect(after.atlas.problems.find(({ rule }) => rule === "ruling/line")?.reason).toContain(
      'that "Kubernetes internals" is an entry titled "Kubernetes: Up and Running" holds for this line',
    );
  });

  test("is no evidence: a line with the title of another work stays a work of its own until it is said to be that one", () => {
    const title = "Harbor: Pooling GPU Memory for Elastic Serving";
    const apart = reviewed(lists, dated(ownAnswer(own("line"), title).rulings));
    expect(titles(apart).filter((each) => each === title)).toHaveLength(2);
    const related = (of: typeof apart) => of.atlas.edges.find(({ type }) => type === "related-work")?.to;
    expect(related(apart)).toBe(related(reviewed(lists)));
    const one = reviewed(lists, dated(asKnownWork(own("line"), { name: title }).rulings));
    expect(titles(one)).toEqual(titles(reviewed(lists)));
    expect(one.atlas.works.find((work) => work.title === title)?.places).toContainEqual({ source: "source:evening", line: 6 });
    expect(one.atlas.problems.filter(({ rule }) => /unmatched|contradiction/.test(rule))).toEqual([]);
  });

  test("begins as the line reads without its markup", () => {
    const marked = [{ path: "marked.md", text: evening.replace("Kubernetes internals", "Kubernetes **internals** `explained`") }];
    const begins = reviewed(marked).questions.flatMap((question) => question.own?.begins ?? []);
    expect(begins).toContain("Kubernetes internals explained");
  });

  test("is a title for entries alone, and one with letters", () => {
    const [entry] = dated(ownAnswer(own("line"), "Kubernetes").rulings);
    expect(rulingRecord.safeParse(entry).success).toBe(true);
    for (const wrong of [{ as: "note" }, { title: "" }, { title: "…" }, { title: "x".repeat(501) }])
      expect(rulingRecord.safeParse({ ...entry, ...wrong }).success).toBe(false);
  });
});

describe("which work a name means, in words of one's own", () => {
  const chimera = (rest: string, venue: string): string => `- [Chimera: ${rest}](https://example.org/${rest.length}) (${venue})\n`;
  const several = [
    {
      path: "several.md",
      text: `# Several\n\n${chimera("Serving Models of Two Kinds at Once", "OSDI'24")}${chimera("Training Pipelines from Both Ends", "SC'21")}- [Orca: A Distributed Serving System](https://example.org/orca) (OSDI'22)\n`,
    },
    {
      path: "noon.md",
      text: "# Noon\n\n- [Buoy: Signals at Sea for Sailors](https://example.org/buoy) (OSDI'22)\n  - Related work: Chimera\n",
    },
  ];
  const asked = () => {
    const found = reviewed(several).questions.find(({ kind }) => kind === "name");
    if (found?.own === undefined) throw new Error("it is not asked which work the name means");
    return found.own;
  };
  const target = (of: ReturnType<typeof reviewed>): string | undefined => {
    const edge = of.atlas.edges.find(({ type }) => type === "related-work");
    return of.atlas.works.find(({ id }) => id === edge?.to)?.title;
  };

  test("is any work of the lists", () => {
    const orca = reviewed(several).atlas.works.find(({ shortTitle }) => shortTitle === "Orca");
    if (orca === undefined) throw new Error("the lists have no such work");
    const meant = meaningOf(orca, reviewed(several).atlas.works);
    if (meant === null) throw new Error("its title tells it from others");
    const after = reviewed(several, dated(asKnownWork(asked(), meant).rulings));
    expect(target(after)).toBe(orca.title);
    expect(after.questions.map(({ kind }) => kind)).not.toContain("name");
    expect(after.atlas.problems.filter(({ rule }) => /unmatched|contradiction|means-one/.test(rule))).toEqual([]);
  });

  test("is one that no list has, by its title", () => {
    const after = reviewed(several, dated(ownAnswer(asked(), "Chimera: Beasts of Three  Kinds").rulings));
    expect(target(after)).toBe("Chimera: Beasts of Three Kinds");
    expect(after.atlas.works.find(({ title }) => title === "Chimera: Beasts of Three Kinds")?.listed).toBe(false);
    expect(after.questions.map(({ kind }) => kind)).not.toContain("name");
    for (const each of dated(ownAnswer(asked(), "Chimera: Beasts").rulings)) expect(rulingRecord.parse(each)).toEqual(each);
  });

  test("is told from its namesakes by its year, or cannot be chosen", () => {
    const work = (id: string, title: string, year?: number) =>
      ({
        id,
        title,
        type: "paper",
        listed: true,
        aliases: [],
        links: [],
        awards: [],
        notes: [],
        places: [],
        ...(year === undefined ? {} : { year }),
      }) as unknown as Parameters<typeof meaningOf>[0];
    const [a, b, c] = [work("work:a", "Gemini", 2016), work("work:b", "Gemini", 2023), work("work:c", "Gemini")];
    expect(meaningOf(a, [a])).toEqual({ name: "Gemini" });
    expect(meaningOf(a, [a, b])).toEqual({ name: "Gemini", year: 2016 });
    expect([meaningOf(a, [a, b, c]), meaningOf(c, [a, b, c])]).toEqual([null, null]);
  });
});
