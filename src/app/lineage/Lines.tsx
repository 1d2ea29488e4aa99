import { memo, useMemo } from "react";
import { groupBy } from "../../model/group.ts";
import type { Line } from "../../view/lineage-chart.ts";
import type { Drawing } from "../../view/lineage-fit.ts";
import type { LineageFocus } from "../../view/lineage-line.ts";
import { pathsOf, type LinePath } from "../../view/lineage-paths.ts";
import { isInSight, type Sight } from "../../view/lineage-sight.ts";
import type { WorkId } from "../../model/ids.ts";

interface Props {
  readonly drawing: Drawing;
  readonly sight: Sight;
  readonly focus: LineageFocus | null;
  /** The works of the path that is shown, in its order. */
  readonly path: readonly WorkId[];
}

/** What stands out is drawn last, over the rest. */
const rank = ({ side, main }: Line): number => (main ? 2 : side === "aside" ? 0 : 1);

/** Each kind of relation has a line of its own, in any colour: plain, double where a work is built on another, dotted where it cites it, dashed where it is inferred. */
export const Lines = memo(({ drawing: { chart, geometry }, sight, focus, path }: Props) => {
  const paths = useMemo(() => pathsOf(chart.lines, geometry).toSorted((a, b) => rank(a.line) - rank(b.line)), [chart, geometry]);
  const steps = new Set(path.flatMap((id, index) => (index === 0 ? [] : [`${path[index - 1]} ${id}`, `${id} ${path[index - 1]}`])));
  const kindOf = ({ line: { relation, side, main } }: LinePath): string => {
    const onPath = steps.has(`${relation.from} ${relation.to}`);
    return `${onPath ? "path" : path.length > 0 ? "aside" : side} ${relation.type}${main || onPath ? " main" : ""}`;
  };
  // Lines of one kind are one shape: the browser has less to lay out.
  const kinds = groupBy(
    paths.filter(({ top, bottom }) => isInSight(sight, top, bottom)),
    kindOf,
  );
  return (
    <g className="chart-lines" data-focus={focus !== null || path.length > 0 || undefined}>
      {[...kinds].map(([kind, own]) => {
        const d = own.map((line) => line.d).join("");
        const heads = own.filter(({ line }) => line.relation.basis === "stated").map(({ head }) => head);
        return (
          <g key={kind} className={kind}>
            <path className="stroke" d={d} />
            {own[0]?.line.relation.type === "builds-on" && <path className="hollow" d={d} />}
            {heads.length > 0 && <path className="head" d={heads.join("")} />}
          </g>
        );
      })}
    </g>
  );
});
