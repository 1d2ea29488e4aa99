import type { Relation, WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import type { Rgba } from "../../view/colour.ts";
import { isNear, type Focus } from "../../view/focus.ts";
import { markOf, roadLook, type Mark, type RoadLook } from "../../view/marks.ts";
import type { Painter } from "./painter.ts";
import type { Palette } from "./palette.ts";

/** Everything that decides how the scene looks, besides the scene. */
export interface SceneLook {
  readonly palette: Palette;
  readonly focus: Focus;
  /** The colours of the works by what the map was asked to tell; null where that is their region, and works are ink. */
  readonly painter: Painter | null;
  /** Works that are like the selected one, by inference. */
  readonly similar: ReadonlyMap<WorkId, string>;
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

export const markFor = (work: WorkSummary, look: SceneLook): Mark => {
  const { palette, painter, focus, similar, hover, hovered, matches, dotsOnly } = look;
  const mark = markOf(work, focus.work(work.id), {
    matching: matches(work.id),
    dotsOnly,
    hovered: hovered === work.id || hover.near.has(work.id),
    similar: similar.has(work.id),
    form: painter?.(work.id).form ?? null,
  });
  return palette.dark && mark.halo === 0 && mark.strength === 1 ? { ...mark, halo: mark.disc * glow } : mark;
};

/** The colour of rings, which say how a work stands to the selection, and those of the disc, which say what it is. */
export interface Paint {
  readonly ring: Rgba;
  readonly discs: readonly Rgba[];
}

export const paintFor = (work: WorkSummary, mark: Mark, { palette, painter, focus, matches }: SceneLook): Paint => {
  const ring = palette.pigments[mark.pigment];
  const near = isNear(focus.work(work.id));
  if (painter === null || (!near && !matches(work.id))) return { ring, discs: [ring] };
  const { tones } = painter(work.id);
  return { ring: near ? ring : (tones[0] ?? ring), discs: tones };
};

/** Null for a road that is not shown. The selection's own roads win over the pointer's, and these over the rest. */
export const roadFor = (
  { from, to, type }: Pick<Relation, "from" | "to" | "type">,
  { focus, hover, matches, dotsOnly }: SceneLook,
): RoadLook | null => {
  const [chosen, pointed] = [focus.road(from, to), hover.road(from, to)];
  const marked = [chosen, pointed].find((standing) => standing === "leads" || standing === "builds");
  if (marked === undefined && (dotsOnly || !matches(from) || !matches(to))) return null;
  return roadLook(marked ?? chosen, type);
};
