import type { WorkId } from "../../model/ids.ts";
import type { AtlasMap } from "../../model/map.ts";
import { focusOn } from "../../view/focus.ts";
import { stopOf, type Stop } from "../../view/stops.ts";
import type { Settlement } from "../../view/text-input.ts";
import type { Point } from "../../view/viewport.ts";
import { CameraDriver, type Ground } from "./camera-driver.ts";
import type { MapEvents, MapInputs, MapParts } from "./map-inputs.ts";
import { boxOf, coveringOf, groundOf, nobody, noWorks, pixels, roadsBetween, wayBack, type Changes } from "./map-state.ts";
import { createMeasurer, fontsReady } from "./measure.ts";
import { readPalette, type Palette } from "./palette.ts";
import { Plate } from "./plate.ts";
import { Pointing } from "./pointing.ts";
import { Scenery } from "./scenery.ts";
import { Settling } from "./settling.ts";
import { Subject } from "./subject.ts";
import { TextLayers } from "./text-layers.ts";

/** How long the works of a selection are waited for, in milliseconds. */
const patience = 300;

/** The layers of the map under one camera: what is drawn when. Nothing here knows of React. */
export class MapView {
  readonly #parts: MapParts;
  readonly #events: MapEvents;
  readonly #plate: Plate;
  readonly #texts: TextLayers;
  readonly pointing: Pointing;
  readonly driver: CameraDriver;
  readonly #scenery: Scenery;
  readonly #settling = new Settling(() => !this.driver.moving && this.#rest());
  readonly #subject: Subject;
  #palette: Palette = readPalette();
  #yields = false;
  #stop: Stop;
  /** Height of what lies over the head of the stage: the search field of a phone. */
  #top: number;
  #pending: number | undefined;
  #beginning: number | undefined;
  /** The map was opened with a selection, and its panel may still be coming: the camera that was asked for waits for it. */
  #restoring: boolean;
  #ready = false;
  /** It stopped on its way when another lens came before it. */
  #stopped = false;
  #gone = false;

  constructor(parts: MapParts, inputs: MapInputs, events: MapEvents) {
    this.#parts = parts;
    this.#subject = new Subject(inputs);
    this.#restoring = inputs.selection !== null;
    this.#events = events;
    this.#top = pixels(parts.stage, "--map-covered");
    this.driver = new CameraDriver(() => this.#ground(), boxOf(parts.stage), inputs.camera, {
      moved: () => this.#move(),
      rested: () => this.#rest(),
      report: events.onCamera,
    });
    this.#stop = stopOf(this.driver.camera.scale);
    this.#plate = new Plate(parts, inputs.map, (point) => this.driver.glide({ ...this.driver.camera, ...point }));
    this.#texts = new TextLayers(parts.texts, parts.bars, createMeasurer(), events.onBar);
    this.pointing = new Pointing(parts.texts, {
      driver: this.driver,
      texts: this.#texts,
      settlements: () => this.settlements,
      stop: () => this.#stop,
      reason: (id) => this.#inputs.similar.get(id) ?? "",
    });
    this.#tint();
    this.#draw();
    const look = { hover: nobody, hovered: null, dotsOnly: this.#stop === "regions", yielding: noWorks };
    this.#scenery = new Scenery(parts.dots, this.#content(), { ...look, ...this.#subject.look(this.#palette) }, events.onGraphics);
    this.#follow();
    events.onStop(this.#stop);
    void fontsReady().then(() => this.#begin());
  }

  get settlements(): readonly Settlement[] {
    return this.#scenery.settlements;
  }

  get stop(): Stop {
    return this.#stop;
  }

  get #inputs(): MapInputs {
    return this.#subject.inputs;
  }

  get map(): AtlasMap {
    return this.#inputs.map;
  }

  #ground(): Ground {
    return groundOf(this.#inputs, this.#subject.focus, this.#parts.stage, this.#top);
  }

  #content() {
    return this.#subject.content(this.driver.camera, this.driver.stage);
  }

