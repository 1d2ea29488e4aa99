import type { Addition } from "../model/addition.ts";
import type { WorkId } from "../model/ids.ts";
import type { MapHandle } from "./footer/map-handle.ts";
import { createAhead, type Ahead } from "./palette/ahead.ts";
import { remembered } from "./remembered.ts";
import { createStore, type Store } from "./store.ts";
import { sessionKeeper } from "./trail/session.ts";
import { followTrail, type Trail } from "./trail/trail.ts";
import type { ViewStore } from "./view-store.ts";

/** What is being added to which work. */
export interface Adding {
  readonly kind: Addition["kind"];
  readonly work: WorkId;
}

export type DialogName = "keys" | "views" | "trust" | "more" | "lines";
/** What the field in the header looks for: names alone, or what can be done too. */
export type Sought = "names" | "everything";

/** What is open on the desk beside the view: nothing that an address says or a step of the history takes back. */
export interface Desk {
  readonly dialog: Store<DialogName | null>;
  readonly sought: Store<Sought>;
  /** The field in the header, and the map, for as long as they stand. */
  readonly field: { current: HTMLInputElement | null };
  readonly map: { current: MapHandle | null };
  /** Keys without a modifier act; who speaks to the machine switches them off. */
  readonly singleKeys: Store<boolean>;
  /** The hints of a first visit, for as long as they are shown. */
  readonly hints: Store<boolean>;
  readonly trail: Store<Trail>;
  /** The form in the panel of a work, while it is open. */
  readonly adding: Store<Adding | null>;
  /** What is written for a field that is still on its way. */
  readonly ahead: Ahead;
  /** The path that the pointer or the focus is at: the map shows it meanwhile. 1 is the shortest. */
  readonly pointedPath: Store<number | null>;
  /** What the last deed says of itself, for a moment. */
  readonly said: Store<string | null>;
}

/** A visit is a first one once: the browser remembers it, whether or not the hints were closed. */
const hintsOfFirstVisit = (): Store<boolean> => {
  const fresh = remembered("stemma-first-visit", true);
  const shown = createStore(fresh.get());
  if (fresh.get()) fresh.set(false);
  return shown;
};

export const createDesk = ({ view }: ViewStore): Desk => ({
  dialog: createStore<DialogName | null>(null),
  sought: createStore<Sought>("names"),
  field: { current: null },
  map: { current: null },
  singleKeys: remembered("stemma-single-keys", true),
  hints: hintsOfFirstVisit(),
  trail: followTrail(view, sessionKeeper),
  adding: createStore<Adding | null>(null),
  ahead: createAhead(),
  pointedPath: createStore<number | null>(null),
  said: createStore<string | null>(null),
});

/** Puts the reader into the field in the header. */
export const startSearch = ({ field, sought }: Desk, what: Sought): void => {
  sought.set(what);
  field.current?.focus();
  field.current?.select();
};
