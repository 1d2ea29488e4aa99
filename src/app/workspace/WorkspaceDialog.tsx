import { useState } from "react";
import { progressSaid } from "../../view/building-words.ts";
import { useApp, useStore } from "../context.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { Preview } from "./Preview.tsx";
import { Start, type StartProps } from "./Start.tsx";
import type { Import, WorkspaceStore } from "./workspace-store.ts";
import "./workspace.css";

const Working = ({ state, workspace }: { readonly state: Extract<Import, { at: "working" }>; readonly workspace: WorkspaceStore }) => {
  const { progress } = state;
  const whole = progress?.stage === "reading" && progress.of > 1;
  return (
    <>
      <p className="lead" role="status">
        {progressSaid(progress)} …
      </p>
      <progress aria-label="How far it is" {...(whole ? { value: progress.done, max: progress.of } : {})} />
      <div className="actions">
        <button type="button" className="action" onClick={workspace.cancel}>
          Cancel
        </button>
      </div>
    </>
  );
};

const Stage = (props: StartProps) => {
  const { workspace } = props;
  const state = useStore(workspace.import);
  if (state.at === "rest") return <Start {...props} />;
  if (state.at === "working") return <Working state={state} workspace={workspace} />;
  if (state.at === "preview") return <Preview found={state} workspace={workspace} />;
  return (
    <>
      <p className="lead" role="alert">
        <b>{state.reason}</b> {state.remedy}
      </p>
      <div className="actions">
        <button type="button" className="action" onClick={workspace.cancel}>
          Back
        </button>
      </div>
    </>
  );
};

/** The lists of one's own: given, looked into, taken in, kept. */
export const WorkspaceDialog = () => {
  const { gate } = useApp();
  const workspace = useStore(gate.workspace);
  const trouble = useStore(gate.trouble);
  // Both stand here, since what is read meanwhile takes the place of the lists and of the field.
  const [said, setSaid] = useState<string | null>(null);
  const [pasted, setPasted] = useState("");
  const close = (): void => {
    workspace?.cancel();
    gate.open.set(false);
  };
  return (
    <Dialog title="Your lists" kind="workspace" onClose={close}>
      {workspace === null ? (
        <p className="lead" role={trouble === null ? undefined : "alert"}>
          {trouble ?? "One moment …"}
        </p>
      ) : (
        <Stage workspace={workspace} said={said} onSaid={setSaid} pasted={pasted} onPaste={setPasted} />
      )}
    </Dialog>
  );
};
