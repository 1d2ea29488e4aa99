import { memo } from "react";
import type { WorkSummary } from "../../atlas/source.ts";
import type { InstitutionId, NodeId, WorkId } from "../../model/ids.ts";
import type { Region } from "../../model/map.ts";
import { worksAsked, type MatrixCell, type MatrixColumn, type MatrixRow } from "../../view/institution-matrix.ts";
import type { MatrixSizes } from "../../view/institution-geometry.ts";
import { rowInWords } from "../../view/institution-sentences.ts";
import type { RowStanding } from "../../view/institution-standing.ts";
import { topicOf } from "../../view/institution-tips.ts";
import { showsWorks } from "../../view/institution-steps.ts";
import { counted } from "../../view/words.ts";
import { Dot, keyOf } from "./Dot.tsx";
import { stopKey } from "./use-stops.ts";

const regionsOf = ({ region, others }: MatrixColumn): readonly string[] => (region === null ? others : [region]).map(({ id }) => id);

interface CellProps {
  readonly cell: MatrixCell;
  readonly row: MatrixRow;
  readonly index: number;
  readonly column: MatrixColumn;
  readonly fits: number;
  readonly at: string | null;
  readonly matching: ReadonlySet<WorkId> | null;
  readonly selected: NodeId | null;
  readonly pressed: boolean;
  readonly onNarrow: (id: InstitutionId, regions: readonly string[]) => void;
}

const Cell = ({ cell, row, index, column, fits, at, matching, selected, pressed, onNarrow }: CellProps) => {
  const { region, others } = column;
  const regionOf = (work: WorkSummary): Region | null => region ?? others.find(({ id }) => id === work.region) ?? null;
  const stop = (item: number): string => stopKey({ row: index, column: cell.column, item });
  const tab = (item: number): number => (at === stop(item) ? 0 : -1);
  const out = (id: WorkId): boolean => matching !== null && !matching.has(id);
  return (
    <>
      <button
        type="button"
        className="cell-filter"
        aria-pressed={pressed}
        data-stop={stop(-1)}
        tabIndex={tab(-1)}
        aria-label={`${counted(cell.works.length, "work")} by ${row.fullName} on ${topicOf(column)}: show only these`}
        onClick={() => onNarrow(row.id, regionsOf(column))}
      >
        {!showsWorks(cell.works.length, fits) && (
          <span className={`cell-number ${keyOf(region)}`} data-out={cell.works.every(({ id }) => out(id)) || undefined}>
            {cell.works.length}
          </span>
        )}
      </button>
      {showsWorks(cell.works.length, fits) &&
        cell.works.map((work, item) => (
          <Dot
            key={work.id}
            work={work}
            region={regionOf(work)}
            out={out(work.id)}
            chosen={work.id === selected}
            tabIndex={tab(item)}
            stop={stop(item)}
          />
        ))}
    </>
  );
};

interface Props {
  readonly row: MatrixRow;
  readonly index: number;
  readonly labs: number;
  readonly columns: readonly MatrixColumn[];
  readonly sizes: MatrixSizes;
  readonly top: number;
  /** The stop that Tab leads to, when it is in this row. */
  readonly at: string | null;
  readonly matching: ReadonlySet<WorkId> | null;
  readonly standing: RowStanding;
  /** What is selected, when it is a work of this row. */
  readonly selected: NodeId | null;
  readonly pressedRegions: readonly string[] | null;
  readonly onSelect: (id: InstitutionId) => void;
  readonly onNarrow: (id: InstitutionId, regions: readonly string[]) => void;
}

interface HeadProps extends Pick<Props, "row" | "index" | "labs" | "sizes" | "at" | "onSelect"> {
  /** How many of its works are asked for. */
  readonly asked: number;
}

const Head = ({ row, index, labs, sizes, at, asked, onSelect }: HeadProps) => {
  const stop = stopKey({ row: index, column: -1, item: -1 });
  return (
    <div role="rowheader" aria-colindex={1} className="row-head">
      <button
        type="button"
        data-stop={stop}
        tabIndex={at === stop ? 0 : -1}
        aria-label={rowInWords({ ...row, works: asked }, labs)}
        onClick={() => onSelect(row.id)}
      >
        <span className="row-label">
          <span className="row-name" dir="auto">
            {row.name}
          </span>
          {sizes.about && row.parent === null && row.about.length > 0 && <span className="row-about">{row.about.join(", ")}</span>}
        </span>
        <span className="row-works">{asked}</span>
      </button>
    </div>
  );
};

/** One institution: its name, how many works, and a dot for each under its topic. */
export const Row = memo(function Row(props: Props) {
  const { row, index, columns, sizes, top, at, matching, standing, selected, pressedRegions, onNarrow } = props;
  const asked = worksAsked(row, matching);
  return (
    <div
      role="row"
      className="matrix-row"
      aria-rowindex={index + 2}
      aria-selected={standing === "chosen"}
      data-standing={standing}
      data-lab={row.parent !== null || undefined}
      data-out={asked === 0 || undefined}
      style={{ top }}
    >
      <Head {...props} asked={asked} />
      {row.cells.map((cell) => {
        const column = columns[cell.column];
        if (column === undefined) return null;
        return (
          <div
            key={cell.column}
            role="gridcell"
            aria-colindex={cell.column + 2}
            className="matrix-cell"
            style={{ left: sizes.gutter + sizes.name + cell.column * sizes.column }}
          >
            <Cell
              cell={cell}
              row={row}
              index={index}
              column={column}
              fits={sizes.fits}
              at={at}
              matching={matching}
              selected={selected}
              pressed={pressedRegions?.join() === regionsOf(column).join()}
              onNarrow={onNarrow}
            />
          </div>
        );
      })}
    </div>
  );
});
