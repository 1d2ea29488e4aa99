import type { WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import type { Box } from "../../view/boxes.ts";
import { focusOn, type Focus } from "../../view/focus.ts";
import { reach } from "../../view/marks.ts";
import type { Settlement } from "../../view/text-input.ts";
import { summariseRegions, type RegionSummary } from "../../view/region-summary.ts";
import type { SceneInput } from "../../view/scene.ts";
import { stopOf, type Stop } from "../../view/stops.ts";
import { toScreen, visible, type Point, type Size } from "../../view/viewport.ts";
import { CameraDriver, type Ground } from "./camera-driver.ts";
import { FrameLayer } from "./frame-layer.ts";
import { LandLayer } from "./land-layer.ts";
import type { MapEvents, MapInputs, MapParts } from "./map-inputs.ts";
import { createMeasurer, fontsReady } from "./measure.ts";
import { Minimap } from "./minimap.ts";
import { readPalette, type Palette } from "./palette.ts";
import type { SceneLook } from "./scene-look.ts";
import { Scenery } from "./scenery.ts";
import { TextLayers } from "./text-layers.ts";
import { Tip } from "./tip.ts";

/** How long the works of a selection are waited for, in milliseconds. */
const patience = 300;
/** The most works that are drawn at once. */
const nodeBudget = 3000;
const sizeOf = (element: HTMLElement): Size => ({ width: element.clientWidth, height: element.clientHeight });
const pixels = (stage: HTMLElement, name: string): number => Number.parseFloat(getComputedStyle(stage).getPropertyValue(name)) || 0;
const noWorks: ReadonlySet<WorkId> = new Set();
const nobody: Focus = focusOn(noWorks, []);
const siglumOf = (place: Place | undefined, sigla: MapInputs["sigla"]): string => {
  const letter = place === undefined ? undefined : sigla.get(place.source);
  return place === undefined || letter === undefined ? "" : `${letter} ${place.line}`;
};
const matchesOf =
  (matching: ReadonlySet<WorkId> | null) =>
  (id: WorkId): boolean =>
    matching?.has(id) ?? true;

/** The layers of the map under one camera: what is drawn when. Nothing here knows of React. */
export class MapView {
  readonly #parts: MapParts;
  readonly #events: MapEvents;
  readonly #land: LandLayer;
  readonly #texts: TextLayers;
  readonly #frame: FrameLayer;
  readonly #mini: Minimap;
  readonly #tip: Tip;
  readonly driver: CameraDriver;
  readonly #scenery: Scenery;
  #inputs: MapInputs;
  #palette: Palette = readPalette();
  #works: ReadonlyMap<WorkId, WorkSummary>;
  #summaries: readonly RegionSummary[];
  #focus: Focus;
  #hovered: WorkId | null = null;
  #yields = false;
  #stop: Stop;
  /** Height of what lies over the head of the stage: the search field of a phone. */
  #top: number;
  #pending: number | undefined;
  /** The map was opened with a selection, and its panel may still be coming: the camera that was asked for waits for it. */
  #restoring: boolean;
  #ready = false;
  #gone = false;

  constructor(parts: MapParts, inputs: MapInputs, events: MapEvents) {
    this.#parts = parts;
    this.#inputs = inputs;
    this.#restoring = inputs.selection !== null;
    this.#events = events;
    this.#works = new Map(inputs.works.map((work) => [work.id, work]));
    this.#summaries = summariseRegions(inputs.map.regions, this.#works);
    this.#focus = focusOn(inputs.selected, inputs.relations);
    this.#top = pixels(parts.stage, "--map-covered");
    this.driver = new CameraDriver(() => this.#ground(), sizeOf(parts.stage), inputs.camera, {
      moved: () => this.#move(),
      rested: () => this.#rest(),
      report: events.onCamera,
    });
    this.#stop = stopOf(this.driver.camera.scale);
    this.#land = new LandLayer(parts.land, inputs.map);
    this.#texts = new TextLayers(parts.texts, createMeasurer());
    this.#tip = new Tip(parts.texts);
    this.#frame = new FrameLayer(parts.frame);
    this.#mini = new Minimap(parts.mini, inputs.map, (point) => this.driver.glide({ ...this.driver.camera, ...point }));
    this.#draw();
    this.#scenery = new Scenery(parts.dots, this.#content(), this.#firstLook(), events.onLost);
    this.#follow();
    events.onStop(this.#stop);
    void fontsReady().then(() => this.#complete());
  }

  get settlements(): readonly Settlement[] {
    return this.#scenery.settlements;
  }

  #ground(): Ground {
    const { map, selected } = this.#inputs;
    const chosen = selected.size === 1 ? map.works.find(({ id }) => selected.has(id)) : undefined;
    return { map, top: this.#top, near: this.#focus.near, chosen: chosen === undefined ? null : { x: chosen.x, y: chosen.y } };
  }

  #firstLook(): SceneLook {
    const { matching, similar } = this.#inputs;
    return {
      palette: this.#palette,
      focus: this.#focus,
      similar,
      hover: nobody,
      hovered: null,
      matches: matchesOf(matching),
      dotsOnly: this.#stop === "regions",
      yielding: noWorks,
    };
  }

  #content(): SceneInput {
    const { map, relations } = this.#inputs;
    const { camera, stage } = this.driver;
    return { map, works: this.#works, relations, view: visible(camera, stage), keep: this.#focus.near, budget: nodeBudget };
  }

  #draw(): void {
    this.#land.draw(this.driver.camera, this.driver.stage, this.#palette);
  }

  /** Everything that has to be in the same frame as the camera. */
  #follow(): void {
    const { camera, stage } = this.driver;
    this.#land.move(camera, stage);
    this.#scenery.setCamera(camera, stage);
    this.#texts.move(camera, stage);
    this.#frame.show(this.#inputs.map, camera, stage);
    this.#mini.show(camera, stage);
    const stop = stopOf(camera.scale);
    if (stop === this.#stop) return;
    this.#stop = stop;
    this.#scenery.change({ dotsOnly: stop === "regions" });
    this.#events.onStop(stop);
  }

  /** What waits for the camera to rest: the crisp land, and all text set anew. */
  #rest(): void {
    if (this.#gone || !this.#ready) return;
    if (this.#works.size > nodeBudget) this.#scenery.rebuild(this.#content());
    this.#draw();
    this.#follow();
    this.#place(true);
  }

  #place(fade: boolean): void {
    const { map, relations, sigla } = this.#inputs;
    const { camera, stage } = this.driver;
    const mini = this.#mini.boxIn(camera, stage);
    const bar: Box = { x: 0, y: 0, width: stage.width, height: this.#top };
    const below = pixels(this.#parts.stage, "--map-covered-below");
    const sheet: Box = { x: 0, y: stage.height - below, width: stage.width, height: below };
    const covered = [bar, sheet, ...(mini === null ? [] : [mini])].filter(({ height }) => height > 0);
    const roads = relations.flatMap(({ from, to, basis, places }) =>
      basis === "stated" ? [{ from, to, siglum: siglumOf(places[0], sigla) }] : [],
    );
    const yielding = this.#texts.place(
      { map, camera, stage, settlements: this.settlements, roads, focus: this.#focus, summaries: this.#summaries, covered },
      fade,
    );
    if (yielding.size > 0 || this.#yields) this.#scenery.change({ yielding });
    this.#yields = yielding.size > 0;
    this.#showTip();
    document.documentElement.dataset["mapSettled"] = "true";
  }

  #complete(): void {
    if (this.#gone) return;
    this.#ready = true;
    if (document.documentElement.dataset["mapSettled"] === "false") this.#draw();
    this.#place(false);
    performance.mark("stemma:map");
    document.documentElement.dataset["map"] = "ready";
    requestAnimationFrame(() => setTimeout(() => this.#drawWhole(), 60));
  }

  #drawWhole(): void {
    if (this.#gone) return;
    this.#land.drawWhole(this.#palette);
    this.#mini.draw(this.#land.whole);
  }

  #move(): void {
    this.#restoring = false;
    this.#tip.show(null, this.driver.camera, this.driver.stage);
    document.documentElement.dataset["mapSettled"] = "false";
    this.#follow();
  }

  /**
   * Takes new inputs and answers only what changed. A selection whose works are not known yet leaves the map as it is
   * for a moment, so that going from one work to the next does not pass through the whole map.
   */
  update(next: MapInputs): void {
    window.clearTimeout(this.#pending);
    const waits = next.selection !== null && next.selected.size === 0;
    if (waits) this.#pending = window.setTimeout(() => this.#take(next), patience);
    this.#take(waits ? { ...next, selected: this.#inputs.selected } : next);
  }

  #take(next: MapInputs): void {
    const before = this.#inputs;
    this.#inputs = next;
    const data = next.map !== before.map || next.works !== before.works || next.relations !== before.relations;
    const chosen = next.selected !== before.selected;
    this.#restoring = this.#restoring && next.selection === before.selection;
    const filtered = next.matching !== before.matching;
    if (data) this.#renew(next);
    if (data || chosen) this.#focus = focusOn(next.selected, next.relations);
    if (data || (chosen && this.#works.size > nodeBudget)) this.#scenery.rebuild(this.#content());
    const looks = data || chosen || filtered || next.similar !== before.similar;
    if (looks) this.#scenery.change({ focus: this.#focus, matches: matchesOf(next.matching), similar: next.similar });
    if (chosen) this.#scenery.grow();
    if (!this.#ready) return this.#cut();
    const moves = this.driver.answer(next.camera, (chosen && !(this.#restoring && next.camera !== null)) || data);
    if (moves || this.driver.moving) return;
    if (data) this.#rest();
    else if (looks || next.sigla !== before.sigla) this.#place(true);
  }

  /** Before the first complete view nothing moves. */
  #cut(): void {
    this.driver.cut(this.#inputs.camera);
    this.#draw();
    this.#follow();
  }

  #renew({ map, works }: MapInputs): void {
    this.#works = new Map(works.map((work) => [work.id, work]));
    this.#summaries = summariseRegions(map.regions, this.#works);
    this.#land.setMap(map);
    this.#mini.setMap(map);
    this.#drawWhole();
  }

  resize(): void {
    const [stage, before] = [sizeOf(this.#parts.stage), this.driver.stage];
    if (stage.width === 0 || stage.height === 0 || (stage.width === before.width && stage.height === before.height)) return;
    this.#top = pixels(this.#parts.stage, "--map-covered");
    this.driver.resize(stage, !this.#ready || this.#restoring);
    this.#restoring = this.#restoring && !this.#ready;
    this.#draw();
    this.#follow();
    if (this.#ready && !this.driver.moving) this.#place(false);
  }

  recolour(): void {
    this.#palette = readPalette();
    this.#scenery.change({ palette: this.#palette });
    this.#draw();
    this.#drawWhole();
  }

  /**
   * The work at a point of the stage: its dot, or its label. A finger is less exact than a mouse; at the Regions stop,
   * where dots are dense, it means the region.
   */
  workAt(point: Point, touch: boolean): WorkId | null {
    const far = this.#stop === "regions";
    const slack = touch ? (far ? -Infinity : 18) : far ? 3 : 7;
    let best: { id: WorkId; distance: number } | null = null;
    for (const { work, x, y, mark } of this.settlements) {
      const at = toScreen(this.driver.camera, this.driver.stage, { x, y });
      const distance = Math.hypot(at.x - point.x, at.y - point.y) - reach(mark);
      if (distance <= slack && (best === null || distance < best.distance)) best = { id: work.id, distance };
    }
    return best?.id ?? this.#texts.workAt(point, this.driver.camera, this.driver.stage);
  }

  hover(id: WorkId | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#scenery.change({ hovered: id, hover: id === null ? nobody : focusOn(new Set([id]), this.#inputs.relations) });
    this.#showTip();
  }

  /** What is pointed at has a name even where its label has no room. */
  #showTip(): void {
    const spot = this.#hovered === null ? undefined : this.settlements.find(({ work }) => work.id === this.#hovered);
    const shown = spot === undefined || this.#texts.shows(spot.work.id) ? null : { work: spot.work, at: spot };
    this.#tip.show(shown, this.driver.camera, this.driver.stage);
  }

  kill(): void {
    this.#gone = true;
    window.clearTimeout(this.#pending);
    this.driver.stop();
    this.#scenery.kill();
    for (const part of [this.#parts.land, this.#parts.texts, this.#parts.frame, this.#parts.mini]) part.replaceChildren();
    for (const state of ["map", "mapSettled"]) delete document.documentElement.dataset[state];
    delete document.documentElement.dataset["mapSettled"];
  }
}
