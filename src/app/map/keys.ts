import type { WorkSummary } from "../../atlas/source.ts";
import type { NodeId } from "../../model/ids.ts";
import type { Region } from "../../model/map.ts";
import { nearestTo, nearestTowards, type Direction } from "../../view/steps.ts";
import type { Point } from "../../view/viewport.ts";
import type { MapView } from "./map-view.ts";

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

/** What the arrow keys stand at: a work, or far out a region. */
export type Cursor = { readonly kind: "work"; readonly work: WorkSummary } | { readonly kind: "region"; readonly region: Region };

export interface KeyActions {
  readonly select: (id: NodeId | null) => void;
  readonly enter: (region: string) => void;
  readonly leave: () => void;
  readonly cursor: (at: Cursor | null) => void;
}

/** What of the view Escape can take back. */
export interface Open {
  readonly selection: NodeId | null;
  readonly entered: string | null;
}

const idOf = (cursor: Cursor): string => (cursor.kind === "work" ? cursor.work.id : cursor.region.id);

/** The map by keyboard: arrows step from work to work or from region to region, Enter opens, Escape goes back, + - 0 zoom. */
export class MapKeys {
  readonly #view: MapView;
  readonly #act: KeyActions;
  #cursor: Cursor | null = null;

  constructor(view: MapView, act: KeyActions) {
    this.#view = view;
    this.#act = act;
  }

  /** Says whether the key was one of the map's. */
  handle(key: string, open: Open): boolean {
    const direction = directions[key];
    if (direction !== undefined) this.#step(direction, open.selection);
    else if (key === "Enter" && this.#cursor !== null) this.#open(this.#cursor);
    else if (key === "Escape" && (open.selection !== null || this.#cursor !== null || open.entered !== null)) this.#back(open);
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

  #open(cursor: Cursor): void {
    if (cursor.kind === "work") return this.#act.select(cursor.work.id);
    this.#put(null);
    this.#act.enter(cursor.region.id);
  }

  #back({ selection }: Open): void {
    const stood = this.#cursor !== null;
    this.#put(null);
    if (selection !== null) this.#act.select(null);
    else if (!stood) this.#act.leave();
  }

  /** Everything that can be stepped to, with its place on the map. */
  #landmarks(): readonly (Point & { readonly cursor: Cursor })[] {
    if (this.#view.stop === "regions")
      return this.#view.map.regions.map((region) => ({ x: region.label.x, y: region.label.y, cursor: { kind: "region", region } }));
    const open = this.#view.settlements.filter(({ matching }) => matching);
    return open.map(({ x, y, work }) => ({ x, y, cursor: { kind: "work", work } }));
  }

  #step(direction: Direction, selection: NodeId | null): void {
    const landmarks = this.#landmarks();
    const at = this.#cursor === null ? selection : idOf(this.#cursor);
    const from = landmarks.find(({ cursor }) => idOf(cursor) === at);
    const next = from === undefined ? nearestTo(landmarks, this.#view.driver.camera) : nearestTowards(landmarks, from, direction);
    if (next === null) return;
    this.#put(next.cursor);
    this.#view.driver.reveal(next);
  }

  #put(cursor: Cursor | null): void {
    this.#cursor = cursor;
    this.#view.hover(cursor?.kind === "work" ? cursor.work.id : null);
    this.#view.point(cursor?.kind === "region" ? cursor.region.id : null);
    this.#act.cursor(cursor);
  }
}
