import { useCallback } from "react";
import type { Facets } from "../../atlas/source.ts";
import { activeKeys, conditions, filterSentence, plain, without, type FilterKey, type NameOf } from "../../view/sentences.ts";
import { noFilter, type Filter } from "../../atlas/filter.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { useAnswer } from "../use-answer.ts";
import { useNames } from "./use-names.ts";

/** One condition in words: "from NSDI 2024". */
const inWords = (filter: Filter, key: FilterKey, nameOf: NameOf): string => {
  const only: Filter = { ...noFilter, [key]: filter[key] };
  const clause = plain(conditions(only, nameOf));
  return clause.replace(/(?:^|, )(?:about any topic|from any venue|of any year)/g, "").replace(/^, /, "");
};

/** Nothing fits: which condition emptied it, and the ways out, the widest first. */
export const Emptiness = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const { source } = useGround();
  const { filter } = useView();
  const nameOf = useNames(facets);
  const ask = useCallback(async () => {
    const ways = await Promise.all(activeKeys(filter).map(async (key) => ({ key, left: (await source.select(without(filter, key))).length })));
    return ways.filter(({ left }) => left > 0).sort((a, b) => b.left - a.left);
  }, [source, filter]);
  const ways = useAnswer(ask);
  return (
    <div className="emptiness" role="status">
      <h2>{plain(filterSentence(filter, facets, nameOf)).replace(/, (?:about any topic|from any venue|of any year)/g, "")}</h2>
      {ways !== undefined && ways.length > 0 && (
        <ul>
          {ways.map(({ key, left }) => (
            <li key={key}>
              <button type="button" className="action" onClick={() => store.setFilter(without(filter, key))}>
                Drop “{inWords(filter, key, nameOf)}”
              </button>
              <span>{counted(left, "work")} then</span>
            </li>
          ))}
        </ul>
      )}
      {ways?.length === 0 && <p className="said">No single condition empties it; any two of them do.</p>}
      <button type="button" className="action chief" onClick={() => store.setFilter(noFilter)}>
        All {counted(facets.total, "work")}
      </button>
    </div>
  );
};
