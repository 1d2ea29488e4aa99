import type { Question, QuestionKind, Review } from "../../model/question.ts";
import { questionKinds } from "../../model/question.ts";
import { byKeys } from "../../model/order.ts";
import type { Ingested } from "../ingest.ts";
import type { RegistryIndex } from "../registry.ts";
import { linesOf } from "./line.ts";
import { lineQuestions } from "./lines.ts";
import { institutionQuestions, venueQuestions } from "./names.ts";
import { workQuestions } from "./works.ts";

/** More than anybody decides in one sitting; those behind them come when these are decided. */
const mostQuestions = 300;

const standing: Readonly<Record<QuestionKind, number>> = Object.fromEntries(questionKinds.map((kind, at) => [kind, at])) as Record<
  QuestionKind,
  number
>;

/**
 * What is uncertain after lists were ingested, what most works depend on first. What rulings have decided is not among
 * it; the same lists in any order give the same questions.
 */
export const reviewOf = ({ atlas, lists, doubts }: Ingested, registry: RegistryIndex): Review => {
  const ordered = [...lists].sort(byKeys((list) => list.source.id));
  const lines = linesOf(ordered);
  const questions = [
    ...workQuestions(doubts, atlas, lines),
    ...institutionQuestions(doubts.institutions, lines),
    ...venueQuestions(doubts.venues, registry, lines),
    ...lineQuestions(ordered, lines),
  ].sort(
    byKeys<Question>(
      (question) => -question.works,
      (question) => standing[question.kind],
      (question) => question.evidence[0]?.place.source ?? "",
      (question) => question.evidence[0]?.place.line ?? 0,
      (question) => question.id,
    ),
  );
  return { questions: questions.slice(0, mostQuestions), total: questions.length };
};
