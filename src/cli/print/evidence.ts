import type { Merge } from "../../ingest/resolve/resolve.ts";
import type { Place } from "../../model/place.ts";
import type { Loaded } from "../input/load.ts";

/*
 * What the ingest learnt and decided: how each list is written, and why two mentions are one work. Facts for programs
 * and lines for people come from the same records.
 */

export interface ListEvidence {
  readonly path: string;
  readonly habits: readonly string[];
}

export interface MergeEvidence {
  readonly work: string;
  readonly mentions: readonly { readonly path: string; readonly line: number; readonly title: string }[];
  readonly score: number;
  readonly reasons: Merge["reasons"];
}

export const listsLearnt = ({ lists, shown }: Loaded): readonly ListEvidence[] =>
  lists.map(({ source, habits }) => ({ path: shown.get(source.id) ?? source.path, habits }));

export const worksMerged = ({ merges, shown }: Loaded): readonly MergeEvidence[] => {
  const mention = (title: string, { source, line }: Place) => ({ path: shown.get(source) ?? source, line, title });
  return merges.map(({ work, titles, places, score, reasons }) => ({
    work,
    mentions: [mention(titles[0], places[0]), mention(titles[1], places[1])],
    score,
    reasons,
  }));
};

export const habitLines = (lists: readonly ListEvidence[]): readonly (readonly [path: string, said: string])[] =>
  lists.flatMap(({ path, habits }) => (habits.length === 0 ? ["nothing was learnt of it"] : habits).map((habit) => [path, habit] as const));

const signed = (value: number): string => `${value < 0 ? "\u2212" : "+"}${Number(Math.abs(value).toFixed(2))}`;

/** At the place of the first mention: the other one, and what speaks for and against their being one work. */
export const mergeLines = (merges: readonly MergeEvidence[]): readonly (readonly [where: string, said: string])[] =>
  merges.map(({ mentions, reasons }) => {
    const [first = "", ...others] = mentions.map(({ path, line }) => `${path}:${line}`);
    const titles = [...new Set(mentions.map(({ title }) => `"${title}"`))].join(" and ");
    return [
      first,
      `with ${others.join(", ")} ${titles}: ${reasons.map(({ rule, weight }) => `${rule} ${signed(weight)}`).join(", ")}`,
    ] as const;
  });
