import { useStore } from "../context.ts";
import { isAbort, picker } from "../workspace/pickers.ts";
import { fileTrouble } from "../workspace/write-file.ts";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";

interface Props {
  readonly workspace: WorkspaceStore;
  readonly name: string;
  readonly text: string;
  readonly onSaid: (said: string) => void;
}

/** Null where somebody changed their mind. */
const saved = async (name: string, text: string, beside: FileSystemFileHandle): Promise<string | null> => {
  try {
    const handle = await picker("showSaveFilePicker")?.({ suggestedName: name, startIn: beside });
    if (handle === undefined) return null;
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    return `Saved as ${handle.name}.`;
  } catch (error) {
    return isAbort(error) ? null : `${fileTrouble(name, error)} Nothing is saved.`;
  }
};

/** Saves a text in the folder that the lists come from, where the browser knows it. */
export const SaveBeside = ({ workspace, name, text, onSaid }: Props) => {
  const beside = useStore(workspace.workspace)?.lists.find(({ handle }) => handle !== undefined);
  const handle = beside?.handle;
  if (handle === undefined || picker("showSaveFilePicker") === null) return null;
  const save = async (): Promise<void> => {
    const said = await saved(name, text, handle);
    if (said !== null) onSaid(said);
  };
  return (
    <button type="button" className="action" onClick={() => void save()}>
      Save beside {beside?.path}
    </button>
  );
};
