import type { Stop } from "../../view/stops.ts";

/** What the zoom control asks of the map. */
export interface MapHandle {
  zoomIn(): void;
  zoomOut(): void;
  toStop(stop: Stop): void;
  /** The whole map. */
  fit(): void;
}
