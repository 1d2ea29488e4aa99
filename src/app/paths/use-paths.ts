import { useCallback } from "react";
import type { NodeId } from "../../model/ids.ts";
import type { Path } from "../../view/path-sentences.ts";
import { mostPaths } from "../../view/path-view.ts";
import { useApp, useGround, useStore, useView } from "../context.ts";
import { useAsked } from "../use-answer.ts";

/** The paths from a node to the other end, once there is one. */
export const usePaths = (from: NodeId | null): readonly Path[] | undefined => {
  const { source } = useGround();
  const { to, through, along } = useView().path;
  const ask = useCallback(
    async () =>
      from === null || to === null ? null : { from, to, found: await source.paths(from, to, { limit: mostPaths, through, along }) },
    [source, from, to, through, along],
  );
  const latest = useAsked(from === null || to === null ? null : ask).latest;
  return latest?.from === from && latest.to === to ? latest.found : undefined;
};

/** The path that is shown, if there is such a one: the chosen one, or for as long as somebody points at another, that. */
export const useShownPath = (from: NodeId | null): Path | undefined => {
  const { desk } = useApp();
  const pointed = useStore(desk.pointedPath);
  const { shown } = useView().path;
  const rank = pointed ?? shown;
  return usePaths(rank === 0 ? null : from)?.[rank - 1];
};
