import type { Line } from "../../view/lineage-chart.ts";
import type { LineageFocus } from "../../view/lineage-line.ts";
import type { Geometry } from "../../view/lineage-geometry.ts";
import { pathsOf } from "../../view/lineage-paths.ts";
import type { WorkId } from "../../model/ids.ts";

interface Props {
  readonly lines: readonly Line[];
  readonly geometry: Geometry;
  readonly focus: LineageFocus | null;
  /** The works of the path that is shown, in its order. */
  readonly path: readonly WorkId[];
}

/** What stands out is drawn last, over the rest. */
const rank = ({ side, main }: Line): number => (main ? 2 : side === "aside" ? 0 : 1);

/** Each kind of relation has a line of its own, in any colour: plain, double where a work is built on another, dotted where it cites it, dashed where it is inferred. */
export const Lines = ({ lines, geometry, focus, path }: Props) => {
  const steps = new Set(path.flatMap((id, index) => (index === 0 ? [] : [`${path[index - 1]} ${id}`, `${id} ${path[index - 1]}`])));
  return (
    <g className="chart-lines" data-focus={focus !== null || path.length > 0 || undefined}>
      {pathsOf(lines, geometry)
        .toSorted((a, b) => rank(a.line) - rank(b.line))
        .map(({ line, d, head }) => {
          const { relation, side, main } = line;
          const onPath = steps.has(`${relation.from} ${relation.to}`);
          const kind = `${onPath ? "path" : path.length > 0 ? "aside" : side} ${relation.type}${main || onPath ? " main" : ""}`;
          return (
            <g key={`${relation.from} ${relation.to} ${relation.type}`} className={kind}>
              <path className="stroke" d={d} />
              {relation.type === "builds-on" && <path className="hollow" d={d} />}
              {relation.basis === "stated" && <path className="head" d={head} />}
            </g>
          );
        })}
    </g>
  );
};
