import { useEffect } from "react";
import type { Frame } from "../../view/lineage-fit.ts";

/** Kept while the page is open: the frame is mostly as large as it was, so that the chart is there before the first look at it. */
let last: Frame | null = null;

/** The frame of the chart; until its element has been looked at, the one that there was last. */
export const useFrame = (size: Frame | null): Frame | null => {
  useEffect(() => {
    if (size !== null && size.width > 0) last = size;
  }, [size]);
  return size ?? last;
};
