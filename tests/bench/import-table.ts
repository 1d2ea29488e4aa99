import { sharedLists, shippedRegistry, shippedRulings } from "../ingest/knowledge.ts";
import { rates, rows, share } from "./figures.ts";
import { goldensIn, ownGoldens, sharedGoldens, type Golden } from "./import-golden.ts";
import { plainForms } from "./plain-forms.ts";
import { fields, scoreList, sum, type Field, type Scores, type Tally } from "./import-score.ts";

const columns: readonly (Field | "lines")[] = [...fields, "lines"];
const row = rows(24, 11);

const rowOf = (name: string, scores: Scores): string =>
  row(
    name,
    columns.map((column) => rates(scores[column])),
  );

const sumOf = (all: readonly Scores[]): Scores =>
  Object.fromEntries(columns.map((column) => [column, sum(all.map((scores) => scores[column]))])) as Record<Field | "lines", Tally>;

const differences = (name: string, scores: Scores): readonly string[] =>
  columns.flatMap((column) => scores[column].wrong.map((text) => `${name} ${column} ${text}`));

/** Precision/recall of every field, list by list, and each difference. */
const openTable = (goldens: readonly Golden[]): string => {
  const knowledge = { registry: shippedRegistry(), rulings: shippedRulings() };
  const scored = goldens.map((golden) => ({ name: golden.path, scores: scoreList(golden, knowledge) }));
  return [
    row("precision/recall", [...columns]),
    ...scored.map(({ name, scores }) => rowOf(name, scores)),
    rowOf("all", sumOf(scored.map(({ scores }) => scores))),
    ...scored.flatMap(({ name, scores }) => differences(name, scores)),
  ].join("\n");
};

/** Of the annotated lists of any folder. */
export const folderTable = (folder: URL): string => openTable(goldensIn(folder));

/** Of real titles in plain forms, or in those whose names have some words; with a sentence behind every third line where `areRemarked`. */
export const formsTable = (only: string | undefined, areRemarked = false): string => {
  const goldens = plainForms(only, areRemarked);
  return goldens.length === 0 ? "Nothing to measure with: no shared/corpora/kdd beside the project." : openTable(goldens);
};

/** Precision/recall of every field, list by list; the lists kept apart are reported on and never looked into. `details` names the list whose differences are told, or "tuned" for all that may be looked at. */
export const importTable = (details: string | undefined): string => {
  const knowledge = { registry: shippedRegistry(), rulings: shippedRulings() };
  const told: string[] = [];
  const section = (title: string, goldens: readonly Golden[], open: boolean): readonly string[] => {
    const scored = goldens.map((golden) => ({ golden, scores: scoreList(golden, knowledge) }));
    if (open)
      for (const { golden, scores } of scored)
        if (details === "tuned" || details === golden.path) told.push(...differences(golden.path, scores));
    return [
      title,
      ...scored.map(({ golden, scores }) => rowOf(golden.path, scores)),
      rowOf("all", sumOf(scored.map(({ scores }) => scores))),
      "",
    ];
  };
  const others = sharedLists("lists/more/").map((list): Golden => ({ ...list, entries: [] }));
  const accounted = others.map((golden) => {
    const { right, expected } = scoreList(golden, knowledge).lines;
    return `${golden.path.padEnd(42)}${share(right, expected)}`;
  });
  return [
    row("precision/recall", [...columns]),
    ...section("published lists", sharedGoldens(), true),
    ...section("own lists, tuned on", ownGoldens("tuned"), true),
    ...section("own lists, kept apart", ownGoldens("kept-apart"), false),
    "lines accounted for, other published lists",
    ...accounted,
    ...told,
  ].join("\n");
};
