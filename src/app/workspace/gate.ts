import type { Gain } from "../../view/gain.ts";
import { createStore, type Store } from "../store.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

/** What lists have brought, and the way back to before them. */
export interface Gained {
  readonly gain: Gain;
  readonly takeOut: () => void;
}

/** The way to the lists of one's own: what they need is fetched when somebody first goes there. */
export interface Gate {
  readonly workspace: Store<WorkspaceStore | null>;
  /** Why they cannot be reached, in words; null otherwise. */
  readonly trouble: Store<string | null>;
  /** Whether their dialog is open. */
  readonly open: Store<boolean>;
  /** Whether what is uncertain in the lists is before the page. */
  readonly reviewing: Store<boolean>;
  /** What was just joined to the atlas, until the reader has seen it or goes to their lists again. */
  readonly gained: Store<Gained | null>;
  enter(): Promise<WorkspaceStore>;
  /** Enters with the dialog open. */
  show(): Promise<WorkspaceStore>;
  /** Enters with what is uncertain, in the place of the dialog. */
  review(): Promise<WorkspaceStore>;
}

export const createGate = (load: () => Promise<WorkspaceStore>): Gate => {
  const workspace = createStore<WorkspaceStore | null>(null);
  const open = createStore(false);
  const reviewing = createStore(false);
  const gained = createStore<Gained | null>(null);
  const trouble = createStore<string | null>(null);
  let entering: Promise<WorkspaceStore> | null = null;
  const fetched = async (): Promise<WorkspaceStore> => {
    try {
      trouble.set(null);
      const opened = await load();
      workspace.set(opened);
      return opened;
    } catch (error) {
      // What could not be fetched once is asked for anew.
      entering = null;
      trouble.set("The part of the page that reads lists could not be fetched. Close this and try again, or reload the page.");
      throw error;
    }
  };
  const enter = (): Promise<WorkspaceStore> => (entering ??= fetched());
  const show = (): Promise<WorkspaceStore> => {
    gained.set(null);
    open.set(true);
    return enter();
  };
  const review = (): Promise<WorkspaceStore> => {
    open.set(false);
    reviewing.set(true);
    return enter();
  };
  return { workspace, trouble, open, reviewing, gained, enter, show, review };
};

/** Where there is no way in: a sample of the explorer, or a test. */
export const closedGate = (): Gate => createGate(() => new Promise(() => undefined));

const mark = "stemma-lists";

/** Whether this browser keeps lists, said by a mark that costs nothing to read; a browser without storage keeps none. */
export const keepsLists = (storage: () => Storage): boolean => {
  try {
    return storage().getItem(mark) !== null;
  } catch {
    return false;
  }
};

export const markKept = (storage: () => Storage, kept: boolean): void => {
  try {
    if (kept) storage().setItem(mark, "kept");
    else storage().removeItem(mark);
  } catch {
    // Without the mark the lists are not opened at once, and nothing else is lost.
  }
};
