import { useCallback, useMemo, useState } from "react";
import type { Lineage } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { chartOf, type LineageFocus } from "../../view/lineage-chart.ts";
import { bandPad, geometryOf, headHeight, lane, rulerHeight } from "../../view/lineage-geometry.ts";
import { isWorkId } from "../../view/ids.ts";
import { useGround, useView } from "../context.ts";
import { useAsked } from "../use-answer.ts";
import { phone, useMedia } from "../use-media.ts";
import { useSize } from "../use-size.ts";
import { Chart } from "./Chart.tsx";
import { Itinerary } from "./Itinerary.tsx";
import { measurer } from "./measure.ts";
import { Related } from "./Related.tsx";

const focusOf = (lineage: Lineage | null | undefined): LineageFocus | null =>
  lineage == null
    ? null
    : {
        id: lineage.focus.id,
        ancestors: new Set(lineage.ancestors.map(({ work }) => work.id)),
        descendants: new Set(lineage.descendants.map(({ work }) => work.id)),
      };

/** The chosen work is set larger than the 12 px that are measured. */
const focusScale = 15.5 / 12;

interface Props {
  readonly matching: ReadonlySet<WorkId> | null;
  readonly details: boolean;
  readonly onDetails: () => void;
}

/** Time from left to right, a level line for every relation; beneath it the chosen line in words. */
export const LineageLens = ({ matching, details, onDetails }: Props) => {
  const { source, works, relations, map } = useGround();
  const { selection } = useView();
  const small = useMedia(phone);
  const [watch, size] = useSize();
  const chosen = selection !== null && isWorkId(selection) ? selection : null;
  const ask = useCallback(async () => (chosen === null ? null : source.lineage(chosen)), [source, chosen]);
  const lineage = useAsked(ask).latest;
  const [measure] = useState(measurer);
  const focus = useMemo(() => focusOf(lineage), [lineage]);
  const drawn = useMemo(() => {
    if (size === null || small || size.width === 0) return null;
    const height = size.height - rulerHeight;
    // A band's label and padding take room too; what is left holds whole lanes.
    const room = Math.floor((height - headHeight - map.regions.length * bandPad - 4) / lane);
    const chart = chartOf({ works, relations, regions: map.regions, focus, room });
    const byId = new Map(works.map((work) => [work.id, work]));
    const nameWidth = (id: WorkId): number => {
      const work = byId.get(id);
      return work === undefined ? 0 : measure(work) * (id === focus?.id ? focusScale : 1);
    };
    return { chart, geometry: geometryOf({ chart, width: size.width, height, nameWidth }) };
  }, [size, small, works, relations, map, focus, measure]);
  return (
    <div className="lineage">
      {!small && (
        <div className="chart-scroll" ref={watch} role="region" aria-label="Works by time and topic">
          {drawn !== null && <Chart chart={drawn.chart} geometry={drawn.geometry} focus={focus} matching={matching} />}
        </div>
      )}
      {lineage == null ? <Related /> : <Itinerary lineage={lineage} details={details} onDetails={onDetails} />}
    </div>
  );
};
