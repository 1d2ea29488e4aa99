import { useMemo } from "react";
import type { Relation } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { fitted, type Drawing, type Frame } from "../../view/lineage-fit.ts";
import type { LineageFocus } from "../../view/lineage-line.ts";
import { useGround, useView } from "../context.ts";
import { useMeasure } from "./measure.ts";

interface Shown {
  readonly focus: LineageFocus | null;
  readonly alike: readonly Relation[];
  readonly marked: ReadonlySet<WorkId>;
  readonly matching: ReadonlySet<WorkId> | null;
}

type Asked = Parameters<typeof fitted>;

/** What was drawn last, kept while the page is open: a lens that is opened again need not be laid out again. */
let last: { readonly key: readonly unknown[]; readonly drawing: Drawing } | null = null;

const drawnFrom = (key: readonly unknown[], asked: () => Asked): Drawing => {
  if (last === null || last.key.some((part, index) => part !== key[index])) last = { key, drawing: fitted(...asked()) };
  return last.drawing;
};

/** What the filter lets through, in columns and lanes for the room that there is. */
export const useDrawing = ({ focus, alike, marked, matching }: Shown, frame: Frame | null): Drawing | null => {
  const { works, relations, map } = useGround();
  const { unfolded } = useView().lineage;
  const measure = useMeasure();
  return useMemo(() => {
    if (frame === null || frame.width === 0) return null;
    const key = [frame.width, frame.height, works, relations, alike, map, focus, marked, matching, unfolded, measure];
    return drawnFrom(key, () => {
      const given = {
        works: matching === null ? works : works.filter(({ id }) => matching.has(id) || id === focus?.id),
        relations: alike.length === 0 ? relations : [...relations, ...alike],
        regions: map.regions,
        focus,
        marked,
        unfolded,
      };
      return [given, frame, measure];
    });
  }, [frame, works, relations, alike, map, focus, marked, matching, unfolded, measure]);
};
