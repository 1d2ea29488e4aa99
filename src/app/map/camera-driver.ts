import type { WorkId } from "../../model/ids.ts";
import type { AtlasMap } from "../../model/map.ts";
import { autoCamera, keepOnMap, regionCamera, showsAll, wholeCamera } from "../../view/auto-camera.ts";
import { inRings, type Box } from "../../view/boxes.ts";
import { roundCamera, type Camera } from "../../view/state.ts";
import { scaleOfStop, stopOf, type Stop } from "../../view/stops.ts";
import { confine, fitCamera, sameCamera, toMap, toScreen, zoomAt, type Point, type Size } from "../../view/viewport.ts";
import { Mover } from "./mover.ts";

const easeFor = 280;
/** A stage that has grown by less than this share of itself is as full as before. */
const slight = 0.12;

/** What the camera moves over. */
export interface Ground {
  readonly map: AtlasMap;
  /** Pixels at the head of the stage that something else lies over. */
  readonly top: number;
  /** What else lies over it; asked for only when the map decides where to stand. */
  readonly boxes: () => readonly Box[];
  /** The selection with its neighbours. */
  readonly near: ReadonlySet<WorkId>;
  /** Where the selection stands when it is one work. */
  readonly chosen: Point | null;
}

export interface CameraEvents {
  /** The camera is somewhere else: everything follows in this frame. */
  readonly moved: () => void;
  readonly rested: () => void;
  /** The camera rests where its owner did not send it. */
  readonly report: (camera: Camera | null) => void;
}

/** Whether a stage has grown a little, and only at its foot or its right. */
const growsSlightly = (from: Box, to: Box): boolean => {
  const grown = [to.width / from.width, to.height / from.height];
  return from.x === to.x && from.y === to.y && grown.every((by) => by >= 1 && by <= 1 + slight);
};

/** Where the camera is, and every way that it gets elsewhere. */
export class CameraDriver {
  readonly #mover = new Mover();
  readonly #events: CameraEvents;
  readonly #ground: () => Ground;
  /** null is: the map decides. */
  #asked: Camera | null;
  #camera: Camera;
  /** With its place in the window. */
  #stage: Box;
  /** The stage that the map last chose its own place for. */
  #fitted: Box;
  /** What the camera was sent to, for a stage that changes its size with that; null once somebody moved it. */
  #aim: (() => Camera) | null = null;
  #held = false;

  constructor(ground: () => Ground, stage: Box, asked: Camera | null, events: CameraEvents) {
    this.#ground = ground;
    this.#stage = stage;
    this.#fitted = stage;
    this.#asked = asked;
    this.#events = events;
    this.#camera = asked ?? this.#auto();
  }

  get camera(): Camera {
    return this.#camera;
  }

  get stage(): Size {
    return this.#stage;
  }

  /** Whether a pointer has hold of the map and shifts it. */
  get held(): boolean {
    return this.#held;
  }

  get moving(): boolean {
    return this.#mover.moving;
  }

  stop(): void {
    this.#held = false;
    this.#mover.stop();
  }

  #auto(): Camera {
    const { map, near, top, boxes } = this.#ground();
    this.#fitted = this.#stage;
    return autoCamera(map, this.#stage, near, { top, boxes: near.size > 0 ? boxes() : [] });
  }

