import type { Chart as Drawn } from "../../view/lineage-chart.ts";
import type { LineageFocus } from "../../view/lineage-line.ts";
import type { Geometry } from "../../view/lineage-geometry.ts";
import type { WorkId } from "../../model/ids.ts";
import { Bands } from "./Bands.tsx";
import { Lines } from "./Lines.tsx";
import { Nodes } from "./Nodes.tsx";
import { Heads, Rulers } from "./Rulers.tsx";

interface Props {
  readonly chart: Drawn;
  readonly geometry: Geometry;
  readonly focus: LineageFocus | null;
  /** Works that stand out without being the focus. */
  readonly marked: ReadonlySet<WorkId>;
  readonly path: readonly WorkId[];
}

const Grid = ({ chart, geometry }: Pick<Props, "chart" | "geometry">) => (
  <g className="chart-grid">
    {chart.columns[0]?.date === undefined && (
      <rect className="undated" x={geometry.columns[0]?.x} y={0} width={geometry.columns[0]?.width} height={geometry.height} />
    )}
    {geometry.columns.map(({ x }, index) => (
      <path
        key={chart.columns[index]?.key}
        className={chart.columns[index]?.year === chart.columns[index - 1]?.year ? "" : "year-edge"}
        d={`M${x + 0.5} 0V${geometry.height}`}
      />
    ))}
    {geometry.bands.map(({ y }) => (
      <path key={y} d={`M0 ${y + 0.5}H${geometry.width}`} />
    ))}
  </g>
);

/** Columns in which something stands out. */
const litColumns = ({ bands }: Drawn, focus: LineageFocus | null, marked: ReadonlySet<WorkId>): ReadonlySet<number> => {
  const isLit = (id: WorkId): boolean =>
    marked.has(id) || (focus !== null && (id === focus.id || focus.ancestors.has(id) || focus.descendants.has(id)));
  return new Set(bands.flatMap(({ placed }) => placed.filter(({ work }) => isLit(work.id)).map(({ column }) => column)));
};

export const Chart = ({ chart, geometry, focus, marked, path }: Props) => (
  <div className="chart" style={{ width: geometry.width }}>
    <Rulers columns={chart.columns} geometry={geometry} lit={litColumns(chart, focus, marked)} />
    <div className="chart-body" style={{ height: geometry.height }}>
      <svg width={geometry.width} height={geometry.height} aria-hidden="true">
        <Grid chart={chart} geometry={geometry} />
        <Lines lines={chart.lines} geometry={geometry} focus={focus} path={path} />
      </svg>
      <Heads columns={chart.columns} geometry={geometry} />
      <Bands chart={chart} geometry={geometry} />
      <Nodes chart={chart} geometry={geometry} focus={focus} marked={marked} />
    </div>
  </div>
);
