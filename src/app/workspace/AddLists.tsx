import { lazy, Suspense } from "react";
import { useApp, useStore } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";

const WorkspaceDialog = lazy(async () => ({ default: (await import("./WorkspaceDialog.tsx")).WorkspaceDialog }));

/** The way in for lists of one's own. */
export const AddLists = () => {
  const { gate } = useApp();
  return (
    <button type="button" className="tool" aria-label="Your lists" title="Your lists: add, rename, remove" onClick={() => void gate.show()}>
      <Icon name="plus" />
    </button>
  );
};

/** Stands outside of the explorer, which a new atlas takes the place of. */
export const ListsDialog = () => {
  const { gate } = useApp();
  const open = useStore(gate.open);
  return open ? (
    <Suspense>
      <WorkspaceDialog />
    </Suspense>
  ) : null;
};
