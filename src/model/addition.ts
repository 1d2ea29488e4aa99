import type { WorkId } from "./ids.ts";

/** The relations that a reader can state; likeness is inferred and nobody's to state. */
export const addedRelations = ["related-work", "builds-on", "cites"] as const;
export type AddedRelation = (typeof addedRelations)[number];

/** A fact that a reader adds to a list of their own: it becomes one line there. */
export type Addition =
  | { readonly kind: "relation"; readonly work: WorkId; readonly type: AddedRelation; readonly to: WorkId }
  | { readonly kind: "note"; readonly work: WorkId; readonly text: string }
  | { readonly kind: "institution"; readonly work: WorkId; readonly name: string };
