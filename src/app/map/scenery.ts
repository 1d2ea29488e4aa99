import type { Settlement } from "../../view/text-input.ts";
import { buildScene, type Scene, type SceneInput } from "../../view/scene.ts";
import type { Camera } from "../../view/state.ts";
import type { Size } from "../../view/viewport.ts";
import { markFor, type SceneLook } from "./scene-look.ts";
import { SigmaLayer } from "./sigma-layer.ts";

/** The works and roads in view: which there are, how they look, and sigma that draws them, where it can. */
export class Scenery {
  readonly #host: HTMLElement;
  readonly #onLost: () => void;
  #scene: Scene;
  #look: SceneLook;
  #sigma: SigmaLayer | null = null;
  #settled: readonly Settlement[] | null = null;
  #gone = false;

  constructor(host: HTMLElement, input: SceneInput, look: SceneLook, onLost: () => void) {
    this.#host = host;
    this.#onLost = onLost;
    this.#scene = buildScene(input);
    this.#look = look;
    try {
      this.#sigma = new SigmaLayer(host, this.#scene, input.map, look, () => this.#lose());
    } catch {
      this.#lose();
    }
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
    this.#scene = buildScene(input);
    this.#settled = null;
    this.#sigma?.setScene(this.#scene, input.map);
  }

  change(look: Partial<SceneLook>): void {
    this.#look = { ...this.#look, ...look };
    this.#settled = null;
    this.#sigma?.setLook(this.#look);
  }

  setCamera(camera: Camera, stage: Size): void {
    this.#sigma?.setCamera(camera, stage);
  }

  /** Lets the roads of the selection grow out of it. */
  grow(): void {
    this.#sigma?.grow();
  }

  #lose(): void {
    if (this.#gone) return;
    this.#sigma?.kill();
    this.#sigma = null;
    this.#host.replaceChildren();
    this.#onLost();
  }

  kill(): void {
    this.#gone = true;
    this.#sigma?.kill();
    this.#host.replaceChildren();
  }
}
