import { useCallback, useMemo, type KeyboardEvent } from "react";
import type { WorkId } from "../../model/ids.ts";
import { monthYear } from "../../view/dates.ts";
import { gapLines, gapsSentence, timesReferredTo, type GapLine } from "../../view/gaps-table.ts";
import { nextRow } from "../../view/next-row.ts";
import { rowsOfHeights } from "../../view/rows.ts";
import { useApp, useGround } from "../context.ts";
import { Sigla } from "../parts/Sigla.tsx";
import { useRowList } from "../parts/use-row-list.ts";
import { WorkSwatch } from "../panel/WorkRows.tsx";
import { useAnswer } from "../use-answer.ts";
import { alongRow } from "./along-row.ts";
import { Name } from "./Cells.tsx";
import { RelationEnd } from "./RelationEnd.tsx";

/** A row is as high as what refers to the gap: one line each, and what stands above them where there is no room for columns. */
const sizes = { columns: { above: 8, each: 26, head: 36 }, stacked: { above: 66, each: 40, head: 0 } } as const;
const heightOf = ({ by }: GapLine, { above, each }: { readonly above: number; readonly each: number }): number =>
  above + each * Math.max(1, by.length);
const columns = ["Work, in no list", "Referred to by", "The works that refer to it, and where"] as const;
const none: readonly never[] = [];

const Cells = ({ line, selected }: { readonly line: GapLine; readonly selected: WorkId | null }) => {
  const { store } = useApp();
  const { work } = line;
  const from = [work.venue?.name, work.date === undefined ? undefined : monthYear(work.date)].filter((part) => part !== undefined);
  return (
    <>
      <div role="gridcell" aria-colindex={1} className="gap-work">
        <button type="button" data-selected={work.id === selected || undefined} onClick={() => store.select(work.id)} title={work.title}>
          <WorkSwatch work={work} />
          <Name work={work} />
        </button>
        <span className="hint">{from.length === 0 ? "no venue named" : from.join(", ")}</span>
      </div>
      <div role="gridcell" aria-colindex={2} className="gap-count">
        {timesReferredTo(line)}
      </div>
      <div role="gridcell" aria-colindex={3} className="gap-by">
        {line.by.map((by) => (
          <div key={by.work.id}>
            <RelationEnd work={by.work} selected={by.work.id === selected} />
            <Sigla places={by.places} most={2} />
          </div>
        ))}
      </div>
    </>
  );
};

interface Props {
  readonly matching: ReadonlySet<WorkId> | null;
  /** Without columns: what refers to a work stands under it. */
  readonly stacked: boolean;
  readonly selected: WorkId | null;
}

/** What is referred to and listed by none: how often, and by whom, each with the line that does. */
export const GapsGrid = ({ matching, stacked, selected }: Props) => {
  const { store } = useApp();
  const { source, overview } = useGround();
  const gaps = useAnswer(useCallback(() => source.gaps(), [source]));
  const lines = useMemo(() => gapLines(gaps ?? none, overview.witnesses, matching), [gaps, overview, matching]);
  const measures = stacked ? sizes.stacked : sizes.columns;
  const laid = useMemo(() => rowsOfHeights(lines.map((line) => heightOf(line, measures))), [lines, measures]);
  const keys = useMemo(() => lines.map(({ work }) => work.id), [lines]);
  const isSelected = (index: number): boolean => lines[index]?.work.id === selected && selected !== null;
  const selectedAt = selected === null ? -1 : lines.findIndex((_, index) => isSelected(index));
  const { watch, drawn, at, go, setActive } = useRowList({
    rows: laid,
    keys,
    header: measures.head,
    home: Math.max(0, selectedAt),
    selected,
    isSelected,
    selectedAt,
    arrangement: "",
  });
  if (gaps === undefined) return null;
  const sentence = gapsSentence(lines, gaps.length);
  const onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>(".table-row");
    const line = lines[at];
    if (event.ctrlKey || event.metaKey || event.altKey || row === null || line === undefined) return;
    const next = nextRow(event.key, at, lines.length, () => true);
    if (next !== null) go(next);
    else if (event.key === "ArrowRight") alongRow(row, 1);
    else if (event.key === "ArrowLeft") alongRow(row, -1);
    else if (event.key === "Enter" && target === row) store.select(line.work.id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p className="table-headline">{sentence}.</p>
      <div className="table-scroll" ref={watch}>
        {lines.length > 0 && (
          <div
            role="grid"
            tabIndex={-1}
            className="table-grid gaps"
            data-stacked={stacked || undefined}
            aria-label={sentence}
            aria-rowcount={lines.length + 1}
            aria-colcount={columns.length}
            onKeyDown={onKey}
          >
            {!stacked && (
              <div className="table-heads" role="row" aria-rowindex={1}>
                {columns.map((column, index) => (
                  <div key={column} role="columnheader" aria-colindex={index + 1}>
                    {column}
                  </div>
                ))}
              </div>
            )}
            <div role="rowgroup" className="table-rows" style={{ height: laid.height }}>
              {drawn.map((index) => {
                const line = lines[index];
                if (line === undefined) return null;
                return (
                  <div
                    key={line.work.id}
                    role="row"
                    className="table-row"
                    aria-rowindex={index + 2}
                    aria-selected={isSelected(index)}
                    data-active={index === at || undefined}
                    tabIndex={index === at ? 0 : -1}
                    style={{ top: laid.top(index), height: heightOf(line, measures) }}
                    onFocus={() => setActive(line.work.id)}
                  >
                    <Cells line={line} selected={selected} />
                  </div>
                );
              })}
            </div>
          </div>
        )}
      </div>
    </>
  );
};
