import type { WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import type { Focus } from "../../view/focus.ts";
import { markOf, roadLook, type Mark, type RoadLook } from "../../view/marks.ts";
import type { Palette } from "./palette.ts";

/** Everything that decides how the scene looks, besides the scene. */
export interface SceneLook {
  readonly palette: Palette;
  readonly focus: Focus;
  /** Works that are like the selected one, by inference. */
  readonly similar: ReadonlySet<WorkId>;
  /** The neighbourhood under the pointer: shown without changing the rest. */
  readonly hover: Focus;
  readonly hovered: WorkId | null;
  readonly matches: (id: WorkId) => boolean;
  readonly dotsOnly: boolean;
  /** Works whose dots give way to a region's name. */
  readonly yielding: ReadonlySet<WorkId>;
}

/** Settlements on dark land glow a little. */
const glow = 3.2;

export const markFor = (work: WorkSummary, { palette, focus, similar, hover, hovered, matches, dotsOnly }: SceneLook): Mark => {
  const pointed = hovered === work.id || hover.near.has(work.id);
  const mark = markOf(work, focus.work(work.id), { matching: matches(work.id), dotsOnly, hovered: pointed, similar: similar.has(work.id) });
  return palette.dark && mark.halo === 0 && mark.strength === 1 ? { ...mark, halo: mark.disc * glow } : mark;
};

/** Null for a road that is not shown. The selection's own roads win over the pointer's, and these over the rest. */
export const roadFor = (from: WorkId, to: WorkId, { focus, hover, matches, dotsOnly }: SceneLook): RoadLook | null => {
  const [chosen, pointed] = [focus.road(from, to), hover.road(from, to)];
  const marked = [chosen, pointed].find((standing) => standing === "leads" || standing === "builds");
  if (marked === undefined && (dotsOnly || !matches(from) || !matches(to))) return null;
  return roadLook(marked ?? chosen);
};
