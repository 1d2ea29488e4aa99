import type { Pieces } from "../model/pieces.ts";
import type { Handler } from "./serve/http.ts";

/*
 * All that the command line does to the world, passed in, so that commands run in memory in tests. Failures of the
 * file system keep the codes of Node (ENOENT, EACCES, ENOSPC, EADDRINUSE, …), which the commands turn into words.
 */

export interface Stat {
  readonly kind: "file" | "folder" | "other";
  /** Bytes, of a file. */
  readonly size: number;
}

export interface Files {
  /** Follows links. */
  stat(path: string): Promise<Stat>;
  /** Names in a folder. */
  list(path: string): Promise<readonly string[]>;
  /** The path behind links, by which a folder that contains itself is noticed. */
  real(path: string): Promise<string>;
  read(path: string): Promise<Uint8Array>;
  /** A new file, written through to the disk before it returns; EEXIST when there is one. */
  create(path: string, text: string | Pieces): Promise<void>;
  /** Gives a file a second name under which it outlasts what takes its place; false when there is no such file. */
  keep(path: string, as: string): Promise<boolean>;
  rename(from: string, to: string): Promise<void>;
  /** No failure when it is not there. */
  remove(path: string): Promise<void>;
}

export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
}

export interface Effects {
  /** Working folder, absolute. */
  readonly cwd: string;
  /** The folder of the package: registry, shipped lists and the built explorer are found from here. */
  readonly root: string;
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** A word that no other run of the program gets. */
  readonly unique: () => string;
  /** All of it, or somewhat more than so many bytes. */
  readonly stdin: (most: number) => Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Serves on 127.0.0.1; port 0 is any free one. */
  readonly listen: (handler: Handler, port: number) => Promise<{ readonly port: number; readonly close: () => void }>;
  /**
   * Calls back after changes under the paths, once they have come to rest, and when a path can be watched no longer;
   * returns what ends it.
   */
  readonly watch: (paths: readonly string[], changed: () => void, lost: (path: string, error: unknown) => void) => () => void;
  /** Opens an address in the user's browser; false when there is none to open it with. */
  readonly open: (address: string) => Promise<boolean>;
  /** From here on memory is spared, at some cost of time: what is read is large. */
  readonly spareMemory: () => void;
  /** Resolves when the user stops the command. */
  readonly stopped: () => Promise<void>;
}
