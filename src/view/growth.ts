import { monthOf } from "./dates.ts";

/** The months at which something more has appeared, oldest first; a year alone is there from January on. */
export const stopsOf = (dates: readonly string[]): readonly string[] => [...new Set(dates.map(monthOf))];

/** The last stop that is not later than a month; -1 before the first. */
export const stopAt = (stops: readonly string[], until: string): number => stops.findLastIndex((stop) => stop <= until);

/** Where time goes on from a month: to the next stop, from the last to no limit, and from no limit to the first. */
export const nextStop = (stops: readonly string[], until: string | null): string | null =>
  until === null ? (stops[0] ?? null) : (stops[stopAt(stops, until) + 1] ?? null);
