import type { TextLine } from "../../view/label-text.ts";
import type { StandingLabel } from "../../view/placement.ts";
import type { Camera } from "../../view/state.ts";
import { toScreen, type Size } from "../../view/viewport.ts";
import { Carrier } from "./carrier.ts";
import { setFace } from "./measure.ts";
import { fadeFor, wantsStill } from "./mover.ts";

interface Shown {
  readonly label: StandingLabel;
  readonly element: HTMLElement;
  readonly key: string;
}

const keyOf = ({ lines, standing, dx, dy, align, width }: StandingLabel): string =>
  JSON.stringify([lines, standing, Math.round(dx), Math.round(dy), align, width]);

const lineElement = ({ text, face, star }: TextLine): HTMLElement => {
  const line = document.createElement("span");
  setFace(line, face);
  line.dir = "auto";
  line.textContent = text;
  if (star === true) {
    const mark = document.createElement("span");
    mark.className = "map-star";
    mark.textContent = "★";
    line.append(mark);
  }
  return line;
};

const labelElement = (label: StandingLabel): HTMLElement => {
  const element = document.createElement("div");
  element.className = `map-label map-is-${label.standing}`;
  element.dataset["label"] = label.id;
  element.dataset["kind"] = label.kind;
  element.style.width = `${label.width}px`;
  element.style.height = `${label.height}px`;
  element.style.alignItems = label.align === "center" ? "center" : `flex-${label.align}`;
  if (label.kind === "district") element.style.color = `var(--name-${label.tint})`;
  element.append(...label.lines.map(lineElement));
  return element;
};

/** Real text over the dots. While the camera moves labels go with their dots; a new placement fades in, what it replaces fades out. */
export class LabelLayer {
  readonly #host: HTMLElement;
  readonly #carrier: Carrier;
  readonly #shown = new Map<string, Shown>();

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#carrier = new Carrier(host);
  }

  place(labels: readonly StandingLabel[], camera: Camera, stage: Size, fade: boolean): void {
    const wanted = new Map(labels.map((label) => [label.id, label]));
    for (const [id, shown] of this.#shown) {
      const label = wanted.get(id);
      if (label !== undefined && keyOf(label) === shown.key) continue;
      this.#shown.delete(id);
      this.#leave(shown.element, fade);
    }
    const fresh = document.createDocumentFragment();
    for (const label of labels) {
      const kept = this.#shown.get(label.id);
      if (kept !== undefined) {
        this.#shown.set(label.id, { ...kept, label });
        continue;
      }
      const element = labelElement(label);
      if (fade) element.classList.add("map-enter");
      this.#shown.set(label.id, { label, element, key: keyOf(label) });
      fresh.append(element);
    }
    this.#carrier.settle();
    this.move(camera, stage);
    this.#host.append(fresh);
  }

  move(camera: Camera, stage: Size): void {
    if (this.#carrier.carry(camera, stage)) return;
    for (const { label, element } of this.#shown.values()) {
      const at = toScreen(camera, stage, label.anchor);
      element.style.transform = `translate(${Math.round(at.x + label.dx)}px, ${Math.round(at.y + label.dy)}px)`;
    }
  }

  #leave(element: HTMLElement, fade: boolean): void {
    if (!fade || wantsStill()) return element.remove();
    delete element.dataset["label"];
    element.classList.remove("map-enter");
    element.classList.add("map-leave");
    window.setTimeout(() => element.remove(), fadeFor);
  }
}
