import { createStore, type Store } from "../store.ts";
import type { KeptList, Workspace } from "./keep.ts";
import { withLists } from "./taking.ts";

/* Edits of files that the browser lets be read again. */

/** Why the edits of a file are not followed: the browser wants to be asked first, or the file is not there any more. */
export type Lost = "unasked" | "gone";

/** What Chromium has beside the standard's file handles. */
type Asking = FileSystemFileHandle & {
  readonly queryPermission?: (options: { readonly mode: "read" }) => Promise<PermissionState>;
  readonly requestPermission?: (options: { readonly mode: "read" }) => Promise<PermissionState>;
};

/** Files whose edits are followed, and those whose edits cannot be. */
export interface Following {
  /** The files, by the paths of their lists, whose edits are not followed. */
  readonly lost: Store<ReadonlyMap<string, Lost>>;
  /** Whether there are files among them that the reader has not been told of. */
  readonly isUntold: Store<boolean>;
  /** Reads the files again and takes in what has changed; says how many have. */
  readonly refresh: () => Promise<number>;
  /** Asks the browser for leave to read the files again, at the press that wants it. */
  readonly allow: () => Promise<void>;
}

interface Parts {
  readonly workspace: Store<Workspace | null>;
  /** Shows a workspace, where each of these files can be read as a list; what was shown stays where one cannot. */
  readonly show: (next: Workspace, files: ReadonlySet<string>) => Promise<boolean>;
}

type Again = { readonly list: KeptList } | { readonly lost: Lost } | null;

/** The list as its file is now; null where it is the same. */
const reread = async (list: KeptList, handle: Asking): Promise<Again> => {
  try {
    if (((await handle.queryPermission?.({ mode: "read" })) ?? "granted") !== "granted") return { lost: "unasked" };
    const file = await handle.getFile();
    if (file.lastModified === list.modified) return null;
    return { list: { ...list, content: new Uint8Array(await file.arrayBuffer()), modified: file.lastModified } };
  } catch (error) {
    return { lost: error instanceof DOMException && error.name === "NotAllowedError" ? "unasked" : "gone" };
  }
};

const isSame = (a: ReadonlyMap<string, Lost>, b: ReadonlyMap<string, Lost>): boolean =>
  a.size === b.size && [...a].every(([path, why]) => b.get(path) === why);

/** Follows the files of a workspace that have handles, when it is told to. */
export const following = ({ workspace, show }: Parts): Following => {
  const lost = createStore<ReadonlyMap<string, Lost>>(new Map());
  const isUntold = createStore(false);
  /** Files that could not be taken in as they are: they are tried again when they have changed. */
  const refused = new Map<string, number | undefined>();

  const refresh = async (): Promise<number> => {
    const now = workspace.get();
    const held = now?.lists.flatMap((list) => (list.handle === undefined ? [] : [{ list, handle: list.handle }])) ?? [];
    const again = await Promise.all(held.map(async ({ list, handle }) => ({ path: list.path, found: await reread(list, handle) })));
    const gone = new Map(again.flatMap(({ path, found }) => (found !== null && "lost" in found ? [[path, found.lost] as const] : [])));
    if (!isSame(gone, lost.get())) {
      isUntold.set(gone.size > 0);
      lost.set(gone);
    }
    const changed = again
      .flatMap(({ found }) => (found !== null && "list" in found ? [found.list] : []))
      .filter(({ path, modified }) => !refused.has(path) || refused.get(path) !== modified);
    if (now === null || changed.length === 0) return 0;
    if (await show(withLists(now, changed), new Set(changed.map(({ path }) => path)))) return changed.length;
    for (const { path, modified } of changed) refused.set(path, modified);
    return 0;
  };

  return {
    lost,
    isUntold,
    refresh,
    allow: async () => {
      for (const { path, handle } of workspace.get()?.lists ?? [])
        if (handle !== undefined && lost.get().get(path) === "unasked")
          await (handle as Asking).requestPermission?.({ mode: "read" }).catch(() => "denied");
      await refresh();
    },
  };
};
