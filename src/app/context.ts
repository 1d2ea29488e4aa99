import { createContext, use, useSyncExternalStore } from "react";
import type { AtlasSource, Overview, Relation, WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import type { AtlasMap, Region } from "../model/map.ts";
import type { CuratedView } from "../model/view.ts";
import type { ViewState } from "../view/state.ts";
import type { Desk } from "./desk.ts";
import type { Store } from "./store.ts";
import type { ThemeChoice } from "./theme.ts";
import type { ViewStore } from "./view-store.ts";
import type { Gate } from "./workspace/gate.ts";

/** What is asked of the atlas once, at the start; everything else is asked where it is needed. */
export interface Ground {
  readonly source: AtlasSource;
  readonly map: AtlasMap;
  readonly overview: Overview;
  /** Named links that the lists come with. */
  readonly views: readonly CuratedView[];
  readonly works: readonly WorkSummary[];
  readonly relations: readonly Relation[];
  readonly regionOf: (id: WorkId) => Region | null;
  readonly gridOf: (id: WorkId) => string | null;
}

/** The atlas on the screen; the number changes with it. */
export interface Shown {
  readonly ground: Ground;
  readonly edition: number;
}

export interface App {
  readonly ground: Ground;
  readonly gate: Gate;
  readonly store: ViewStore;
  readonly desk: Desk;
  readonly theme: ThemeChoice;
}

export const AppContext = createContext<App | null>(null);

export const useApp = (): App => {
  const app = use(AppContext);
  if (app === null) throw new Error("A component of the explorer stands outside of it");
  return app;
};

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get);

export const useGround = (): Ground => useApp().ground;
export const useView = (): ViewState => useStore(useApp().store.view);
