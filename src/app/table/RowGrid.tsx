import { use, useMemo, type ComponentProps, type MouseEvent, type ReactNode } from "react";
import type { WorkId } from "../../model/ids.ts";
import { rowsOfHeights } from "../../view/rows.ts";
import { useApp } from "../context.ts";
import { useRowList } from "../parts/use-row-list.ts";
import { LitWorks } from "./lit-works.ts";
import { useGridKeys, type GridRow } from "./use-grid-keys.ts";

interface Props<Row extends GridRow> {
  readonly rows: readonly Row[];
  readonly selected: WorkId | null;
  readonly name: string;
  readonly className?: string;
  readonly columns: number;
  /** For grid-template-columns. */
  readonly template?: string;
  readonly stacked?: boolean;
  /** What stays over the rows, and how high it is. */
  readonly head: { readonly height: number; readonly row: ReactNode } | null;
  /** The order the rows are in: a new one begins at its beginning. */
  readonly arrangement: string;
  readonly children: (row: Row) => ReactNode;
}

const isPlainPress = ({ target }: MouseEvent): boolean => target instanceof Element && target.closest("button") === null;

interface LineProps extends Pick<ComponentProps<"div">, "onFocus" | "tabIndex" | "children"> {
  readonly row: GridRow;
  /** Its place in the grid, counted from 1, and where it begins. */
  readonly place: number;
  readonly top: number;
  readonly selected: boolean;
  readonly active: boolean;
}

/** A row: a heading, or works of which a press on it opens the first. */
const Line = ({ row, place, top, selected, active, children, ...focus }: LineProps) => {
  const { store } = useApp();
  const lit = use(LitWorks);
  const [work] = row.works;
  return (
    <div
      role="row"
      data-row=""
      className={work === undefined ? "table-group" : "table-row"}
      aria-rowindex={place}
      aria-selected={work === undefined ? undefined : selected}
      data-lit={row.works.some((id) => lit.has(id)) || undefined}
      data-active={active || undefined}
      style={{ top, height: row.height }}
      onClick={(event) => {
        if (work !== undefined && isPlainPress(event)) store.select(work);
      }}
      {...focus}
    >
      {children}
    </div>
  );
};

/** Rows of works under headings, of which those in sight are drawn. */
export const RowGrid = <Row extends GridRow>(props: Props<Row>) => {
  const { rows, selected, name, className = "", columns, template, stacked = false, head, arrangement, children } = props;
  const laid = useMemo(() => rowsOfHeights(rows.map(({ height }) => height)), [rows]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const isSelected = (index: number): boolean => selected !== null && rows[index]?.works.includes(selected) === true;
  const selectedAt = selected === null ? -1 : rows.findIndex((_, index) => isSelected(index));
  const { watch, drawn, at, go, setActive } = useRowList({
    rows: laid,
    keys,
    header: head?.height ?? 0,
    home: selectedAt >= 0 ? selectedAt : rows.findIndex(({ works }) => works.length > 0),
    selected,
    isSelected,
    selectedAt,
    arrangement,
  });
  const onKeyDown = useGridKeys(rows, at, go);
  const first = head === null ? 1 : 2;
  const lineAt = (index: number): ReactNode => {
    const row = rows[index];
    if (row === undefined) return null;
    return (
      <Line
        key={row.key}
        row={row}
        place={index + first}
        top={laid.top(index)}
        selected={isSelected(index)}
        active={index === at}
        tabIndex={index === at ? 0 : row.stop ? -1 : undefined}
        onFocus={() => setActive(row.key)}
      >
        {children(row)}
      </Line>
    );
  };
  return (
    <div className="table-scroll" ref={watch}>
      <div
        role="grid"
        tabIndex={-1}
        className={`table-grid ${className}`}
        data-stacked={stacked || undefined}
        aria-label={name}
        aria-rowcount={rows.length + first - 1}
        aria-colcount={columns}
        style={template === undefined ? undefined : { "--columns": template }}
        onKeyDown={onKeyDown}
      >
        {head?.row}
        <div role="rowgroup" className="table-rows" style={{ height: laid.height }}>
          {drawn.map(lineAt)}
        </div>
      </div>
    </div>
  );
};
