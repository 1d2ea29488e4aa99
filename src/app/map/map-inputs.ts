import type { Filter } from "../../atlas/filter.ts";
import type { WorkSummary } from "../../atlas/source.ts";
import type { NodeId, SourceId, WorkId } from "../../model/ids.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { Colours } from "../../view/colouring.ts";
import type { Leg } from "../../view/path-sentences.ts";
import type { Camera } from "../../view/state.ts";
import type { Stop } from "../../view/stops.ts";
import type { OnBar } from "./bar-layer.ts";

export type Graphics = "drawn" | "missing" | "lost";

/** What the map is told. */
export interface MapInputs {
  readonly map: AtlasMap;
  readonly works: readonly WorkSummary[];
  readonly relations: readonly Leg[];
  readonly filter: Filter;
  /** null is no filter. */
  readonly matching: ReadonlySet<WorkId> | null;
  readonly selection: NodeId | null;
  /** The works that the selection stands for: itself, or the works of an institution, venue, topic or person. */
  readonly selected: ReadonlySet<WorkId>;
  /** Whether works outside the filter are beside the question, so that the map goes to those inside by itself. */
  readonly pruned: boolean;
  /** Works that are like the selected one, by inference, with the reason. */
  readonly similar: ReadonlyMap<WorkId, string>;
  /** What the colours of the works tell; null where that is their region. */
  readonly colours: Colours | null;
  /** The region that was entered. */
  readonly entered: string | null;
  /** The letters of the lists. */
  readonly sigla: ReadonlyMap<SourceId, string>;
  /** null leaves it to the map: the whole, or the neighbourhood of the selection. */
  readonly camera: Camera | null;
}

/** What the map tells. */
export interface MapEvents {
  readonly onCamera: (camera: Camera | null) => void;
  readonly onStop: (stop: Stop) => void;
  readonly onBar: OnBar;
  /** Whether dots can be drawn: "missing" is no WebGL at all, "lost" may come back. */
  readonly onGraphics: (state: Graphics) => void;
  /** The work to go to where the map came to rest over nothing but land and sea; null while there is something to see. */
  readonly onEmpty: (nearest: WorkSummary | null) => void;
}

/** The elements that the layers draw into, from below. */
export interface MapParts {
  readonly stage: HTMLElement;
  readonly land: HTMLElement;
  readonly dots: HTMLElement;
  readonly texts: HTMLElement;
  /** Controls over the texts. */
  readonly bars: HTMLElement;
  readonly frame: HTMLElement;
  readonly mini: HTMLElement;
}
