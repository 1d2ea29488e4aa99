import type { WorkId } from "../../model/ids.ts";
import { reach } from "../../view/marks.ts";
import type { Stop } from "../../view/stops.ts";
import type { Settlement } from "../../view/text-input.ts";
import { toScreen, type Point } from "../../view/viewport.ts";
import type { CameraDriver } from "./camera-driver.ts";
import type { TextLayers } from "./text-layers.ts";
import { Tip } from "./tip.ts";

/** What of the map the pointer can be at. */
export interface Pointable {
  readonly driver: Pick<CameraDriver, "camera" | "stage">;
  readonly texts: TextLayers;
  readonly settlements: () => readonly Settlement[];
  readonly stop: () => Stop;
  /** Why a work is like the selection; empty where it is not. */
  readonly reason: (id: WorkId) => string;
}

/** How far from a dot a pointer still means it, in pixels; at the Regions stop, where dots are dense, a finger means the region. */
const slackOf = (stop: Stop, touch: boolean): number => (stop === "regions" ? (touch ? -Infinity : 3) : touch ? 18 : 7);

/** What the pointer or the keyboard is at, and what is said of it beside it. */
export class Pointing {
  readonly #over: Pointable;
  readonly #tip: Tip;
  #work: WorkId | null = null;

  constructor(host: HTMLElement, over: Pointable) {
    this.#over = over;
    this.#tip = new Tip(host);
  }

  /** The work at a point of the stage: its dot, or its label. */
  workAt(point: Point, touch: boolean): WorkId | null {
    const { driver, settlements, stop, texts } = this.#over;
    const slack = slackOf(stop(), touch);
    let best: { id: WorkId; distance: number } | null = null;
    for (const { work, x, y, mark } of settlements()) {
      const at = toScreen(driver.camera, driver.stage, { x, y });
      const distance = Math.hypot(at.x - point.x, at.y - point.y) - reach(mark);
      if (distance <= slack && (best === null || distance < best.distance)) best = { id: work.id, distance };
    }
    return best?.id ?? texts.workAt(point, driver.camera, driver.stage);
  }

  /** The region whose name is at a point of the stage. */
  nameAt(point: Point): string | null {
    const { driver, texts } = this.#over;
    return texts.regionAt(point, driver.camera, driver.stage);
  }

  /** Says whether that is news. */
  put(work: WorkId | null): boolean {
    if (work === this.#work) return false;
    this.#work = work;
    return true;
  }

  /** What is pointed at has a name even where its label has no room, and what is like the selection says why. */
  show(): void {
    const { driver, settlements, texts, reason } = this.#over;
    const spot = this.#work === null ? undefined : settlements().find(({ work }) => work.id === this.#work);
    const why = spot === undefined ? "" : reason(spot.work.id);
    const said = spot === undefined || (why === "" && texts.shows(spot.work.id));
    this.#tip.show(said ? null : { work: spot.work, at: spot, reason: why }, driver.camera, driver.stage);
  }

  hide(): void {
    this.#tip.show(null, this.#over.driver.camera, this.#over.driver.stage);
  }
}
