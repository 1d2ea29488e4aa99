import { useMemo, type KeyboardEvent, type ReactNode } from "react";
import type { WorkId } from "../../model/ids.ts";
import { nextRow } from "../../view/next-row.ts";
import { rowsOfHeights } from "../../view/rows.ts";
import { typeOf, type RelationLine } from "../../view/table-relations.ts";
import { pressed, relationColumns, type RelationColumn } from "../../view/table-view.ts";
import { relationColumnNames } from "../../view/table-words.ts";
import { useApp, useView } from "../context.ts";
import { Sigla } from "../parts/Sigla.tsx";
import { useRowList } from "../parts/use-row-list.ts";
import { alongRow } from "./along-row.ts";
import { Heads } from "./Heads.tsx";
import { RelationEnd } from "./RelationEnd.tsx";

const heights = { desktop: { row: 32, head: 36 }, phone: { row: 96, head: 0 } } as const;

const cells: Readonly<Record<RelationColumn, (line: RelationLine, selected: WorkId | null) => ReactNode>> = {
  from: ({ from }, selected) => <RelationEnd work={from} selected={from.id === selected} />,
  type: ({ relation }) => typeOf(relation),
  to: ({ to }, selected) => <RelationEnd work={to} selected={to.id === selected} />,
  basis: ({ relation }) => relation.basis,
  place: ({ relation }) => <Sigla places={relation.places} most={2} />,
};

interface Props {
  readonly lines: readonly RelationLine[];
  readonly small: boolean;
  readonly selected: WorkId | null;
  readonly name: string;
}

/** Every relation with the line that states it; a press on either work selects it. */
export const RelationsGrid = ({ lines, small, selected, name }: Props) => {
  const { store } = useApp();
  const { table } = useView();
  const sizes = small ? heights.phone : heights.desktop;
  const laid = useMemo(() => rowsOfHeights(lines.map(() => sizes.row)), [lines, sizes]);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const isSelected = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && (line.from.id === selected || line.to.id === selected);
  };
  const selectedAt = selected === null ? -1 : lines.findIndex((_, index) => isSelected(index));
  const { watch, drawn, at, go, setActive } = useRowList({
    rows: laid,
    keys,
    header: sizes.head,
    home: Math.max(0, selectedAt),
    selected,
    isSelected,
    selectedAt,
    arrangement: `${table.relationSort.by} ${table.relationSort.descending}`,
  });
  const onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>(".table-row");
    const line = lines[at];
    if (event.ctrlKey || event.metaKey || event.altKey || row === null || line === undefined) return;
    const next = nextRow(event.key, at, lines.length, () => true);
    if (next !== null) go(next);
    else if (event.key === "ArrowRight") alongRow(row, 1);
    else if (event.key === "ArrowLeft") alongRow(row, -1);
    else if (event.key === "Enter" && target === row) store.select(line.from.id);
    else return;
    event.preventDefault();
  };
  return (
    <div className="table-scroll" ref={watch}>
      <div
        role="grid"
        tabIndex={-1}
        className="table-grid relations"
        aria-label={name}
        aria-rowcount={lines.length + 1}
        aria-colcount={relationColumns.length}
        onKeyDown={onKey}
      >
        {!small && (
          <Heads
            heads={relationColumns.map((key) => ({ key, name: relationColumnNames[key], numeric: false }))}
            sort={table.relationSort}
            onSort={(by) => store.arrangeTable({ relationSort: pressed(table.relationSort, by) })}
          />
        )}
        <div role="rowgroup" className="table-rows" style={{ height: laid.height }}>
          {drawn.map((index) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <div
                key={line.key}
                role="row"
                className="table-row"
                aria-rowindex={index + 2}
                aria-selected={isSelected(index)}
                data-active={index === at || undefined}
                tabIndex={index === at ? 0 : -1}
                style={{ top: laid.top(index), height: sizes.row }}
                onFocus={() => setActive(line.key)}
              >
                {relationColumns.map((column, at) => (
                  <div key={column} role="gridcell" aria-colindex={at + 1} className={`cell cell-${column}`}>
                    {cells[column](line, selected)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
