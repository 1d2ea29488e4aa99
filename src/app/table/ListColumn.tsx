import { useMemo, type KeyboardEvent } from "react";
import type { WorkId } from "../../model/ids.ts";
import { byline } from "../../view/names.ts";
import type { ListPart } from "../../view/lists-table.ts";
import { nextRow } from "../../view/next-row.ts";
import { rowsOfHeights } from "../../view/rows.ts";
import type { Line } from "../../view/table.ts";
import { counted } from "../../view/words.ts";
import { useApp } from "../context.ts";
import { useRowList } from "../parts/use-row-list.ts";
import { Mark, Name } from "./Cells.tsx";

type Row =
  | { readonly kind: "heading"; readonly key: string; readonly part: ListPart }
  | { readonly kind: "work"; readonly key: string; readonly line: Line };

const heights = { desktop: { heading: 44, work: 30 }, phone: { heading: 46, work: 62 } } as const;

const rowsOf = (parts: readonly ListPart[]): readonly Row[] =>
  parts.flatMap((part): readonly Row[] => [
    { kind: "heading", key: part.key, part },
    ...part.lines.map((line): Row => ({ kind: "work", key: line.work.id, line })),
  ]);

interface Props {
  readonly parts: readonly ListPart[];
  readonly small: boolean;
  readonly selected: WorkId | null;
  readonly name: string;
  /** What is shown: a new pair of lists begins at its beginning. */
  readonly arrangement: string;
}

/** Works under the heading that says which list names them: arrows move, Enter opens. */
export const ListColumn = ({ parts, small, selected, name, arrangement }: Props) => {
  const { store } = useApp();
  const sizes = small ? heights.phone : heights.desktop;
  const rows = useMemo(() => rowsOf(parts), [parts]);
  const laid = useMemo(() => rowsOfHeights(rows.map(({ kind }) => sizes[kind])), [rows, sizes]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const isSelected = (index: number): boolean => selected !== null && rows[index]?.key === selected;
  const selectedAt = rows.findIndex((_, index) => isSelected(index));
  const { watch, drawn, at, go, setActive } = useRowList({
    rows: laid,
    keys,
    header: 0,
    home: selectedAt >= 0 ? selectedAt : rows.findIndex(({ kind }) => kind === "work"),
    selected,
    isSelected,
    selectedAt,
    arrangement,
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[at];
    const next = nextRow(event.key, at, rows.length, (index) => rows[index]?.kind === "work");
    if (next !== null) go(next);
    else if ((event.key === "Enter" || event.key === " ") && row?.kind === "work") store.select(row.line.work.id);
    else return;
    event.preventDefault();
  };
  return (
    <div className="table-scroll" ref={watch}>
      <div
        role="grid"
        tabIndex={-1}
        className="table-grid"
        aria-label={name}
        aria-rowcount={rows.length}
        aria-colcount={1}
        onKeyDown={onKey}
      >
        <div role="rowgroup" className="table-rows" style={{ height: laid.height }}>
          {drawn.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const place = { top: laid.top(index), height: sizes[row.kind] };
            if (row.kind === "heading")
              return (
                <div key={row.key} role="row" className="table-group" aria-rowindex={index + 1} style={place}>
                  <div role="rowheader" aria-colindex={1} className="table-group-name">
                    {row.part.name} <span>{counted(row.part.lines.length, "work")}</span>
                  </div>
                </div>
              );
            const { line } = row;
            return (
              <div
                key={row.key}
                role="row"
                className="table-row"
                aria-rowindex={index + 1}
                aria-selected={isSelected(index)}
                data-active={index === at || undefined}
                tabIndex={index === at ? 0 : -1}
                style={place}
                onFocus={() => setActive(row.key)}
                onClick={() => store.select(line.work.id)}
              >
                <div role="gridcell" aria-colindex={1} className={small ? "two-lines" : "cell-work"} title={line.work.title}>
                  <Mark line={line} />
                  {small ? (
                    <>
                      <span className="two-lines-name">
                        <Name work={line.work} />
                      </span>
                      <span className="two-lines-hint">{byline(line.work)}</span>
                    </>
                  ) : (
                    <Name work={line.work} />
                  )}
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
