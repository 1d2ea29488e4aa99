import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { Atlas } from "../../model/atlas.ts";
import type { AtlasMap } from "../../model/map.ts";
import type { Review } from "../../model/question.ts";
import type { Ruling } from "../../model/ruling.ts";
import type { Looked } from "../../view/building.ts";

/** A list as the browser keeps it. */
export interface KeptList {
  readonly path: string;
  /** The bytes of its file, or the text that was pasted. */
  readonly content: Uint8Array | string;
  readonly title?: string;
  /** Where the browser lets the file be read again; its edits are then followed. */
  readonly handle?: FileSystemFileHandle;
  /** When the file that was read had last been changed, in ms since 1970. */
  readonly modified?: number;
}

/** Lists of the user's own, and what was decided about them. */
export interface Workspace {
  /** Whether they are joined to the atlas that the page came with. */
  readonly joined: boolean;
  readonly lists: readonly KeptList[];
  readonly rulings: readonly Ruling[];
}

/** What was made of a workspace, so that it opens without being made again. */
export interface Made {
  readonly atlas: Atlas;
  readonly map: AtlasMap;
  /** The digest of the atlas that it was joined to; null when alone. */
  readonly base: string | null;
  /** What is uncertain in it, where that is known. */
  readonly review?: Review;
  /** It was made before what is kept beside it was decided, or without all of it, and is to be made anew. */
  readonly isBehind?: true;
}

/** Made without a list that could not be read this time, it is behind. */
export const behindIf = ({ refusals }: Looked): Pick<Made, "isBehind"> => (refusals.length === 0 ? {} : { isBehind: true });

export interface Kept {
  readonly workspace: Workspace;
  readonly made: Made;
}

/** What could not be kept or read, and what to do. What was kept before is whole. */
export class KeepFailure extends Error {
  readonly remedy: string;

  constructor(reason: string, remedy: string, cause: unknown) {
    super(reason, { cause });
    this.remedy = remedy;
  }
}

export interface Keep {
  readonly load: () => Promise<Kept | null>;
  /** All of it or nothing. */
  readonly save: (kept: Kept) => Promise<void>;
  readonly clear: () => Promise<void>;
}

interface Schema extends DBSchema {
  workspace: { key: "mine"; value: Workspace };
  made: { key: "mine"; value: Made };
}

type Change = IDBPTransaction<Schema, typeof stores, "readwrite">;

const version = 1;
const stores = ["workspace", "made"] as const;

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>("stemma", version, {
    upgrade: (database) => {
      for (const store of stores) database.createObjectStore(store);
    },
  });

const named = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : "");

const isFull = (error: unknown): boolean => named(error) === "QuotaExceededError";

const takeBack = (transaction: Change): void => {
  try {
    transaction.abort();
  } catch (error) {
    if (named(error) !== "InvalidStateError") throw error;
  }
};

const failure = (error: unknown): KeepFailure =>
  isFull(error)
    ? new KeepFailure(
        "The browser has no room left for these lists.",
        "What was kept before is whole. Remove a list, or free storage in the settings of the browser.",
        error,
      )
    : new KeepFailure(
        `The browser keeps nothing here: ${error instanceof Error ? error.message : String(error)}.`,
        "The lists are shown until the page is closed. A private window, or a setting of the browser, may forbid storage.",
        error,
      );

const guarded = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    throw failure(error);
  }
};

/** The workspace in IndexedDB. Both records change in one transaction, so that a full disk leaves what was there. */
export const browserKeep = (): Keep => {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = async (): Promise<IDBPDatabase<Schema>> => {
    try {
      return await (opened ??= open());
    } catch (error) {
      // What could not be opened once is asked for anew.
      opened = null;
      throw error;
    }
  };
  const changed = (change: (transaction: Change) => Promise<void>): Promise<void> =>
    guarded(async () => {
      const transaction = (await database()).transaction(stores, "readwrite");
      // What cannot be copied throws before it is asked for and would leave the first half: only an abort takes it back.
      const ended = transaction.done.catch((error: unknown) => error);
      try {
        await change(transaction);
      } catch (error) {
        takeBack(transaction);
        // A full disk may have ended it before: what is asked for after that fails for no reason of its own.
        const cause = await ended;
        throw isFull(cause) ? cause : error;
      }
      const trouble = await ended;
      if (trouble !== undefined) throw trouble;
    });
  return {
    load: () =>
      guarded(async () => {
        const transaction = (await database()).transaction(stores, "readonly");
        const [workspace, made] = await Promise.all([
          transaction.objectStore("workspace").get("mine"),
          transaction.objectStore("made").get("mine"),
        ]);
        return workspace === undefined || made === undefined ? null : { workspace, made };
      }),
    save: ({ workspace, made }) =>
      changed(async (transaction) => {
        await transaction.objectStore("workspace").put(workspace, "mine");
        await transaction.objectStore("made").put(made, "mine");
      }),
    clear: () =>
      changed(async (transaction) => {
        for (const store of stores) await transaction.objectStore(store).delete("mine");
      }),
  };
};
