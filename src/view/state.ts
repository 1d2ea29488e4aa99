import type { Filter } from "../atlas/filter.ts";
import type { NodeId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";

export type Lens = "map" | "lineage";

/** Centre of the view in map units and pixels per unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** All that a URL says: two browsers with the same state show the same view. */
export interface ViewState {
  readonly lens: Lens;
  readonly selection: NodeId | null;
  readonly filter: Filter;
  /** null is the whole map. */
  readonly camera: Camera | null;
  /** The line of a list that is shown, if one is. */
  readonly evidence: Place | null;
}
