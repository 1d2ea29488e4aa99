import { describe, expect, test } from "vitest";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { Question, QuestionKind } from "../../../src/model/question.ts";
import type { Ruling } from "../../../src/model/ruling.ts";
import { dated as ofOneDay, reviewed } from "../reviewing.ts";

const evening = `# Evening

- [Harbor: Pooling GPU Memory for Elastic Serving](https://example.org/1) (OSDI'24)
  - UW
- [Lantern: Lighting Paths through Storage Tiers](https://example.org/2) (ZEBRACON'24)
  - UW
- [Mooring: A Cache-centric Disaggregated Architecture for Serving](https://example.org/3) (MLSys'25)
- Kubernetes internals
`;
const morning = `# Morning

- [Mooring: Trading More Storage for Less Computation in a Disaggregated Architecture for Serving](https://example.org/4) (arXiv 2024)
- [Anchor: Holding Jobs in Place](https://example.org/5) (ZEBRACON'23)
`;
const lists = [
  { path: "evening.md", text: evening },
  { path: "morning.md", text: morning },
];
const day = "2026-11-20";

const made = (rulings: readonly Ruling[] = [], inputs = lists) => reviewed(inputs, rulings);
const dated = (question: Question, answer: number, everywhere = false): readonly Ruling[] => {
  const given = question.answers[answer];
  return ofOneDay(everywhere ? given?.everywhere : given?.rulings);
};
const asked = (kind: QuestionKind): Question => {
  const found = made().questions.find((question) => question.kind === kind);
  if (found === undefined) throw new Error(`nothing is asked of the kind ${kind}`);
  return found;
};
const answerOf = (question: Question, says: RegExp): number => question.answers.findIndex((answer) => says.test(answer.says));
const institutions = (atlas: Atlas): readonly string[] => atlas.institutions.map(({ name }) => name);
const venues = (atlas: Atlas): readonly string[] => atlas.venues.map(({ name }) => name);

test("what is uncertain is asked, what most works depend on first, each with its lines", () => {
  const { questions } = made();
  expect(questions.map(({ kind, works, evidence }) => [kind, works, evidence.map(({ place }) => `${place.source} ${place.line}`)])).toEqual(
    [
      ["same", 2, ["source:evening 7", "source:morning 3"]],
      ["institution", 2, ["source:evening 4", "source:evening 6"]],
      ["venue", 2, ["source:evening 5", "source:morning 4"]],
      ["line", 1, ["source:evening 8"]],
    ],
  );
  expect(questions[0]?.evidence[0]?.text).toContain("Cache-centric Disaggregated Architecture");
});

test("a possible duplicate says what speaks for it, and falls short of the threshold", () => {
  const { reasons, threshold } = asked("same");
  expect(reasons.map(({ rule }) => rule)).toContain("same system name");
  expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThan(threshold ?? 0);
});

test("the same lists in any order ask the same", () => {
  expect(made([], lists.toReversed()).questions).toEqual(made().questions);
});

describe("an answer removes its question and changes what it says", () => {
  test("one work, or two", () => {
    const question = asked("same");
    expect(made(dated(question, 0)).atlas.works).toHaveLength(made().atlas.works.length - 1);
    const apart = made(dated(question, 1));
    expect(apart.questions.map(({ kind }) => kind)).toEqual(["institution", "venue", "line"]);
    expect({ ...apart.atlas, problems: [] }).toEqual({ ...made().atlas, problems: [] });
  });

  test("a name in one list, or in all", () => {
    const question = asked("institution");
    const waterloo = answerOf(question, /Waterloo/);
    const here = made(dated(question, waterloo));
    expect(institutions(here.atlas)).toEqual(["University of Waterloo"]);
    expect(here.questions.map(({ kind }) => kind)).toEqual(["same", "venue", "line"]);
    const more = [...lists, { path: "noon.md", text: "# Noon\n\n- Buoy: Signals at Sea (OSDI'22)\n  - UW\n" }];
    const both = (everywhere: boolean): readonly string[] => institutions(made(dated(question, waterloo, everywhere), more).atlas);
    expect(both(false)).toEqual(["University of Washington", "University of Waterloo"].filter((name) => both(false).includes(name)));
    expect(both(false)).toHaveLength(2);
    expect(both(true)).toEqual(["University of Waterloo"]);
  });

  test("an institution that is none", () => {
    const question = asked("institution");
    expect(institutions(made(dated(question, answerOf(question, /^No institution/))).atlas)).toEqual([]);
  });

  test("a venue that is a known one, a new one, or none", () => {
    const question = asked("venue");
    const named = dated(question, answerOf(question, /ZEBRACON/));
    expect(made(named).questions.map(({ kind }) => kind)).toEqual(["same", "institution", "line"]);
    expect(venues(made(named).atlas)).toContain("ZEBRACON 2024");
    const [ruling] = named;
    if (ruling?.decision !== "venue") throw new Error("no venue was named");
    const known = made([{ ...ruling, means: "MLSys" }]).atlas;
    expect(venues(known)).toContain("MLSys 2024");
    expect(venues(known)).not.toContain("ZEBRACON");
    expect(venues(made(dated(question, answerOf(question, /^No venue/))).atlas)).not.toContain("ZEBRACON");
  });

  test.each([
    ["entry", "Kubernetes internals", 1],
    ["heading", null, 0],
    ["note", null, 0],
    ["nothing", null, 0],
  ] as const)("a line is %s", (as, title, works) => {
    const question = asked("line");
    const rulings = question.answers
      .flatMap((_, at) => dated(question, at))
      .filter((ruling) => ruling.decision === "line" && ruling.as === as);
    const { atlas, questions } = made(rulings);
    expect(rulings).toHaveLength(1);
    expect(questions.map(({ kind }) => kind)).not.toContain("line");
    expect(atlas.works).toHaveLength(made().atlas.works.length + works);
    if (title !== null) expect(atlas.works.map((work) => work.title)).toContain(title);
    const notes = atlas.works.flatMap((work) => work.notes.map(({ text }) => text));
    expect(notes.includes("Kubernetes internals")).toBe(as === "note");
    expect(atlas.problems.map(({ rule }) => rule)).toContain("ruling/line");
  });
});

