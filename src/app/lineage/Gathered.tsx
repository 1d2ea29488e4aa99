import type { WorkSummary } from "../../atlas/source.ts";
import { elsewhere, type BandDrawn, type Chart } from "../../view/lineage-chart.ts";
import type { Geometry } from "../../view/lineage-geometry.ts";
import type { Dots } from "../../view/lineage-lanes.ts";
import { countId, isDotted } from "../../view/lineage-steps.ts";
import { countDots, countDotWidth, indent } from "../../view/lineage-widths.ts";
import { counted } from "../../view/words.ts";
import { useApp } from "../context.ts";
import { Dot, type NodeProps } from "./Node.tsx";

interface CountProps {
  readonly band: BandDrawn;
  readonly cell: Dots;
  readonly chart: Chart;
  readonly width: number;
  readonly active: boolean;
  readonly onUnfold: () => void;
}

/** How many works of a cell have no lane, and of how many of them the lists state a relation. */
const Count = ({ band, cell, chart, width, active, onUnfold }: CountProps) => {
  const { column, works } = cell;
  const related = works.filter(({ id }) => chart.related.has(id)).length;
  const more = band.placed.some((placed) => placed.column === column);
  const pictured = countDots(chart, cell, width).all * countDotWidth;
  const { name, year } = chart.columns[column] ?? { name: "", year: undefined };
  const where = [band.region?.name ?? "Elsewhere", [name, year].filter((part) => part !== undefined).join(" ")].join(", ");
  const said = `${counted(works.length, more ? "more work" : "work")}, ${related} with relations`;
  return (
    <button
      type="button"
      className="chart-count"
      data-stop={countId(band, cell)}
      tabIndex={active ? 0 : -1}
      aria-label={`${said}, ${where}: name them all`}
      title={`${said}: name them all`}
      style={{ paddingLeft: pictured + 8 }}
      onClick={onUnfold}
    >
      {works.length}
    </button>
  );
};

interface Props {
  readonly band: BandDrawn;
  readonly cell: Dots;
  readonly chart: Chart;
  readonly geometry: Geometry;
  readonly top: number;
  readonly active: string | null;
  readonly common: (work: WorkSummary) => NodeProps;
  readonly onGo: (id: string) => void;
}

/** Works of a cell that has no lane for them: a dot each, or their count, which unfolds the band and leads to the first of them. */
export const Gathered = ({ band, cell, chart, geometry, top, active, common, onGo }: Props) => {
  const { store } = useApp();
  const column = geometry.columns[cell.column];
  const [first] = cell.works;
  if (column === undefined || first === undefined) return null;
  const unfold = (): void => {
    const { unfolded } = store.view.get().lineage;
    onGo(first.id);
    store.arrangeLineage({ unfolded: [...unfolded, band.region?.id ?? elsewhere] });
  };
  return (
    <span className="chart-dots" style={{ left: column.x + indent, top }}>
      {isDotted(chart, geometry, cell) ? (
        cell.works.map((work) => <Dot key={work.id} {...common(work)} />)
      ) : (
        <Count band={band} cell={cell} chart={chart} width={column.width} active={active === countId(band, cell)} onUnfold={unfold} />
      )}
    </span>
  );
};
