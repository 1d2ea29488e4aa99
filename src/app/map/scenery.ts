import { buildScene, type Scene, type SceneInput } from "../../view/scene.ts";
import type { Camera } from "../../view/state.ts";
import type { Settlement } from "../../view/text-input.ts";
import type { Size } from "../../view/viewport.ts";
import type { Graphics } from "./map-inputs.ts";
import { markFor, type SceneLook } from "./scene-look.ts";
import type { Marks } from "./print.ts";
import { SigmaLayer } from "./sigma-layer.ts";

/** The works and roads in view: which there are, how they look, and sigma that draws them, where it can. */
export class Scenery {
  readonly #host: HTMLElement;
  readonly #onGraphics: (state: Graphics) => void;
  #map: Size;
  #scene: Scene;
  #look: SceneLook;
  #sigma: SigmaLayer | null = null;
  #seen: { readonly camera: Camera; readonly stage: Size } | null = null;
  #settled: readonly Settlement[] | null = null;

  constructor(host: HTMLElement, input: SceneInput, look: SceneLook, onGraphics: (state: Graphics) => void) {
    this.#host = host;
    this.#onGraphics = onGraphics;
    this.#map = input.map;
    this.#scene = buildScene(input);
    this.#look = look;
    this.#open();
  }

  #open(): void {
    try {
      this.#sigma = new SigmaLayer(this.#host, this.#scene, this.#map, this.#look, {
        lost: () => this.#onGraphics("lost"),
        restored: () => this.#reopen(),
      });
      this.#onGraphics("drawn");
    } catch {
      this.#host.replaceChildren();
      this.#onGraphics("missing");
    }
  }

  /** A context that comes back has forgotten all that it was given: sigma begins anew. */
  #reopen(): void {
    this.#sigma?.abandon();
    this.#sigma = null;
    this.#host.replaceChildren();
    this.#open();
    if (this.#seen !== null) this.setCamera(this.#seen.camera, this.#seen.stage);
  }

  /** The works of the scene, where they stand and how they look. */
  get settlements(): readonly Settlement[] {
    this.#settled ??= this.#scene.mapNodes((_, { x, y, work, region }): Settlement => {
      const mark = markFor(work, this.#look);
      return { work, x, y: -y, region, mark, matching: this.#look.matches(work.id) };
    });
    return this.#settled;
  }

  rebuild(input: SceneInput): void {
    this.#map = input.map;
    this.#scene = buildScene(input);
    this.#settled = null;
    this.#sigma?.setScene(this.#scene, input.map);
  }

  change(look: Partial<SceneLook>): void {
    this.#look = { ...this.#look, ...look };
    this.#settled = null;
    this.#sigma?.setLook(this.#look);
  }

  /** What is `carried` along in a picture is not drawn meanwhile. */
  setCamera(camera: Camera, stage: Size, carried = false): void {
    this.#seen = { camera, stage };
    this.#host.style.visibility = carried ? "hidden" : "";
    if (!carried) this.#sigma?.setCamera(camera, stage);
  }

  /** What is drawn, for a picture of it; null where a graphics card draws the thing itself as fast. */
  get marks(): Marks | null {
    const sigma = this.#sigma;
    return sigma === null || !sigma.isSoftware ? null : (camera, stage) => sigma.pictureAt(camera, stage);
  }

  /** Lets the roads of the selection grow out of it. */
  grow(): void {
    this.#sigma?.grow();
  }

  kill(): void {
    this.#sigma?.kill();
    this.#host.replaceChildren();
  }
}
