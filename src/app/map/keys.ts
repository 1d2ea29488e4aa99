import type { WorkSummary } from "../../atlas/source.ts";
import type { NodeId } from "../../model/ids.ts";
import { nearestTo, nearestTowards, type Direction } from "../../view/steps.ts";
import type { MapView } from "./map-view.ts";

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

/** The map by keyboard: arrows step from work to work, Enter selects, Escape clears, + - 0 zoom. */
export class MapKeys {
  readonly #view: MapView;
  readonly #onSelect: (id: NodeId | null) => void;
  readonly #onCursor: (work: WorkSummary | null) => void;
  #cursor: WorkSummary | null = null;

  constructor(view: MapView, onSelect: (id: NodeId | null) => void, onCursor: (work: WorkSummary | null) => void) {
    this.#view = view;
    this.#onSelect = onSelect;
    this.#onCursor = onCursor;
  }

  /** Says whether the key was one of the map's. */
  handle(key: string, selection: NodeId | null): boolean {
    const direction = directions[key];
    if (direction !== undefined) this.#step(direction, selection);
    else if (key === "Enter" && this.#cursor !== null) this.#onSelect(this.#cursor.id);
    else if (key === "Escape" && (selection !== null || this.#cursor !== null)) this.#clear();
    else if (key === "+" || key === "=") this.#view.driver.zoom(1.5);
    else if (key === "-") this.#view.driver.zoom(1 / 1.5);
    else if (key === "0") this.#view.driver.fit();
    else return false;
    return true;
  }

  /** The keyboard left the map. */
  leave(): void {
    this.#put(null);
  }

  #clear(): void {
    this.#put(null);
    this.#onSelect(null);
  }

  #step(direction: Direction, selection: NodeId | null): void {
    const open = this.#view.settlements.filter(({ matching }) => matching);
    const from = open.find(({ work }) => work.id === (this.#cursor?.id ?? selection));
    const next = from === undefined ? nearestTo(open, this.#view.driver.camera) : nearestTowards(open, from, direction);
    if (next === null) return;
    this.#put(next.work);
    this.#view.driver.reveal(next);
  }

  #put(work: WorkSummary | null): void {
    this.#cursor = work;
    this.#view.hover(work?.id ?? null);
    this.#onCursor(work);
  }
}
