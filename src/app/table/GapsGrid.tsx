import { useCallback, useMemo } from "react";
import type { WorkId } from "../../model/ids.ts";
import { gapLines, gapsFit, gapsSentence, heardOf, timesReferredTo, type GapLine } from "../../view/gaps-table.ts";
import { useApp, useGround } from "../context.ts";
import { Sigla } from "../parts/Sigla.tsx";
import { WorkSwatch } from "../panel/WorkRows.tsx";
import { useAnswer } from "../use-answer.ts";
import { Name } from "./Cells.tsx";
import { RelationEnd } from "./RelationEnd.tsx";
import { RowGrid } from "./RowGrid.tsx";
import type { GridRow } from "./use-grid-keys.ts";

/** A row is as high as what refers to the gap: one line each, and what stands above them where there is no room for columns. */
const sizes = { columns: { above: 8, each: 26, head: 36 }, stacked: { above: 74, each: 44, head: 0 } } as const;
const columns = ["Work, in no list", "Referred to by", "The works that refer to it, and where"] as const;
const none: readonly never[] = [];

interface CellsProps {
  readonly line: GapLine;
  readonly stacked: boolean;
  readonly selected: WorkId | null;
}

const Cells = ({ line, stacked, selected }: CellsProps) => {
  const { store } = useApp();
  const { work } = line;
  return (
    <>
      <div role="gridcell" aria-colindex={1} className="gap-work">
        <button
          type="button"
          tabIndex={-1}
          data-selected={work.id === selected || undefined}
          onClick={() => store.select(work.id)}
          title={work.title}
        >
          <WorkSwatch work={work} />
          <Name work={work} />
        </button>
        <span className="hint">{heardOf(work)}</span>
      </div>
      <div role="gridcell" aria-colindex={2} className="gap-count">
        {timesReferredTo(line)}
      </div>
      <div role="gridcell" aria-colindex={3} className="gap-by">
        {line.by.map((by) => (
          <div key={by.work.id}>
            <RelationEnd work={by.work} selected={by.work.id === selected} whole={!stacked} />
            <Sigla places={by.places} most={2} reach="keys" />
          </div>
        ))}
      </div>
    </>
  );
};

const Heads = () => (
  <div className="table-heads" role="row" aria-rowindex={1}>
    {columns.map((column, index) => (
      <div key={column} role="columnheader" aria-colindex={index + 1}>
        {column}
      </div>
    ))}
  </div>
);

interface Props {
  readonly matching: ReadonlySet<WorkId> | null;
  /** Without columns: what refers to a work stands under it. */
  readonly stacked: boolean;
  readonly selected: WorkId | null;
}

/** What is referred to and listed by none: how often, and by whom, each with the line that does. */
export const GapsGrid = ({ matching, stacked, selected }: Props) => {
  const { source, overview } = useGround();
  const gaps = useAnswer(useCallback(() => source.gaps(), [source]));
  const lines = useMemo(() => gapLines(gaps ?? none, overview.witnesses, matching), [gaps, overview, matching]);
  const { above, each, head } = stacked ? sizes.stacked : sizes.columns;
  const rows = useMemo(
    () =>
      lines.map((line): GridRow & { readonly line: GapLine } => ({
        line,
        key: line.work.id,
        height: above + each * Math.max(1, line.by.length),
        works: [line.work.id],
        stop: true,
      })),
    [lines, above, each],
  );
  const fitted = useMemo(() => gapsFit(lines), [lines]);
  if (gaps === undefined) return null;
  const sentence = gapsSentence(lines, gaps.length);
  return (
    <>
      <p className="table-headline">{sentence}.</p>
      {lines.length > 0 && (
        <RowGrid
          rows={rows}
          selected={selected}
          name={sentence}
          className="gaps"
          columns={columns.length}
          stacked={stacked}
          {...(stacked ? {} : { template: fitted })}
          head={stacked ? null : { height: head, row: <Heads /> }}
          arrangement=""
        >
          {({ line }) => <Cells line={line} stacked={stacked} selected={selected} />}
        </RowGrid>
      )}
    </>
  );
};
