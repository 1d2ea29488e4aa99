import { fold } from "../atlas/fold.ts";
import { queryOf, rankOf } from "../atlas/match.ts";
import { byKeys } from "../model/order.ts";
import type { Answer, OwnAnswer, WrittenKind } from "../model/question.ts";
import { longestTitle, type RulingWork, type Verdict } from "../model/ruling.ts";
import type { Work } from "../model/work.ts";
import type { Known, KnownName } from "./building.ts";
import { quoted } from "./search-words.ts";

/* An answer to a question of the review in words of one's own: a name or a title, looked at before it becomes a ruling. */

export const plainWords = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** A venue without the year of an edition. */
export const yearless = (text: string): string => text.replace(/[\s']*(?<!\d)(?:19|20)\d{2}(?!\d)|\s*['’]\d{2}(?!\d)/g, "");

const longestName = 120;

/** Words that are a title rather than a name. */
const areTitle = (kind: WrittenKind): boolean => kind === "title" || kind === "work";

const tooLong = (kind: WrittenKind, text: string): string | null => {
  const longest = areTitle(kind) ? longestTitle : longestName;
  return text.length <= longest
    ? null
    : `This has ${text.length} characters, and a ${areTitle(kind) ? "title" : "name"} has ${longest} at most.`;
};

/** Why this cannot be the answer, with what to do; null where it can. */
export const flawOf = (kind: WrittenKind, written: string, { notInstitutions }: Known): string | null => {
  const text = plainWords(written);
  if (!/\p{Letter}/u.test(text) && !(areTitle(kind) && /\p{Number}/u.test(text)))
    return `A ${areTitle(kind) ? "title" : "name"} has letters.`;
  const long = tooLong(kind, text);
  if (long !== null) return long;
  if (kind === "venue" && yearless(text) !== text) return "Write the venue without its year: each line says its own.";
  if (kind === "institution" && notInstitutions.some((each) => fold(each) === fold(text)))
    return `${quoted(text)} is no institution. Go back and answer that it is none.`;
  return null;
};

const filled = (verdicts: readonly Verdict[], text: string): readonly Verdict[] =>
  verdicts.map((verdict): Verdict => {
    if (verdict.decision === "institution" || verdict.decision === "venue") return { ...verdict, means: text };
    if (verdict.decision === "field") return { ...verdict, value: text };
    return verdict.decision === "line" ? { ...verdict, title: text } : verdict;
  });

/** The answer that these words make; where a work is asked for, they are the title of one that no list has. */
export const ownAnswer = ({ rulings, everywhere, unlisted }: OwnAnswer, written: string): Answer => {
  const text = plainWords(written);
  return {
    says: text,
    rulings: filled(unlisted ?? rulings, text),
    ...(everywhere === undefined ? {} : { everywhere: filled(everywhere, text) }),
  };
};

/** What is asked about is a work that lists have, and a line is titled so: nobody has to conclude it. */
export const asKnownWork = (own: OwnAnswer, work: RulingWork): Answer => {
  if (own.kind === "work")
    return {
      says: work.name,
      rulings: own.rulings.map((verdict): Verdict =>
        verdict.decision === "same" ? { ...verdict, works: verdict.works.map((each) => (each.name === "" ? work : each)) } : verdict,
      ),
    };
  const answer = ownAnswer(own, work.name);
  const same = answer.rulings.flatMap((verdict): readonly Verdict[] =>
    verdict.decision === "line"
      ? [{ decision: "same", works: [{ name: work.name, source: verdict.source }, work], reason: verdict.reason }]
      : [],
  );
  return { ...answer, rulings: [...answer.rulings, ...same] };
};

/** How a ruling means this work and no other: by its title, or by title and year; null where neither tells it from another. */
export const meaningOf = ({ id, title, year }: Work, works: readonly Work[]): RulingWork | null => {
  const key = fold(title);
  const others = works.filter((other) => other.id !== id && (fold(other.title) === key || fold(other.shortTitle ?? "") === key));
  if (others.length === 0) return { name: title };
  return year === undefined || others.some((other) => other.year === undefined || other.year === year) ? null : { name: title, year };
};

export interface Suggestion extends KnownName {
  /** How well it answers: less is better. */
  readonly rank: number;
}

/** Names that are called so, the best first. */
export const suggestions = (names: readonly KnownName[], written: string, most: number): readonly Suggestion[] => {
  const query = queryOf(written);
  if (query.compact === "") return [];
  const rank = (name: string): number => {
    const spaced = fold(name);
    return rankOf(query, spaced, spaced.replaceAll(" ", "")) ?? Infinity;
  };
  return names
    .map((each) => ({ ...each, rank: Math.min(...[each.name, ...each.also].map(rank)) }))
    .filter((each) => each.rank < Infinity)
    .sort(
      byKeys<Suggestion>(
        (each) => each.rank,
        (each) => each.name.length,
        (each) => each.name,
      ),
    )
    .slice(0, most);
};

/** Names of two sources, each once by its spelling. */
export const allNames = (...of: readonly (readonly KnownName[])[]): readonly KnownName[] => [
  ...new Map(
    of
      .flat()
      .toReversed()
      .map((each) => [fold(each.name), each]),
  ).values(),
];
