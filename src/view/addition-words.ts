import type { WorkDetail } from "../atlas/source.ts";
import { addedRelations, type AddedRelation, type Addition } from "../model/addition.ts";
import type { EdgeType } from "../model/edge.ts";
import type { SourceId, WorkId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { nameInFull } from "./names.ts";
import { edgeVerb, passiveVerbs, relationNames } from "./relation-words.ts";
import { capitalised } from "./words.ts";

/* What is said where something is added, and of what was. */

export const addedKinds = ["relation", "note", "institution"] as const satisfies readonly Addition["kind"][];
export const kindWords: Readonly<Record<Addition["kind"], string>> = {
  relation: "Related work",
  note: "Note",
  institution: "Institution",
};

/** How a work may stand to another one, as whoever looks at it has it: it refers to that one, or that one to it. */
const sides = {
  "related-work": { type: "related-work", isPassive: false },
  "builds-on": { type: "builds-on", isPassive: false },
  cites: { type: "cites", isPassive: false },
  "by related-work": { type: "related-work", isPassive: true },
  "by builds-on": { type: "builds-on", isPassive: true },
  "by cites": { type: "cites", isPassive: true },
} as const satisfies Readonly<Record<string, { readonly type: AddedRelation; readonly isPassive: boolean }>>;
export type Standing = keyof typeof sides;
export const standings = Object.keys(sides) as readonly Standing[];

export const standingSaid = (standing: Standing): string => {
  const { type, isPassive } = sides[standing];
  return isPassive ? passiveVerbs[type] : edgeVerb(type);
};

export const relationOf = (from: WorkId, standing: Standing, to: WorkId): Addition => {
  const { type, isPassive } = sides[standing];
  return { kind: "relation", type, work: isPassive ? to : from, to: isPassive ? from : to };
};

const isAdded = (type: EdgeType): type is AddedRelation => (addedRelations as readonly EdgeType[]).includes(type);
const activeLabel = (type: EdgeType): string => capitalised(isAdded(type) ? relationNames[type] : edgeVerb(type));
const passiveLabel = (type: EdgeType): string => capitalised(isAdded(type) ? passiveVerbs[type].replace(/^is /, "") : edgeVerb(type));

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
    ...detail.refersTo.flatMap(({ relation, work }) => rowsOf(relation.places, activeLabel(relation.type), nameInFull(work))),
    ...detail.referredToBy.flatMap(({ relation, work }) => rowsOf(relation.places, passiveLabel(relation.type), nameInFull(work))),
    ...detail.institutions.flatMap(({ value, places }) => rowsOf(places, "Institution", value.name)),
    ...detail.notes.flatMap(({ value, places }) => rowsOf(places, "Note", value)),
  ];
  return rows.sort((a, b) => a.place.line - b.place.line);
};
