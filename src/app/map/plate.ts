import type { AtlasMap } from "../../model/map.ts";
import type { Box } from "../../view/boxes.ts";
import type { Camera } from "../../view/state.ts";
import type { Point, Size } from "../../view/viewport.ts";
import { FrameLayer } from "./frame-layer.ts";
import { LandLayer } from "./land-layer.ts";
import type { MapParts } from "./map-inputs.ts";
import { Minimap } from "./minimap.ts";
import type { Palette } from "./palette.ts";
import { Print, type Marks } from "./print.ts";

/** What the map is printed on: the land, the same land small in a corner, and the frame with its references. */
export class Plate {
  readonly #land: LandLayer;
  readonly #print: Print;
  readonly #mini: Minimap;
  readonly #frame: FrameLayer;
  #map: AtlasMap;

  constructor(parts: MapParts, map: AtlasMap, goTo: (point: Point) => void) {
    this.#map = map;
    this.#land = new LandLayer(parts.land, map);
    this.#print = new Print(parts.land, this.#land);
    this.#mini = new Minimap(parts.mini, map, goTo);
    this.#frame = new FrameLayer(parts.frame);
  }

  /** What the crisp land is drawn at. */
  get scale(): number {
    return this.#land.drawn.camera.scale;
  }

  setMap(map: AtlasMap): void {
    this.#map = map;
    this.#land.setMap(map);
    this.#mini.setMap(map);
  }

  /** Whether the regions wear their tints. */
  tint(tinted: boolean): void {
    this.#land.tinted = tinted;
  }

  /** Crisp, as far as it is in view. */
  draw(camera: Camera, stage: Size, palette: Palette): void {
    this.#land.draw(camera, stage, palette);
  }

  /** The whole of it, for what a moving camera uncovers and for the corner. */
  drawWhole(palette: Palette): void {
    this.#land.drawWhole(palette);
    this.#mini.draw(this.#land.whole);
  }

  /** Moves with the camera. Says whether land and marks go as one picture; without `marks` they do not. */
  move(camera: Camera, stage: Size, marks: Marks | null): boolean {
    this.#land.move(camera, stage);
    this.#mini.show(camera, stage);
    const carried = marks !== null && this.#print.carry(camera, stage, marks);
    if (carried) this.#frame.carry(camera);
    else {
      this.#print.lift();
      this.#frame.show(this.#map, camera, stage);
    }
    return carried;
  }

  /** The corner that is taken, where it is. */
  cornerIn(camera: Camera, stage: Size): readonly Box[] {
    const box = this.#mini.boxIn(camera, stage);
    return box === null ? [] : [box];
  }
}
