import { isWordless } from "../wordless.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { ListClaims, WorkClaim } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import type { WorkDoubt } from "../resolve/doubts.ts";

/** What is checked: the lists as they were read, and what was made of them together. */
export interface Checked {
  readonly lists: readonly ListClaims[];
  readonly atlas: Atlas;
  readonly registry: RegistryIndex;
  /** Works whose identity is asked elsewhere. */
  readonly doubts: readonly WorkDoubt[];
  /** What a list is called where the findings are read. */
  readonly pathOf: (source: string) => string;
}

/** One thing that may be wrong with a list, each finding at its line with what to do about it. */
export type Rule = (checked: Checked) => readonly Problem[];

export const placeOf = ({ source, line }: WorkClaim): Place => ({ source, line });

/** What a list has itself, not only refers to. */
export const isEntry = ({ isReferred }: WorkClaim): boolean => isReferred !== true;

const mostLines = 5;

/** "line 3", "lines 3, 5 and 9", "lines 3, 5, 9, 12, 20 and 14 more". */
export const inLines = (lines: readonly number[]): string => {
  const all = [...new Set(lines)].sort((a, b) => a - b);
  if (all.length === 1) return `line ${String(all[0])}`;
  const shown = all.length > mostLines + 1 ? all.slice(0, mostLines) : all.slice(0, -1);
  const rest = all.length - shown.length;
  return `lines ${shown.join(", ")} and ${rest === 1 ? String(all.at(-1)) : `${String(rest)} more`}`;
};

/** A place in words, seen from another: the line alone within one list. */
export const placeIn = (place: Place, from: Place, pathOf: Checked["pathOf"]): string =>
  place.source === from.source ? `line ${String(place.line)}` : `${pathOf(place.source)}:${String(place.line)}`;

const longest = 80;

/** A title as a message quotes it. */
export const quoted = (title: string): string => `"${title.length > longest ? `${title.slice(0, longest).trimEnd()}…` : title}"`;

/** Lists that people write line by line; what programs export is as it is. */
export const isWritten = ({ source }: ListClaims): boolean => /\.(?:md|markdown|txt)$/i.test(source.path) && !isWordless(source.text);
