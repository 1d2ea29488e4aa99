import { dayMonth } from "../../view/dates.ts";
import { headHeight, rulerHeight, type Geometry } from "../../view/lineage-geometry.ts";
import { trueDistances } from "../../view/lineage-columns.ts";
import type { Column } from "../../view/lineage-editions.ts";
import { bandLabel } from "../../view/lineage-widths.ts";
import { joined } from "../../view/words.ts";

interface Props {
  readonly columns: readonly Column[];
  readonly geometry: Geometry;
}

/** Years whose names would run into each other are left out. */
const yearRoom = 34;
/** Where the axis stands. */
const axis = 18;

/** A round mark, as a part of a path. */
const disc = (x: number, radius: number): string =>
  `M${x - radius} ${axis}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;

/** True distances above, columns by edition below, and leaders between them; editions that stand together are a stretch of the axis. */
export const Rulers = ({ columns, geometry, lit }: Props & { readonly lit: ReadonlySet<number> }) => {
  const distances = trueDistances(columns);
  if (distances === null) return null;
  const left = bandLabel + 8;
  const width = geometry.width - left - 24;
  const every = Math.ceil((yearRoom * distances.years.length) / width);
  const leaders = (wanted: boolean) => {
    const drawn = columns.flatMap(({ key }, index) => {
      const [at, column] = [distances.at.get(key), geometry.columns[index]];
      return at === undefined || column === undefined || lit.has(index) !== wanted
        ? []
        : [{ from: left + at.from * width, to: left + at.to * width, end: column.x + 0.5 }];
    });
    const radius = wanted ? 3.4 : 2.4;
    return (
      <g className={wanted ? "lit" : undefined}>
        <path
          className="leader"
          d={drawn
            .map(
              ({ from, to, end }) =>
                `M${(from + to) / 2} ${axis}C${(from + to) / 2} ${axis + 16} ${end} ${rulerHeight - 20} ${end} ${rulerHeight}`,
            )
            .join("")}
        />
        <path className="stretch" d={drawn.flatMap(({ from, to }) => (to > from ? [`M${from} ${axis}H${to}`] : [])).join("")} />
        <path className="discs" d={drawn.flatMap(({ from, to }) => (to > from ? [] : [disc(from, radius)])).join("")} />
      </g>
    );
  };
  return (
    <svg className="rulers" width={geometry.width} height={rulerHeight} aria-hidden="true">
      <text x={20} y={axis + 4} className="ruler-name">
        True distance
      </text>
      <path
        className="axis"
        d={`M${left} ${axis}H${left + width}${distances.years.map(({ at }) => `M${left + at * width} ${axis - 5}v10`).join("")}`}
      />
      {distances.years.map(
        ({ year, at }, index) =>
          index % every === 0 && (
            <text key={year} x={left + at * width + 4} y={axis - 6}>
              {year}
            </text>
          ),
      )}
      {leaders(false)}
      {lit.size > 0 && leaders(true)}
    </svg>
  );
};

/** More names of editions than these are not said one by one. */
const mostNames = 12;

const gathered = (names: readonly string[]): string => {
  const each = [...new Set(names)];
  return joined(each.length <= mostNames ? each : [...each.slice(0, mostNames - 1), `${each.length - mostNames + 1} more`], "and");
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
          <b className={gathers.length > 1 ? "gathered" : undefined} title={gathers.length === 0 ? name : gathered(gathers)}>
            {name}
          </b>
          <span>{date === undefined ? "" : dayMonth(date)}</span>
        </div>
      );
    })}
    <span className="column-corner" style={{ width: bandLabel }} />
  </div>
);
