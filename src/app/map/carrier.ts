import type { Camera } from "../../view/state.ts";
import { toScreen, type Size } from "../../view/viewport.ts";

/**
 * Carries all that stands in a layer at once while the camera is only shifted: one element moves instead of each, which
 * the browser would otherwise style and compose one by one.
 */
export class Carrier {
  readonly #host: HTMLElement;
  /** For which view each thing in the layer stands where it is. */
  #set: { readonly camera: Camera; readonly stage: Size } | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** What stands in the layer is set anew by whoever puts it there. */
  settle(): void {
    this.#set = null;
  }

  /** Whether everything has been carried to where it belongs; if not, each thing has to be put there, for this view. */
  carry(camera: Camera, stage: Size): boolean {
    if (this.#set?.camera.scale !== camera.scale) {
      this.#set = { camera, stage };
      this.#host.style.transform = "";
      return false;
    }
    const [from, to] = [toScreen(this.#set.camera, this.#set.stage, camera), toScreen(camera, stage, camera)];
    this.#host.style.transform = `translate(${Math.round(to.x - from.x)}px, ${Math.round(to.y - from.y)}px)`;
    return true;
  }
}
