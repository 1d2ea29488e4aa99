import { useCallback, useMemo } from "react";
import type { AtlasSource } from "../../atlas/source.ts";
import type { SourceId, WorkId } from "../../model/ids.ts";
import { useAnswer } from "../use-answer.ts";

/* What the map asks of the atlas by itself, after it has drawn what it was given. */

const nobody: ReadonlySet<WorkId> = new Set();

/** The works that are like the selected one; none while several are selected, or until the atlas has answered. */
export const useSimilar = (source: AtlasSource, selected: ReadonlySet<WorkId>): ReadonlySet<WorkId> => {
  const [only] = selected.size === 1 ? selected : [];
  const ask = useCallback(async () => (only === undefined ? null : source.node(only)), [source, only]);
  const node = useAnswer(only === undefined ? null : ask);
  return useMemo(() => (node?.kind === "work" ? new Set(node.similar.map(({ work }) => work.id)) : nobody), [node]);
};

const unlettered: ReadonlyMap<SourceId, string> = new Map();

/** The letters of the lists, by which a road says where it is stated. */
export const useSigla = (source: AtlasSource): ReadonlyMap<SourceId, string> => {
  const overview = useAnswer(useCallback(() => source.overview(), [source]));
  return useMemo(
    () => (overview === undefined ? unlettered : new Map(overview.witnesses.map(({ id, siglum }) => [id, siglum]))),
    [overview],
  );
};
