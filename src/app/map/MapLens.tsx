import { useImperativeHandle, useLayoutEffect, useRef, useState, type KeyboardEvent, type Ref, type RefObject } from "react";
import type { AtlasSource, Relation, WorkSummary } from "../../atlas/source.ts";
import type { NodeId, WorkId } from "../../model/ids.ts";
import type { AtlasMap } from "../../model/map.ts";
import { byline, nameInFull } from "../../view/names.ts";
import type { Camera } from "../../view/state.ts";
import type { Stop } from "../../view/stops.ts";
import { listenToGestures, type GestureActions } from "./gestures.ts";
import { MapKeys } from "./keys.ts";
import type { MapInputs, MapParts } from "./map-inputs.ts";
import { MapView } from "./map-view.ts";
import { useSigla, useSimilar } from "./use-asked.ts";
import "./map.css";
import "./map-text.css";

export interface MapHandle {
  zoomIn(): void;
  zoomOut(): void;
  toStop(stop: Stop): void;
  /** The whole map. */
  fit(): void;
}

interface MapLensProps {
  readonly source: AtlasSource;
  readonly map: AtlasMap;
  readonly works: readonly WorkSummary[];
  readonly relations: readonly Relation[];
  /** Works that the filter lets through; null is no filter. */
  readonly matching: ReadonlySet<WorkId> | null;
  readonly selection: NodeId | null;
  /** The works that the selection stands for. */
  readonly selected: ReadonlySet<WorkId>;
  /** null shows the whole map, or the neighbourhood of the selection. */
  readonly camera: Camera | null;
  readonly onSelect: (id: NodeId | null) => void;
  /** Called when the camera has come to rest where it was not told to go. */
  readonly onCamera: (camera: Camera | null) => void;
  readonly onStop: (stop: Stop) => void;
  readonly ref?: Ref<MapHandle>;
}

const zoomStep = 1.5;

/** The parts of the map once they are all mounted; a missing one is a mistake in the markup below. */
const partsIn = (root: HTMLElement): MapParts => {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`The map has no part "${name}"`);
    return found;
  };
  return { stage: part("stage"), land: part("land"), dots: part("dots"), texts: part("texts"), frame: part("frame"), mini: part("mini") };
};

const spoken = (work: WorkSummary): string => [nameInFull(work), byline(work)].filter((part) => part !== "").join(", ");

/** What a gesture on the stage does: it moves the map, or chooses what it points at. */
const gesturesOn = (opened: MapView, stage: HTMLElement, latest: RefObject<MapLensProps>): GestureActions => ({
  move: (dx, dy, at, factor) => opened.driver.drag(dx, dy, at, factor),
  rest: () => opened.driver.release(),
  click: (at, touch) => {
    const { selection, onSelect } = latest.current;
    const work = opened.workAt(at, touch);
    if (work !== null) onSelect(work);
    else if (!opened.driver.enterRegion(at) && selection !== null) onSelect(null);
  },
  doubleClick: (at) => opened.driver.zoom(2, at),
  hover: (at) => {
    const work = at === null ? null : opened.workAt(at, false);
    stage.classList.toggle("map-over-work", work !== null);
    opened.hover(work);
  },
});

/** Keeps a map as large as its stage and in the colours of the theme. Returns how to stop. */
const followSurroundings = (opened: MapView, stage: HTMLElement): (() => void) => {
  const sized = new ResizeObserver(() => opened.resize());
  sized.observe(stage);
  const theme = new MutationObserver(() => opened.recolour());
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    sized.disconnect();
    theme.disconnect();
  };
};

interface OpenMap {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly view: RefObject<MapView | null>;
  readonly keys: RefObject<MapKeys | null>;
  /** The work that the arrow keys stand at. */
  readonly cursor: WorkSummary | null;
  readonly lost: boolean;
}

/** The map itself, for as long as its elements stand; it takes new inputs and tells what happens on it. */
const useMapView = (inputs: MapInputs, latest: RefObject<MapLensProps>): OpenMap => {
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<MapView | null>(null);
  const keys = useRef<MapKeys | null>(null);
  const [cursor, setCursor] = useState<WorkSummary | null>(null);
  const [lost, setLost] = useState(false);
  const { map, works, relations, matching, selection, selected, similar, sigla, camera } = inputs;
  const first = useRef(inputs);

  // With the first layout, not after the first paint: the map is what this page is opened for.
  useLayoutEffect(() => {
    if (root.current === null) return undefined;
    const parts = partsIn(root.current);
    const opened = new MapView(parts, first.current, {
      onCamera: (next) => latest.current.onCamera(next),
      onStop: (stop) => latest.current.onStop(stop),
      onLost: () => setLost(true),
    });
    view.current = opened;
    keys.current = new MapKeys(opened, (id) => latest.current.onSelect(id), setCursor);
    const stopListening = listenToGestures(parts.stage, gesturesOn(opened, parts.stage, latest));
    const stopFollowing = followSurroundings(opened, parts.stage);
    return () => {
      stopFollowing();
      stopListening();
      opened.kill();
      view.current = null;
    };
  }, [latest]);

  // Before the browser lays out anew: a panel that this selection opens resizes the stage, and the camera must know why.
  useLayoutEffect(() => {
    first.current = { map, works, relations, matching, selection, selected, similar, sigla, camera };
    view.current?.update(first.current);
  }, [map, works, relations, matching, selection, selected, similar, sigla, camera]);
  return { root, view, keys, cursor, lost };
};

/** The layers of the map from below; `data-part` says to the map which is which. */
const Layers = ({ lost }: { readonly lost: boolean }) => (
  <>
    <div data-part="land" className="map-layer" />
    <div data-part="dots" className="map-layer map-dots" />
    <div data-part="texts" className="map-layer map-texts" aria-hidden="true" />
    <div data-part="mini" className="map-mini" aria-hidden="true" hidden />
    {lost && (
      <p className="map-lost" role="status">
        This browser draws no WebGL here, so the dots and relations of the map are missing. Names, search and the lineage of a work are as
        usual.
      </p>
    )}
  </>
);

export const MapLens = (props: MapLensProps) => {
  const { map, works, relations, matching, selection, selected, camera } = props;
  const latest = useRef(props);
  const similar = useSimilar(props.source, selected);
  const sigla = useSigla(props.source);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const inputs: MapInputs = { map, works, relations, matching, selection, selected, similar, sigla, camera };
  const { root, view, keys, cursor, lost } = useMapView(inputs, latest);

  useImperativeHandle(props.ref, () => ({
    zoomIn: () => view.current?.driver.zoom(zoomStep),
    zoomOut: () => view.current?.driver.zoom(1 / zoomStep),
    toStop: (stop) => view.current?.driver.toStop(stop),
    fit: () => view.current?.driver.fit(),
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (keys.current?.handle(event.key, selection) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={root} className="map-lens">
      <div
        data-part="stage"
        className="map-stage"
        role="application"
        aria-roledescription="map"
        aria-label="Map of works. Arrow keys go from work to work, Enter selects, plus and minus zoom, 0 shows the whole map."
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => keys.current?.leave()}
      >
        <Layers lost={lost} />
      </div>
      <div data-part="frame" className="map-frame" aria-hidden="true" />
      <p className="map-spoken" aria-live="polite">
        {cursor === null ? "" : spoken(cursor)}
      </p>
    </div>
  );
};
