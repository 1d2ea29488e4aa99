import { Suspense, useState } from "react";
import { useApp, useGround, useView } from "./context.ts";
import type { LensProps } from "./lens-props.ts";
import { lensViews } from "./later.ts";
import { MapLens } from "./map/MapLens.tsx";
import type { Leg } from "../view/path-sentences.ts";
import type { Stop } from "../view/stops.ts";

interface Props extends LensProps {
  /** What the map draws: all relations, or those of a path. */
  readonly relations: readonly Leg[];
  readonly onStop: (stop: Stop) => void;
}

/** The lens that is looked through. The map, once it has been opened, stays behind the others. */
export const Lens = ({ relations, onStop, ...props }: Props) => {
  const { store, desk } = useApp();
  const { source, map, works } = useGround();
  const { lens, camera } = useView();
  const [opened, setOpened] = useState(lens === "map");
  if (lens === "map" && !opened) setOpened(true);
  const LensView = lens === "map" ? null : lensViews[lens];
  const { matching, selection, selected } = props;
  return (
    <>
      {opened && (
        <MapLens
          ref={desk.map}
          shown={lens === "map"}
          source={source}
          map={map}
          works={works}
          relations={relations}
          matching={matching}
          selection={selection}
          selected={selected}
          camera={camera}
          onSelect={store.select}
          onCamera={store.setCamera}
          onStop={onStop}
        />
      )}
      <Suspense>{LensView !== null && <LensView {...props} />}</Suspense>
    </>
  );
};
