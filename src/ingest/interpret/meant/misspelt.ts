/* Names with one wrong letter, "Zyzyva" for "Zyzzyva": found by what is left of both without one letter. */

const fewestLetters = 6;

/** Letters alone: a digit or a capital more is another work, "TopHat2", "LightGCN". */
const mayBeMisspelt = (name: string): boolean => name.length >= fewestLetters && name.length <= 24 && /^\p{Lu}[\p{L}-]+$/u.test(name);

const withoutOne = (name: string): readonly string[] =>
  [...name].flatMap((_, at) => (at === 0 ? [] : [`${name.slice(0, at)}${name.slice(at + 1)}`]));

const capitals = (name: string): string => name.replace(/\P{Lu}/gu, "");

/** In short names another letter makes another name: "Marlin" is no "Merlin". */
const fewestOfOther = 9;

/** Whether two names differ by one letter that is written small: one more, one less, another in a long name, or two in the other order. */
const differByOne = (a: string, b: string): boolean => {
  if (a === b || capitals(a) !== capitals(b) || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (a[from] === b[from] && from < a.length) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [left, right] = [a.slice(from, endA), b.slice(from, endB)];
  const areSmall = /^\p{Ll}*$/u.test(left + right);
  if (left.length === 1 && right.length === 1) return areSmall && a.length >= fewestOfOther;
  return areSmall && (left.length + right.length === 1 || (left.length === 2 && right === [...left].reverse().join("")));
};

/** A plural is no slip: that is for others to undo. */
const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;

/** The names of a list, to be found where they are misspelt. */
export class Misspelt {
  private readonly byRest = new Map<string, Set<string>>();

  constructor(names: Iterable<string>) {
    for (const name of names)
      if (mayBeMisspelt(name))
        for (const rest of [name, ...withoutOne(name)]) this.byRest.set(rest, (this.byRest.get(rest) ?? new Set()).add(name));
  }

  /** The one name that is meant; null where none is, or it may be one of several. */
  nameOf(written: string): string | null {
    if (!mayBeMisspelt(written)) return null;
    const found = new Set([written, ...withoutOne(written)].flatMap((rest) => [...(this.byRest.get(rest) ?? [])]));
    const near = [...found].filter((name) => differByOne(written, name) && !isPlural(written, name));
    return near.length === 1 ? (near[0] ?? null) : null;
  }
}
