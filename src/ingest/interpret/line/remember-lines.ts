import type { Mark, Rich } from "../../read/rich.ts";
import { longestRemembered, rememberingWithin } from "../../remember.ts";
import type { ListRegistry } from "./list-registry.ts";

const written = ({ kind, start, end, url }: Mark): string => `${kind} ${String(start)} ${String(end)} ${url ?? ""}`;

/** A line with its markup as one text; longer lines are seldom written twice. */
const keyOf = ({ text, marks }: Rich): string | null => {
  if (text.length > longestRemembered) return null;
  return marks.length === 0 ? text : `${text}\u0001${marks.map(written).join("\u0001")}`;
};

/**
 * What is read of a line alone, remembered while its list is read: a cell is asked again when its table is known, and
 * where thousands of lines are alike one of them is read.
 */
export const rememberingLines = <T>(ask: (rich: Rich, registry: ListRegistry) => T): ((rich: Rich, registry: ListRegistry) => T) =>
  rememberingWithin(keyOf, ask);
