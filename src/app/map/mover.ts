import type { Camera } from "../../view/state.ts";
import { between } from "../../view/viewport.ts";

/** How long texts take to come and go, in milliseconds; the style sheet says the same. */
export const fadeFor = 120;

const eased = (t: number): number => 1 - (1 - t) ** 3;

const stillness = window.matchMedia("(prefers-reduced-motion: reduce)");

export const wantsStill = (): boolean => stillness.matches;

/** Moves a camera by steps of the screen's own rate; with reduced motion it cuts. One movement at a time. */
export class Mover {
  #frame: number | null = null;

  get moving(): boolean {
    return this.#frame !== null;
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  /** Calls `step` with every camera on the way, the last one included, and then `done`. */
  go(from: Camera, to: Camera, duration: number, step: (camera: Camera) => void, done: () => void): void {
    this.stop();
    if (wantsStill()) {
      step(to);
      done();
      return;
    }
    let began: number | null = null;
    const tick = (now: number): void => {
      began ??= now;
      const t = Math.min(1, (now - began) / duration);
      this.#frame = t < 1 ? requestAnimationFrame(tick) : null;
      step(between(from, to, eased(t)));
      if (t >= 1) done();
    };
    this.#frame = requestAnimationFrame(tick);
  }
}
