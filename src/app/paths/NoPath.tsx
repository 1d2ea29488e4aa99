import { useCallback } from "react";
import type { Named } from "../../atlas/source.ts";
import type { NodeKind } from "../../model/ids.ts";
import { allowance, noPathSentence } from "../../view/path-sentences.ts";
import { pathKinds, waysOut } from "../../view/path-view.ts";
import { useApp, useGround } from "../context.ts";
import { useAnswer } from "../use-answer.ts";

interface Props {
  readonly from: Named;
  readonly to: Named;
  readonly through: readonly NodeKind[];
}

/** Why there is no path; offered is only what makes one. */
export const NoPath = ({ from, to, through }: Props) => {
  const { store } = useApp();
  const { source } = useGround();
  const ask = useCallback(async () => {
    const tried = await Promise.all(
      waysOut(through).map(async (more) => {
        const found = await source.paths(from.id, to.id, { limit: 1, through: [...through, ...more] });
        return { more, leads: found.length > 0 };
      }),
    );
    const leading = tried.filter(({ leads }) => leads).map(({ more }) => more);
    const fewest = Math.min(...leading.map((more) => more.length));
    return leading.filter((more) => more.length === fewest);
  }, [source, from.id, to.id, through]);
  const ways = useAnswer(ask);
  if (ways === undefined) return null;
  return (
    <div className="path-none">
      <p className="said" role="status">
        {noPathSentence(from.name, to.name, through, ways.length > 0)}
      </p>
      {ways.map((more) => (
        <button
          key={more.join(" ")}
          type="button"
          className="action"
          onClick={() => store.seekPath({ through: pathKinds.filter((kind) => through.includes(kind) || more.includes(kind)) })}
        >
          {allowance(more)}
        </button>
      ))}
    </div>
  );
};
