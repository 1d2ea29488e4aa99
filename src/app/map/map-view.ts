import type { WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { autoCamera, showsAll } from "../../view/auto-camera.ts";
import { inRings, type Box } from "../../view/boxes.ts";
import { focusOn, type Focus } from "../../view/focus.ts";
import { reach } from "../../view/marks.ts";
import type { Settlement } from "../../view/placement.ts";
import { summariseRegions, type RegionSummary } from "../../view/region-summary.ts";
import { buildScene } from "../../view/scene.ts";
import { roundCamera, type Camera } from "../../view/state.ts";
import { namesFrom, scaleOfStop, stopOf, type Stop } from "../../view/stops.ts";
import { boundsOf, cameraFor, confine, fitCamera, sameCamera, toMap, toScreen, visible, zoomAt, type Point, type Size } from "../../view/viewport.ts";
import { FrameLayer } from "./frame-layer.ts";
import { LandLayer } from "./land-layer.ts";
import type { MapEvents, MapInputs, MapParts } from "./map-inputs.ts";
import { fontsReady } from "./measure.ts";
import { Minimap } from "./minimap.ts";
import { Mover } from "./mover.ts";
import { readPalette, type Palette } from "./palette.ts";
import { markFor, type SceneLook } from "./scene-look.ts";
import { SigmaLayer } from "./sigma-layer.ts";
import { TextLayers } from "./text-layers.ts";

/** The most works that are drawn at once. */
const nodeBudget = 3000;
const easeFor = 280;
const nobody: Focus = focusOn(new Set(), []);

/** The layers of the map and the camera they share. Nothing here knows of React. */
export class MapView {
  readonly #parts: MapParts;
  readonly #events: MapEvents;
  readonly #land: LandLayer;
  readonly #texts: TextLayers;
  readonly #frame: FrameLayer;
  readonly #mini: Minimap;
  readonly #mover = new Mover();
  #sigma: SigmaLayer | null = null;
  #inputs: MapInputs;
  #palette: Palette = readPalette();
  #works: ReadonlyMap<WorkId, WorkSummary>;
  #summaries: readonly RegionSummary[];
  #focus: Focus;
  #hovered: WorkId | null = null;
  #hover: Focus = nobody;
  #stage: Size;
  #camera: Camera;
  #stop: Stop | null = null;
  #ready = false;
  #gone = false;

  constructor(parts: MapParts, inputs: MapInputs, events: MapEvents) {
    this.#parts = parts;
    this.#inputs = inputs;
    this.#events = events;
    this.#works = new Map(inputs.works.map((work) => [work.id, work]));
    this.#summaries = summariseRegions(inputs.map.regions, this.#works);
    this.#focus = focusOn(inputs.selected, inputs.relations);
    this.#stage = { width: parts.stage.clientWidth, height: parts.stage.clientHeight };
    this.#camera = inputs.camera ?? this.#auto();
    this.#land = new LandLayer(parts.land, inputs.map);
    this.#texts = new TextLayers(parts.texts);
    this.#frame = new FrameLayer(parts.frame);
    this.#mini = new Minimap(parts.mini, inputs.map, (point) => this.#glide({ ...this.#camera, ...point }));
    this.#land.draw(this.#camera, this.#stage, this.#palette);
    this.#openSigma();
    this.#follow();
    void fontsReady().then(() => this.#complete());
  }

  get camera(): Camera {
    return this.#camera;
  }

  get stage(): Size {
    return this.#stage;
  }

  /** Works in the order of the map, where they stand. */
  get settlements(): readonly (Point & { readonly work: WorkSummary; readonly matching: boolean })[] {
    return this.#settle();
  }

  #auto(): Camera {
    return autoCamera(this.#inputs.map, this.#stage, this.#focus.near);
  }

  #matches = (id: WorkId): boolean => this.#inputs.matching?.has(id) ?? true;

  #look(): SceneLook {
    return {
      palette: this.#palette, focus: this.#focus, hover: this.#hover, hovered: this.#hovered, matches: this.#matches,
      dotsOnly: stopOf(this.#camera.scale) === "regions",
    };
  }

  #scene() {
    const { map, relations } = this.#inputs;
    return buildScene({ map, works: this.#works, relations, view: visible(this.#camera, this.#stage), keep: this.#focus.near, budget: nodeBudget });
  }

  #openSigma(): void {
    try {
      this.#sigma = new SigmaLayer(this.#parts.dots, this.#scene(), this.#inputs.map, this.#look(), () => this.#lose());
    } catch {
      this.#lose();
    }
  }

  #lose(): void {
    if (this.#gone) return;
    this.#sigma?.kill();
    this.#sigma = null;
    this.#events.onLost();
  }

  #settle(): readonly Settlement[] {
    const { map } = this.#inputs;
    const look = this.#look();
    return map.works.flatMap(({ id, x, y, region }): Settlement[] => {
      const work = this.#works.get(id);
      return work === undefined ? [] : [{ work, x, y, region, mark: markFor(work, look), matching: this.#matches(id) }];
    });
  }

  /** Everything that has to be in the same frame as the camera. */
  #follow(): void {
    this.#land.move(this.#camera, this.#stage);
    this.#sigma?.setCamera(this.#camera, this.#stage);
    this.#texts.move(this.#camera, this.#stage);
    this.#frame.show(this.#inputs.map, this.#camera, this.#stage);
    this.#mini.show(this.#camera, this.#stage);
    const stop = stopOf(this.#camera.scale);
    if (stop === this.#stop) return;
    const first = this.#stop === null;
    this.#stop = stop;
    this.#events.onStop(stop);
    if (!first) this.#sigma?.setLook(this.#look());
  }

  /** What waits for the camera to rest: the crisp land, and all text set anew. */
  #rest(fade = true): void {
    if (this.#gone || !this.#ready) return;
    this.#land.draw(this.#camera, this.#stage, this.#palette);
    this.#follow();
    this.#place(fade);
  }

  #place(fade: boolean): void {
    const { map, relations, covered } = this.#inputs;
    const mini = this.#mini.boxIn(this.#camera, this.#stage);
    const lying: readonly Box[] = mini === null ? covered : [...covered, mini];
    const roads = relations.filter(({ basis }) => basis === "stated");
    this.#texts.place(
      { map, camera: this.#camera, stage: this.#stage, settlements: this.#settle(), roads, focus: this.#focus, summaries: this.#summaries, covered: lying },
      fade,
    );
    document.documentElement.dataset["mapSettled"] = "true";
  }

  #complete(): void {
    if (this.#gone) return;
    this.#ready = true;
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

  #unsettle(): void {
    document.documentElement.dataset["mapSettled"] = "false";
  }

  #set(camera: Camera): void {
    this.#unsettle();
    this.#camera = camera;
    this.#follow();
  }

  /** Eases to a camera; `report` says it to the owner, for movements that the owner did not ask for. */
  #glide(to: Camera, report = true): void {
    const target = confine(to, this.#inputs.map, this.#stage);
    if (sameCamera(target, this.#camera)) return this.#rest();
    this.#unsettle();
    this.#mover.go(this.#camera, target, easeFor, (camera) => this.#set(camera), () => {
      this.#rest();
      if (report) this.#events.onCamera(this.#camera);
    });
  }

  /** Takes new inputs; answers only what changed. */
  update(next: MapInputs): void {
    const before = this.#inputs;
    this.#inputs = next;
    const data = next.map !== before.map || next.works !== before.works || next.relations !== before.relations;
    const chosen = next.selected !== before.selected || next.selection !== before.selection;
    if (data) this.#renew(next);
    if (data || chosen) this.#focus = focusOn(next.selected, next.relations);
    if (data) this.#sigma?.setScene(this.#scene());
    if (data || chosen || next.matching !== before.matching) this.#sigma?.setLook(this.#look());
    const moved = this.#answerCamera(before, next, chosen || data);
    const texts = data || chosen || next.matching !== before.matching || next.covered !== before.covered;
    if (!moved && texts && this.#ready && !this.#mover.moving) {
      if (data) this.#rest();
      else this.#place(true);
    }
  }

  #renew({ map, works }: MapInputs): void {
    this.#works = new Map(works.map((work) => [work.id, work]));
    this.#summaries = summariseRegions(map.regions, this.#works);
    this.#land.setMap(map);
    this.#mini.setMap(map);
    this.#drawWhole();
  }

  #answerCamera(before: MapInputs, next: MapInputs, chosen: boolean): boolean {
    const given = next.camera;
    if (given === null) {
      if (before.camera === null && !chosen) return false;
      const auto = this.#auto();
      if (sameCamera(auto, this.#camera)) return false;
      this.#glide(auto, false);
      return true;
    }
    const told = before.camera === null || !sameCamera(given, before.camera);
    if (told && !sameCamera(given, roundCamera(this.#camera)) && !sameCamera(given, this.#camera)) {
      this.#glide(given, false);
      return true;
    }
    if (!chosen || next.selected.size === 0 || showsAll(next.map, this.#camera, this.#stage, this.#focus.near)) return false;
    this.#glide(this.#auto());
    return true;
  }

  resize(): void {
    const stage = { width: this.#parts.stage.clientWidth, height: this.#parts.stage.clientHeight };
    if (stage.width === 0 || stage.height === 0 || (stage.width === this.#stage.width && stage.height === this.#stage.height)) return;
    this.#stage = stage;
    if (this.#inputs.camera === null && !this.#mover.moving) this.#camera = this.#auto();
    this.#land.draw(this.#camera, stage, this.#palette);
    this.#follow();
    if (this.#inputs.camera === null && this.#mover.moving) this.#glide(this.#auto(), false);
    else if (this.#ready) this.#place(false);
  }

  recolour(): void {
    this.#palette = readPalette();
    this.#sigma?.setLook(this.#look());
    this.#land.draw(this.#camera, this.#stage, this.#palette);
    this.#drawWhole();
  }

  /** A step of a gesture: pan, and zoom about a point. */
  drag(dx: number, dy: number, at: Point, factor: number): void {
    this.#mover.stop();
    const { x, y, scale } = this.#camera;
    const panned = { x: x - dx / scale, y: y - dy / scale, scale };
    const least = confine({ ...panned, scale: panned.scale * factor }, this.#inputs.map, this.#stage).scale;
    this.#set(confine(zoomAt(panned, this.#stage, at, least / panned.scale), this.#inputs.map, this.#stage));
  }

  /** The gesture is over. */
  release(): void {
    this.#rest();
    this.#events.onCamera(this.#camera);
  }

  zoom(factor: number, at: Point = { x: this.#stage.width / 2, y: this.#stage.height / 2 }): void {
    this.#glide(zoomAt(this.#camera, this.#stage, at, factor));
  }

  toStop(stop: Stop): void {
    const fit = fitCamera(this.#inputs.map, this.#stage);
    if (stopOf(this.#camera.scale) === stop) return;
    if (stopOf(fit.scale) === stop) return this.fit();
    const scale = scaleOfStop(stop, fit.scale);
    const selected = this.#settle().filter(({ work }) => this.#inputs.selected.has(work.id));
    const middle = selected.length === 1 ? selected[0] : undefined;
    this.#glide({ x: middle?.x ?? this.#camera.x, y: middle?.y ?? this.#camera.y, scale });
  }

  /** The whole map. Without a selection that is what the map shows by itself. */
  fit(): void {
    if (this.#focus.near.size > 0) return this.#glide(fitCamera(this.#inputs.map, this.#stage));
    this.#glide(this.#auto(), false);
    this.#events.onCamera(null);
  }

  /** Moves just far enough that a work is well in view. */
  reveal({ x, y }: Point): void {
    const at = toScreen(this.#camera, this.#stage, { x, y });
    const { width, height } = this.#stage;
    const over = (value: number, length: number): number => (value < 60 ? value - length * 0.3 : value > length - 60 ? value - length * 0.7 : 0);
    const [dx, dy] = [over(at.x, width), over(at.y, height)];
    if (dx !== 0 || dy !== 0) this.#glide({ ...this.#camera, x: this.#camera.x + dx / this.#camera.scale, y: this.#camera.y + dy / this.#camera.scale });
  }

  /** The work at a point of the stage: its dot within `slack` pixels, or its label. */
  workAt(point: Point, slack: number): WorkId | null {
    let best: { id: WorkId; distance: number } | null = null;
    for (const { work, x, y, mark } of this.#settle()) {
      const at = toScreen(this.#camera, this.#stage, { x, y });
      const distance = Math.hypot(at.x - point.x, at.y - point.y) - reach(mark);
      if (distance <= slack && (best === null || distance < best.distance)) best = { id: work.id, distance };
    }
    return best?.id ?? this.#texts.workAt(point, this.#camera, this.#stage);
  }

  /** At the Regions stop: goes near to the region at a point; says whether there was one. */
  enterRegion(point: Point): boolean {
    if (stopOf(this.#camera.scale) !== "regions") return false;
    const at = toMap(this.#camera, this.#stage, point);
    const region = this.#inputs.map.regions.find(({ rings }) => inRings(rings, at.x, at.y));
    if (region === undefined) return false;
    const corners = region.rings.flatMap((ring) => ring.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: ring[index + 1] ?? 0 }] : [])));
    this.#glide(cameraFor(boundsOf(corners), this.#stage, 0.04, namesFrom * 1.2, 1.5));
    return true;
  }

  hover(id: WorkId | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#hover = id === null ? nobody : focusOn(new Set([id]), this.#inputs.relations);
    this.#sigma?.setLook(this.#look());
  }

  kill(): void {
    this.#gone = true;
    this.#mover.stop();
    this.#sigma?.kill();
    for (const part of [this.#parts.land, this.#parts.dots, this.#parts.texts, this.#parts.frame, this.#parts.mini]) part.replaceChildren();
    delete document.documentElement.dataset["map"];
    delete document.documentElement.dataset["mapSettled"];
  }
}
