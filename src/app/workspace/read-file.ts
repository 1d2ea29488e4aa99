import { refusedForSize } from "../../model/list-file.ts";
import type { Refusal } from "../../view/building.ts";
import type { GivenFile } from "./gather.ts";
import type { KeptList } from "./keep.ts";

const contentOf = async (file: File): Promise<Pick<KeptList, "content" | "modified">> => ({
  content: new Uint8Array(await file.arrayBuffer()),
  modified: file.lastModified,
});

const readOne = async ({ path, file }: GivenFile): Promise<Refusal | Pick<KeptList, "content" | "modified">> => {
  const large = refusedForSize(file.size);
  if (large !== null) return { path, reason: `It is ${large.reason}.`, remedy: large.remedy };
  try {
    return await contentOf(file);
  } catch (error) {
    const said = error instanceof Error || error instanceof DOMException ? error.message : String(error);
    return { path, reason: `It cannot be read: ${said}`, remedy: "Is it still there, and may you open it? Then give it again." };
  }
};

/** Files that were given, read; and why others were not, which costs only them. */
export const readGiven = async (
  files: readonly GivenFile[],
): Promise<{ readonly lists: readonly KeptList[]; readonly refusals: readonly Refusal[] }> => {
  const lists: KeptList[] = [];
  const refusals: Refusal[] = [];
  for (const given of files) {
    const read = await readOne(given);
    const { path, handle } = given;
    if ("reason" in read) refusals.push(read);
    else lists.push({ path, ...read, ...(handle === undefined ? {} : { handle }) });
  }
  return { lists, refusals };
};
