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
    return (await handle.requestPermission?.({ mode: "readwrite" })) !== "denied";
  } catch {
    return false;
  }
};

/** Writes a file whole, or leaves it as it was: what is written takes its place when it is closed. Says when it was changed. */
export const writeWhole = async (handle: FileSystemFileHandle, text: string): Promise<number> => {
  const stream = await handle.createWritable();
  try {
    await stream.write(text);
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
  return (await handle.getFile()).lastModified;
};