describe("a ruling on a line", () => {
  const ruling = (as: "entry" | "heading", text: string): Ruling => ({
    decision: "line",
    source: "source:evening",
    text,
    as,
    reason: "x",
    date: day,
  });
  const withLine = (line: string): readonly { readonly path: string; readonly text: string }[] => [
    { path: "evening.md", text: evening.replace("- Kubernetes internals", line) },
  ];

  test("follows its line to another place, bullet and indentation", () => {
    const moved = [
      {
        path: "evening.md",
        text: `# Evening\n\n*  Kubernetes  internals\n${evening.slice(evening.indexOf("- [Harbor"), evening.indexOf("- A Line"))}`,
      },
    ];
    expect(made([ruling("entry", "Kubernetes internals")], moved).atlas.works.map(({ title }) => title)).toContain("Kubernetes internals");
  });

  test("makes a heading of a line, and a topic of what stands after it", () => {
    const text = `${withLine("- Kubernetes internals")[0]?.text ?? ""}- [Buoy: Signals at Sea](https://example.org/6) (OSDI'22)\n`;
    const { atlas } = made([ruling("heading", "Kubernetes internals")], [{ path: "evening.md", text }]);
    const topic = atlas.topics.find(({ name }) => name === "Kubernetes internals");
    expect(atlas.edges.filter(({ type, to }) => type === "about" && to === topic?.id).map(({ from }) => from)).toEqual([
      "work:buoy-signals-at-sea",
    ]);
  });

  test("whose line is gone, whose list is not here, or which cannot hold, is told", () => {
    const rules = (inputs: readonly { readonly path: string; readonly text: string }[], of: Ruling): readonly string[] =>
      made([of], [...inputs]).atlas.problems.flatMap(({ rule, level }) => (rule.startsWith("ruling/") ? [`${level} ${rule}`] : []));
    expect(rules(withLine(""), ruling("entry", "Kubernetes internals"))).toEqual(["warning ruling/unmatched"]);
    expect(rules([{ path: "noon.md", text: morning }], ruling("entry", "Kubernetes internals"))).toEqual(["info ruling/unmatched"]);
    expect(
      rules(
        [{ path: "evening.md", text: "| Title | Venue |\n|---|---|\n| Buoy: Signals | OSDI'22 |\n" }],
        ruling("heading", "| Buoy: Signals | OSDI'22 |"),
      ),
    ).toEqual(["warning ruling/cannot-hold"]);
  });
});

describe("a ruling on a name", () => {
  const says = (means: string, date: string, source?: "source:evening"): Ruling => ({
    decision: "institution",
    written: "uw",
    means,
    reason: "x",
    date,
    ...(source === undefined ? {} : { source }),
  });
  const problems = (...rulings: readonly Ruling[]): readonly string[] =>
    made(rulings).atlas.problems.flatMap(({ rule, level }) => (rule.startsWith("ruling/") ? [`${level} ${rule}`] : []));

  test("on one list goes before one on all, a later one before an earlier, and that is told", () => {
    const two = [says("Duke", "2026-11-21"), says("Stanford", "2026-11-20", "source:evening")];
    expect(institutions(made(two).atlas)).toEqual(["Stanford University"]);
    const rivals = [says("Duke", "2026-11-20"), says("Stanford", "2026-11-21")];
    expect(institutions(made(rivals).atlas)).toEqual(["Stanford University"]);
    expect(problems(...rivals)).toEqual(["warning ruling/contradiction", "info ruling/meaning"]);
  });

  test("that no list writes any more is told", () => {
    expect(problems({ ...says("Duke", day, "source:evening"), written: "Elsewhere" } as Ruling)).toEqual(["warning ruling/unmatched"]);
    expect(problems({ ...says("Duke", day), written: "Elsewhere" } as Ruling)).toEqual(["info ruling/unmatched"]);
  });
});

test("a name that fits several works is asked, and is one of them or none", () => {
  const several = [
    {
      path: "several.md",
      text: `# Several

- [Gemini: Fast Failure Recovery in Training](https://example.org/1) (OSDI'16)
- [Gemini: A Computation-Centric Graph System](https://example.org/2) (OSDI'16)
- [Buoy: Signals at Sea](https://example.org/3) (OSDI'22)
  - Related work: Gemini [OSDI'16]
`,
    },
  ];
  const [question] = made([], several).questions.filter(({ kind }) => kind === "name");
  if (question === undefined) throw new Error("nothing is asked");
  const target = (rulings: readonly Ruling[]): string | undefined => {
    const { atlas, questions } = made(rulings, several);
    expect(questions.filter(({ kind }) => kind === "name")).toHaveLength(rulings.length === 0 ? 1 : 0);
    const related = atlas.edges.find(({ type }) => type === "related-work");
    return atlas.works.find(({ id }) => id === related?.to)?.title;
  };
  expect(question.answers.map((_, at) => target(dated(question, at)))).toEqual([
    "Gemini: Fast Failure Recovery in Training",
    "Gemini: A Computation-Centric Graph System",
    "Gemini",
  ]);
  expect(target([])).toBe("Gemini");
});
