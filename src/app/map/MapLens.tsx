import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type Ref, type RefObject } from "react";
import type { AtlasSource, WorkSummary } from "../../atlas/source.ts";
import type { NodeId, WorkId } from "../../model/ids.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { Leg } from "../../view/path-sentences.ts";
import { pressedOnBar } from "../../view/region-bars.ts";
import { published } from "../../view/published.ts";
import type { Camera } from "../../view/state.ts";
import type { Stop } from "../../view/stops.ts";
import { useApp, useView } from "../context.ts";
import type { MapHandle } from "../footer/map-handle.ts";
import type { OnBar } from "./bar-layer.ts";
import { listenToGestures, type GestureActions } from "./gestures.ts";
import { MapKeys, type Cursor } from "./keys.ts";
import type { Graphics, MapInputs, MapParts } from "./map-inputs.ts";
import { MapKey } from "./MapKey.tsx";
import { Crumb, GraphicsNote, NothingHere } from "./MapNotes.tsx";
import { MapView } from "./map-view.ts";
import { spokenOf } from "./spoken.ts";
import { useColours, useSigla, useSimilar } from "./use-asked.ts";
import { useEntered } from "./use-entered.ts";
import "./map.css";
import "./map-notes.css";
import "./map-text.css";

interface MapLensProps {
  /** Behind another lens it stays as it is, so that coming back costs nothing. */
  readonly shown: boolean;
  readonly source: AtlasSource;
  readonly map: AtlasMap;
  readonly works: readonly WorkSummary[];
  readonly relations: readonly Leg[];
  /** Works that the filter lets through; null is no filter. */
  readonly matching: ReadonlySet<WorkId> | null;
  readonly selection: NodeId | null;
  /** The works that the selection stands for. */
  readonly selected: ReadonlySet<WorkId>;
  /** null shows the whole map, or the neighbourhood of the selection. */
  readonly camera: Camera | null;
  readonly onSelect: (id: NodeId | null, second?: boolean) => void;
  /** Called when the camera has come to rest where it was not told to go. */
  readonly onCamera: (camera: Camera | null) => void;
  readonly onStop: (stop: Stop) => void;
  readonly ref?: Ref<MapHandle>;
}

/** What happens on the map besides what its owner is told. */
interface Happenings extends Pick<MapLensProps, "selection" | "onSelect" | "onCamera" | "onStop"> {
  readonly entered: string | null;
  readonly enter: (region: string) => void;
  readonly leave: () => void;
  readonly onBar: OnBar;
}

const zoomStep = 1.5;

/** The parts of the map once they are all mounted; a missing one is a mistake in the markup below. */
const partsIn = (root: HTMLElement): MapParts => {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`The map has no part "${name}"`);
    return found;
  };
  return {
    stage: part("stage"),
    land: part("land"),
    dots: part("dots"),
    texts: part("texts"),
    bars: part("bars"),
    frame: part("frame"),
    mini: part("mini"),
  };
};

