import type { RefObject } from "react";
import type { Stop } from "../../view/stops.ts";
import { Icon } from "../parts/Icon.tsx";
import type { MapHandle } from "./map-handle.ts";

const stops: readonly { readonly stop: Stop; readonly name: string }[] = [
  { stop: "regions", name: "Regions" },
  { stop: "names", name: "Names" },
  { stop: "titles", name: "Titles" },
];

/** Names what the map shows at each of its three stops, and goes there. */
export const ZoomControl = ({ stop, handle }: { readonly stop: Stop; readonly handle: RefObject<MapHandle | null> }) => (
  <div className="zoom" role="group" aria-label="Zoom">
    <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => handle.current?.zoomOut()}>
      <Icon name="minus" size={12} />
    </button>
    {stops.map(({ stop: one, name }) => (
      <button key={one} type="button" className="stop" aria-pressed={stop === one} onClick={() => handle.current?.toStop(one)}>
        {name}
      </button>
    ))}
    <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => handle.current?.zoomIn()}>
      <Icon name="plus" size={12} />
    </button>
  </div>
);
