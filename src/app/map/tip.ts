import type { WorkSummary } from "../../atlas/source.ts";
import { byline, nameInFull } from "../../view/names.ts";
import type { Camera } from "../../view/state.ts";
import { toScreen, type Point, type Size } from "../../view/viewport.ts";

interface Tipped {
  readonly work: WorkSummary;
  readonly at: Point;
  /** Why it is like the selection; empty where it is not, or where nobody asked. */
  readonly reason: string;
}

/** What the pointer or the keyboard is at, where its label has no room to stand or there is more to say. */
export class Tip {
  readonly #element = document.createElement("div");
  readonly #name = document.createElement("strong");
  readonly #byline = document.createElement("span");
  readonly #reason = document.createElement("em");

  constructor(host: HTMLElement) {
    this.#element.className = "map-tip";
    this.#element.hidden = true;
    this.#element.append(this.#name, this.#byline, this.#reason);
    host.append(this.#element);
  }

  show(shown: Tipped | null, camera: Camera, stage: Size): void {
    this.#element.hidden = shown === null;
    if (shown === null) return;
    this.#name.textContent = nameInFull(shown.work);
    this.#byline.textContent = byline(shown.work);
    this.#reason.textContent = shown.reason === "" ? "" : `like it: ${shown.reason}`;
    const at = toScreen(camera, stage, shown.at);
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const left = Math.min(stage.width - width - 6, Math.max(6, at.x - width / 2));
    const top = at.y - height - 12 < 6 ? at.y + 12 : at.y - height - 12;
    this.#element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
}
