import { useId, useRef } from "react";
import { listExtensions, pageExtensions } from "../../model/list-file.ts";
import { givenByHandles, givenByPicker } from "./gather.ts";
import { OwnLists, type OwnListsProps } from "./OwnLists.tsx";
import { isAbort, picker } from "./pickers.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

/** Opens the browser's picker, or else a field for files; whoever changes their mind changes nothing. */
const usePicking = (workspace: WorkspaceStore) => {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const pick = async (ask: () => Promise<readonly FileSystemHandle[]>): Promise<void> => {
    try {
      await workspace.give(await givenByHandles(await ask()));
    } catch (error) {
      if (!isAbort(error)) throw error;
    }
  };
  const pickFiles = (): void => {
    const show = picker("showOpenFilePicker");
    if (show === null) files.current?.click();
    else void pick(() => show({ multiple: true }));
  };
  const pickFolder = (): void => {
    const show = picker("showDirectoryPicker");
    if (show === null) folder.current?.click();
    else void pick(async () => [await show()]);
  };
  const take = (input: HTMLInputElement): void => {
    const given = givenByPicker(input.files ?? []);
    input.value = "";
    if (given.files.length > 0) void workspace.give(given);
  };
  return { files, folder, pickFiles, pickFolder, take };
};

export interface StartProps extends OwnListsProps {
  /** What was pasted, which whoever looks into it and comes back can mend. */
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
}

/** Where lists come from: files, a folder, or what is pasted. */
export const Start = (props: StartProps) => {
  const { workspace, pasted, onPaste } = props;
  const { files, folder, pickFiles, pickFolder, take } = usePicking(workspace);
  const field = useId();
  return (
    <>
      <p className="lead">
        Drop reading lists anywhere on this page, or choose them here: Markdown, plain text, BibTeX, RIS, CSL-JSON, CSV, and the JSON of
        OpenAlex, Semantic Scholar or VOSviewer. They are read on this machine and kept in this browser; nothing is uploaded.
      </p>
      <div className="actions">
        <button type="button" className="action chief" onClick={pickFiles}>
          Choose files
        </button>
        <button type="button" className="action" onClick={pickFolder}>
          Choose a folder
        </button>
        <input
          ref={files}
          type="file"
          multiple
          accept={[...listExtensions, ...pageExtensions].join(",")}
          hidden
          onChange={(event) => take(event.currentTarget)}
        />
        <input
          ref={(input) => {
            folder.current = input;
            input?.setAttribute("webkitdirectory", "");
          }}
          type="file"
          hidden
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
      <form
        className="pasting"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== "") void workspace.giveText(pasted);
        }}
      >
        <label htmlFor={field}>Or paste a list</label>
        <textarea
          id={field}
          className="written"
          rows={5}
          dir="auto"
          spellCheck={false}
          value={pasted}
          onChange={(event) => onPaste(event.target.value)}
        />
        <button type="submit" className="action" disabled={pasted.trim() === ""}>
          See what is in it
        </button>
      </form>
      <OwnLists {...props} />
    </>
  );
};
