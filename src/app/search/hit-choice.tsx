import { Fragment } from "react";
import type { Answers, SearchHit } from "../../atlas/source.ts";
import { kindNames, matchedRest, shownOf } from "../../view/search-words.ts";
import { isWorkId } from "../../view/ids.ts";
import type { Ground } from "../ground.ts";
import { Swatch } from "../parts/Swatch.tsx";
import type { Choice, ChoiceGroup } from "./offer.ts";

/** A name with the letters that matched set apart. */
const Matched = ({ text, ranges }: { readonly text: string; readonly ranges: SearchHit["ranges"] }) => (
  <>
    {ranges.map(([start, end], index) => (
      <Fragment key={start}>
        {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>
    ))}
    {text.slice(ranges.at(-1)?.[1] ?? 0)}
  </>
);

interface Around {
  readonly ground: Pick<Ground, "regionOf">;
  /** Whether the filter lets it through. */
  readonly fits: (id: SearchHit["id"]) => boolean;
  readonly onChoose: (hit: SearchHit) => void;
}

export const hitChoice = (hit: SearchHit, { ground, fits, onChoose }: Around): Choice => ({
  id: hit.id,
  mark: isWorkId(hit.id) ? <Swatch region={ground.regionOf(hit.id)} /> : <span className={`kind-mark ${hit.kind}`} />,
  name: hit.matched === hit.name ? <Matched text={hit.name} ranges={hit.ranges} /> : hit.name,
  hint: hit.matched === hit.name ? hit.hint : <Matched {...matchedRest(hit)} />,
  ...(fits(hit.id) ? {} : { end: <span className="hit-outside">outside the filter</span> }),
  choose: () => onChoose(hit),
});

/** Hits by kind, each kind with its number; the kind of the best hit comes first. */
export const hitGroups = ({ hits, counts }: Pick<Answers, "hits" | "counts">, around: Around): readonly ChoiceGroup[] =>
  [...new Set(hits.map(({ kind }) => kind))].map((kind) => {
    const own = hits.filter((hit) => hit.kind === kind);
    return {
      name: kindNames[kind],
      aside: shownOf(own.length, counts[kind] ?? own.length),
      choices: own.map((hit) => hitChoice(hit, around)),
    };
  });
