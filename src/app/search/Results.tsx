import { useEffect, useRef } from "react";
import type { SearchHit } from "../../atlas/source.ts";
import { isWorkId } from "../../view/ids.ts";
import { useGround } from "../context.ts";
import { Swatch } from "../parts/Swatch.tsx";
import type { Group } from "./grouped.ts";

/** A name with the letters that matched set apart. */
const Matched = ({ text, ranges }: { readonly text: string; readonly ranges: SearchHit["ranges"] }) => {
  let at = 0;
  const pieces = ranges.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
};

interface OptionProps {
  readonly hit: SearchHit;
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

const Option = ({ hit, id, active, onChoose, onPoint }: OptionProps) => {
  const { regionOf } = useGround();
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) self.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // The field has the focus and handles the keys; the options are pointed at and pressed.
    <div ref={self} id={id} role="option" tabIndex={-1} aria-selected={active} className="hit" onPointerMove={onPoint} onPointerDown={(event) => event.preventDefault()} onClick={onChoose}>
      {isWorkId(hit.id) ? <Swatch region={regionOf(hit.id)} /> : <span className={`kind-mark ${hit.kind}`} />}
      <span className="hit-name">{hit.matched === hit.name ? <Matched text={hit.name} ranges={hit.ranges} /> : hit.name}</span>
      <span className="hit-hint">{hit.matched === hit.name ? hit.hint : <Matched text={hit.matched} ranges={hit.ranges} />}</span>
    </div>
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
  let index = -1;
  return (
    <div className="results" hidden={!shown}>
      <div id={id} role="listbox" aria-label="Results" hidden={groups.length === 0}>
        {groups.map((group) => (
          <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
            <div id={`${id}-${group.kind}`} className="results-kind">
              {group.name}
            </div>
            {group.hits.map((hit) => {
              index++;
              const own = index;
              return <Option key={hit.id} hit={hit} id={`${id}-${own}`} active={own === active} onChoose={() => onChoose(hit)} onPoint={() => onPoint(own)} />;
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
