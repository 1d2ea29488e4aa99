import type { Columns } from "./columns.ts";
import type { Mentions } from "./evidence.ts";

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
