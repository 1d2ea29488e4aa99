import { shippedRegistry, shippedRulings } from "../ingest/knowledge.ts";
import { rates, rows } from "./figures.ts";
import { ownGoldens } from "./import-golden.ts";
import { fields, scoreList, sum, type Scores } from "./import-score.ts";
import { variations } from "./varied.ts";

const row = rows(30, 13);

const wrong = (scores: Scores): readonly string[] => fields.flatMap((field) => scores[field].wrong.map((text) => `${field} ${text}`));

/** Precision/recall over the project's own lists, each written otherwise; `only` names the variation whose differences are told, but for those of lists kept apart. */
export const variedTable = (only: string | undefined): string => {
  const knowledge = { registry: shippedRegistry(), rulings: shippedRulings() };
  const tuned = ownGoldens("tuned");
  const goldens = [...tuned, ...ownGoldens("kept-apart")];
  const told: string[] = [];
  const rows = variations
    .filter(({ name }) => only === undefined || name === only)
    .map(({ name, of }) => {
      const scored = goldens.map((golden) => ({ golden, scores: scoreList(of(golden), knowledge) }));
      if (only === name)
        for (const { golden, scores } of scored)
          if (tuned.includes(golden)) told.push(...wrong(scores).map((text) => `${golden.path} ${text}`));
      return row(
        name,
        fields.map((field) => rates(sum(scored.map(({ scores }) => scores[field])), 3)),
      );
    });
  return [row("precision/recall", fields), ...rows, ...told].join("\n");
};