  #set(camera: Camera): void {
    this.#camera = camera;
    this.#events.moved();
  }

  glide(to: Camera, report = true): void {
    this.#aim = null;
    this.#held = false;
    const target = confine(to, this.#ground().map, this.#stage);
    if (sameCamera(target, this.#camera)) {
      this.#mover.stop();
      this.#events.rested();
      return;
    }
    this.#events.moved();
    this.#mover.go(
      this.#camera,
      target,
      easeFor,
      (camera) => this.#set(camera),
      () => {
        this.#events.rested();
        if (report) this.#events.report(this.#camera);
      },
    );
  }

  /**
   * Answers what the owner asks for and a new selection; says whether the camera moves. A selection whose neighbourhood
   * can be read from here moves nothing.
   */
  answer(asked: Camera | null, chosen: boolean): boolean {
    const before = this.#asked;
    this.#asked = asked;
    if (asked === null) {
      if (before === null && !chosen) return false;
      const auto = this.#auto();
      if (sameCamera(auto, this.#camera) && !this.moving) return false;
      this.glide(auto, false);
      return true;
    }
    const news = before === null || !sameCamera(asked, before);
    if (news && !sameCamera(asked, roundCamera(this.#camera)) && !sameCamera(asked, this.#camera)) {
      this.glide(asked, false);
      return true;
    }
    const { map, near, top } = this.#ground();
    if (!chosen || near.size === 0 || showsAll(map, this.#camera, this.#stage, near, top)) return false;
    this.glide(this.#auto());
    return true;
  }

  /**
   * A new size of the stage. The left top corner stays where it is, so that a panel that opens at the right moves
   * nothing, unless it would hide the neighbourhood that it was opened for. Where nobody has moved the map, the map
   * decides anew, but for a strip at its foot that goes; before the first view (`early`) nothing has a place to stay at.
   */
  resize(stage: Box, early: boolean): void {
    const { map, near, top } = this.#ground();
    const before = this.#stage;
    const shown = near.size > 0 && showsAll(map, this.#camera, before, near, top);
    this.#stage = stage;
    if (this.#aim !== null && !early) return this.#aimAt(this.#aim);
    const stays = growsSlightly(this.#fitted, stage);
    if (early || (this.#asked === null && !this.moving && !stays)) {
      this.#camera = this.#asked ?? this.#auto();
      return;
    }
    const { x, y, scale } = this.#camera;
    this.#camera = { x: x + (stage.width - before.width) / 2 / scale, y: y + (stage.height - before.height) / 2 / scale, scale };
    const hidden = shown && !showsAll(map, this.#camera, stage, near, top);
    if (hidden || (this.moving && (near.size > 0 || this.#asked === null))) this.glide(this.#auto(), this.#asked !== null);
    else if (!this.moving && this.#asked !== null) this.#events.report(this.#camera);
  }

  /** Stands at once where it is asked to; for what is known only after the first view. */
  cut(asked: Camera | null, stage = this.#stage): void {
    this.#asked = asked;
    this.#stage = stage;
    this.#camera = asked ?? this.#auto();
  }

  /** A step of a gesture: pan by pixels, and zoom about a point of the stage. */
  drag(dx: number, dy: number, at: Point, factor: number): void {
    this.#mover.stop();
    this.#aim = null;
    this.#held = factor === 1;
    const { map } = this.#ground();
    const { x, y, scale } = this.#camera;
    const panned = { x: x - dx / scale, y: y - dy / scale, scale };
    const allowed = confine({ ...panned, scale: scale * factor }, map, this.#stage).scale;
    this.#set(confine(zoomAt(panned, this.#stage, at, allowed / scale), map, this.#stage));
  }

  /** The gesture is over. */
  release(): void {
    this.#held = false;
    this.#events.rested();
    this.#events.report(this.#camera);
  }

  zoom(factor: number, at: Point = { x: this.#stage.width / 2, y: this.#stage.height / 2 }): void {
    this.glide(zoomAt(this.#camera, this.#stage, at, factor));
  }

  toStop(stop: Stop): void {
    const { map, chosen } = this.#ground();
    const fit = fitCamera(map, this.#stage).scale;
    if (stopOf(this.#camera.scale) === stop) return;
    if (stopOf(fit) === stop) this.fit();
    else this.glide(keepOnMap({ ...(chosen ?? this.#camera), scale: scaleOfStop(stop, fit) }, map, this.#stage));
  }

  /** The whole map. Where the map would show that by itself, nothing has been moved. */
  fit(): void {
    const { map, top } = this.#ground();
    const whole = wholeCamera(map, this.#stage, top);
    const asOpened = sameCamera(whole, this.#auto());
    this.glide(whole, !asOpened);
    if (asOpened) this.#events.report(null);
  }

  /** Moves just far enough that a point is well in view. */
  reveal(point: Point): void {
    const at = toScreen(this.#camera, this.#stage, point);
    const { width, height } = this.#stage;
    const over = (value: number, length: number): number =>
      value < 60 ? value - length * 0.3 : value > length - 60 ? value - length * 0.7 : 0;
    const [dx, dy] = [over(at.x, width), over(at.y, height)];
    if (dx === 0 && dy === 0) return;
    this.glide({ ...this.#camera, x: this.#camera.x + dx / this.#camera.scale, y: this.#camera.y + dy / this.#camera.scale });
  }

  /** The region that a point of the stage lies in. */
  regionUnder(point: Point): string | null {
    const at = toMap(this.#camera, this.#stage, point);
    return this.#ground().map.regions.find(({ rings }) => inRings(rings, at.x, at.y))?.id ?? null;
  }

  /** Goes to where a region fills the stage. */
  enter(id: string): void {
    const region = this.#ground().map.regions.find((each) => each.id === id);
    if (region === undefined) return;
    this.#aimAt(() => regionCamera(region, this.#stage, this.#ground().top));
  }

  #aimAt(aim: () => Camera): void {
    this.glide(aim());
    this.#aim = aim;
  }
}
