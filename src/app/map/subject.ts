import type { WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { focusOn, type Focus } from "../../view/focus.ts";
import { summariseRegions, type RegionSummary } from "../../view/region-summary.ts";
import type { SceneInput } from "../../view/scene.ts";
import type { Camera } from "../../view/state.ts";
import { visible, type Size } from "../../view/viewport.ts";
import type { MapInputs } from "./map-inputs.ts";
import { changesBetween, matchesOf, type Changes } from "./map-state.ts";
import { painterOf } from "./painter.ts";
import type { Palette } from "./palette.ts";
import type { SceneLook } from "./scene-look.ts";

/** The most works that are drawn at once. */
const nodeBudget = 3000;

/** What the map shows: what it was told, and what follows from that alone. */
export class Subject {
  #inputs: MapInputs;
  #works: ReadonlyMap<WorkId, WorkSummary>;
  #summaries: readonly RegionSummary[];
  #focus: Focus;

  constructor(inputs: MapInputs) {
    this.#inputs = inputs;
    this.#works = new Map(inputs.works.map((work) => [work.id, work]));
    this.#summaries = summariseRegions(inputs.map.regions, this.#works);
    this.#focus = focusOn(inputs.selected, inputs.relations);
  }

  get inputs(): MapInputs {
    return this.#inputs;
  }

  get summaries(): readonly RegionSummary[] {
    return this.#summaries;
  }

  get focus(): Focus {
    return this.#focus;
  }

  /** Too large to be drawn whole: what is drawn depends on the view. */
  get isLarge(): boolean {
    return this.#works.size > nodeBudget;
  }

  /** Takes new inputs and says what of them is new. */
  take(next: MapInputs): Changes {
    const changes = changesBetween(this.#inputs, next);
    const { map, works, selected, relations } = next;
    this.#inputs = next;
    if (changes.data) {
      this.#works = new Map(works.map((work) => [work.id, work]));
      this.#summaries = summariseRegions(map.regions, this.#works);
    }
    if (changes.data || changes.chosen) this.#focus = focusOn(selected, relations);
    return changes;
  }

  /** How works look by the inputs alone. */
  look(palette: Palette): Pick<SceneLook, "palette" | "focus" | "painter" | "similar" | "matches"> {
    const { matching, similar, colours } = this.#inputs;
    const painter = colours === null ? null : painterOf(colours, palette);
    return { palette, focus: this.#focus, painter, similar, matches: matchesOf(matching) };
  }

  content(camera: Camera, stage: Size): SceneInput {
    const { map, relations } = this.#inputs;
    return { map, works: this.#works, relations, view: visible(camera, stage), keep: this.#focus.near, budget: nodeBudget };
  }
}
