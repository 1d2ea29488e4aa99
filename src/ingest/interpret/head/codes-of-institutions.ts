import { cut, type Mark, type Range, type Rich } from "../../read/rich.ts";
import { isPlaceShaped } from "../../recognise/institutions.ts";
import type { ListRegistry } from "../line/list-registry.ts";

/* "Title `UC Merced` `Microsoft`": code in a row behind a title, each of it an institution, whose names are told apart by nothing else. */

const fewest = 2;

const divider = /^\s*(?:[·•|/&+]\s*)?$/;

const runsOf = ({ text, marks }: Rich): readonly (readonly Mark[])[] => {
  const runs: Mark[][] = [];
  let led = 0;
  for (const mark of marks) {
    if (mark.kind !== "code") continue;
    if (!/[\p{L}\p{N}]/u.test(text.slice(led, mark.start))) {
      led = mark.end;
      continue;
    }
    led = 0;
    const before = runs.at(-1);
    const end = before?.at(-1)?.end;
    if (before !== undefined && end !== undefined && divider.test(text.slice(end, mark.start))) before.push(mark);
    else runs.push([mark]);
  }
  return runs;
};

/** The line with commas between such names. */
export const withCommasBetweenCodes = (rich: Rich, registry: ListRegistry): Rich => {
  if (!rich.marks.some(({ kind }) => kind === "code")) return rich;
  const gaps = runsOf(rich).flatMap((run): readonly Range[] => {
    const names = run.map(({ start, end }) => rich.text.slice(start, end).trim());
    const known = names.filter((name) => registry.institution(name) !== null);
    const areAll = names.every((name) => known.includes(name) || isPlaceShaped(name));
    return run.length < fewest || known.length === 0 || !areAll
      ? []
      : run.slice(1).map(({ start }, at): Range => [run[at]?.end ?? start, start]);
  });
  return cut(rich, gaps, ", ");
};
