import type { Relation, Witness, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import { inOrder } from "./evidence.ts";
import { nameInFull } from "./names.ts";
import { edgeVerb } from "./relation-words.ts";
import { compareValues } from "./table.ts";
import type { RelationColumn, Sort } from "./table-view.ts";

/** A relation with its ends and the places that state it, in the order of the lists. */
export interface RelationLine {
  readonly key: string;
  readonly relation: Relation;
  readonly from: WorkSummary;
  readonly to: WorkSummary;
  readonly places: ReturnType<typeof inOrder>;
}

const placeKey = ({ places }: RelationLine): string | null => {
  const first = places[0];
  return first === undefined ? null : `${first.witness.siglum.padStart(4)} ${String(first.place.line).padStart(9, "0")}`;
};

const values: Readonly<Record<RelationColumn, (line: RelationLine) => string | null>> = {
  from: ({ from }) => nameInFull(from).toLowerCase(),
  to: ({ to }) => nameInFull(to).toLowerCase(),
  type: ({ relation }) => edgeVerb(relation.type),
  basis: ({ relation }) => relation.basis,
  place: placeKey,
};

/** The relations that touch the matching works (null: all), sorted; ties by the names of their ends. */
export const relationLines = (
  relations: readonly Relation[],
  works: readonly WorkSummary[],
  witnesses: readonly Witness[],
  matching: ReadonlySet<WorkId> | null,
  { by, descending }: Sort<RelationColumn>,
): readonly RelationLine[] => {
  const byId = new Map(works.map((work) => [work.id, work]));
  const lines = relations.flatMap((relation): readonly RelationLine[] => {
    const from = byId.get(relation.from);
    const to = byId.get(relation.to);
    if (from === undefined || to === undefined) return [];
    if (matching !== null && !matching.has(from.id) && !matching.has(to.id)) return [];
    const key = `${relation.from} ${relation.type} ${relation.to}`;
    return [{ key, relation, from, to, places: inOrder(relation.places, witnesses) }];
  });
  return lines.sort(
    (a, b) =>
      compareValues(values[by](a), values[by](b), descending) ||
      compareValues(values.from(a), values.from(b), false) ||
      compareValues(values.to(a), values.to(b), false) ||
      compareValues(a.key, b.key, false),
  );
};
