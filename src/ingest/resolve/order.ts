/** The one order of everything in an atlas: by code units, the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(byCodeUnits);

/** A sort by several keys, the first that differs decides; numbers by size, texts by code units. */
export const byKeys =
  <T>(...keys: readonly ((value: T) => number | string)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      const order = typeof x === "number" && typeof y === "number" ? x - y : byCodeUnits(String(x), String(y));
      if (order !== 0) return order;
    }
    return 0;
  };

/** How often each value stands, most frequent first, ties by code units. */
export const ranked = (values: Iterable<string>): readonly (readonly [value: string, times: number])[] => {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(
    byKeys<[string, number]>(
      ([, count]) => -count,
      ([value]) => value,
    ),
  );
};

/** The way of writing that stands for all: not all capitals, most frequent, fewest capitals, then code units. */
export const preferred = (written: Iterable<string>): string | null => {
  const isLoud = (text: string): number => (/\p{Ll}/u.test(text) ? 0 : 1);
  const capitals = (text: string): number => text.replace(/[^\p{Lu}]/gu, "").length;
  return (
    [...ranked(written)].sort(
      byKeys<readonly [string, number]>(
        ([text]) => isLoud(text),
        ([, times]) => -times,
        ([text]) => capitals(text),
        ([text]) => text,
      ),
    )[0]?.[0] ?? null
  );
};
