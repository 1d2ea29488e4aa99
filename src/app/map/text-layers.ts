import type { Filter } from "../../atlas/filter.ts";
import type { WorkId } from "../../model/ids.ts";
import { starRoom } from "../../model/naming.ts";
import { contains } from "../../view/boxes.ts";
import { placeTexts, type StandingLabel } from "../../view/placement.ts";
import type { Metrics, PlacementInput } from "../../view/text-input.ts";
import { summaryText } from "../../view/region-summary.ts";
import type { StandingName } from "../../view/standing-names.ts";
import type { Camera } from "../../view/state.ts";
import { toScreen, type Point, type Size } from "../../view/viewport.ts";
import { BarLayer, type OnBar } from "./bar-layer.ts";
import { LabelLayer } from "./label-layer.ts";
import { faces, type Measurer } from "./measure.ts";
import { barsHeight, barWidth, countHeight, NameLayer } from "./name-layer.ts";

const metricsOf = ({ text, capitals }: Measurer): Metrics => ({
  text,
  capitals,
  lineHeight: (face) => faces[face].line,
  star: starRoom,
  summarySizes: (summary) => {
    const count = text(summaryText(summary), "detail");
    return [
      { width: Math.max(summary.bars.length * barWidth, count), height: countHeight + barsHeight },
      { width: count, height: countHeight },
      { width: 0, height: 0 },
    ];
  },
});

/** What is set, with the filter that the bars under names are part of. */
type Setting = Omit<PlacementInput, "metrics"> & { readonly filter: Filter };

/** All text over the map: region names beneath, labels above, and the controls over the bars of names. */
export class TextLayers {
  readonly #labels: LabelLayer;
  readonly #names: NameLayer;
  readonly #bars: BarLayer;
  readonly #metrics: Metrics;
  #standing: readonly StandingLabel[] = [];
  #named: readonly StandingName[] = [];

  constructor(host: HTMLElement, controls: HTMLElement, measurer: Measurer, onBar: OnBar) {
    this.#metrics = metricsOf(measurer);
    const names = document.createElement("div");
    const labels = document.createElement("div");
    host.append(names, labels);
    this.#names = new NameLayer(names);
    this.#labels = new LabelLayer(labels);
    this.#bars = new BarLayer(controls, onBar);
  }

  /** Sets all text anew; says which works' dots give way to it. */
  place(input: Setting, fade: boolean): ReadonlySet<WorkId> {
    const { names, labels, yielding } = placeTexts({ ...input, metrics: this.#metrics });
    this.#standing = labels;
    this.#named = names;
    this.#names.place(names, input.camera, input.stage, fade);
    this.#labels.place(labels, input.camera, input.stage, fade);
    this.#bars.place(names, input.map, input.filter, input.camera, input.stage);
    return yielding;
  }

  move(camera: Camera, stage: Size): void {
    this.#names.move(camera, stage);
    this.#labels.move(camera, stage);
    this.#bars.move(camera, stage);
  }

  /** Marks the name of a region. */
  point(region: string | null): void {
    this.#names.point(region);
  }

  /** The region whose name lies under a point of the stage. */
  regionAt(point: Point, camera: Camera, stage: Size): string | null {
    const under = this.#named.find(({ anchor, box }) => {
      const at = toScreen(camera, stage, anchor);
      return contains({ ...box, x: at.x - box.width / 2, y: at.y - box.height / 2 }, point);
    });
    return under?.id ?? null;
  }

  /** Whether the label of a work stands. */
  shows(id: WorkId): boolean {
    return this.#standing.some((label) => label.id === id);
  }

  /** The work whose label lies under a point of the stage. */
  workAt(point: Point, camera: Camera, stage: Size): WorkId | null {
    for (const { id, kind, anchor, dx, dy, width, height } of this.#standing) {
      if (kind !== "work") continue;
      const at = toScreen(camera, stage, anchor);
      if (contains({ x: at.x + dx, y: at.y + dy, width, height }, point)) return id as WorkId;
    }
    return null;
  }
}