/** What a gesture on the stage does: it moves the map, or chooses what it points at. */
const gesturesOn = (opened: MapView, stage: HTMLElement, latest: RefObject<Happenings>): GestureActions => ({
  move: (dx, dy, at, factor) => opened.driver.drag(dx, dy, at, factor),
  rest: () => opened.driver.release(),
  click: (at, touch, shift) => {
    const { selection, onSelect, enter } = latest.current;
    const work = opened.pointing.workAt(at, touch);
    if (work !== null) return onSelect(work, shift);
    const region = opened.regionAt(at);
    if (region !== null) enter(region);
    else if (selection !== null) onSelect(null);
  },
  doubleClick: (at) => opened.driver.zoom(2, at),
  hover: (at) => {
    const work = at === null ? null : opened.pointing.workAt(at, false);
    const region = at === null || work !== null ? null : opened.regionAt(at);
    stage.classList.toggle("map-over-work", work !== null || region !== null);
    opened.hover(work);
    opened.point(region);
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
  /** What the arrow keys stand at. */
  readonly cursor: Cursor | null;
  readonly graphics: Graphics;
  /** Where to go from a view without a work. */
  readonly nearest: WorkSummary | null;
}

/** The map itself, for as long as its elements stand; it takes new inputs and tells what happens on it. */
const useMapView = (inputs: MapInputs, shown: boolean, latest: RefObject<Happenings>): OpenMap => {
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<MapView | null>(null);
  const keys = useRef<MapKeys | null>(null);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [graphics, setGraphics] = useState<Graphics>("drawn");
  const [nearest, setNearest] = useState<WorkSummary | null>(null);
  const first = useRef(inputs);
  const wasShown = useRef(shown);

  // With the first layout, not after the first paint: the map is what this page is opened for.
  useLayoutEffect(() => {
    if (root.current === null) return undefined;
    const parts = partsIn(root.current);
    const opened = new MapView(parts, first.current, {
      onCamera: (next) => latest.current.onCamera(next),
      onStop: (stop) => latest.current.onStop(stop),
      onBar: (asked, press) => latest.current.onBar(asked, press),
      onGraphics: setGraphics,
      onEmpty: setNearest,
    });
    view.current = opened;
    keys.current = new MapKeys(opened, {
      select: (id) => latest.current.onSelect(id),
      enter: (region) => latest.current.enter(region),
      leave: () => latest.current.leave(),
      cursor: setCursor,
    });
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
    first.current = inputs;
    if (!shown) view.current?.hide();
    else if (wasShown.current) view.current?.update(inputs);
    else view.current?.show(inputs);
    wasShown.current = shown;
  }, [inputs, shown]);
  return { root, view, keys, cursor, graphics, nearest };
};

/** The layers of the map from below; `data-part` says to the map which is which. */
const Layers = ({ graphics }: { readonly graphics: Graphics }) => (
  <>
    <div data-part="land" className="map-layer" />
    <div data-part="dots" className="map-layer map-dots" />
    <div data-part="texts" className="map-layer map-texts" aria-hidden="true" />
    <div data-part="bars" className="map-layer map-presses" />
    <div data-part="mini" className="map-mini" aria-hidden="true" hidden />
    {graphics !== "drawn" && <GraphicsNote graphics={graphics} />}
  </>
);

/** All that the map is told: what its owner gives, and what it asks of the atlas itself. */
const useInputs = ({ source, map, works: all, relations, matching, selection, selected, camera }: MapLensProps): MapInputs => {
  const { filter, colour, alike } = useView();
  const works = useMemo(() => published(all, filter.until), [all, filter.until]);
  const similar = useSimilar(source, selected, alike);
  const sigla = useSigla(source);
  const colours = useColours(source, works, colour);
  const pruned = filter.around !== null;
  const entered = useEntered(map).region?.id ?? null;
  return useMemo(
    () => ({ map, works, relations, filter, matching, selection, selected, similar, sigla, camera, colours, pruned, entered }),
    [map, works, relations, filter, matching, selection, selected, similar, sigla, camera, colours, pruned, entered],
  );
};

export const MapLens = (props: MapLensProps) => {
  const { shown, map, selection, selected, onSelect, onCamera, onStop } = props;
  const { store } = useApp();
  const inputs = useInputs(props);
  const { region, put } = useEntered(map);
  const view = useRef<MapView | null>(null);
  const happenings: Happenings = {
    selection,
    onSelect,
    onCamera,
    onStop,
    entered: region?.id ?? null,
    enter: (id) => {
      put(id);
      view.current?.driver.enter(id);
    },
    leave: () => {
      put(null);
      view.current?.driver.fit();
    },
    onBar: (asked, press) => store.setFilter(pressedOnBar(store.view.get().filter, asked, press)),
  };
  const latest = useRef(happenings);
  useLayoutEffect(() => {
    latest.current = happenings;
  });
  const opened = useMapView(inputs, shown, latest);
  useLayoutEffect(() => {
    view.current = opened.view.current;
  });
  const { keys, cursor, nearest } = opened;

  useImperativeHandle(props.ref, () => ({
    zoomIn: () => view.current?.driver.zoom(zoomStep),
    zoomOut: () => view.current?.driver.zoom(1 / zoomStep),
    toStop: (stop) => view.current?.driver.toStop(stop),
    fit: () => view.current?.driver.fit(),
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (keys.current?.handle(event.key, { selection, entered: happenings.entered }) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={opened.root} className="map-lens" hidden={!shown}>
      <div className="map-plate">
        {region !== null && <Crumb region={region.name} onLeave={happenings.leave} />}
        <div
          data-part="stage"
          className="map-stage"
          role="application"
          aria-roledescription="map"
          aria-label="Map of works. Arrow keys go from work to work, and far out from region to region; Enter opens, plus and minus zoom, 0 shows the whole map."
          tabIndex={0}
          onKeyDown={onKeyDown}
          onBlur={() => keys.current?.leave()}
        >
          <Layers graphics={opened.graphics} />
        </div>
        <div data-part="frame" className="map-frame" aria-hidden="true" />
        {nearest !== null && <NothingHere nearest={nearest} onGo={() => view.current?.goTo(nearest.id)} />}
      </div>
      <MapKey colours={inputs.colours} single={selected.size === 1} />
      <p className="map-spoken" aria-live="polite">
        {spokenOf(cursor, inputs)}
      </p>
    </div>
  );
};
