import { inLines } from "../../ingest/check/rule.ts";
import type { Problem } from "../../model/problem.ts";
import { groupBy } from "../../model/group.ts";
import { byCodeUnits, byKeys } from "../../model/order.ts";
import type { Loaded } from "../input/load.ts";

/** One thing to mend, wherever a list has it. */
export interface Finding {
  readonly level: Problem["level"];
  readonly rule: string;
  readonly reason: string;
  /** Null when it concerns no line of any list. */
  readonly path: string | null;
  /** The first line that has it. */
  readonly line: number | null;
  /** All lines that have it. */
  readonly lines: readonly number[];
}

/** The paths of lists as the user would type them. */
export const pathsIn = ({ atlas, shown }: Loaded): ((source: string) => string) => {
  const paths = new Map<string, string>(atlas.sources.map(({ id, path }) => [id, shown.get(id) ?? path]));
  return (source) => paths.get(source) ?? source;
};

/** An address that is written wrongly is told once, with what is wrong with it. */
const withoutRepeats = (problems: readonly Problem[], more: readonly Problem[]): readonly Problem[] => {
  const addressIn = ({ place, reason }: Problem): string | null => {
    const address = /^".+" leads nowhere/.exec(reason)?.[0];
    return place === undefined || address === undefined ? null : `${place.source} ${String(place.line)} ${address}`;
  };
  const broken = new Set(more.flatMap((problem) => (problem.rule === "list/broken-link" ? (addressIn(problem) ?? []) : [])));
  return problems.filter((problem) => problem.rule !== "relative-link" || !broken.has(addressIn(problem) ?? ""));
};

/** Problems of files and of what they say, what a list has in several lines once, in order of path and line. */
export const findingsOf = (loaded: Loaded, more: readonly Problem[]): readonly Finding[] => {
  const pathOf = pathsIn(loaded);
  const said = [...withoutRepeats(loaded.atlas.problems, more), ...more].map(({ level, rule, reason, place }) => {
    return { level, rule, reason, path: place ? pathOf(place.source) : null, line: place?.line ?? null };
  });
  const alike = groupBy([...loaded.notes, ...said], ({ rule, reason, path }) => `${path ?? ""}\n${rule}\n${reason}`);
  return [...alike.values()]
    .flatMap(([first, ...others]): readonly Finding[] => {
      if (first === undefined) return [];
      const lines = new Set([first, ...others].flatMap(({ line }) => line ?? []));
      const inOrder = [...lines].sort((a, b) => a - b);
      return [{ level: first.level, rule: first.rule, reason: first.reason, path: first.path, line: inOrder[0] ?? null, lines: inOrder }];
    })
    .sort(
      byKeys(
        ({ path }) => path ?? "",
        ({ line }) => line ?? 0,
        ({ rule }) => rule,
      ),
    );
};

/** What is to be read behind the place and the rule of a finding. */
export const saidOf = ({ reason, lines }: Finding): string => (lines.length < 2 ? reason : `${reason} Also in ${inLines(lines.slice(1))}.`);

/** "12 relative-link, 3 list/duplicate-entry": how many there are of each kind, the most frequent first. */
export const kindsOf = (findings: readonly Finding[]): string =>
  [...groupBy(findings, ({ rule }) => rule)]
    .sort(([a, of], [b, others]) => others.length - of.length || byCodeUnits(a, b))
    .map(([rule, of]) => `${String(of.length)} ${rule}`)
    .join(", ");
