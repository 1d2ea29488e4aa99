import type { WorkSummary } from "../atlas/source.ts";
import { monthOf } from "./dates.ts";

type Dated = Pick<WorkSummary, "date" | "year">;

/** As in the filter: a work without a date is always there. */
const appearedBy = ({ date, year }: Dated, until: string): boolean => monthOf(date ?? String(year ?? "")) <= until;

/** The works that had appeared by a month (YYYY-MM); null is now. */
export const published = <W extends Dated>(works: readonly W[], until: string | null): readonly W[] =>
  until === null ? works : works.filter((work) => appearedBy(work, until));
