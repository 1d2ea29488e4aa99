import type { StandingName } from "../../view/standing-names.ts";
import { capHeight, leading, nameMargin } from "../../view/region-names.ts";
import { summaryText, type RegionBar, type RegionSummary } from "../../view/region-summary.ts";
import type { Camera } from "../../view/state.ts";
import { toScreen, type Size } from "../../view/viewport.ts";
import { fadeFor, wantsStill } from "./mover.ts";

/** Heights of the count and of the bars under a name, and width of a bar with its gap. */
export const countHeight = 18;
export const barsHeight = 15;
export const barWidth = 8;

/** Where the bars begin within the box of a name, and how high each is, in pixels. */
export const barLeft = ({ width }: Pick<Size, "width">, { bars }: RegionSummary): number =>
  Math.round((width - bars.length * barWidth) / 2);
export const barHeight = ({ works }: RegionBar, { highest }: RegionSummary): number =>
  works === 0 ? 1 : Math.max(2.5, (works / highest) * barsHeight);

const svg = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** The letters run on a shallow arc whose ends reach past the text: what lies beyond a path's end is not drawn. */
const nameText = (name: StandingName, line: string, index: number): SVGElement[] => {
  const { size, tracking, arc, box } = name;
  const base = nameMargin + arc + size * (capHeight + leading * index);
  const reach = box.width * 0.15 + 12;
  const lift = arc * (1 + reach / (box.width / 2)) ** 2;
  const id = `map-arc-${name.id.replace(/[^\w-]/gu, "-")}-${index}`;
  const drop = lift - arc;
  const path = svg("path", {
    id,
    d: `M${-reach},${base + drop} Q${box.width / 2},${base - 2 * arc - drop} ${box.width + reach},${base + drop}`,
    fill: "none",
  });
  const text = svg("text", { "font-size": size, "letter-spacing": tracking, dx: tracking / 2 });
  const along = svg("textPath", { href: `#${id}`, startOffset: "50%", "text-anchor": "middle" });
  along.textContent = line;
  text.append(along);
  return [path, text];
};

const summaryMarks = ({ box, summary, below }: StandingName): SVGElement[] => {
  if (summary === null || below > 1) return [];
  const top = box.height - countHeight - (below === 0 ? barsHeight : 0);
  const text = svg("text", { x: box.width / 2, y: top + 13, "text-anchor": "middle", class: "map-count" });
  text.textContent = summaryText(summary);
  if (below > 0) return [text];
  const left = barLeft(box, summary);
  const bars = summary.bars.map((bar, index) => {
    const height = barHeight(bar, summary);
    return svg("rect", {
      x: left + index * barWidth,
      y: box.height - height,
      width: barWidth - 2,
      height,
      class: bar.works === 0 ? "map-bar map-bar-none" : "map-bar",
    });
  });
  return [text, ...bars];
};

const nameElement = (name: StandingName): HTMLElement => {
  const element = document.createElement("div");
  element.className = "map-name";
  element.dataset["label"] = name.id;
  element.dataset["kind"] = "region";
  element.style.width = `${name.box.width}px`;
  element.style.height = `${name.box.height}px`;
  element.style.color = `var(--name-${name.tint})`;
  const drawing = svg("svg", { width: name.box.width, height: name.box.height });
  drawing.append(...name.lines.flatMap((line, index) => nameText(name, line, index)), ...summaryMarks(name));
  element.append(drawing);
  return element;
};

const keyOf = ({ lines, size, arc, below, summary, tint, box }: StandingName): string =>
  JSON.stringify([lines, size, arc, below, summary, tint, box.width, box.height]);

/** Region names, set anew for each view and carried along while the camera moves. */
export class NameLayer {
  readonly #host: HTMLElement;
  readonly #shown = new Map<string, { name: StandingName; element: HTMLElement; key: string }>();
  #pointed: string | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  place(names: readonly StandingName[], camera: Camera, stage: Size, fade: boolean): void {
    const wanted = new Map(names.map((name) => [name.id, name]));
    for (const [id, { name: old, element, key }] of this.#shown) {
      const name = wanted.get(id);
      const stays =
        name !== undefined &&
        keyOf(name) === key &&
        Math.hypot(name.anchor.x - old.anchor.x, name.anchor.y - old.anchor.y) * camera.scale < 1;
      if (stays) continue;
      this.#shown.delete(id);
      this.#leave(element, fade);
    }
    for (const name of names) {
      if (this.#shown.has(name.id)) continue;
      const element = nameElement(name);
      if (fade) element.classList.add("map-enter");
      element.classList.toggle("map-pointed", name.id === this.#pointed);
      this.#shown.set(name.id, { name, element, key: keyOf(name) });
      this.#host.append(element);
    }
    this.move(camera, stage);
  }

  point(region: string | null): void {
    this.#pointed = region;
    for (const [id, { element }] of this.#shown) element.classList.toggle("map-pointed", id === region);
  }

  move(camera: Camera, stage: Size): void {
    for (const { name, element } of this.#shown.values()) {
      const at = toScreen(camera, stage, name.anchor);
      element.style.transform = `translate(${Math.round(at.x - name.box.width / 2)}px, ${Math.round(at.y - name.box.height / 2)}px)`;
    }
  }

  #leave(element: HTMLElement, fade: boolean): void {
    if (!fade || wantsStill()) return element.remove();
    delete element.dataset["label"];
    for (const path of element.querySelectorAll("path")) path.id += "-old";
    for (const text of element.querySelectorAll("textPath")) text.setAttribute("href", `${text.getAttribute("href") ?? ""}-old`);
    element.classList.remove("map-enter");
    element.classList.add("map-leave");
    window.setTimeout(() => element.remove(), fadeFor);
  }
}
