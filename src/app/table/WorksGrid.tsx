import { memo, useMemo } from "react";
import type { Filter } from "../../atlas/filter.ts";
import type { Witness } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import type { GroupRow, TableRow, WorkRow } from "../../view/table.ts";
import type { Fit } from "../../view/table-fit.ts";
import { pressed, type SortKey, type TableColumn } from "../../view/table-view.ts";
import { columnNames } from "../../view/table-words.ts";
import { sizeWords } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { Cell, Mark, Name, TwoLines } from "./Cells.tsx";
import { FilterWord } from "./FilterWord.tsx";
import { Heads } from "./Heads.tsx";
import { RowGrid } from "./RowGrid.tsx";
import type { GridRow } from "./use-grid-keys.ts";

const heights = { desktop: { work: 30, group: 42, head: 36 }, phone: { work: 62, group: 46, head: 0 } } as const;

const numeric: ReadonlySet<SortKey> = new Set(["refers-to", "referred-to", "mentions"]);

interface GroupProps {
  readonly row: GroupRow;
  readonly columns: number;
  readonly filter: Filter;
}

const Group = memo(({ row, columns, filter }: GroupProps) => (
  <div
    role="rowheader"
    aria-colindex={1}
    aria-colspan={columns}
    className="table-group-name"
    style={row.region === null ? undefined : { color: `var(--name-${row.region.tint})` }}
  >
    {row.asks === null ? (
      row.name
    ) : (
      <FilterWord filter={filter} asks={row.asks} only={row.name}>
        {row.name}
      </FilterWord>
    )}{" "}
    <span>{sizeWords(row.works, row.gaps)}</span>
  </div>
));

interface WorkCellsProps {
  readonly row: WorkRow;
  readonly columns: readonly TableColumn[];
  readonly witnesses: readonly Witness[];
  readonly small: boolean;
  readonly filter: Filter;
}

const WorkCells = memo(({ row, columns, witnesses, small, filter }: WorkCellsProps) =>
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
          <Cell column={column} line={row.line} witnesses={witnesses} filter={filter} />
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

/** Works as rows under headings. */
export const WorksGrid = ({ rows, fit, small, selected, name }: Props) => {
  const { store } = useApp();
  const { overview } = useGround();
  const { table, filter } = useView();
  const sizes = small ? heights.phone : heights.desktop;
  const lines = useMemo(
    () =>
      rows.map((row): GridRow & { readonly row: TableRow } => ({
        row,
        key: row.key,
        height: sizes[row.kind],
        works: row.kind === "work" ? [row.line.work.id] : [],
        stop: row.kind === "work" || row.asks !== null,
      })),
    [rows, sizes],
  );
  const columns = small ? 1 : fit.columns.length + 1;
  const heads = (
    <Heads
      heads={(["work", ...fit.columns] as const).map((key) => ({ key, name: columnNames[key], numeric: numeric.has(key) }))}
      sort={table.sort}
      onSort={(by) => store.arrangeTable({ sort: pressed(table.sort, by) })}
    />
  );
  return (
    <RowGrid
      rows={lines}
      selected={selected}
      name={name}
      columns={columns}
      template={fit.template}
      head={small ? null : { height: sizes.head, row: heads }}
      arrangement={`${table.group} ${table.sort.by} ${table.sort.descending}`}
    >
      {({ row }) =>
        row.kind === "group" ? (
          <Group row={row} columns={columns} filter={filter} />
        ) : (
          <WorkCells row={row} columns={fit.columns} witnesses={overview.witnesses} small={small} filter={filter} />
        )
      }
    </RowGrid>
  );
};
