import type { AtlasMap } from "../../model/map.ts";
import { css } from "../../view/colour.ts";
import type { Camera } from "../../view/state.ts";
import type { Size } from "../../view/viewport.ts";
import { paintLand } from "./land-paint.ts";
import { landPaths, type LandPaths } from "./land-paths.ts";
import type { Palette } from "./palette.ts";

/**
 * Land is painted by the processor: a few hundred clipped and stroked paths cost a graphics card little and software that
 * stands in for one more than everything else on the page.
 */
const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null =>
  canvas.getContext("2d", { alpha: false, willReadFrequently: true });

/** Width in pixels of the bitmap of the whole map, which shows what lies beyond the crisp one while the camera moves. */
const wholeWidth = 900;

/**
 * Sea and land beneath the dots. At rest one canvas shows the view crisply; while the camera moves it is only
 * transformed, and a smaller bitmap of the whole map beneath it fills what comes into view.
 */
export class LandLayer {
  readonly #host: HTMLElement;
  readonly #view = document.createElement("canvas");
  readonly whole = document.createElement("canvas");
  #map: AtlasMap;
  #paths: LandPaths;
  /** What the crisp canvas shows. */
  #drawn = { camera: { x: 0, y: 0, scale: 1 }, stage: { width: 0, height: 0 } };
  /** Whether the regions wear their tints. */
  tinted = true;

  constructor(host: HTMLElement, map: AtlasMap) {
    this.#host = host;
    this.#map = map;
    this.#paths = landPaths(map);
    this.#view.className = "map-land";
    this.whole.className = "map-land-whole";
    host.append(this.whole, this.#view);
  }

  setMap(map: AtlasMap): void {
    this.#map = map;
    this.#paths = landPaths(map);
  }

  draw(camera: Camera, stage: Size, palette: Palette): void {
    const ratio = window.devicePixelRatio;
    const [width, height] = [Math.round(stage.width * ratio), Math.round(stage.height * ratio)];
    if (this.#view.width !== width) this.#view.width = width;
    if (this.#view.height !== height) this.#view.height = height;
    this.#view.style.width = `${stage.width}px`;
    this.#view.style.height = `${stage.height}px`;
    const context = contextOf(this.#view);
    if (context === null) return;
    const unit = camera.scale * ratio;
    paintLand(
      context,
      this.#map,
      this.#paths,
      palette,
      { unit, ratio, x: width / 2 - camera.x * unit, y: height / 2 - camera.y * unit },
      { withGrid: true, tinted: this.tinted },
    );
    this.#drawn = { camera, stage };
    this.#host.style.background = css(palette.sea);
    this.move(camera, stage);
  }

  /** The bitmap of the whole map; not needed before the first rest. */
  drawWhole(palette: Palette): void {
    const unit = wholeWidth / this.#map.width;
    this.whole.width = wholeWidth;
    this.whole.height = Math.round(this.#map.height * unit);
    this.whole.style.width = `${this.#map.width}px`;
    this.whole.style.height = `${this.#map.height}px`;
    const context = contextOf(this.whole);
    if (context !== null)
      paintLand(context, this.#map, this.#paths, palette, { unit, ratio: 1, x: 0, y: 0 }, { withGrid: false, tinted: this.tinted });
  }

  move(camera: Camera, stage: Size): void {
    const { x, y, scale } = this.#drawn.camera;
    const { width, height } = this.#drawn.stage;
    const dx = (x - camera.x) * camera.scale + (stage.width - width) / 2;
    const dy = (y - camera.y) * camera.scale + (stage.height - height) / 2;
    // By whole pixels, where that is all: it stays crisp, and nothing has to be interpolated.
    this.#view.style.transform =
      scale === camera.scale
        ? `translate(${Math.round(dx)}px, ${Math.round(dy)}px)`
        : `translate(${dx}px, ${dy}px) scale(${camera.scale / scale})`;
    const [left, top] = [stage.width / 2 - camera.x * camera.scale, stage.height / 2 - camera.y * camera.scale];
    this.whole.style.transform = `translate(${left}px, ${top}px) scale(${camera.scale})`;
  }
}
