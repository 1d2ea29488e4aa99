import { dayMonth } from "../../view/dates.ts";
import { bandLabel, headHeight, rulerHeight, type Geometry } from "../../view/lineage-geometry.ts";
import { trueDistances, type Column } from "../../view/lineage-columns.ts";
import { joined } from "../../view/words.ts";

interface Props {
  readonly columns: readonly Column[];
  readonly geometry: Geometry;
}

/** Years whose names would run into each other are left out. */
const yearRoom = 34;

/** True distances above, columns by edition below, and leaders between them. */
export const Rulers = ({ columns, geometry, lit }: Props & { readonly lit: ReadonlySet<number> }) => {
  const distances = trueDistances(columns);
  if (distances === null) return null;
  const left = bandLabel + 8;
  const width = geometry.width - left - 24;
  const top = 18;
  const every = Math.ceil((yearRoom * distances.years.length) / width);
  return (
    <svg className="rulers" width={geometry.width} height={rulerHeight} aria-hidden="true">
      <text x={20} y={top + 4} className="ruler-name">
        True distance
      </text>
      <path className="axis" d={`M${left} ${top}H${left + width}`} />
      {distances.years.map(({ year, at }, index) => (
        <g key={year}>
          <path className="axis" d={`M${left + at * width} ${top - 5}v10`} />
          {index % every === 0 && (
            <text x={left + at * width + 4} y={top - 6}>
              {year}
            </text>
          )}
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

export const Heads = ({ columns, geometry }: Props) => (
  <div className="column-heads" style={{ height: headHeight, width: geometry.width }}>
    {columns.map(({ key, name, date, year, gathers }, index) => {
      const first = year !== undefined && columns[index - 1]?.year !== year;
      return (
        <div
          key={key}
          className="column-head"
          data-first={first || undefined}
          style={{ left: geometry.columns[index]?.x, width: geometry.columns[index]?.width }}
        >
          {first && <span className="column-year">{year}</span>}
          <b className={gathers.length > 1 ? "gathered" : undefined} title={gathers.length === 0 ? name : joined(gathers, "and")}>
            {name}
          </b>
          <span>{date === undefined ? "" : dayMonth(date)}</span>
        </div>
      );
    })}
    <span className="column-corner" style={{ width: bandLabel }} />
  </div>
);