  #draw(): void {
    this.#plate.draw(this.driver.camera, this.driver.stage, this.#palette);
  }

  /** Where colour tells something else than regions, the land and its names do without. */
  #tint(): void {
    const tinted = this.#inputs.colours === null;
    this.#plate.tint(tinted);
    this.#parts.texts.classList.toggle("map-plain", !tinted);
  }

  /** Everything that has to be in the same frame as the camera. */
  #follow(): void {
    const { camera, stage, held } = this.driver;
    // A map that is taken hold of before it came to rest is drawn once for all the frames in which it is only shifted.
    if (held && this.#plate.scale !== camera.scale) this.#draw();
    const carried = this.#plate.move(camera, stage, held ? this.#scenery.marks : null);
    this.#scenery.setCamera(camera, stage, carried);
    this.#texts.move(camera, stage);
    const stop = stopOf(camera.scale);
    if (stop === this.#stop) return;
    this.#stop = stop;
    this.#scenery.change({ dotsOnly: stop === "regions" });
    this.#events.onStop(stop);
  }

  /** What waits for the camera to rest: the crisp land, and all text set anew. */
  #rest(): void {
    if (this.#gone || !this.#ready) return;
    if (this.#subject.isLarge) this.#scenery.rebuild(this.#content());
    this.#draw();
    this.#follow();
    this.#place(true);
  }

  #place(fade: boolean): void {
    const { map, entered, filter } = this.#inputs;
    const { camera, stage } = this.driver;
    const covered = [...coveringOf(this.#parts.stage, stage, this.#top), ...this.#plate.cornerIn(camera, stage)];
    const view = { map, camera, stage, settlements: this.settlements, focus: this.#subject.focus, summaries: this.#subject.summaries };
    const yielding = this.#texts.place({ ...view, roads: roadsBetween(this.#inputs), covered, entered, filter }, fade);
    if (yielding.size > 0 || this.#yields) this.#scenery.change({ yielding });
    this.#yields = yielding.size > 0;
    this.pointing.show();
    this.#events.onEmpty(wayBack(this.settlements, camera, stage));
    this.#settling.put(true);
  }

  /** Opened with a selection, the map waits a moment for its works, or it would be drawn and set twice. */
  #begin(): void {
    const { selection, selected } = this.#inputs;
    if (selection === null || selected.size > 0) this.#complete();
    else this.#beginning = window.setTimeout(() => this.#complete(), patience);
  }

  #complete(): void {
    window.clearTimeout(this.#beginning);
    if (this.#gone || this.#ready) return;
    this.#ready = true;
    if (document.documentElement.dataset["mapSettled"] === "false") this.#draw();
    this.#place(false);
    performance.mark("stemma:map");
    document.documentElement.dataset["map"] = "ready";
    requestAnimationFrame(() => setTimeout(() => this.#drawWhole(), 60));
  }

  #drawWhole(): void {
    if (!this.#gone) this.#plate.drawWhole(this.#palette);
  }

  #move(): void {
    this.#restoring = false;
    this.pointing.hide();
    this.#settling.put(false);
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
    this.#restoring = this.#restoring && next.selection === this.#inputs.selection;
    const changes = this.#subject.take(next);
    this.#renew(changes);
    if (!this.#ready) return this.#cut();
    const restored = changes.chosen && !(this.#restoring && next.camera !== null);
    const moves = this.driver.answer(next.camera, restored || changes.land || changes.pruned);
    if (moves || this.driver.moving) return;
    if (changes.data) this.#rest();
    else if (changes.looks || changes.texts) this.#place(true);
  }

  #renew({ data, land, chosen, looks, colours }: Changes): void {
    if (land) this.#plate.setMap(this.map);
    if (data || (chosen && this.#subject.isLarge)) this.#scenery.rebuild(this.#content());
    if (chosen && this.#ready) this.#scenery.grow();
    if (looks) this.#scenery.change(this.#subject.look(this.#palette));
    if (colours) {
      this.#tint();
      this.#draw();
    }
    if (land || colours) this.#drawWhole();
  }

  /** Behind another lens. */
  hide(): void {
    window.clearTimeout(this.#pending);
    this.hover(null);
    this.#stopped ||= this.driver.moving;
    this.driver.stop();
  }

  /** In sight again: at once as things are now, without the way there. */
  show(next: MapInputs): void {
    if (!this.#ready) return this.update(next);
    const [stage, before] = [boxOf(this.#parts.stage), this.driver.stage];
    const asBefore = stage.width === before.width && stage.height === before.height && !this.#stopped;
    if (asBefore && next === this.#inputs) return;
    this.#stopped = false;
    this.#top = pixels(this.#parts.stage, "--map-covered");
    this.#renew(this.#subject.take(next));
    this.driver.cut(next.camera, stage);
    this.#rest();
  }

  /** Before the first complete view nothing moves. */
  #cut(): void {
    this.driver.cut(this.#inputs.camera);
    this.#draw();
    this.#follow();
    if (this.#beginning !== undefined && this.#inputs.selected.size > 0) this.#complete();
  }

  resize(): void {
    const [stage, before] = [boxOf(this.#parts.stage), this.driver.stage];
    if (stage.width === 0 || stage.height === 0 || (stage.width === before.width && stage.height === before.height)) return;
    this.#top = pixels(this.#parts.stage, "--map-covered");
    this.driver.resize(stage, !this.#ready || this.#restoring);
    this.#restoring = this.#restoring && !this.#ready;
    if (!this.#ready) this.#draw();
    this.#follow();
    if (this.#ready && !this.driver.moving) this.#settling.soon();
  }

  recolour(): void {
    this.#palette = readPalette();
    this.#scenery.change(this.#subject.look(this.#palette));
    this.#draw();
    this.#drawWhole();
  }

  /** The region whose name is at a point of the stage; far out, where a region is one thing, its land as well. */
  regionAt(point: Point): string | null {
    return this.pointing.nameAt(point) ?? (this.#stop === "regions" ? this.driver.regionUnder(point) : null);
  }

  hover(id: WorkId | null): void {
    if (!this.pointing.put(id)) return;
    this.#scenery.change({ hovered: id, hover: id === null ? nobody : focusOn(new Set([id]), this.#inputs.relations) });
    this.pointing.show();
  }

  /** Goes to a work, no nearer and no farther. */
  goTo(id: WorkId): void {
    const spot = this.settlements.find(({ work }) => work.id === id);
    if (spot !== undefined) this.driver.glide({ ...this.driver.camera, x: spot.x, y: spot.y });
  }

  point(region: string | null): void {
    this.#texts.point(region);
  }

  kill(): void {
    this.#gone = true;
    for (const timer of [this.#pending, this.#beginning]) window.clearTimeout(timer);
    this.driver.stop();
    this.#scenery.kill();
    for (const part of [this.#parts.land, this.#parts.texts, this.#parts.bars, this.#parts.frame, this.#parts.mini]) part.replaceChildren();
    this.#settling.stop();
    delete document.documentElement.dataset["map"];
  }
}
