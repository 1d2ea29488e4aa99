import type { Relation } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";

/**
 * How a work stands to what is selected: `leads` are the works that a selected one refers to (what led to it), `builds`
 * those that refer to it, `next` one step further, `rest` the others. Without a selection every work is `plain`.
 */
export type Standing = "plain" | "selected" | "leads" | "builds" | "next" | "rest";

/** Whether a work is selected or a direct neighbour of what is. */
export const isNear = (standing: Standing): boolean => standing === "selected" || standing === "leads" || standing === "builds";

/** The same for a relation; `rest` touches neither the selection nor its neighbours. */
export type RoadStanding = "plain" | "leads" | "builds" | "next" | "rest";

export interface Focus {
  work(id: WorkId): Standing;
  road(from: WorkId, to: WorkId): RoadStanding;
  /** The selected works with their direct neighbours; empty without a selection. */
  readonly near: ReadonlySet<WorkId>;
  /** Whether one work alone is selected. */
  readonly sole: boolean;
  /** Whether so many works are selected or near that each has room for its name alone. */
  readonly crowded: boolean;
}

const plain: Focus = { work: () => "plain", road: () => "plain", near: new Set(), sole: false, crowded: false };

/** With more, second lines would say one venue again and again, and keep the names of others from standing. */
const mostDetailed = 12;

/** The neighbourhood of the selected works, by the stated relations. */
export const focusOn = (selected: ReadonlySet<WorkId>, relations: readonly Relation[]): Focus => {
  if (selected.size === 0) return plain;
  const standing = new Map<WorkId, Standing>();
  for (const id of selected) standing.set(id, "selected");
  for (const { from, to } of relations) {
    if (selected.has(from) && !standing.has(to)) standing.set(to, "leads");
    if (selected.has(to) && !standing.has(from)) standing.set(from, "builds");
  }
  const near = new Set(standing.keys());
  for (const { from, to } of relations) {
    if (near.has(from) && !near.has(to)) standing.set(to, "next");
    if (near.has(to) && !near.has(from)) standing.set(from, "next");
  }
  return {
    work: (id) => standing.get(id) ?? "rest",
    road: (from, to) => {
      if (selected.has(from)) return "leads";
      if (selected.has(to)) return "builds";
      return near.has(from) || near.has(to) ? "next" : "rest";
    },
    near,
    sole: selected.size === 1,
    crowded: selected.size > 1 && near.size > mostDetailed,
  };
};
