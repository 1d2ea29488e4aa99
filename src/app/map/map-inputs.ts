import type { Relation, WorkSummary } from "../../atlas/source.ts";
import type { NodeId, SourceId, WorkId } from "../../model/ids.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { Camera } from "../../view/state.ts";
import type { Stop } from "../../view/stops.ts";

/** What the map is told. */
export interface MapInputs {
  readonly map: AtlasMap;
  readonly works: readonly WorkSummary[];
  readonly relations: readonly Relation[];
  /** null is no filter. */
  readonly matching: ReadonlySet<WorkId> | null;
  readonly selection: NodeId | null;
  /** The works that the selection stands for: itself, or the works of an institution, venue, topic or person. */
  readonly selected: ReadonlySet<WorkId>;
  /** Works that are like the selected one, by inference. */
  readonly similar: ReadonlySet<WorkId>;
  /** The letters of the lists. */
  readonly sigla: ReadonlyMap<SourceId, string>;
  /** null leaves it to the map: the whole, or the neighbourhood of the selection. */
  readonly camera: Camera | null;
}

/** What the map tells. */
export interface MapEvents {
  readonly onCamera: (camera: Camera | null) => void;
  readonly onStop: (stop: Stop) => void;
  /** The dots cannot be drawn: there is no WebGL, or it was lost. */
  readonly onLost: () => void;
}

/** The elements that the layers draw into, from below. */
export interface MapParts {
  readonly stage: HTMLElement;
  readonly land: HTMLElement;
  readonly dots: HTMLElement;
  readonly texts: HTMLElement;
  readonly frame: HTMLElement;
  readonly mini: HTMLElement;
}
