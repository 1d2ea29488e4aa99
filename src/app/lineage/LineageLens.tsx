import { useMemo } from "react";
import type { WorkId } from "../../model/ids.ts";
import { isWorkId } from "../../view/ids.ts";
import { rulerHeight } from "../../view/lineage-geometry.ts";
import type { LineageFocus } from "../../view/lineage-line.ts";
import { sightAt, sightStep } from "../../view/lineage-sight.ts";
import { worksOfPath } from "../../view/path-sentences.ts";
import type { LensProps } from "../lens-props.ts";
import { useShownPath } from "../paths/use-paths.ts";
import { phone, useMedia } from "../use-media.ts";
import { useScroll } from "../use-scroll.ts";
import { ByEdition } from "./ByEdition.tsx";
import { Chart } from "./Chart.tsx";
import { Itinerary } from "./Itinerary.tsx";
import { Related } from "./Related.tsx";
import { useDrawing } from "./use-drawing.ts";
import { useFocusInSight } from "./use-focus-in-sight.ts";
import { useFrame } from "./use-frame.ts";
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

/** Time from left to right, a level line for every relation; beneath it the chosen line in words. */
export const LineageLens = ({ matching, selection, selected, details, onDetails }: LensProps) => {
  const small = useMedia(phone);
  const { attach, element, size, top, onScroll } = useScroll(sightStep);
  const chosen = selection !== null && isWorkId(selection) ? selection : null;
  const line = useLine(chosen, matching);
  const alike = useAlike(chosen);
  const shownPath = useShownPath(selection);
  const path = useMemo(() => (shownPath === undefined ? [] : worksOfPath(shownPath)), [shownPath]);
  const focus = useMemo(() => focusOf(line), [line]);
  const known = useFrame(size);
  const frame = small ? null : known;
  const drawing = useDrawing({ focus, alike, marked: selected, matching }, frame);
  const from = top - rulerHeight;
  const sight = useMemo(() => (frame === null ? null : sightAt(from, frame.height)), [from, frame]);
  useFocusInSight(element, drawing, focus?.id ?? null, frame);
  // With no work left the shared emptiness stands alone.
  if (matching?.size === 0) return <div className="lineage" />;
  return (
    <div className="lineage">
      {!small && (
        <div className="chart-scroll" ref={attach} onScroll={onScroll} role="region" aria-label="Works by time and topic">
          {drawing !== null && sight !== null && (
            <Chart
              drawing={drawing}
              sight={sight}
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
