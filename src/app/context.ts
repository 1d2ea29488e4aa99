import { createContext, use, useSyncExternalStore } from "react";
import type { Filter } from "../atlas/filter.ts";
import type { ViewState } from "../view/state.ts";
import type { Desk } from "./desk.ts";
import type { Ground } from "./ground.ts";
import type { Store } from "./store.ts";
import type { ThemeChoice } from "./theme.ts";
import type { ViewStore } from "./view-store.ts";
import type { Gate } from "./workspace/gate.ts";

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

/** The filter alone: whoever shows it is not drawn anew when something else of the view changes. */
export const useFilter = (): Filter => {
  const { view } = useApp().store;
  return useSyncExternalStore(view.subscribe, () => view.get().filter);
};
