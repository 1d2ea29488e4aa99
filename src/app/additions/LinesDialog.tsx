import { useApp, useStore } from "../context.ts";
import { Dialog } from "../parts/Dialog.tsx";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";
import { SaveLines } from "./SaveLines.tsx";
import { useOwn } from "./use-own.ts";

const Lines = ({ workspace }: { readonly workspace: WorkspaceStore }) => {
  const lines = useOwn(workspace);
  return lines === null ? (
    <p className="said">Nothing is added yet: choose a work, and press the plus in its panel.</p>
  ) : (
    <SaveLines {...lines} workspace={workspace} />
  );
};

/** What was added in the explorer, as lines that can be taken along. */
export const LinesDialog = () => {
  const { gate } = useApp();
  const workspace = useStore(gate.workspace);
  return (
    <Dialog title="Your additions, as lines" kind="lines">
      {workspace !== null && <Lines workspace={workspace} />}
    </Dialog>
  );
};
