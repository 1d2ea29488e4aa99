import type { EdgeType } from "../../model/edge.ts";
import { isWorkId } from "../../view/ids.ts";
import { roadKinds } from "../../view/marks.ts";
import { useGround, useView } from "../context.ts";

/** A line as the lineage draws it: double where a work is built on another, dashed where it cites it, dotted where it is inferred. */
const Line = ({ kind, type }: { readonly kind: string; readonly type: EdgeType }) => (
  <svg className="chart-lines legend-sample" width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
    <g className={`${kind} ${type}`}>
      <path className="stroke" d="M1 4h26" />
      {type === "builds-on" && <path className="hollow" d="M1 4h26" />}
      {type !== "similar" && <path className="head" d="M0 4 5 1.2V6.8Z" />}
    </g>
  </svg>
);

/** Only what is drawn is explained: the kinds of relation that the lists state, and the colours while a work is chosen. */
export const LineageLegend = () => {
  const { relations } = useGround();
  const { alike, selection } = useView();
  const stated = new Set<EdgeType>(relations.map(({ type }) => type));
  return (
    <>
      {roadKinds
        .filter(({ type }) => stated.has(type))
        .map(({ type, name }) => (
          <li key={type}>
            <Line kind="plain" type={type} />
            {name}
          </li>
        ))}
      {selection !== null && isWorkId(selection) && (
        <>
          <li>
            <Line kind="led" type="related-work" />
            what it refers to
          </li>
          <li>
            <Line kind="builds" type="related-work" />
            what refers to it
          </li>
          <li>
            <Line kind="led main" type="related-work" />
            main path
          </li>
          {alike && (
            <li>
              <Line kind="plain" type="similar" />
              like it, inferred
            </li>
          )}
        </>
      )}
      <li>
        <i className="legend-gap" aria-hidden="true" />
        gap
      </li>
      <li>
        <span className="legend-dots" aria-hidden="true">
          <i className="quiet" />
        </span>
        no relation stated
      </li>
    </>
  );
};
