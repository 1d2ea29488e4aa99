import type { Filter } from "../atlas/filter.ts";
import type { NodeId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { LineageView } from "../view/lineage-view.ts";
import { initialPath, type PathView } from "../view/path-view.ts";
import { roundCamera, type Camera, type Lens, type ViewState } from "../view/state.ts";
import type { TableView } from "../view/table-view.ts";
import { readUrl, writeUrl } from "../view/url.ts";
import { createStore, type Store } from "./store.ts";

/** What a view needs of a browser window; a test passes its own. */
export interface Address {
  readonly search: () => string;
  readonly position: () => number;
  readonly push: (search: string, position: number) => void;
  readonly replace: (search: string, position: number) => void;
  readonly go: (by: number) => void;
  readonly onMove: (listener: () => void) => void;
  /** Runs once after a pause; a new call takes the place of a waiting one. */
  readonly later: (run: () => void) => void;
}

export interface Steps {
  readonly back: boolean;
  readonly forward: boolean;
}

/** Something done that is no change of the view, and how it is taken back. */
export interface Deed {
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * The view and its address, kept the same. What a reader would want to take back (lens, selection, filter, evidence)
 * is a step of the history; a moved camera rewrites the step it belongs to.
 */
export interface ViewStore {
  readonly view: Store<ViewState>;
  readonly steps: Store<Steps>;
  readonly notices: Store<readonly string[]>;
  /** Whether the other end of a path from the selection is asked for; no address says so. */
  readonly askingPath: Store<boolean>;
  /** Whether the page is as its address has opened it: no step was taken yet, here or along the history. */
  isAsOpened(): boolean;
  setLens(lens: Lens): void;
  /** A second node does not take the place of the selection: paths lead to it. */
  select(id: NodeId | null, second?: boolean): void;
  setFilter(filter: Filter): void;
  /** A filter on its way: it rewrites the step it belongs to, as a moved camera does. */
  tuneFilter(filter: Filter): void;
  showEvidence(place: Place | null): void;
  /** How the Institutions lens stands. */
  arrangeInstitutions(change: Partial<Pick<ViewState, "labs" | "institutionsBy" | "institutionsAs">>): void;
  /** What the colours of the map tell, and whether it rings what is like the selection. */
  arrangeMap(change: Partial<Pick<ViewState, "colour" | "alike">>): void;
  arrangeTable(change: Partial<TableView>): void;
  arrangeLineage(change: Partial<LineageView>): void;
  /** Other ends or other kinds make other paths: then the first of them is shown. */
  seekPath(change: Partial<Pick<PathView, "to" | "through" | "along">>): void;
  /** A path that is shown is shown on a canvas: on the map, as near as it fits, unless the lineage has all of it. */
  showPath(rank: number | null, lens?: Lens): void;
  setCamera(camera: Camera | null): void;
  /** Changes any part of the view, as one step. */
  show(change: Partial<ViewState>): void;
  /** Makes a step of the history of what was done beside the view, so that the way back takes it back in its turn. */
  act(deed: Deed): void;
  undo(): void;
  redo(): void;
}

export const createViewStore = (address: Address): ViewStore => {
  const first = readUrl(address.search());
  const view = createStore(first.state);
  const notices = createStore(first.notices);
  const askingPath = createStore(false);
  let top = address.position();
  const stepsNow = (): Steps => ({ back: address.position() > 0, forward: address.position() < top });
  const steps = createStore(stepsNow());

  /** By the position that each led to. A reload forgets them: what they did then stays done. */
  const deeds = new Map<number, Deed>();
  let at = top;
  let asOpened = true;
  const push = (search: string): void => {
    asOpened = false;
    top = address.position() + 1;
    at = top;
    for (const position of deeds.keys()) if (position >= top) deeds.delete(position);
    address.push(search, top);
    notices.set([]);
  };

  const keep = (): void => address.replace(writeUrl(view.get()), address.position());
  const step = (change: Partial<ViewState>): void => {
    const next = { ...view.get(), ...change };
    if (writeUrl(next) === writeUrl(view.get())) return;
    keep();
    push(writeUrl(next));
    if (next.selection !== view.get().selection || next.path.to !== view.get().path.to) askingPath.set(false);
    view.set(next);
    steps.set(stepsNow());
  };

  /** The map goes to what it is to show. */
  const seek = (path: PathView): void =>
    step({ path: { ...path, shown: initialPath.shown }, ...(path.to !== null && view.get().lens === "map" ? { camera: null } : {}) });

  address.onMove(() => {
    asOpened = false;
    const read = readUrl(address.search());
    top = Math.max(top, address.position());
    notices.set(read.notices);
    askingPath.set(false);
    view.set(read.state);
    steps.set(stepsNow());
    for (; at > address.position(); at--) deeds.get(at)?.undo();
    for (; at < address.position(); at++) deeds.get(at + 1)?.redo();
  });

  return {
    view,
    steps,
    notices,
    askingPath,
    isAsOpened: () => asOpened,
    setLens: (lens) => step({ lens }),
    select: (id, second = false) => {
      const { selection, path } = view.get();
      if (second && id !== null && selection !== null && id !== selection) seek({ ...path, to: id });
      else step({ selection: id, evidence: null, path: { ...path, to: null, shown: initialPath.shown } });
    },
    setFilter: (filter) => step({ filter }),
    tuneFilter: (filter) => {
      view.set({ ...view.get(), filter });
      address.later(keep);
    },
    showEvidence: (evidence) => step({ evidence }),
    arrangeInstitutions: (change) => step(change),
    arrangeMap: (change) => step(change),
    arrangeTable: (change) => step({ table: { ...view.get().table, ...change } }),
    arrangeLineage: (change) => step({ lineage: { ...view.get().lineage, ...change } }),
    seekPath: (change) => seek({ ...view.get().path, ...change }),
    showPath: (shown, lens = "map") =>
      step({ path: { ...view.get().path, shown: shown ?? 0 }, ...(shown === null ? {} : { lens, camera: null }) }),
    setCamera: (camera) => {
      view.set({ ...view.get(), camera: camera === null ? null : roundCamera(camera) });
      address.later(keep);
    },
    show: step,
    act: (deed) => {
      keep();
      push(writeUrl(view.get()));
      deeds.set(at, deed);
      steps.set(stepsNow());
    },
    undo: () => address.go(-1),
    redo: () => address.go(1),
  };
};
