import { use, useMemo, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import type { WorkId } from "../../model/ids.ts";
import { nextRow } from "../../view/next-row.ts";
import { rowsOfHeights } from "../../view/rows.ts";
import { useApp } from "../context.ts";
import { useRowList } from "../parts/use-row-list.ts";
import { alongRow } from "./along-row.ts";
import { LitWorks } from "./lit-works.ts";

export interface GridRow {
  readonly key: string;
  readonly height: number;
  /** The works that it shows; Enter opens the first. A heading shows none. */
  readonly works: readonly WorkId[];
  /** Whether arrows stop at it: at a heading they do where a press on it does something. */
  readonly stop: boolean;
}

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

const isPlainPress = (event: MouseEvent): boolean => (event.target as Element).closest("button") === null;

/** Rows of works under headings: arrows move and reach what can be pressed in a row, Enter opens, M shows it on the map. */
export const RowGrid = <Row extends GridRow>(props: Props<Row>) => {
  const { rows, selected, name, className = "", columns, template, stacked = false, head, arrangement, children } = props;
  const { store } = useApp();
  const lit = use(LitWorks);
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
  const first = head === null ? 1 : 2;
  const open = (row: Row, element: HTMLElement): void => {
    const [work] = row.works;
    if (work === undefined) element.querySelector("button")?.click();
    else store.select(work);
  };
  const onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const element = target.closest<HTMLElement>("[data-row]");
    const row = rows[at];
    if (event.ctrlKey || event.metaKey || element === null || row === undefined) return;
    const next = event.altKey ? null : nextRow(event.key, at, rows.length, (index) => rows[index]?.stop === true);
    if (event.altKey) {
      if (event.key !== "Enter" || target === element) return;
      target.dispatchEvent(new globalThis.MouseEvent("click", { bubbles: true, altKey: true }));
    } else if (next !== null) go(next);
    else if (event.key === "ArrowRight") alongRow(element, 1);
    else if (event.key === "ArrowLeft") alongRow(element, -1);
    else if ((event.key === "Enter" || event.key === " ") && target === element) open(row, element);
    else if (event.key.toLowerCase() === "m" && row.works[0] !== undefined) {
      store.select(row.works[0]);
      store.setLens("map");
    } else return;
    event.preventDefault();
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
        style={template === undefined ? undefined : ({ "--columns": template } as CSSProperties)}
        onKeyDown={onKey}
      >
        {head?.row}
        <div role="rowgroup" className="table-rows" style={{ height: laid.height }}>
          {drawn.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const [work] = row.works;
            return (
              <div
                key={row.key}
                role="row"
                data-row=""
                className={work === undefined ? "table-group" : "table-row"}
                aria-rowindex={index + first}
                aria-selected={work === undefined ? undefined : isSelected(index)}
                data-lit={row.works.some((id) => lit.has(id)) || undefined}
                data-active={index === at || undefined}
                tabIndex={index === at ? 0 : row.stop ? -1 : undefined}
                style={{ top: laid.top(index), height: row.height }}
                onFocus={() => setActive(row.key)}
                onClick={(event) => {
                  if (work !== undefined && isPlainPress(event)) store.select(work);
                }}
              >
                {children(row)}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
