import type { Filter } from "../../atlas/filter.ts";
import type { AtlasMap } from "../../model/map.ts";
import { barStanding, barWords, type BarAsked, type BarPress } from "../../view/region-bars.ts";
import type { RegionBar } from "../../view/region-summary.ts";
import type { StandingName } from "../../view/standing-names.ts";
import type { Camera } from "../../view/state.ts";
import { byRows } from "../../view/rows-of-sight.ts";
import { toScreen, type Point, type Size } from "../../view/viewport.ts";
import { pressesOf, pressOf } from "../rail/pressing.ts";
import { barHeight, barLeft, barsHeight, barWidth } from "./name-layer.ts";

export type OnBar = (asked: BarAsked, press: BarPress) => void;

interface Control {
  readonly bar: RegionBar;
  readonly button: HTMLButtonElement;
}

interface Group {
  readonly name: StandingName;
  readonly element: HTMLElement;
  readonly buttons: readonly Control[];
  readonly key: string;
}

const keyOf = ({ box, summary, lines }: StandingName): string => JSON.stringify([box.width, box.height, lines, summary]);

/** The left upper corner of the bars under a name, in pixels of the stage. */
const barsAt = ({ anchor, box }: StandingName, camera: Camera, stage: Size): Point => {
  const middle = toScreen(camera, stage, anchor);
  return { x: middle.x - box.width / 2, y: middle.y + box.height / 2 - barsHeight };
};

const hasBars = ({ summary, below }: StandingName): boolean => summary !== null && below === 0;

/** Controls over the bars under the names of regions: one stop of Tab for each region, and arrows from bar to bar. */
export class BarLayer {
  readonly #host: HTMLElement;
  readonly #onBar: OnBar;
  #groups = new Map<string, Group>();

  constructor(host: HTMLElement, onBar: OnBar) {
    this.#host = host;
    this.#onBar = onBar;
    // A press on a bar is none on the map.
    for (const type of ["pointerdown", "pointerup", "dblclick"]) host.addEventListener(type, (event) => event.stopPropagation());
    host.addEventListener("keydown", (event) => this.#onKey(event));
  }

  place(names: readonly StandingName[], map: AtlasMap, filter: Filter, camera: Camera, stage: Size): void {
    const groups = names.filter(hasBars).map((name) => {
      const kept = this.#groups.get(name.id);
      return kept?.key === keyOf(name) ? { ...kept, name } : this.#build(name, map);
    });
    const inOrder = byRows(groups, ({ name }) => barsAt(name, camera, stage), barsHeight);
    this.#groups = new Map(inOrder.map((group) => [group.name.id, group]));
    this.#show(inOrder.map(({ element }) => element));
    this.#say(filter);
    this.move(camera, stage);
  }

  move(camera: Camera, stage: Size): void {
    for (const { name, element } of this.#groups.values()) {
      const { x, y } = barsAt(name, camera, stage);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    }
  }

  /** What stays is not moved, or it would lose the focus; a focus whose bar goes is left to the map. */
  #show(elements: readonly HTMLElement[]): void {
    const gone = Array.from(this.#host.children).filter((old) => !elements.some((element) => element === old));
    for (const old of gone) {
      if (old.contains(document.activeElement)) this.#host.closest<HTMLElement>("[role=application]")?.focus({ preventScroll: true });
      old.remove();
    }
    for (const [index, element] of elements.entries()) {
      const there = this.#host.children[index] ?? null;
      if (there !== element) this.#host.insertBefore(element, there);
    }
  }

  #build(name: StandingName, map: AtlasMap): Group {
    const { id, summary, box, tint } = name;
    const element = document.createElement("div");
    element.className = "map-bars";
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", `Works by venue in ${map.regions.find((region) => region.id === id)?.name ?? id}`);
    element.style.width = `${box.width}px`;
    element.style.height = `${barsHeight}px`;
    element.style.color = `var(--name-${tint})`;
    const buttons = (summary?.bars ?? []).flatMap((bar, index) => {
      if (summary === null || bar.works === 0) return [];
      const button = document.createElement("button");
      button.type = "button";
      button.className = "map-bar-press";
      button.style.left = `${barLeft(box, summary) + index * barWidth}px`;
      button.style.width = `${barWidth}px`;
      button.style.setProperty("--bar", `${barHeight(bar, summary)}px`);
      button.setAttribute("aria-keyshortcuts", "Alt+Enter Shift+Enter");
      button.addEventListener("click", (event) => this.#onBar({ region: id, venue: bar.venue }, pressOf(event)));
      return [{ bar, button }];
    });
    for (const [index, { button }] of buttons.entries()) button.tabIndex = index === 0 ? 0 : -1;
    element.append(...buttons.map(({ button }) => button));
    return { name, element, buttons, key: keyOf(name) };
  }

  #say(filter: Filter): void {
    for (const [region, { buttons }] of this.#groups) {
      for (const { bar, button } of buttons) {
        const stands = barStanding(filter, { region, venue: bar.venue });
        const words = barWords(filter, region, bar);
        button.setAttribute("aria-pressed", String(stands !== "open"));
        button.setAttribute("aria-label", words);
        button.dataset["standing"] = stands;
        button.title = pressesOf(words);
      }
    }
  }

  #onKey(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key !== "Enter" && event.key !== " " && by === undefined) return;
    event.stopPropagation();
    for (const [region, { buttons }] of this.#groups) {
      const at = buttons.findIndex(({ button }) => button === event.target);
      const here = buttons[at];
      if (here === undefined) continue;
      if (by !== undefined) return this.#step(here, buttons[at + by], event);
      if (pressOf(event) === "toggle") return;
      event.preventDefault();
      this.#onBar({ region, venue: here.bar.venue }, pressOf(event));
    }
  }

  #step(from: Control, to: Control | undefined, event: KeyboardEvent): void {
    event.preventDefault();
    if (to === undefined) return;
    from.button.tabIndex = -1;
    to.button.tabIndex = 0;
    to.button.focus();
  }
}
