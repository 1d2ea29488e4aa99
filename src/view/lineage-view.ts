/** How many steps of the line are followed, either way. */
export const lineageDepths = ["1", "2", "3", "all"] as const;
export type LineageDepth = (typeof lineageDepths)[number];

/** How the Lineage lens stands. */
export interface LineageView {
  readonly depth: LineageDepth;
  /** Regions whose band is unfolded although it has more works than there is room for. */
  readonly unfolded: readonly string[];
}

export const initialLineage: LineageView = { depth: "all", unfolded: [] };

export const stepsOf = (depth: LineageDepth): number => (depth === "all" ? Number.POSITIVE_INFINITY : Number(depth));
