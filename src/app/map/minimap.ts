import type { AtlasMap } from "../../model/map.ts";
import type { Box } from "../../view/boxes.ts";
import type { Camera } from "../../view/state.ts";
import { fitCamera, visible, type Point, type Size } from "../../view/viewport.ts";

const width = 172;
const inset = 15;

/** The whole map, small, with the rectangle of the view; shown on wide stages once part of the map is out of view. */
export class Minimap {
  readonly #host: HTMLElement;
  readonly #canvas = document.createElement("canvas");
  readonly #view = document.createElement("div");
  #map: AtlasMap;

  constructor(host: HTMLElement, map: AtlasMap, goTo: (point: Point) => void) {
    this.#host = host;
    this.#map = map;
    this.#view.className = "map-mini-view";
    host.append(this.#canvas, this.#view);
    const follow = (event: PointerEvent): void => {
      event.stopPropagation();
      if (event.buttons === 0) return;
      host.setPointerCapture(event.pointerId);
      const box = host.getBoundingClientRect();
      goTo({
        x: ((event.clientX - box.left) / box.width) * this.#map.width,
        y: ((event.clientY - box.top) / box.height) * this.#map.height,
      });
    };
    host.addEventListener("pointerdown", follow);
    host.addEventListener("pointermove", follow);
    for (const type of ["click", "dblclick"]) host.addEventListener(type, (event) => event.stopPropagation());
  }

  setMap(map: AtlasMap): void {
    this.#map = map;
  }

  get #height(): number {
    return Math.round((width * this.#map.height) / this.#map.width);
  }

  draw(whole: HTMLCanvasElement): void {
    const ratio = window.devicePixelRatio;
    this.#canvas.width = width * ratio;
    this.#canvas.height = this.#height * ratio;
    this.#host.style.width = `${width}px`;
    this.#host.style.height = `${this.#height}px`;
    const context = this.#canvas.getContext("2d");
    if (context === null || whole.width === 0) return;
    context.imageSmoothingQuality = "high";
    context.drawImage(whole, 0, 0, this.#canvas.width, this.#canvas.height);
  }

  /** Its place in the stage when it is shown. */
  boxIn(camera: Camera, stage: Size): Box | null {
    const shown = stage.width >= 640 && stage.height >= 420 && camera.scale > fitCamera(this.#map, stage).scale * 1.12;
    return shown ? { x: inset, y: stage.height - inset - this.#height, width, height: this.#height } : null;
  }

  show(camera: Camera, stage: Size): void {
    this.#host.hidden = this.boxIn(camera, stage) === null;
    if (this.#host.hidden) return;
    const share = width / this.#map.width;
    const { x0, y0, x1, y1 } = visible(camera, stage);
    const [left, top] = [Math.max(0, x0 * share), Math.max(0, y0 * share)];
    const style = this.#view.style;
    style.transform = `translate(${left}px, ${top}px)`;
    style.width = `${Math.min(width, x1 * share) - left}px`;
    style.height = `${Math.min(this.#height, y1 * share) - top}px`;
  }
}
