import type { AtlasMap } from "../../model/map.ts";
import { css } from "../../view/colour.ts";
import type { Camera } from "../../view/state.ts";
import type { Size } from "../../view/viewport.ts";
import { paintLand, type Placement } from "./land-paint.ts";
import { landPaths, type LandPaths } from "./land-paths.ts";
import type { Palette } from "./palette.ts";

/** Width in pixels of the bitmap of the whole map, which shows what lies beyond the crisp one while the camera moves. */
const wholeWidth = 900;

/** Opens a bitmap of a size in pixels for painting; null where the browser has no memory for it. */
const opened = (canvas: HTMLCanvasElement, { width, height }: Size, settings: CanvasRenderingContext2DSettings) => {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return canvas.getContext("2d", { alpha: false, ...settings });
};

const resize = (canvas: HTMLCanvasElement, { width, height }: Size): void => {
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
};

/**
 * Sea and land beneath the dots. At rest one canvas shows the view crisply; while the camera moves it is only
 * transformed, and a smaller bitmap of the whole map beneath it fills what comes into view.
 *
 * Both are painted by the processor (a few hundred clipped and stroked paths cost a graphics card little, and software
 * that stands in for one more than everything else on the page) and then handed over as one picture: a canvas that
 * belongs to the graphics card can be moved without being put on the page anew.
 */
export class LandLayer {
  readonly #host: HTMLElement;
  readonly #easel = document.createElement("canvas");
  readonly view = document.createElement("canvas");
  readonly whole = document.createElement("canvas");
  #map: AtlasMap;
  #paths: LandPaths;
  #drawn = { camera: { x: 0, y: 0, scale: 1 }, stage: { width: 0, height: 0 } };
  /** Whether the regions wear their tints. */
  tinted = true;

  constructor(host: HTMLElement, map: AtlasMap) {
    this.#host = host;
    this.#map = map;
    this.#paths = landPaths(map);
    this.view.className = "map-land";
    this.whole.className = "map-land-whole";
    host.append(this.whole, this.view);
  }

  /** What the crisp canvas shows. */
  get drawn(): { readonly camera: Camera; readonly stage: Size } {
    return this.#drawn;
  }

  setMap(map: AtlasMap): void {
    this.#map = map;
    this.#paths = landPaths(map);
  }

  draw(camera: Camera, stage: Size, palette: Palette): void {
    const ratio = window.devicePixelRatio;
    const [width, height] = [Math.round(stage.width * ratio), Math.round(stage.height * ratio)];
    const unit = camera.scale * ratio;
    const at = { unit, ratio, x: width / 2 - camera.x * unit, y: height / 2 - camera.y * unit };
    if (!this.#paint(this.view, { width, height }, palette, at, true)) return;
    resize(this.view, stage);
    this.#drawn = { camera, stage };
    this.#host.style.background = css(palette.sea);
    this.move(camera, stage);
  }

  /** The bitmap of the whole map; not needed before the first rest. */
  drawWhole(palette: Palette): void {
    const unit = wholeWidth / this.#map.width;
    const size = { width: wholeWidth, height: Math.round(this.#map.height * unit) };
    this.#paint(this.whole, size, palette, { unit, ratio: 1, x: 0, y: 0 }, false);
    resize(this.whole, this.#map);
  }

  #paint(canvas: HTMLCanvasElement, size: Size, palette: Palette, at: Placement, withGrid: boolean): boolean {
    const [easel, shown] = [opened(this.#easel, size, { willReadFrequently: true }), opened(canvas, size, {})];
    if (easel === null || shown === null) return false;
    paintLand(easel, this.#map, this.#paths, palette, at, { withGrid, tinted: this.tinted });
    shown.drawImage(this.#easel, 0, 0);
    return true;
  }

  move(camera: Camera, stage: Size): void {
    const { x, y, scale } = this.#drawn.camera;
    const { width, height } = this.#drawn.stage;
    const dx = (x - camera.x) * camera.scale + (stage.width - width) / 2;
    const dy = (y - camera.y) * camera.scale + (stage.height - height) / 2;
    // By whole pixels, where that is all: it stays crisp, and nothing has to be interpolated.
    this.view.style.transform =
      scale === camera.scale
        ? `translate(${Math.round(dx)}px, ${Math.round(dy)}px)`
        : `translate(${dx}px, ${dy}px) scale(${camera.scale / scale})`;
    const stretch = camera.scale / scale;
    const covers = (length: number, drawn: number, moved: number): boolean => {
      const start = moved + (drawn * (1 - stretch)) / 2;
      return start < 1 && start + drawn * stretch > length - 1;
    };
    // What the crisp canvas covers needs nothing beneath it: where a page is put together in software, each layer costs.
    this.whole.hidden = covers(stage.width, width, dx) && covers(stage.height, height, dy);
    if (this.whole.hidden) return;
    const [left, top] = [stage.width / 2 - camera.x * camera.scale, stage.height / 2 - camera.y * camera.scale];
    this.whole.style.transform = `translate(${left}px, ${top}px) scale(${camera.scale})`;
  }
}
