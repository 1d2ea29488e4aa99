import { byCodeUnits } from "../model/order.ts";
import { fold } from "./fold.ts";

/** What is asked for in vain is compared by so many letters at most. */
const mostLetters = 80;
/** Names with less in common than this are not near. */
const leastAlike = 0.3;

const lettersOf = (name: string): string =>
  fold(name.slice(0, 2 * mostLetters))
    .replaceAll(" ", "")
    .slice(0, mostLetters);

function bigramsOf(letters: string): Map<string, number> {
  const count = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters.slice(i, i + 2);
    count.set(pair, (count.get(pair) ?? 0) + 1);
  }
  return count;
}

/** Dice's coefficient (1945) of the pairs of letters of two names: 1 is the same, 0 is nothing in common. */
function alikeness(sought: ReadonlyMap<string, number>, pairs: number, letters: string): number {
  const left = new Map(sought);
  let common = 0;
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters.slice(i, i + 2);
    const rest = left.get(pair) ?? 0;
    if (rest === 0) continue;
    left.set(pair, rest - 1);
    common++;
  }
  return (2 * common) / (pairs + Math.max(letters.length - 1, 0) || 1);
}

/** The names most like a text, best first, as their positions; none where all are far from it. */
export function nearest(text: string, names: readonly string[], most: number): number[] {
  const letters = lettersOf(text);
  const sought = bigramsOf(letters);
  if (sought.size === 0) return [];
  return names
    .map((name, at) => ({ at, name, alike: alikeness(sought, letters.length - 1, lettersOf(name)) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike || byCodeUnits(a.name, b.name) || a.at - b.at)
    .slice(0, most)
    .map(({ at }) => at);
}
