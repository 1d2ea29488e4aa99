import { isListFile, isPassedOver, isRulingsFile } from "../../model/list-file.ts";

/** A file that a user gave, before it is read. */
export interface GivenFile {
  /** Its name, with the folders below the one that was given. */
  readonly path: string;
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

export interface Given {
  readonly files: readonly GivenFile[];
  /** Files of folders that are no lists by their names. */
  readonly passedOver: number;
}

/** A folder with more lists than this is not one of reading lists. */
const mostFiles = 2000;

interface Collected {
  readonly files: GivenFile[];
  passedOver: number;
}

const take = (collected: Collected, given: GivenFile, named: boolean): void => {
  if (named || ((isListFile(given.file.name) || isRulingsFile(given.path)) && collected.files.length < mostFiles))
    collected.files.push(given);
  else collected.passedOver += 1;
};

const fromHandle = async (collected: Collected, handle: FileSystemHandle, folder: string, named: boolean): Promise<void> => {
  const path = folder === "" ? handle.name : `${folder}/${handle.name}`;
  if (isFile(handle)) {
    take(collected, { path, file: await handle.getFile(), handle }, named);
    return;
  }
  if (!isFolder(handle)) return;
  for await (const entry of handle.values()) if (!isPassedOver(entry.name)) await fromHandle(collected, entry, path, false);
};

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === "file";
const isFolder = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle => handle.kind === "directory";

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    const reader = folder.createReader();
    const all: FileSystemEntry[] = [];
    const more = (): void =>
      reader.readEntries((entries) => {
        if (entries.length === 0) resolve(all);
        else {
          all.push(...entries);
          more();
        }
      }, reject);
    more();
  });

/** Browsers without file handles have entries, which can be read once. */
const fromEntry = async (collected: Collected, entry: FileSystemEntry, folder: string, named: boolean): Promise<void> => {
  const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    take(collected, { path, file }, named);
    return;
  }
  for (const each of await entriesOf(entry as FileSystemDirectoryEntry))
    if (!isPassedOver(each.name)) await fromEntry(collected, each, path, false);
};

/** A dropped thing, as the browser lets it be asked for while the drop happens. */
export interface Dropped {
  readonly handle: Promise<FileSystemHandle | null> | null;
  readonly entry: FileSystemEntry | null;
  /** Another page's drag may have neither. */
  readonly file: File | null;
}

export const givenByDrop = async (dropped: readonly Dropped[]): Promise<Given> => {
  const collected: Collected = { files: [], passedOver: 0 };
  for (const { handle, entry, file } of dropped) {
    const held = await handle?.catch(() => null);
    if (held != null) await fromHandle(collected, held, "", true);
    else if (entry !== null) await fromEntry(collected, entry, "", true);
    else if (file !== null) take(collected, { path: file.name, file }, true);
  }
  return collected;
};

export const givenByPicker = (files: Iterable<File>): Given => ({
  files: [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })),
  passedOver: 0,
});

export const givenByHandles = async (handles: readonly FileSystemHandle[]): Promise<Given> => {
  const collected: Collected = { files: [], passedOver: 0 };
  for (const handle of handles) await fromHandle(collected, handle, "", true);
  return collected;
};
