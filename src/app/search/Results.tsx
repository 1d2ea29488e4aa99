import { Fragment, useEffect, useRef } from "react";
import type { SearchHit } from "../../atlas/source.ts";
import { isWorkId } from "../../view/ids.ts";
import { useGround } from "../context.ts";
import { Swatch } from "../parts/Swatch.tsx";
import type { Group } from "./grouped.ts";

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

interface OptionProps {
  readonly hit: SearchHit;
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

const Option = ({ hit, id, active, onChoose, onPoint }: OptionProps) => {
  const { regionOf } = useGround();
  const self = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) self.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // The field keeps the focus and has the keys; an option is pointed at and pressed.
    <button
      ref={self}
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="hit"
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {isWorkId(hit.id) ? <Swatch region={regionOf(hit.id)} /> : <span className={`kind-mark ${hit.kind}`} />}
      <span className="hit-name">{hit.matched === hit.name ? <Matched text={hit.name} ranges={hit.ranges} /> : hit.name}</span>
      <span className="hit-hint">{hit.matched === hit.name ? hit.hint : <Matched text={hit.matched} ranges={hit.ranges} />}</span>
    </button>
  );
};

interface Props {
  readonly id: string;
  readonly shown: boolean;
  readonly query: string;
  readonly groups: readonly Group[];
  readonly active: number;
  readonly onChoose: (hit: SearchHit) => void;
  readonly onPoint: (index: number) => void;
}

export const Results = ({ id, shown, query, groups, active, onChoose, onPoint }: Props) => {
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <div className="results" hidden={!shown}>
      <div id={id} role="listbox" aria-label="Results" hidden={groups.length === 0}>
        {groups.map((group, at) => (
          <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
            <div id={`${id}-${group.kind}`} className="results-kind">
              {group.name}
            </div>
            {group.hits.map((hit, place) => {
              const own = (starts[at] ?? 0) + place;
              return (
                <Option
                  key={hit.id}
                  hit={hit}
                  id={`${id}-${own}`}
                  active={own === active}
                  onChoose={() => onChoose(hit)}
                  onPoint={() => onPoint(own)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p className="no-results" role="status" hidden={groups.length > 0}>
        {shown && groups.length === 0 ? `Nothing in these lists is called “${query}”. Try a shorter part of the name.` : ""}
      </p>
    </div>
  );
};
