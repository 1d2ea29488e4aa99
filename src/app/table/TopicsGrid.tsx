import { useCallback, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Filter } from "../../atlas/filter.ts";
import type { WorkId } from "../../model/ids.ts";
import { solely, tidied } from "../../view/filter-edits.ts";
import type { TopicColumn } from "../../view/topic-columns.ts";
import { nextBar } from "../../view/topic-keys.ts";
import { growthSentence, topicsCaution, topicsSentence, topicTable, type TopicRow, type TopicTable } from "../../view/topic-rows.ts";
import type { TopicMeasure } from "../../view/table-view.ts";
import { sameFilter } from "../../view/url.ts";
import { counted, regionsInferred } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { Swatch } from "../parts/Swatch.tsx";
import { useAnswer } from "../use-answer.ts";
import { Bar } from "./TopicBar.tsx";
import "./topics.css";

/** Left of the bars, and how much a bar needs at least. */
const lead = { wide: 356, stacked: 32 } as const;
const leastBar = 44;

const stopOf = (row: number, column: number): string => `${row} ${column}`;

/** The filter but for the conditions that are pressed here: topic and time. */
const withoutOwn = (filter: Filter): Filter => tidied({ ...filter, regions: [], venues: [], years: null });

const barFilter = (filter: Filter, region: string, { asks }: TopicColumn): Filter => ({
  ...withoutOwn(filter),
  ...asks,
  regions: [region],
});

interface RowProps {
  readonly row: TopicRow;
  readonly index: number;
  readonly table: TopicTable;
  readonly measure: TopicMeasure;
  readonly filter: Filter;
  readonly at: string;
  readonly onTopic: (region: string) => void;
  readonly onBar: (region: string, column: TopicColumn) => void;
}

const Row = ({ row, index, table, measure, filter, at, onTopic, onBar }: RowProps) => {
  const { region, growth } = row;
  const stop = stopOf(index, -1);
  return (
    <div role="row" className="topic-row" aria-rowindex={index + 2} data-out={row.matching === 0 || undefined}>
      <div role="rowheader" aria-colindex={1} className="topic-lead">
        <button
          type="button"
          className="topic-title"
          data-stop={stop}
          tabIndex={at === stop ? 0 : -1}
          aria-pressed={filter.regions.includes(region.id)}
          title={`Only ${region.name}`}
          style={{ color: `var(--name-${region.tint})` }}
          onClick={() => onTopic(region.id)}
        >
          <Swatch region={region} />
          <span>{region.name}</span>
        </button>
        <span className="topic-works">{counted(row.works, "work")}</span>
        <p className="topic-said" data-growth={growth}>
          {growthSentence(row, table.since)}
        </p>
      </div>
      {row.bars.map((bar, column) => {
        const step = table.columns[column];
        if (step === undefined) return null;
        const key = stopOf(index, column);
        return (
          <Bar
            key={step.key}
            bar={bar}
            column={step}
            index={column}
            region={region}
            measure={measure}
            most={table.most[measure]}
            pressed={sameFilter(filter, barFilter(filter, region.id, step))}
            stop={key}
            tabIndex={at === key ? 0 : -1}
            onPress={() => onBar(region.id, step)}
          />
        );
      })}
    </div>
  );
};

/** Stops of the keyboard: names of topics (column -1) and bars. */
const useStops = (rows: number, columns: number) => {
  const grid = useRef<HTMLDivElement>(null);
  const [[row, column], setStop] = useState<readonly [number, number]>([0, -1]);
  const here = [Math.min(row, Math.max(0, rows - 1)), Math.min(column, columns - 1)] as const;
  const onKey = (event: KeyboardEvent): void => {
    const next = event.altKey || event.metaKey || event.ctrlKey ? null : nextBar(event.key, here, rows, columns);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    grid.current?.querySelector<HTMLElement>(`[data-stop="${stopOf(...next)}"]`)?.focus();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const [nextRow, nextColumn] = (target instanceof HTMLElement ? (target.dataset["stop"] ?? "") : "").split(" ").map(Number);
    if (nextRow !== undefined && nextColumn !== undefined) setStop([nextRow, nextColumn]);
  };
  return { grid, at: stopOf(...here), onKey, onFocus };
};

interface Props {
  readonly matching: ReadonlySet<WorkId> | null;
  readonly stacked: boolean;
  readonly width: number;
}

/** Topics over the editions of venues: how many works of each, all on one scale from zero, and whether it grows. */
export const TopicsGrid = ({ matching, stacked, width }: Props) => {
  const { store } = useApp();
  const { source, map } = useGround();
  const { filter, table: view } = useView();
  // Its own conditions, topic and time, leave every bar in its place and dim what they leave out.
  const asked = useMemo(() => withoutOwn(filter), [filter]);
  const works = useAnswer(useCallback(async () => source.works(await source.select(asked)), [source, asked]));
  const most = Math.max(2, Math.floor((width - (stacked ? lead.stacked : lead.wide)) / leastBar));
  const table = useMemo(
    () => (works === undefined ? null : topicTable({ works, matching, regions: map.regions, order: view.topicsBy, mostColumns: most })),
    [works, matching, map, view.topicsBy, most],
  );
  const { grid, at, onKey, onFocus } = useStops(table?.rows.length ?? 0, table?.columns.length ?? 0);
  if (table === null) return null;
  const sentence = topicsSentence(table);
  const onTopic = (region: string): void => store.setFilter(solely(filter, "regions", region));
  const onBar = (region: string, column: TopicColumn): void => {
    const wanted = barFilter(filter, region, column);
    store.setFilter(sameFilter(filter, wanted) ? asked : wanted);
  };
  return (
    <>
      <p className="table-headline">{sentence}.</p>
      <p className="table-caution">{topicsCaution(table, view.topicsAs)}</p>
      <div className="table-scroll">
        <div
          ref={grid}
          role="grid"
          tabIndex={-1}
          className="topics"
          aria-label={sentence}
          aria-colcount={table.columns.length + 1}
          aria-rowcount={table.rows.length + 1}
          data-stacked={stacked || undefined}
          style={{ "--steps": table.columns.length }}
          onKeyDown={onKey}
          onFocus={onFocus}
        >
          <div role="row" aria-rowindex={1} className="topic-heads">
            <div role="columnheader" aria-colindex={1} className="topic-corner" title={regionsInferred}>
              topics, inferred
            </div>
            {table.columns.map(({ key, lines, name, works: count }, index) => (
              <div key={key} role="columnheader" aria-colindex={index + 2} title={`${name}: ${counted(count, "work")}`}>
                {lines[0]}
                <br />
                {lines[1]}
              </div>
            ))}
          </div>
          {table.rows.map((row, index) => (
            <Row
              key={row.region.id}
              row={row}
              index={index}
              table={table}
              measure={view.topicsAs}
              filter={filter}
              at={at}
              onTopic={onTopic}
              onBar={onBar}
            />
          ))}
        </div>
      </div>
    </>
  );
};
