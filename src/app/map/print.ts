import type { Camera } from "../../view/state.ts";
import type { Size } from "../../view/viewport.ts";
import type { LandLayer } from "./land-layer.ts";

/** The canvas of what lies on the land, drawn just now for a view; null where it cannot be drawn. */
export type Marks = (camera: Camera, stage: Size) => HTMLCanvasElement | null;

/**
 * Land and what lies on it as one picture, for a map that is dragged where a page is put together in software: moving one
 * layer takes half the time of moving two, of which the upper lets the lower through.
 */
export class Print {
  readonly #land: LandLayer;
  readonly #canvas = document.createElement("canvas");

  constructor(host: HTMLElement, land: LandLayer) {
    this.#land = land;
    this.#canvas.className = "map-land";
    this.#canvas.hidden = true;
    host.append(this.#canvas);
  }

  /** Whether the picture stands for the view: it does for one that is merely shifted against the one that was drawn last. */
  carry(camera: Camera, stage: Size, marks: Marks): boolean {
    const { camera: drawn, stage: size } = this.#land.drawn;
    if (drawn.scale !== camera.scale || size.width !== stage.width || size.height !== stage.height) return false;
    if (this.#canvas.hidden && !this.#take(marks(drawn, size))) return false;
    this.#canvas.style.transform = this.#land.view.style.transform;
    this.#canvas.hidden = false;
    return true;
  }

  #take(marks: HTMLCanvasElement | null): boolean {
    const { view } = this.#land;
    const { width, height } = view;
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    this.#canvas.style.width = view.style.width;
    this.#canvas.style.height = view.style.height;
    const context = this.#canvas.getContext("2d", { alpha: false });
    if (context === null || marks === null) return false;
    context.drawImage(view, 0, 0);
    context.drawImage(marks, 0, 0, width, height, 0, 0, width, height);
    return true;
  }

  /** The layers are seen again. */
  lift(): void {
    this.#canvas.hidden = true;
  }
}
