/** The one order of everything in an atlas: by code units, the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(byCodeUnits);

/** A sort by several keys, the first that differs decides; numbers by size, texts by code units. */
export const byKeys =
  <T>(...keys: readonly ((value: T) => number | string)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const x = key(a);
      const y = key(b);
      const order = typeof x === "number" && typeof y === "number" ? x - y : byCodeUnits(String(x), String(y));
      if (order !== 0) return order;
    }
    return 0;
  };
