import { fold } from "../atlas/fold.ts";
import { queryOf, rankOf } from "../atlas/match.ts";
import { byKeys } from "../model/order.ts";
import type { Answer, OwnAnswer, WrittenKind } from "../model/question.ts";
import { longestTitle, type Verdict } from "../model/ruling.ts";
import type { Known, KnownName } from "./building.ts";
import { quoted } from "./search-words.ts";

/* An answer to a question of the review in words of one's own: a name or a title, looked at before it becomes a ruling. */

export const plainWords = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** A venue without the year of an edition. */
export const yearless = (text: string): string => text.replace(/[\s']*(?<!\d)(?:19|20)\d{2}(?!\d)|\s*['’]\d{2}(?!\d)/g, "");

const longestName = 120;

const tooLong = (kind: WrittenKind, text: string): string | null => {
  const longest = kind === "title" ? longestTitle : longestName;
  return text.length <= longest
    ? null
    : `This has ${text.length} characters, and a ${kind === "title" ? kind : "name"} has ${longest} at most.`;
};

/** Why this cannot be the answer, with what to do; null where it can. */
export const flawOf = (kind: WrittenKind, written: string, { notInstitutions }: Known): string | null => {
  const text = plainWords(written);
  if (!/\p{Letter}/u.test(text) && !(kind === "title" && /\p{Number}/u.test(text)))
    return `A ${kind === "title" ? kind : "name"} has letters.`;
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
    return verdict.decision === "line" ? { ...verdict, title: text } : verdict;
  });

/** The answer that these words make. */
export const ownAnswer = ({ rulings, everywhere }: OwnAnswer, written: string): Answer => {
  const text = plainWords(written);
  return { says: text, rulings: filled(rulings, text), ...(everywhere === undefined ? {} : { everywhere: filled(everywhere, text) }) };
};

/** The line is titled as a work that lists have, and is that one: nobody has to conclude it. */
export const asKnownWork = (own: OwnAnswer, title: string): Answer => {
  const answer = ownAnswer(own, title);
  const same = answer.rulings.flatMap((verdict): readonly Verdict[] =>
    verdict.decision === "line"
      ? [{ decision: "same", works: [{ name: title, source: verdict.source }, { name: title }], reason: verdict.reason }]
      : [],
  );
  return { ...answer, rulings: [...answer.rulings, ...same] };
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
