/* The pickers of the File System Access API, where the browser has them: their files can be read again, and written. */

interface Pickers {
  readonly showOpenFilePicker: (options: { readonly multiple: boolean }) => Promise<readonly FileSystemFileHandle[]>;
  readonly showDirectoryPicker: () => Promise<FileSystemDirectoryHandle>;
  readonly showSaveFilePicker: (options: {
    readonly suggestedName: string;
    /** A file whose folder the picker begins with. */
    readonly startIn: FileSystemFileHandle;
  }) => Promise<FileSystemFileHandle>;
}

/** Looked up anew each time; null where the browser does not have it. */
export const picker = <K extends keyof Pickers>(name: K): Pickers[K] | null => (window as unknown as Partial<Pickers>)[name] ?? null;

/** Whoever changes their mind changes nothing. */
export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
