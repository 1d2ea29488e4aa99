import { useMemo } from "react";
import type { Relation } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { isWorkId } from "../../view/ids.ts";
import { chartOf } from "../../view/lineage-chart.ts";
import type { LineageFocus } from "../../view/lineage-line.ts";
import { bandPad, columnsIn, geometryOf, headHeight, lane, openingIn, rulerHeight } from "../../view/lineage-geometry.ts";
import { worksOfPath } from "../../view/path-sentences.ts";
import { useGround, useView } from "../context.ts";
import type { LensProps } from "../lens-props.ts";
import { useShownPath } from "../paths/use-paths.ts";
import { phone, useMedia } from "../use-media.ts";
import { useSize } from "../use-size.ts";
import { ByEdition } from "./ByEdition.tsx";
import { Chart } from "./Chart.tsx";
import { Itinerary } from "./Itinerary.tsx";
import { useMeasure } from "./measure.ts";
import { Related } from "./Related.tsx";
import { useAlike, useLine, type Line } from "./use-line.ts";

const focusOf = (line: Line | null): LineageFocus | null =>
  line === null
    ? null
    : {
        id: line.focus.id,
        ancestors: new Set(line.ancestors.map(({ work }) => work.id)),
        descendants: new Set(line.descendants.map(({ work }) => work.id)),
        main: line.main,
      };

/** Names are measured at the weight of related ones, and set by a browser that rounds. */
const slack = 3;
/** The chosen work is set larger than the 12 px that are measured. */
const focusScale = 15.5 / 12;

interface Shown {
  readonly focus: LineageFocus | null;
  readonly alike: readonly Relation[];
  readonly marked: ReadonlySet<WorkId>;
  readonly matching: ReadonlySet<WorkId> | null;
}

/** What the filter lets through, in columns and lanes for the room that there is. */
const useDrawing = ({ focus, alike, marked, matching }: Shown, size: { readonly width: number; readonly height: number } | null) => {
  const { works, relations, map } = useGround();
  const { unfolded } = useView().lineage;
  const measure = useMeasure();
  const chart = useMemo(() => {
    if (size === null || size.width === 0) return null;
    // A band's label and padding take room too; what is left holds whole lanes.
    const room = Math.floor((size.height - rulerHeight - headHeight - map.regions.length * bandPad - 4) / lane);
    return chartOf({
      works: matching === null ? works : works.filter(({ id }) => matching.has(id) || id === focus?.id),
      relations: alike.length === 0 ? relations : [...relations, ...alike],
      regions: map.regions,
      focus,
      marked,
      unfolded,
      room,
      mostColumns: columnsIn(size.width),
    });
  }, [size, works, relations, alike, map, focus, marked, matching, unfolded]);
  return useMemo(() => {
    if (chart === null || size === null) return null;
    const byId = new Map(works.map((work) => [work.id, work]));
    const nameWidth = (id: WorkId): number => {
      const work = byId.get(id);
      return work === undefined ? 0 : measure.name(work, openingIn(chart.columns.length)) * (id === focus?.id ? focusScale : 1) + slack;
    };
    const headWidth = (column: number): number => measure.head(chart.columns[column]?.name ?? "");
    const { width, height } = size;
    return { chart, geometry: geometryOf({ chart, width, height: height - rulerHeight, nameWidth, headWidth }) };
  }, [chart, size, works, focus, measure]);
};

/** Time from left to right, a level line for every relation; beneath it the chosen line in words. */
export const LineageLens = ({ matching, selection, selected, details, onDetails }: LensProps) => {
  const small = useMedia(phone);
  const [watch, size] = useSize();
  const chosen = selection !== null && isWorkId(selection) ? selection : null;
  const line = useLine(chosen, matching);
  const alike = useAlike(chosen);
  const shownPath = useShownPath(selection);
  const path = useMemo(() => (shownPath === undefined ? [] : worksOfPath(shownPath)), [shownPath]);
  const focus = useMemo(() => focusOf(line), [line]);
  const drawing = useDrawing({ focus, alike, marked: selected, matching }, small ? null : size);
  return (
    <div className="lineage">
      {!small && (
        <div className="chart-scroll" ref={watch} role="region" aria-label="Works by time and topic">
          {drawing !== null && (
            <Chart
              chart={drawing.chart}
              geometry={drawing.geometry}
              focus={focus}
              marked={chosen === null || path.length > 0 ? selected : nobody}
              path={path}
            />
          )}
        </div>
      )}
      {line !== null ? (
        <Itinerary line={line} details={details} onDetails={onDetails} />
      ) : small ? (
        <ByEdition matching={matching} marked={selected} />
      ) : (
        <Related matching={matching} marked={selected} undrawn={drawing?.chart.undrawn ?? 0} />
      )}
    </div>
  );
};

const nobody: ReadonlySet<WorkId> = new Set();
