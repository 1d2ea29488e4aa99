import { byline, nameInFull } from "../../view/names.ts";
import { summariseRegions, summaryText } from "../../view/region-summary.ts";
import type { Cursor } from "./keys.ts";
import type { MapInputs } from "./map-inputs.ts";

/** What the arrow keys stand at, in words. */
export const spokenOf = (cursor: Cursor | null, { works, similar }: Pick<MapInputs, "works" | "similar">): string => {
  if (cursor === null) return "";
  if (cursor.kind === "region") {
    const [summary] = summariseRegions([cursor.region], new Map(works.map((work) => [work.id, work])));
    return summary === undefined ? "" : `Region ${cursor.region.name}, ${summaryText(summary)}`;
  }
  const reason = similar.get(cursor.work.id);
  const like = reason === undefined ? "" : `like the selected work: ${reason}`;
  return [nameInFull(cursor.work), byline(cursor.work), like].filter((part) => part !== "").join(", ");
};
