import { useCallback } from "react";
import { noFilter, type Filter } from "../../atlas/filter.ts";
import type { Facets } from "../../atlas/source.ts";
import {
  activeKeys,
  conditions,
  filterSentence,
  instead,
  plain,
  without,
  type FilterKey,
  type ListKey,
  type NameOf,
} from "../../view/sentences.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { useAnswer } from "../use-answer.ts";
import { useNames } from "./use-names.ts";

const replaceable = ["venues", "institutions", "sources", "regions", "topics"] as const satisfies readonly ListKey[];

/** One condition in words: "from NSDI 2024". */
const inWords = (filter: Filter, key: FilterKey, nameOf: NameOf): string =>
  plain(conditions({ ...noFilter, [key]: filter[key] }, nameOf, "without any"));

/** The value that would leave most works if it stood in the place of those chosen. */
const nearest = (
  filter: Filter,
  facets: Facets,
): { readonly key: ListKey; readonly id: string; readonly name: string; readonly works: number } | null => {
  const found = replaceable
    .filter((key) => filter[key].length > 0)
    .flatMap((key) => facets[key].map(({ id, name, works }) => ({ key, id, name, works })))
    .filter(({ key, id, works }) => works > 0 && !(filter[key] as readonly string[]).includes(id))
    .sort((a, b) => b.works - a.works);
  return found[0] ?? null;
};

/** Nothing fits: what was asked, which condition emptied it, and the ways out, the widest first. */
export const Emptiness = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const { source } = useGround();
  const { filter } = useView();
  const nameOf = useNames(facets);
  const ask = useCallback(async () => {
    const ways = await Promise.all(
      activeKeys(filter).map(async (key) => ({ key, left: (await source.select(without(filter, key))).length })),
    );
    return ways.filter(({ left }) => left > 0).sort((a, b) => b.left - a.left);
  }, [source, filter]);
  const ways = useAnswer(ask);
  const near = nearest(filter, facets);
  return (
    <div className="emptiness" role="status">
      <h2>{plain(filterSentence(filter, facets, nameOf, "without any"))}</h2>
      {near !== null && (
        <p>
          Nearest:{" "}
          <button type="button" className="word value" onClick={() => store.setFilter(instead(filter, near.key, near.id))}>
            {near.name}
          </button>
          , {counted(near.works, "work")}.
        </p>
      )}
      {ways !== undefined && activeKeys(filter).length > 1 && (
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
      <button type="button" className="action chief" onClick={() => store.setFilter(noFilter)}>
        All {counted(facets.total, "work")}
      </button>
    </div>
  );
};
