import { shippedRegistry, shippedRulings } from "../ingest/knowledge.ts";
import { ownGoldens } from "./import-golden.ts";
import { fields, scoreList, sum, type Scores } from "./import-score.ts";
import { variations } from "./varied.ts";

const figure = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3).replace(/^0/, ""));

const row = (name: string, cells: readonly string[]): string => [name.padEnd(30), ...cells.map((text) => text.padStart(11))].join("");

const wrong = (scores: Scores): readonly string[] => fields.flatMap((field) => scores[field].wrong.map((text) => `${field} ${text}`));

/** Precision/recall over the project's own lists, each written otherwise; `only` names the variation whose differences are told. */
export const variedTable = (only: string | undefined): string => {
  const knowledge = { registry: shippedRegistry(), rulings: shippedRulings() };
  const goldens = [...ownGoldens("tuned"), ...ownGoldens("kept-apart")];
  const told: string[] = [];
  const rows = variations
    .filter(({ name }) => only === undefined || name === only)
    .map(({ name, of }) => {
      const scored = goldens.map((golden) => ({ path: golden.path, scores: scoreList(of(golden), knowledge) }));
      if (only === name) for (const { path, scores } of scored) told.push(...wrong(scores).map((text) => `${path} ${text}`));
      return row(
        name,
        fields.map((field) => {
          const { found, expected, right } = sum(scored.map(({ scores }) => scores[field]));
          return `${figure(right, found)}/${figure(right, expected)}`;
        }),
      );
    });
  return [row("precision/recall", fields), ...rows, ...told].join("\n");
};
