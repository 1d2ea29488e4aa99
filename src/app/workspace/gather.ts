import { isListFile, isPassedOver, isRulingsFile } from "../../model/list-file.ts";

/** A file that a user gave, before it is read. */
export interface GivenFile {
  /** Its name, with the folders below the one that was given. */
  readonly path: string;
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

/** Files of folders that are not read. */
export interface PassedOver {
  /** They are no lists by their names. */
  readonly passedOver: number;
  /** They are more than are read at once. */
  readonly tooMany: number;
}

export interface Given extends PassedOver {
  readonly files: readonly GivenFile[];
}

/** A folder with more lists than this is not one of reading lists. */
export const mostFiles = 2000;

interface Collected {
  readonly files: GivenFile[];
  passedOver: number;
  tooMany: number;
}

const nothing = (): Collected => ({ files: [], passedOver: 0, tooMany: 0 });

/** Whether a file is to be read; one that is named itself always is, one that stands in a folder if its name says that it is a list. */
const isWanted = (collected: Collected, path: string, named: boolean): boolean => {
  if (named) return true;
  const isList = isListFile(path.split("/").at(-1) ?? path) || isRulingsFile(path);
  if (!isList) collected.passedOver += 1;
  else if (collected.files.length >= mostFiles) collected.tooMany += 1;
  else return true;
  return false;
};

const fromHandle = async (collected: Collected, handle: FileSystemHandle, folder: string, named: boolean): Promise<void> => {
  const path = folder === "" ? handle.name : `${folder}/${handle.name}`;
  if (isFile(handle)) {
    if (isWanted(collected, path, named)) collected.files.push({ path, file: await handle.getFile(), handle });
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
    if (!isWanted(collected, path, named)) return;
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    collected.files.push({ path, file });
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
  const collected = nothing();
  for (const { handle, entry, file } of dropped) {
    const held = await handle?.catch(() => null);
    if (held != null) await fromHandle(collected, held, "", true);
    else if (entry !== null) await fromEntry(collected, entry, "", true);
    else if (file !== null) collected.files.push({ path: file.name, file });
  }
  return collected;
};

/** Files, or those of a folder, that were chosen in a field for files. */
export const givenByPicker = (files: Iterable<File>): Given => {
  const collected = nothing();
  for (const file of files) {
    const [folder = "", ...below] = file.webkitRelativePath.split("/");
    const isHidden = below.some(isPassedOver);
    const path = below.length === 0 ? file.name : file.webkitRelativePath;
    if (!isHidden && isWanted(collected, path, folder === "")) collected.files.push({ path, file });
  }
  return collected;
};

export const givenByHandles = async (handles: readonly FileSystemHandle[]): Promise<Given> => {
  const collected = nothing();
  for (const handle of handles) await fromHandle(collected, handle, "", true);
  return collected;
};
