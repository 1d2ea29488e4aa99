import type { SourceId, WorkId } from "../model/ids.ts";
import type { Columns } from "./columns.ts";
import type { Mentions } from "./evidence.ts";
import type { ListComparison, Others } from "./source.ts";

/** Numbers of works, ascending. */
export interface Comparison {
  readonly onlyHere: readonly number[];
  readonly onlyThere: readonly number[];
  readonly both: readonly number[];
}

/** What two groups of lists (their numbers) name, and what only one of them names. */
export function compareLists(columns: Columns, { sources }: Mentions, here: ReadonlySet<number>, there: ReadonlySet<number>): Comparison {
  const onlyHere: number[] = [];
  const onlyThere: number[] = [];
  const both: number[] = [];
  for (let work = 0; work < columns.works.length; work++) {
    const inHere = sources[work]!.some((list) => here.has(list));
    const inThere = sources[work]!.some((list) => there.has(list));
    if (inHere && inThere) both.push(work);
    else if (inHere) onlyHere.push(work);
    else if (inThere) onlyThere.push(work);
  }
  return { onlyHere, onlyThere, both };
}

/** What two lists name, or one list and all the others, by their ids; null when there is no such list. */
export function comparison(columns: Columns, mentions: Mentions, here: SourceId, there: SourceId | Others): ListComparison | null {
  const a = columns.sourceIndex.get(here);
  if (a === undefined) return null;
  const lists = [...columns.sourceIndex.values()];
  const beside = there === "others" ? lists.filter((list) => list !== a) : lists.filter((list) => list === columns.sourceIndex.get(there));
  if (there !== "others" && beside.length === 0) return null;
  const { onlyHere, onlyThere, both } = compareLists(columns, mentions, new Set([a]), new Set(beside));
  const ids = (works: readonly number[]): readonly WorkId[] => works.map((work) => columns.works[work]!.id);
  return { onlyHere: ids(onlyHere), onlyThere: ids(onlyThere), both: ids(both) };
}
