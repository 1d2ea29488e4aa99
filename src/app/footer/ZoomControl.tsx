import type { RefObject } from "react";
import { stopNames, stops, type Stop } from "../../view/stops.ts";
import { useView } from "../context.ts";
import { AlikeSwitch, ColourChoice } from "../map/ColourChoice.tsx";
import { Icon } from "../parts/Icon.tsx";
import type { MapHandle } from "./map-handle.ts";

/** Names what the map shows at each of its three stops, and goes there. */
const Zoom = ({ stop, handle }: Props) => (
  <div className="zoom" role="group" aria-label="Zoom">
    <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => handle.current?.zoomOut()}>
      <Icon name="minus" size={12} />
    </button>
    {stops.map((one) => (
      <button key={one} type="button" className="stop" aria-pressed={stop === one} onClick={() => handle.current?.toStop(one)}>
        {stopNames[one]}
      </button>
    ))}
    <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => handle.current?.zoomIn()}>
      <Icon name="plus" size={12} />
    </button>
  </div>
);

interface Props {
  readonly stop: Stop;
  readonly handle: RefObject<MapHandle | null>;
}

/** What the map shows of the selection, what its colours tell, and how near it is. */
export const ZoomControl = ({ stop, handle }: Props) => {
  const { selection } = useView();
  return (
    <div className="map-controls">
      {selection?.startsWith("work:") === true && <AlikeSwitch />}
      <ColourChoice />
      <Zoom stop={stop} handle={handle} />
    </div>
  );
};
