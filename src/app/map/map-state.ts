import type { WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import { overlap, type Box } from "../../view/boxes.ts";
import { focusOn, type Focus } from "../../view/focus.ts";
import { nearestTo } from "../../view/steps.ts";
import type { RoadBetween, Settlement } from "../../view/text-input.ts";
import { toScreen, type Size } from "../../view/viewport.ts";
import type { Camera } from "../../view/state.ts";
import type { Ground } from "./camera-driver.ts";
import type { MapInputs } from "./map-inputs.ts";

/* What follows from the inputs of the map and from what lies over it, without a state of its own. */

export const noWorks: ReadonlySet<WorkId> = new Set();
export const nobody: Focus = focusOn(noWorks, []);

export const matchesOf =
  (matching: ReadonlySet<WorkId> | null) =>
  (id: WorkId): boolean =>
    matching?.has(id) ?? true;

/** What the camera moves over: the selection with its neighbours, or what the filter has pruned the map to. */
export const groundOf = ({ map, selected, pruned, matching }: MapInputs, focus: Focus, stage: HTMLElement, top: number): Ground => {
  const chosen = selected.size === 1 ? map.works.find(({ id }) => selected.has(id)) : undefined;
  const near = focus.near.size > 0 || !pruned ? focus.near : (matching ?? noWorks);
  return {
    map,
    top,
    boxes: () => coveringOf(stage, boxOf(stage), top),
    near,
    chosen: chosen === undefined ? null : { x: chosen.x, y: chosen.y },
  };
};

/** What of the inputs is new, by what it takes to answer it. */
export interface Changes {
  /** Other works, relations or another map. */
  readonly data: boolean;
  readonly land: boolean;
  readonly chosen: boolean;
  /** Marks look otherwise. */
  readonly looks: boolean;
  readonly colours: boolean;
  /** Texts stand otherwise, and nothing else. */
  readonly texts: boolean;
  /** What is looked at is another part of the atlas. */
  readonly pruned: boolean;
}

export const changesBetween = (before: MapInputs, next: MapInputs): Changes => {
  const land = next.map !== before.map;
  const data = land || next.works !== before.works || next.relations !== before.relations;
  const chosen = next.selected !== before.selected;
  const colours = next.colours !== before.colours;
  const filtered = next.matching !== before.matching;
  return {
    data,
    land,
    chosen,
    colours,
    looks: data || chosen || colours || filtered || next.similar !== before.similar,
    texts: next.sigla !== before.sigla || next.entered !== before.entered,
    pruned: next.pruned !== before.pruned || (next.pruned && filtered),
  };
};

const siglumOf = (place: Place | undefined, sigla: MapInputs["sigla"]): string => {
  const letter = place === undefined ? undefined : sigla.get(place.source);
  return place === undefined || letter === undefined ? "" : `${letter} ${place.line}`;
};

export const roadsBetween = ({ relations, sigla }: MapInputs): readonly RoadBetween[] =>
  relations.flatMap(({ from, to, basis, places, by }) =>
    basis === "stated" ? [{ from, to, siglum: by ?? siglumOf(places[0], sigla), named: by !== undefined }] : [],
  );

/** Its place in the window, and the size of what is within its edges. */
export const boxOf = (element: HTMLElement): Box => {
  const { left: x, top: y } = element.getBoundingClientRect();
  return { x, y, width: element.clientWidth, height: element.clientHeight };
};

/** A length in pixels that the style sheet sets. */
export const pixels = (stage: HTMLElement, name: string): number => Number.parseFloat(getComputedStyle(stage).getPropertyValue(name)) || 0;

/** What lies over the stage, in its own pixels: what the style sheet says of its head and foot, and controls in its corners. */
export const coveringOf = (stage: HTMLElement, { width, height }: Size, top: number): readonly Box[] => {
  const below = pixels(stage, "--map-covered-below");
  const { left, top: above } = stage.getBoundingClientRect();
  const controls = [...(stage.closest(".map-lens")?.querySelectorAll("[data-over]") ?? [])].map((control): Box => {
    const box = control.getBoundingClientRect();
    return { x: box.left - left, y: box.top - above, width: box.width, height: box.height };
  });
  const edges: readonly Box[] = [
    { x: 0, y: 0, width, height: top },
    { x: 0, y: height - below, width, height: below },
  ];
  return [...edges, ...controls].filter((box) => box.height > 0 && box.width > 0);
};

/** The work to go to where none is in view that the filter lets through; null while one is. */
export const wayBack = (settlements: readonly Settlement[], camera: Camera, stage: Size): WorkSummary | null => {
  const open = settlements.filter(({ matching }) => matching);
  const view: Box = { x: 0, y: 0, ...stage };
  const inView = ({ x, y }: Settlement): boolean => {
    const at = toScreen(camera, stage, { x, y });
    return overlap(view, { x: at.x - 2, y: at.y - 2, width: 4, height: 4 });
  };
  return open.some(inView) ? null : (nearestTo(open, camera)?.work ?? null);
};
