import { useCallback, useMemo } from "react";
import type { Relation } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { deepest, shownLine, type ShownLine } from "../../view/lineage-line.ts";
import { stepsOf } from "../../view/lineage-view.ts";
import { useGround, useView } from "../context.ts";
import { useAsked } from "../use-answer.ts";

export interface Line extends ShownLine {
  /** The steps of the whole line, the longer way. */
  readonly deepest: number;
}

/** The line of the chosen work, as far as it is followed; null without one. */
export const useLine = (chosen: WorkId | null, matching: ReadonlySet<WorkId> | null): Line | null => {
  const { source } = useGround();
  const { depth } = useView().lineage;
  const ask = useCallback(async () => (chosen === null ? null : source.lineage(chosen)), [source, chosen]);
  const lineage = useAsked(ask).latest;
  return useMemo(
    () => (lineage == null ? null : { ...shownLine(lineage, stepsOf(depth), matching), deepest: deepest(lineage) }),
    [lineage, depth, matching],
  );
};

const none: readonly Relation[] = [];

/** What is like the chosen work: inferred, and therefore asked for only when it is to be shown. */
export const useAlike = (chosen: WorkId | null): readonly Relation[] => {
  const { source } = useGround();
  const { alike } = useView();
  const ask = useCallback(async () => {
    const node = chosen === null ? null : await source.node(chosen);
    return node?.kind === "work" ? node.similar.map(({ relation }) => relation) : none;
  }, [source, chosen]);
  return useAsked(alike && chosen !== null ? ask : null).value ?? none;
};
