import { useCallback } from "react";
import { noFilter, type Filter } from "../../atlas/filter.ts";
import type { Facets } from "../../atlas/source.ts";
import { activeConditions, alone, without } from "../../view/filter-edits.ts";
import type { NameOf } from "../../view/filter-words.ts";
import { conditions, filterSentence, plain } from "../../view/sentences.ts";
import { asAlternatives, nearestWayOut } from "../../view/ways-out.ts";
import { counted } from "../../view/words.ts";
import { useApp, useFilter, useGround } from "../context.ts";
import { useAnswer } from "../use-answer.ts";
import { useNames } from "./use-names.ts";

interface Way {
  readonly said: string;
  readonly filter: Filter;
}

/** Each condition dropped, and "all of" turned to "any of". */
const waysOf = (filter: Filter, nameOf: NameOf): readonly Way[] => [
  ...activeConditions(filter).map((key) => ({
    said: `Drop “${plain(conditions(alone(filter, key), nameOf, "without any"))}”`,
    filter: without(filter, key),
  })),
  ...asAlternatives(filter).map(({ key, filter: looser }) => ({
    said: `Ask “${plain(conditions({ ...alone(filter, key), every: [] }, nameOf, "without any"))}”`,
    filter: looser,
  })),
];

/** Nothing fits: what was asked, which condition emptied it, and the ways out, the widest first. */
export const Emptiness = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const { source } = useGround();
  const filter = useFilter();
  const nameOf = useNames(facets);
  const ask = useCallback(async () => {
    const ways = await Promise.all(waysOf(filter, nameOf).map(async (way) => ({ ...way, left: (await source.select(way.filter)).length })));
    return ways.filter(({ left }) => left > 0).sort((a, b) => b.left - a.left);
  }, [source, filter, nameOf]);
  const ways = useAnswer(ask);
  const near = nearestWayOut(filter, facets);
  const single = activeConditions(filter).length === 1 && asAlternatives(filter).length === 0;
  return (
    <div className="emptiness" role="status">
      <h2>{plain(filterSentence(filter, facets, nameOf, "without any"))}</h2>
      {near !== null && (
        <p>
          Nearest:{" "}
          <button type="button" className="word value" onClick={() => store.setFilter(near.filter)}>
            {near.name}
          </button>
          , {counted(near.works, "work")}.
        </p>
      )}
      {ways !== undefined && !single && (
        <>
          {ways.length === 0 && <p>No condition alone is what leaves nothing: drop several, or start again.</p>}
          <ul>
            {ways.map(({ said, filter: wider, left }) => (
              <li key={said}>
                <button type="button" className="action" onClick={() => store.setFilter(wider)}>
                  {said}
                </button>
                <span>{counted(left, "work")} then</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="action chief" onClick={() => store.setFilter(noFilter)}>
        All {counted(facets.total, "work")}
      </button>
    </div>
  );
};
