import type { WorkSummary } from "../atlas/source.ts";

type Dated = Pick<WorkSummary, "date" | "year">;

/** A work known by its year is there from January on, and one without a date always: as in the filter. */
const monthOf = ({ date, year }: Dated): string => (date ?? String(year ?? "")).slice(0, 7);

/** The works that had appeared by a month (YYYY-MM); null is now. */
export const published = <W extends Dated>(works: readonly W[], until: string | null): readonly W[] =>
  until === null ? works : works.filter((work) => monthOf(work) <= until);
