import type { NodeId } from "../../model/ids.ts";
import type { ViewState } from "../../view/state.ts";
import { isNodeId } from "../../view/url-values.ts";
import { createStore, type Store } from "../store.ts";

/** The nodes that were visited, the oldest first, and at which of them the reader is; -1 before the first. */
export interface Trail {
  readonly visits: readonly NodeId[];
  readonly at: number;
}

const longest = 12;
const noTrail: Trail = { visits: [], at: -1 };

/** The trail with one more visit. A step to a neighbour on it walks along it; any other visit goes on from where one is. */
export const visiting = ({ visits, at }: Trail, id: NodeId): Trail => {
  for (const near of [at, at - 1, at + 1]) if (visits[near] === id) return { visits, at: near };
  const next = [...visits.slice(0, at + 1).filter((other) => other !== id), id].slice(-longest);
  return { visits: next, at: next.length - 1 };
};

/** The node that many steps along, if the trail goes so far. */
export const along = ({ visits, at }: Trail, by: number): NodeId | null => visits[at + by] ?? null;

/** Where a trail outlasts a reload; the browser may keep it shut. */
export interface TrailKeeper {
  readonly read: () => unknown;
  readonly write: (trail: Trail) => void;
}

const forgetful: TrailKeeper = { read: () => null, write: () => undefined };

/** What was kept, if it is a trail; anything else is none. */
const trailFrom = (kept: unknown): Trail => {
  if (typeof kept !== "object" || kept === null || !("visits" in kept) || !("at" in kept)) return noTrail;
  const { visits, at } = kept;
  if (!Array.isArray(visits) || visits.length > longest || !visits.every((id) => typeof id === "string" && isNodeId(id))) return noTrail;
  return typeof at === "number" && Number.isInteger(at) && at >= 0 && at < visits.length ? { visits, at } : noTrail;
};

/** Follows what is selected; the trail belongs to the tab and is not part of the address. */
export const followTrail = (view: Store<ViewState>, keeper: TrailKeeper = forgetful): Store<Trail> => {
  const trail = createStore(trailFrom(keeper.read()));
  const follow = (): void => {
    const { selection } = view.get();
    if (selection === null) return;
    trail.set(visiting(trail.get(), selection));
    keeper.write(trail.get());
  };
  follow();
  view.subscribe(follow);
  return trail;
};
