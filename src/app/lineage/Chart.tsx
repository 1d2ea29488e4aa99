import type { Chart as Drawn, Line, LineageFocus } from "../../view/lineage-chart.ts";
import { dayMonth } from "../../view/dates.ts";
import { bandLabel, headHeight, pathsOf, rulerHeight, type Geometry } from "../../view/lineage-geometry.ts";
import { trueDistances, type Column } from "../../view/lineage-columns.ts";
import { counted } from "../../view/words.ts";
import type { WorkId } from "../../model/ids.ts";
import { Nodes } from "./Nodes.tsx";

interface Props {
  readonly chart: Drawn;
  readonly geometry: Geometry;
  readonly focus: LineageFocus | null;
  readonly matching: ReadonlySet<WorkId> | null;
}

/** True distances above, columns by edition below, and leaders between them. */
const Rulers = ({
  columns,
  geometry,
  lit,
}: {
  readonly columns: readonly Column[];
  readonly geometry: Geometry;
  readonly lit: ReadonlySet<number>;
}) => {
  const distances = trueDistances(columns);
  if (distances === null) return null;
  const left = bandLabel + 8;
  const width = geometry.width - left - 24;
  const top = 18;
  return (
    <svg className="rulers" width={geometry.width} height={rulerHeight} aria-hidden="true">
      <text x={20} y={top + 4} className="ruler-name">
        True distance
      </text>
      <path className="axis" d={`M${left} ${top}H${left + width}`} />
      {distances.years.map(({ year, at }) => (
        <g key={year}>
          <path className="axis" d={`M${left + at * width} ${top - 5}v10`} />
          <text x={left + at * width + 4} y={top - 6}>
            {year}
          </text>
        </g>
      ))}
      {columns.map(({ key }, index) => {
        const at = distances.at.get(key);
        const column = geometry.columns[index];
        if (at === undefined || column === undefined) return null;
        const x = left + at * width;
        const to = column.x + 0.5;
        return (
          <g key={key} className={lit.has(index) ? "lit" : undefined}>
            <path className="leader" d={`M${x} ${top}C${x} ${top + 16} ${to} ${rulerHeight - 20} ${to} ${rulerHeight}`} />
            <circle cx={x} cy={top} r={lit.has(index) ? 3.4 : 2.4} />
          </g>
        );
      })}
    </svg>
  );
};

const Heads = ({ columns, geometry }: { readonly columns: readonly Column[]; readonly geometry: Geometry }) => (
  <div className="column-heads" style={{ height: headHeight }}>
    {columns.map(({ key, name, date, year }, index) => {
      const first = year !== undefined && columns[index - 1]?.year !== year;
      return (
        <div
          key={key}
          className="column-head"
          data-first={first || undefined}
          style={{ left: geometry.columns[index]?.x, width: geometry.columns[index]?.width }}
        >
          {first && <span className="column-year">{year}</span>}
          <b title={name}>{name}</b>
          <span>{date === undefined ? "" : dayMonth(date)}</span>
        </div>
      );
    })}
  </div>
);

const Grid = ({ chart, geometry }: Pick<Props, "chart" | "geometry">) => (
  <g className="chart-grid">
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

const Lines = ({
  lines,
  geometry,
  focus,
}: {
  readonly lines: readonly Line[];
  readonly geometry: Geometry;
  readonly focus: LineageFocus | null;
}) => (
  <g className="chart-lines" data-focus={focus !== null || undefined}>
    {[...pathsOf(lines, geometry)]
      .sort((a, b) => Number(a.line.side !== "aside") - Number(b.line.side !== "aside"))
      .map(({ line: { relation, side }, d }) => (
        <path key={`${relation.from} ${relation.to} ${relation.type}`} className={`${side} ${relation.basis}`} d={d} />
      ))}
  </g>
);

/** Names of more letters than this take two lines beside their band. */
const wrapsFrom = 15;

const Bands = ({ chart, geometry }: Pick<Props, "chart" | "geometry">) => (
  <>
    {chart.bands.map(({ region, works }, index) => {
      const box = geometry.bands[index];
      if (box === undefined) return null;
      const tall = box.height > 36;
      const lines = (region?.name.length ?? 0) > wrapsFrom ? 2 : 1;
      return (
        <div
          key={region?.id ?? "none"}
          className="band"
          data-tall={tall || undefined}
          style={{
            top: box.y,
            height: box.height,
            width: bandLabel,
            "--tint": region === null ? "var(--ink3)" : `var(--tint-${region.tint})`,
            "--name": region === null ? "var(--ink2)" : `var(--name-${region.tint})`,
          }}
        >
          <b title={region?.name}>{region?.name ?? "Elsewhere"}</b>
          <span>{box.height >= 26 + lines * 17 ? counted(works, "work") : ""}</span>
        </div>
      );
    })}
  </>
);

export const Chart = ({ chart, geometry, focus, matching }: Props) => {
  const lit = new Set(
    focus === null
      ? []
      : chart.bands.flatMap(({ placed }) =>
          placed
            .filter(({ work }) => work.id === focus.id || focus.ancestors.has(work.id) || focus.descendants.has(work.id))
            .map(({ column }) => column),
        ),
  );
  return (
    <div className="chart" style={{ width: geometry.width }}>
      <Rulers columns={chart.columns} geometry={geometry} lit={lit} />
      <div className="chart-body" style={{ height: geometry.height }}>
        <svg width={geometry.width} height={geometry.height} aria-hidden="true">
          {chart.columns[0]?.date === undefined && (
            <rect className="undated" x={geometry.columns[0]?.x} y={0} width={geometry.columns[0]?.width} height={geometry.height} />
          )}
          <Grid chart={chart} geometry={geometry} />
          <Lines lines={chart.lines} geometry={geometry} focus={focus} />
        </svg>
        <Heads columns={chart.columns} geometry={geometry} />
        <Bands chart={chart} geometry={geometry} />
        <Nodes chart={chart} geometry={geometry} focus={focus} matching={matching} />
      </div>
    </div>
  );
};
