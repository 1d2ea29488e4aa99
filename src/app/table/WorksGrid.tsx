import { memo, useMemo, type KeyboardEvent } from "react";
import type { Witness } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { nextRow } from "../../view/next-row.ts";
import { rowsOfHeights } from "../../view/rows.ts";
import type { GroupRow, TableRow, WorkRow } from "../../view/table.ts";
import type { Fit } from "../../view/table-fit.ts";
import { pressed, type SortKey, type TableColumn } from "../../view/table-view.ts";
import { columnNames, sizeWords } from "../../view/table-words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { useRowList } from "../parts/use-row-list.ts";
import { Cell, Mark, Name, TwoLines } from "./Cells.tsx";
import { Heads } from "./Heads.tsx";

const heights = { desktop: { work: 30, group: 42, head: 36 }, phone: { work: 62, group: 46, head: 0 } } as const;

const numeric: ReadonlySet<SortKey> = new Set(["refers-to", "referred-to", "mentions"]);

const Group = ({ row, columns }: { readonly row: GroupRow; readonly columns: number }) => (
  <div
    role="rowheader"
    aria-colindex={1}
    aria-colspan={columns}
    className="table-group-name"
    style={row.region === null ? undefined : { color: `var(--name-${row.region.tint})` }}
  >
    {row.name} <span>{sizeWords(row.works, row.gaps)}</span>
  </div>
);

interface WorkCellsProps {
  readonly row: WorkRow;
  readonly columns: readonly TableColumn[];
  readonly witnesses: readonly Witness[];
  readonly small: boolean;
}

const WorkCells = memo(({ row, columns, witnesses, small }: WorkCellsProps) =>
  small ? (
    <div role="gridcell" className="two-lines" aria-colindex={1}>
      <Mark line={row.line} />
      <TwoLines line={row.line} witnesses={witnesses} />
    </div>
  ) : (
    <>
      <div role="gridcell" className="cell-work" aria-colindex={1} title={row.line.work.title}>
        <Mark line={row.line} />
        <Name work={row.line.work} />
      </div>
      {columns.map((column, index) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={index + 2}
          className={`cell cell-${column}`}
          data-numeric={numeric.has(column) || undefined}
        >
          <Cell column={column} line={row.line} witnesses={witnesses} />
        </div>
      ))}
    </>
  ),
);

interface Props {
  readonly rows: readonly TableRow[];
  readonly fit: Fit;
  readonly small: boolean;
  readonly selected: WorkId | null;
  readonly name: string;
}

/** Works as rows under headings: arrows move, Enter opens, M shows it on the map. */
export const WorksGrid = ({ rows, fit, small, selected, name }: Props) => {
  const { store } = useApp();
  const { overview } = useGround();
  const { table } = useView();
  const sizes = small ? heights.phone : heights.desktop;
  const laid = useMemo(() => rowsOfHeights(rows.map(({ kind }) => sizes[kind])), [rows, sizes]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const isWork = (index: number): boolean => rows[index]?.kind === "work";
  const isSelected = (index: number): boolean => {
    const row = rows[index];
    return row?.kind === "work" && row.line.work.id === selected;
  };
  const selectedAt = selected === null ? -1 : rows.findIndex((_, index) => isSelected(index));
  const { watch, drawn, at, go, setActive } = useRowList({
    rows: laid,
    keys,
    header: sizes.head,
    home: selectedAt >= 0 ? selectedAt : rows.findIndex(({ kind }) => kind === "work"),
    selected,
    isSelected,
    selectedAt,
    arrangement: `${table.group} ${table.sort.by} ${table.sort.descending}`,
  });

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest(".table-heads") !== null) return;
    const row = rows[at];
    const next = nextRow(event.key, at, rows.length, isWork);
    if (next !== null) go(next);
    else if ((event.key === "Enter" || event.key === " ") && row?.kind === "work") store.select(row.line.work.id);
    else if (event.key.toLowerCase() === "m" && row?.kind === "work") {
      store.select(row.line.work.id);
      store.setLens("map");
    } else return;
    event.preventDefault();
  };
  const columns = small ? 1 : fit.columns.length + 1;
  return (
    <div className="table-scroll" ref={watch}>
      <div
        role="grid"
        tabIndex={-1}
        className="table-grid"
        aria-label={name}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns}
        style={{ "--columns": fit.template }}
        onKeyDown={onKey}
      >
        {!small && (
          <Heads
            heads={(["work", ...fit.columns] as const).map((key) => ({ key, name: columnNames[key], numeric: numeric.has(key) }))}
            sort={table.sort}
            onSort={(by) => store.arrangeTable({ sort: pressed(table.sort, by) })}
          />
        )}
        <div role="rowgroup" className="table-rows" style={{ height: laid.height }}>
          {drawn.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const place = { top: laid.top(index), height: sizes[row.kind] };
            if (row.kind === "group")
              return (
                <div key={row.key} role="row" className="table-group" aria-rowindex={index + 2} style={place}>
                  <Group row={row} columns={columns} />
                </div>
              );
            const { id } = row.line.work;
            return (
              <div
                key={row.key}
                role="row"
                className="table-row"
                aria-rowindex={index + 2}
                aria-selected={id === selected}
                data-active={index === at || undefined}
                tabIndex={index === at ? 0 : -1}
                style={place}
                onFocus={() => setActive(row.key)}
                onClick={() => store.select(id)}
              >
                <WorkCells row={row} columns={fit.columns} witnesses={overview.witnesses} small={small} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
