import type { Place } from "../model/place.ts";
import type { Columns } from "./columns.ts";
import { orderedPlaces } from "./evidence.ts";
import { relationsAt } from "./relations.ts";
import type { Gap } from "./source.ts";
import type { Summaries } from "./summary.ts";
import { byCodeUnits } from "../model/order.ts";
import { compareDates } from "./time.ts";
import { placesOf } from "./walk.ts";

/** Works that lists refer to and that none lists; those that most works refer to first. */
export function gaps(columns: Columns, summaries: Summaries): Gap[] {
  return columns.works
    .flatMap((record, work) => (record.listed ? [] : [gap(columns, summaries, work)]))
    .sort(
      (a, b) => b.referredToBy.length - a.referredToBy.length || b.work.mentions - a.work.mentions || byCodeUnits(a.work.id, b.work.id),
    );
}

function gap(columns: Columns, summaries: Summaries, work: number): Gap {
  const placesBy = new Map<number, Place[]>();
  for (const edge of relationsAt(columns, work, "into")) {
    const from = columns.edges.from[edge]!;
    // A relation may be stated without a place, and its work refers all the same.
    placesBy.set(from, [...(placesBy.get(from) ?? []), ...placesOf(columns, edge)]);
  }
  const referredToBy = [...placesBy].map(([from, places]) => ({ work: summaries(from), places: orderedPlaces(columns, [places]) }));
  referredToBy.sort((a, b) => compareDates(a.work.date, b.work.date) || byCodeUnits(a.work.id, b.work.id));
  return { work: summaries(work), referredToBy };
}
