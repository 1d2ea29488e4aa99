import type { Gap, Witness, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import { columnsOf } from "../model/graphemes.ts";
import { monthYear } from "./dates.ts";
import { inOrder } from "./evidence.ts";
import { nameInFull, subtitleOf } from "./names.ts";
import { compareValues } from "./table.ts";
import { counted, inWords, joined } from "./words.ts";

/** A work that is referred to and listed by none, with all that refer to it and the places where they do. */
export interface GapLine {
  readonly work: WorkSummary;
  readonly by: Gap["referredToBy"];
  /** How many lists have a line that refers to it. */
  readonly lists: number;
}

/**
 * The gaps that match (null: all) or that a matching work refers to: those that most works refer to first, then those
 * in most lists, then the newest.
 */
export const gapLines = (gaps: readonly Gap[], witnesses: readonly Witness[], matching: ReadonlySet<WorkId> | null): readonly GapLine[] =>
  gaps
    .filter(
      ({ work, referredToBy }) => matching === null || [work, ...referredToBy.map((by) => by.work)].some(({ id }) => matching.has(id)),
    )
    .map(({ work, referredToBy }) => ({
      work,
      by: referredToBy,
      lists: new Set(
        inOrder(
          referredToBy.flatMap(({ places }) => places),
          witnesses,
        ).map(({ witness }) => witness.id),
      ).size,
    }))
    .sort(
      (a, b) =>
        b.by.length - a.by.length ||
        b.lists - a.lists ||
        compareValues(a.work.date ?? null, b.work.date ?? null, true) ||
        compareValues(nameInFull(a.work).toLowerCase(), nameInFull(b.work).toLowerCase(), false) ||
        compareValues(a.work.id, b.work.id, false),
    );

/** "2 works in 3 lists": how often a gap is referred to. */
export const timesReferredTo = ({ by, lists }: GapLine): string => `${counted(by.length, "work")} in ${counted(lists, "list")}`;

/** "ICML 2024, July 2024": what is heard of a gap besides its name. */
export const heardOf = ({ venue, date }: Pick<WorkSummary, "venue" | "date">): string => {
  const parts = [venue?.name, date === undefined ? undefined : monthYear(date)].filter((part) => part !== undefined);
  return parts.length === 0 ? "no venue named" : parts.join(", ");
};

/** Room of a letter of a name and of what stands beside it, in CSS pixels, and of a mark with the spaces around. */
const letter = { name: 7.4, hint: 6.3 } as const;
const mark = 32;
const counts = 104;
const widest = 460;

/**
 * For grid-template-columns: the gaps as wide as the longest of them needs, within reason, their number, and all the
 * rest for the works that refer to them.
 */
export const gapsFit = (lines: readonly GapLine[]): string => {
  const needs = lines.map(({ work }) => {
    const name = columnsOf(nameInFull(work)) + columnsOf(subtitleOf(work) ?? "");
    return mark + name * letter.name + heardOf(work).length * letter.hint;
  });
  return `${Math.ceil(Math.min(widest, Math.max(0, ...needs)))}px ${counts}px minmax(0, 1fr)`;
};

/** More than so many works with the same number are not told by name. */
const mostNamed = 2;

/** "; Cuber refers to three of them": who refers to most, where somebody refers to more than one. */
const foremost = (lines: readonly GapLine[]): string => {
  const counts = new Map<WorkId, { readonly name: string; gaps: number }>();
  for (const { work } of lines.flatMap(({ by }) => by)) {
    const found = counts.get(work.id);
    if (found === undefined) counts.set(work.id, { name: nameInFull(work), gaps: 1 });
    else found.gaps++;
  }
  const most = Math.max(0, ...[...counts.values()].map(({ gaps }) => gaps));
  if (most < 2) return "";
  const names = [...counts.values()].filter(({ gaps }) => gaps === most).map(({ name }) => name);
  if (names.length === 1) return `; ${names[0]} refers to ${inWords(most)} of them`;
  const who = names.length > mostNamed ? `${inWords(names.length)} works` : joined(names.sort(), "and");
  return `; ${who} refer to ${inWords(most)} of them each`;
};

/** "10 works are referred to and listed by none; Cuber refers to three of them", of all or of what a filter leaves. */
export const gapsSentence = (lines: readonly GapLine[], all: number): string => {
  if (all === 0) return "No list refers to a work that none lists";
  if (lines.length === 0) return `None of the ${counted(all, "gap")} touches the works of the filter`;
  const first =
    lines.length === all
      ? `${counted(all, "work")} ${all === 1 ? "is" : "are"} referred to and listed by none`
      : `${lines.length} of ${counted(all, "gap")} ${lines.length === 1 ? "touches" : "touch"} the works of the filter`;
  return `${first}${foremost(lines)}`;
};
