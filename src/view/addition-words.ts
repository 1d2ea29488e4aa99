import type { WorkDetail } from "../atlas/source.ts";
import type { AddedRelation, Addition } from "../model/addition.ts";
import type { EdgeType } from "../model/edge.ts";
import type { SourceId, WorkId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { nameInFull } from "./names.ts";

/* What is said where something is added, and of what was. */

export const addedKinds = ["relation", "note", "institution"] as const satisfies readonly Addition["kind"][];
export const kindWords: Readonly<Record<Addition["kind"], string>> = {
  relation: "Related work",
  note: "Note",
  institution: "Institution",
};

/** How a work may stand to another one, as whoever looks at it says it. */
export const standings = ["refers to", "builds on", "cites", "is referred to by", "is built on by", "is cited by"] as const;
export type Standing = (typeof standings)[number];

const types: Readonly<Record<Standing, AddedRelation>> = {
  "refers to": "related-work",
  "is referred to by": "related-work",
  "builds on": "builds-on",
  "is built on by": "builds-on",
  cites: "cites",
  "is cited by": "cites",
};

export const relationOf = (from: WorkId, standing: Standing, to: WorkId): Addition => {
  const isReversed = standing.startsWith("is ");
  return { kind: "relation", type: types[standing], work: isReversed ? to : from, to: isReversed ? from : to };
};

const saysFrom: Partial<Readonly<Record<EdgeType, string>>> = { "related-work": "Refers to", "builds-on": "Builds on", cites: "Cites" };
const saysTo: Partial<Readonly<Record<EdgeType, string>>> = {
  "related-work": "Referred to by",
  "builds-on": "Built on by",
  cites: "Cited by",
};

export interface AddedRow {
  readonly place: Place;
  readonly label: string;
  readonly value: string;
}

/** What one list says of a work beside naming it, in the order of its lines. */
export const addedRows = (detail: WorkDetail, list: SourceId): readonly AddedRow[] => {
  const rowsOf = (places: readonly Place[], label: string, value: string): readonly AddedRow[] =>
    places.filter(({ source }) => source === list).map((place) => ({ place, label, value }));
  const rows = [
    ...detail.refersTo.flatMap(({ relation, work }) => rowsOf(relation.places, saysFrom[relation.type] ?? "Refers to", nameInFull(work))),
    ...detail.referredToBy.flatMap(({ relation, work }) =>
      rowsOf(relation.places, saysTo[relation.type] ?? "Referred to by", nameInFull(work)),
    ),
    ...detail.institutions.flatMap(({ value, places }) => rowsOf(places, "Institution", value.name)),
    ...detail.notes.flatMap(({ value, places }) => rowsOf(places, "Note", value)),
  ];
  return rows.sort((a, b) => a.place.line - b.place.line);
};
