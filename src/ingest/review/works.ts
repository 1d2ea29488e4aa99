import type { Atlas } from "../../model/atlas.ts";
import type { Answer, OwnAnswer, Question } from "../../model/question.ts";
import type { RulingWork, Verdict } from "../../model/ruling.ts";
import { push } from "../../model/group.ts";
import type { WorkDoubt } from "../resolve/doubts.ts";
import { calledIn, isReference, type Mention } from "../resolve/mentions.ts";
import type { Doubts } from "../resolve/resolve.ts";
import { threshold } from "../resolve/weights.ts";
import { testimony, type Lines } from "./line.ts";

export const reason = "decided in review";

/** The works that a work has relations with. */
export const relatedIn = (atlas: Atlas): ((works: readonly (string | undefined)[]) => number) => {
  const related = new Map<string, string[]>();
  for (const { from, to } of atlas.edges) {
    if (!from.startsWith("work:") || !to.startsWith("work:")) continue;
    push(related, from, to);
    push(related, to, from);
  }
  return (works) => new Set([...works, ...works.flatMap((work) => related.get(work ?? "") ?? [])]).size;
};

/**
 * The least that a ruling has to say to mean this mention and none that is another work; null where nothing tells it
 * from one. More than its list is only said where its list has others of the name.
 */
const meaning = (mention: Mention, { meant, workOf }: Doubts): RulingWork | null => {
  const { source } = mention;
  const name = calledIn(mention);
  const [year] = mention.years;
  const [series] = mention.series;
  const narrower: readonly RulingWork[] = [
    { name, source },
    ...(year === undefined ? [] : [{ name, source, year }]),
    ...(series === undefined ? [] : [{ name, source, series }]),
    ...(year === undefined || series === undefined ? [] : [{ name, source, year, series }]),
  ];
  const work = workOf(mention);
  return (
    narrower.find((each) => {
      const found = meant(each);
      return found.includes(mention) && found.every((other) => workOf(other) === work);
    }) ?? null
  );
};

const identity = (decision: "same" | "different", works: readonly RulingWork[]): Verdict => ({ decision, works: [...works], reason });

/** What tells the works apart in a choice of them: the venue, the year, or else the place. */
const hint = (mention: Mention, lines: Lines): string => {
  const [venue] = mention.entry?.venues ?? [];
  const year = mention.years[0];
  const written = venue?.value.text ?? (year === undefined ? "" : String(year));
  return `“${calledIn(mention)}”${written === "" ? "" : `, ${written}`} (${lines.titleOf(mention.source)}, line ${String(mention.line)})`;
};

type SameDoubt = Extract<WorkDoubt, { about: "same" }>;
type NameDoubt = Extract<WorkDoubt, { about: "name" }>;

const sameQuestion = (doubt: SameDoubt, doubts: Doubts, lines: Lines): Omit<Question, "works"> | null => {
  const [a, b] = doubt.mentions;
  const works = [meaning(a, doubts), meaning(b, doubts)].flatMap((work) => work ?? []);
  // Where nothing tells the two apart, no ruling can speak of them; the problem at the line still does.
  if (works.length < 2) return null;
  const [x, y] = [calledIn(a), calledIn(b)];
  const [asked, other] = isReference(a) ? works : [...works].reverse();
  const answers: readonly Answer[] = [
    { says: "One work", rulings: [identity("same", works)] },
    { says: "Two works", rulings: [identity("different", works)], isNow: true },
  ];
  return {
    id: `same ${JSON.stringify(works)}`,
    kind: "same",
    asks: x === y ? `Are the two called “${x}” one work?` : `Are “${x}” and “${y}” one work?`,
    now: "They are kept as two works: the evidence does not suffice.",
    ...testimony([{ place: a.place }, { place: b.place }], lines),
    reasons: doubt.reasons,
    threshold,
    answers,
    ...(isReference(a) === isReference(b) || asked === undefined || other === undefined ? {} : { own: ownWork(asked, [other]) }),
  };
};

/** The work that a name means is any of the lists, or one that none of them has. */
const ownWork = (own: RulingWork, others: readonly RulingWork[]): OwnAnswer => ({
  says: "Another work…",
  kind: "work",
  begins: "",
  rulings: [identity("same", [own, { name: "" }])],
  unlisted: [
    ...others.map((other) => identity("different", [own, other])),
    { decision: "field", work: own, field: "title", value: "", reason },
  ],
});

/** As many works as there are keys for, beside the one for none of them. */
const mostWorks = 8;

const nameQuestion = ({ name, works }: NameDoubt, doubts: Doubts, lines: Lines): Omit<Question, "works"> | null => {
  const own = meaning(name, doubts);
  const fits = works.map((mention) => ({ mention, work: meaning(mention, doubts) }));
  if (own === null || fits.some(({ work }) => work === null)) return null;
  const offered = fits.slice(0, mostWorks).flatMap(({ mention, work }) => (work === null ? [] : [{ mention, work }]));
  const others = fits.flatMap(({ work }) => work ?? []);
  const answers: readonly Answer[] = [
    ...offered.map(({ mention, work }) => ({ says: hint(mention, lines), rulings: [identity("same", [own, work])] })),
    { says: "None of them: a work of its own", rulings: others.map((work) => identity("different", [own, work])), isNow: true },
  ];
  return {
    id: `name ${JSON.stringify(own)}`,
    kind: "name",
    asks: `Which work is “${calledIn(name)}” in ${lines.titleOf(name.source)}?`,
    now: `It is kept as a work of its own: it fits ${String(works.length)} works equally well.`,
    ...testimony([name, ...works], lines),
    reasons: [],
    answers,
    own: ownWork(own, others),
  };
};

/** Possible duplicates, and names that several works have. */
export const workQuestions = (doubts: Doubts, atlas: Atlas, lines: Lines): readonly Question[] => {
  const related = relatedIn(atlas);
  return doubts.works.flatMap((doubt): readonly Question[] => {
    const asked = doubt.about === "same" ? sameQuestion(doubt, doubts, lines) : nameQuestion(doubt, doubts, lines);
    const mentions = doubt.about === "same" ? doubt.mentions : [doubt.name, ...doubt.works];
    return asked === null ? [] : [{ ...asked, works: related(mentions.map(doubts.workOf)) }];
  });
};
