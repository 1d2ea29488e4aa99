import { lazy, Suspense } from "react";
import { useApp, useStore } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";

const WorkspaceDialog = lazy(async () => ({ default: (await import("./WorkspaceDialog.tsx")).WorkspaceDialog }));

const ReviewDialog = lazy(async () => ({ default: (await import("../review/ReviewDialog.tsx")).ReviewDialog }));

/** The way in for lists of one's own. */
export const AddLists = () => {
  const { gate } = useApp();
  return (
    <button type="button" className="tool" aria-label="Your lists" title="Your lists: add, rename, remove" onClick={() => void gate.show()}>
      <Icon name="plus" />
    </button>
  );
};

/** Stand outside of the explorer, which a new atlas takes the place of. */
export const ListsDialogs = () => {
  const { gate } = useApp();
  const open = useStore(gate.open);
  const reviewing = useStore(gate.reviewing);
  return (
    <Suspense>
      {open && <WorkspaceDialog />}
      {reviewing && <ReviewDialog />}
    </Suspense>
  );
};
