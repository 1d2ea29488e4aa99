import type { WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import type { AtlasMap } from "../model/map.ts";
import type { Box } from "./boxes.ts";
import type { Focus } from "./focus.ts";
import type { Face, Measure } from "./label-text.ts";
import type { Mark } from "./marks.ts";
import type { MeasureName } from "./region-names.ts";
import type { RegionSummary } from "./region-summary.ts";
import type { Camera } from "./state.ts";
import type { Point, Size } from "./viewport.ts";

/* What the text of a view is made from. */

/** Sizes in pixels that the shell knows. */
export interface Metrics {
  readonly text: Measure;
  readonly capitals: MeasureName;
  readonly lineHeight: (face: Face) => number;
  readonly star: number;
  /** Sizes of what stands under a region's name: count with bars, the count alone, nothing. */
  readonly summarySizes: (summary: RegionSummary) => readonly { readonly width: number; readonly height: number }[];
}

/** A work in view, with its mark. */
export interface Settlement {
  readonly work: WorkSummary;
  readonly x: number;
  readonly y: number;
  readonly region: number;
  readonly mark: Mark;
  readonly matching: boolean;
}

export interface RoadBetween {
  readonly from: WorkId;
  readonly to: WorkId;
  /** Letter of the list and line that state it: "C 37"; empty while the lists are not known. Or what the two ends share. */
  readonly siglum: string;
  /** Whether that is a name, which stands wherever names do. */
  readonly named: boolean;
}

export interface PlacementInput {
  readonly map: AtlasMap;
  readonly camera: Camera;
  readonly stage: Size;
  readonly settlements: readonly Settlement[];
  readonly roads: readonly RoadBetween[];
  readonly focus: Focus;
  readonly summaries: readonly RegionSummary[];
  /** What else lies over the stage: the small map, a search field on a phone. */
  readonly covered: readonly Box[];
  /** The region that was entered: its districts are named wherever its works are. */
  readonly entered: string | null;
  readonly metrics: Metrics;
}

/** A settlement with its place on the screen. */
export interface Seen extends Settlement {
  readonly at: Point;
}

/** Free space between a label and the frame, in pixels; the large letters of a region's name need more, or seem cut. */
export const frameGap = 4;
export const nameGap = 12;
/** Free space round a region's name that no label enters, in pixels: its letters stand far apart, and what is near seems to be one of them. */
export const besideName = 7;
export const aboveName = 2;
