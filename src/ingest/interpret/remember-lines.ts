import type { Mark, Rich } from "../read/rich.ts";
import type { ListRegistry } from "./list-registry.ts";

/** Longer lines are seldom written twice. */
const longest = 400;
const most = 10_000;

const written = ({ kind, start, end, url }: Mark): string => `${kind} ${String(start)} ${String(end)} ${url ?? ""}`;

/** A line with its markup as one text. */
const keyOf = ({ text, marks }: Rich): string => (marks.length === 0 ? text : `${text}\u0001${marks.map(written).join("\u0001")}`);

/**
 * What is read of a line alone, remembered while its list is read: a cell is asked again when its table is known, and
 * where thousands of lines are alike one of them is read.
 */
export const rememberingLines = <T>(ask: (rich: Rich, registry: ListRegistry) => T): ((rich: Rich, registry: ListRegistry) => T) => {
  const answers = new WeakMap<ListRegistry, Map<string, T>>();
  return (rich, registry) => {
    if (rich.text.length > longest) return ask(rich, registry);
    let known = answers.get(registry);
    if (known === undefined) answers.set(registry, (known = new Map()));
    const key = keyOf(rich);
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = ask(rich, registry);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
};
