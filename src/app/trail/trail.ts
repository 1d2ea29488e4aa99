import type { NodeId } from "../../model/ids.ts";
import type { ViewState } from "../../view/state.ts";
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

/** Follows what is selected; the trail belongs to the page and is not part of the address. */
export const followTrail = (view: Store<ViewState>): Store<Trail> => {
  const trail = createStore(noTrail);
  const follow = (): void => {
    const { selection } = view.get();
    if (selection !== null) trail.set(visiting(trail.get(), selection));
  };
  follow();
  view.subscribe(follow);
  return trail;
};
