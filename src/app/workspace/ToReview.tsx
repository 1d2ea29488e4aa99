import { toReview } from "../../view/changes.ts";
import { useApp, useStore } from "../context.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

interface Props {
  /** Where lists are kept, as something to do, also before it is known how much there is; else only the number. */
  readonly asAction?: boolean;
}

const Known = ({ workspace, asAction = false }: Props & { readonly workspace: WorkspaceStore }) => {
  const { gate } = useApp();
  const review = useStore(workspace.review);
  const own = useStore(workspace.workspace);
  const decided = own?.rulings.length ?? 0;
  const count = review === null ? null : toReview(review.total);
  if (!asAction && count === null) return null;
  if (review !== null && count === null && decided === 0) return null;
  return (
    <button type="button" className={asAction ? "action" : "word-action"} onClick={() => void gate.review()}>
      {count === null
        ? review === null
          ? "Review what is uncertain"
          : "Review what was decided"
        : asAction
          ? `Review what is uncertain: ${count}`
          : count}
    </button>
  );
};

/** The way to what is uncertain in the lists; nothing where nothing is. */
export const ToReview = ({ asAction = false }: Props) => {
  const { gate } = useApp();
  const workspace = useStore(gate.workspace);
  return workspace === null ? null : <Known workspace={workspace} asAction={asAction} />;
};
