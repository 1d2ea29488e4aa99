import { useLayoutEffect, useRef } from "react";
import type { WorkId } from "../../model/ids.ts";
import type { Drawing, Frame } from "../../view/lineage-fit.ts";
import { headHeight, lane, rulerHeight } from "../../view/lineage-geometry.ts";

/**
 * Brings the chosen work into sight when it is chosen and when the frame becomes another one; not when a band unfolds,
 * as then the reader looks at the band.
 */
export const useFocusInSight = (
  scroller: { readonly current: HTMLElement | null },
  drawing: Drawing | null,
  focus: WorkId | null,
  frame: Frame | null,
): void => {
  const seen = useRef("");
  const y = focus === null ? undefined : drawing?.geometry.spots.get(focus)?.y;
  const wanted = `${focus} ${frame?.width} ${frame?.height}`;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || y === undefined || seen.current === wanted) return;
    seen.current = wanted;
    const [at, room] = [y + rulerHeight, element.clientHeight];
    const isSeen = at > element.scrollTop + headHeight + lane && at < element.scrollTop + room - lane;
    if (!isSeen) element.scrollTop = y - (room - headHeight) / 3;
  }, [scroller, y, wanted]);
};
