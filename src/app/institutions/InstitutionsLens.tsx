import type { WorkId } from "../../model/ids.ts";

/** Who works with whom, and on what. */
export const InstitutionsLens = ({ matching }: { readonly matching: ReadonlySet<WorkId> | null }) => (
  <div className="institutions" data-filtered={matching !== null || undefined} />
);
