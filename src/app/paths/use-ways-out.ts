import { useCallback } from "react";
import type { Named } from "../../atlas/source.ts";
import { allowance } from "../../view/path-sentences.ts";
import { initialPath, pathKinds, waysOut, type PathView } from "../../view/path-view.ts";
import { useGround, useView } from "../context.ts";
import { useAnswer } from "../use-answer.ts";

export interface WayOut {
  readonly name: string;
  readonly change: Partial<Pick<PathView, "through" | "along">>;
  readonly steps: number;
}

/** What else could be allowed that makes a path of fewer steps than these; of several only those that allow least. */
export const useWaysOut = (from: Named, to: Named, fewerThan: number): readonly WayOut[] | undefined => {
  const { source } = useGround();
  const { through, along } = useView().path;
  const ask = useCallback(async () => {
    const kinds = waysOut(through).map((more) => ({
      size: more.length,
      name: allowance(more),
      change: { through: pathKinds.filter((kind) => through.includes(kind) || more.includes(kind)) },
    }));
    const steps =
      along.length < initialPath.along.length ? [{ size: 1, name: "Allow any kind of step", change: { along: initialPath.along } }] : [];
    const tried = await Promise.all(
      [...kinds, ...steps].map(async ({ size, name, change }) => {
        const [found] = await source.paths(from.id, to.id, { limit: 1, through, along, ...change });
        return { size, name, change, steps: found === undefined ? Number.POSITIVE_INFINITY : found.length - 1 };
      }),
    );
    const leading = tried.filter((way) => way.steps < fewerThan);
    const fewest = Math.min(...leading.map(({ size }) => size));
    return leading.filter(({ size }) => size === fewest).sort((a, b) => a.steps - b.steps);
  }, [source, from.id, to.id, through, along, fewerThan]);
  return useAnswer(ask);
};
