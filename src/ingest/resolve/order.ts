import { byKeys } from "../../model/order.ts";

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
