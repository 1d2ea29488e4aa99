/* Files that the browser lets be read again, and written where the reader allows it. */

/** What Chromium has beside the standard's file handles. */
interface Asking {
  readonly requestPermission?: (options: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

export interface FileText {
  readonly text: string;
  readonly modified: number;
}

/** The text of a file; null where it is not UTF-8, which is not to be written anew. */
export const readText = async (handle: FileSystemFileHandle): Promise<FileText | null> => {
  const file = await handle.getFile();
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return { text, modified: file.lastModified };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/** Asks for leave to write, at the press that wants it. */
export const mayWrite = async (handle: FileSystemFileHandle & Asking): Promise<boolean> => {
  try {
    return handle.requestPermission === undefined || (await handle.requestPermission({ mode: "readwrite" })) === "granted";
  } catch {
    return false;
  }
};

/**
 * Writes a file whole, or leaves it as it was: what is written takes its place when it is closed. Says when it was
 * changed; null where it is no longer the text that this was made of, and then nothing is written.
 */
export const writeWhole = async (handle: FileSystemFileHandle, before: string, text: string): Promise<number | null> => {
  const stream = await handle.createWritable();
  try {
    await stream.write(text);
    if ((await readText(handle))?.text !== before) {
      await stream.abort();
      return null;
    }
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
  return (await handle.getFile()).lastModified;
};

/** Why a file could not be read or written, as a sentence about it. */
export const fileTrouble = (path: string, error: unknown): string => {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotFoundError") return `${path} is not there any more.`;
  if (name === "NotAllowedError") return `The browser was not allowed to write ${path}.`;
  if (name === "NoModificationAllowedError") return `${path} is being written by something else.`;
  return `${path} could not be written: ${error instanceof Error || error instanceof DOMException ? error.message : String(error)}`;
};
