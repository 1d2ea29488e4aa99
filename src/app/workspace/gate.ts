import { createStore, type Store } from "../store.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

/** The way to the lists of one's own: what they need is fetched when somebody first goes there. */
export interface Gate {
  readonly workspace: Store<WorkspaceStore | null>;
  /** Whether their dialog is open. */
  readonly open: Store<boolean>;
  enter(): Promise<WorkspaceStore>;
  /** Enters with the dialog open. */
  show(): Promise<WorkspaceStore>;
}

export const createGate = (load: () => Promise<WorkspaceStore>): Gate => {
  const workspace = createStore<WorkspaceStore | null>(null);
  const open = createStore(false);
  let entering: Promise<WorkspaceStore> | null = null;
  const fetched = async (): Promise<WorkspaceStore> => {
    try {
      const opened = await load();
      workspace.set(opened);
      return opened;
    } catch (error) {
      // What could not be fetched once is asked for anew.
      entering = null;
      throw error;
    }
  };
  const enter = (): Promise<WorkspaceStore> => (entering ??= fetched());
  const show = (): Promise<WorkspaceStore> => {
    open.set(true);
    return enter();
  };
  return { workspace, open, enter, show };
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
