import type { Relation } from "../atlas/source.ts";
import type { EdgeType } from "../model/edge.ts";
import type { WorkId } from "../model/ids.ts";
import { counted } from "./words.ts";

const verbs: Readonly<Partial<Record<EdgeType, { readonly says: string; readonly after: string }>>> = {
  "related-work": { says: "names", after: " as related work" },
  "builds-on": { says: "is built on", after: "" },
  cites: { says: "cites", after: "" },
};

/** What stands between the two ends of a relation, and after them. */
export const relationVerb = (type: EdgeType): { readonly says: string; readonly after: string } =>
  verbs[type] ?? { says: "is like", after: "" };

/** A relation as a sentence without its stop, in the direction in which the lists state it. */
export const relationWords = ({ from, to, type }: Pick<Relation, "from" | "to" | "type">, nameOf: (id: WorkId) => string): string => {
  const { says, after } = relationVerb(type);
  return `${nameOf(from)} ${says} ${nameOf(to)}${after}`;
};

/** Of what led to a work and yet appeared after it: honestly, that it did. */
export const laterEdition = (ancestor: { readonly date?: string }, focus: { readonly date?: string }): boolean =>
  ancestor.date !== undefined && focus.date !== undefined && ancestor.date > focus.date;

/** How far a side of the line reaches: "1 step back", "up to 2 steps on". */
export const stepsWords = (depths: readonly number[]): string => {
  const farthest = Math.max(0, ...depths.map(Math.abs));
  const way = (depths[0] ?? 0) < 0 ? "back" : "on";
  return farthest <= 1 ? `1 step ${way}` : `up to ${counted(farthest, "step")} ${way}`;
};
