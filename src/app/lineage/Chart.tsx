import { memo } from "react";
import type { Chart as Drawn } from "../../view/lineage-chart.ts";
import type { Drawing } from "../../view/lineage-fit.ts";
import type { LineageFocus } from "../../view/lineage-line.ts";
import type { Sight } from "../../view/lineage-sight.ts";
import type { WorkId } from "../../model/ids.ts";
import { Bands } from "./Bands.tsx";
import { CountDots } from "./CountDots.tsx";
import { Lines } from "./Lines.tsx";
import { Nodes } from "./Nodes.tsx";
import { Heads, Rulers } from "./Rulers.tsx";

interface Props {
  readonly drawing: Drawing;
  readonly sight: Sight;
  readonly focus: LineageFocus | null;
  /** Works that stand out without being the focus. */
  readonly marked: ReadonlySet<WorkId>;
  readonly path: readonly WorkId[];
}

const Grid = memo(({ chart, geometry }: Drawing) => {
  const edges = geometry.columns.map(({ x }, index) => ({
    d: `M${x + 0.5} 0V${geometry.height}`,
    isYear: chart.columns[index]?.year !== chart.columns[index - 1]?.year,
  }));
  const drawn = (isYear: boolean): string => edges.flatMap((edge) => (edge.isYear === isYear ? [edge.d] : [])).join("");
  return (
    <g className="chart-grid">
      {chart.columns[0]?.from === undefined && (
        <rect className="undated" x={geometry.columns[0]?.x} y={0} width={geometry.columns[0]?.width} height={geometry.height} />
      )}
      <path d={drawn(false) + geometry.bands.map(({ y }) => `M0 ${y + 0.5}H${geometry.width}`).join("")} />
      <path className="year-edge" d={drawn(true)} />
    </g>
  );
});

/** Columns in which something stands out. */
const litColumns = ({ bands }: Drawn, focus: LineageFocus | null, marked: ReadonlySet<WorkId>): ReadonlySet<number> => {
  const isLit = (id: WorkId): boolean =>
    marked.has(id) || (focus !== null && (id === focus.id || focus.ancestors.has(id) || focus.descendants.has(id)));
  return new Set(bands.flatMap(({ placed }) => placed.filter(({ work }) => isLit(work.id)).map(({ column }) => column)));
};

export const Chart = ({ drawing, sight, focus, marked, path }: Props) => {
  const { chart, geometry } = drawing;
  return (
    <div className="chart" style={{ width: geometry.width }}>
      <Rulers columns={chart.columns} geometry={geometry} lit={litColumns(chart, focus, marked)} />
      <div className="chart-body" style={{ height: geometry.height }}>
        <svg width={geometry.width} height={geometry.height} aria-hidden="true">
          <Grid chart={chart} geometry={geometry} />
          <CountDots drawing={drawing} sight={sight} />
          <Lines drawing={drawing} sight={sight} focus={focus} path={path} />
        </svg>
        <Heads columns={chart.columns} geometry={geometry} />
        <Bands chart={chart} geometry={geometry} />
        <Nodes drawing={drawing} sight={sight} focus={focus} marked={marked} />
      </div>
    </div>
  );
};
