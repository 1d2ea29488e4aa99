import type { NodeId, WorkId } from "../model/ids.ts";

/** What every lens but the map is given. */
export interface LensProps {
  /** null without a filter. */
  readonly matching: ReadonlySet<WorkId> | null;
  /** By the id that it has now. */
  readonly selection: NodeId | null;
  /** The works that the selection stands for, or those of the path that is shown. */
  readonly selected: ReadonlySet<WorkId>;
  /** Whether the panel of the selection is open beside a lens that has little room for it. */
  readonly details: boolean;
  readonly onDetails: () => void;
}
