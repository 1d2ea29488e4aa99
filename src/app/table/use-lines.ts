import { useCallback, useMemo } from "react";
import { noFilter } from "../../atlas/filter.ts";
import { linesOf, type Line } from "../../view/table.ts";
import { useGround } from "../context.ts";
import { useAnswer } from "../use-answer.ts";

const none: readonly never[] = [];

/** Every work as a row, with the lists that name it. */
export const useLines = (): readonly Line[] => {
  const { source, works, relations, overview, regionOf, gridOf } = useGround();
  const ask = useCallback(
    () => Promise.all(overview.witnesses.map(async ({ id }) => new Set(await source.select({ ...noFilter, sources: [id] })))),
    [source, overview],
  );
  const lists = useAnswer(ask);
  return useMemo(
    () => (lists === undefined ? none : linesOf({ works, relations, regionOf, gridOf, lists })),
    [works, relations, regionOf, gridOf, lists],
  );
};
