import { useStore } from "../context.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

/** What the browser could not keep, or read again. */
export const Trouble = ({ workspace }: { readonly workspace: WorkspaceStore }) => {
  const trouble = useStore(workspace.trouble);
  if (trouble === null) return null;
  return (
    <p className="trouble" role="alert">
      <b>{trouble.reason}</b> {trouble.remedy}
    </p>
  );
};
