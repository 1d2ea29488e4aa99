import type { WorkId } from "../model/ids.ts";
import type { AtlasMap, Region } from "../model/map.ts";
import type { Camera } from "./state.ts";
import { namesFrom, stopOf } from "./stops.ts";
import { boundsOf, cameraFor, fitCamera, visible, within, type Bounds, type Size } from "./viewport.ts";

/** Room for labels round a neighbourhood, in map units at scale 1. */
const labelRoom = { side: 110, above: 40, below: 55 };
const nearest = 1.5;
/** A camera that is nearer than the whole map by less than this shows the whole map, if that says as much. */
const wholeUpTo = 1.12;

/** The part of the map that a neighbourhood takes with its labels; null when none of it is on the map. */
export const neighbourhoodBounds = (map: AtlasMap, near: ReadonlySet<WorkId>): Bounds | null => {
  const places = map.works.filter(({ id }) => near.has(id));
  if (places.length === 0) return null;
  const { x0, y0, x1, y1 } = boundsOf(places);
  return { x0: x0 - labelRoom.side / 2, y0: y0 - labelRoom.above, x1: x1 + labelRoom.side, y1: y1 + labelRoom.below };
};

/** A camera for the part of the stage below `top`, the height in pixels that something else lies over. */
const below = (top: number, stage: Size, camera: (open: Size) => Camera): Camera => {
  const found = camera({ width: stage.width, height: Math.max(1, stage.height - top) });
  return { ...found, y: found.y - top / 2 / found.scale };
};

/** The whole map, whatever the shape of the stage. */
export const wholeCamera = (map: AtlasMap, stage: Size, top = 0): Camera => below(top, stage, (open) => fitCamera(map, open));

/** A region in the whole of the stage, as near as its names can be read. */
export const regionCamera = ({ rings }: Region, stage: Size, top = 0): Camera => {
  const corners = rings.flatMap((ring) => ring.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: ring[index + 1] ?? 0 }] : [])));
  return below(top, stage, (open) => cameraFor(boundsOf(corners), open, 0.05, namesFrom * 1.05, nearest));
};

/** Where the map stands when nobody has moved it: the neighbourhood of the selection, or the opening view. */
export const autoCamera = (map: AtlasMap, stage: Size, near: ReadonlySet<WorkId>, top = 0): Camera =>
  below(top, stage, (open) => inOpen(map, open, near));

/** A whole map that fills less of the stage's height than this is too small to read: a wide map on an upright phone. */
const readableShare = 0.6;

/** The region with the most works, the first of several; null on a map without regions. */
const largestRegion = ({ regions }: AtlasMap): Region | null =>
  regions.reduce<Region | null>((best, each) => (best !== null && best.works.length >= each.works.length ? best : each), null);

/** The whole map; where that would be a narrow band, as much as fills the height, about the largest region. */
const openingCamera = (map: AtlasMap, open: Size): Camera => {
  const whole = fitCamera(map, open);
  if (map.height * whole.scale >= readableShare * open.height) return whole;
  const { x, y } = largestRegion(map)?.label ?? whole;
  return keepOnMap({ x, y, scale: Math.max(whole.scale, Math.min(1, open.height / map.height)) }, map, open);
};

const inOpen = (map: AtlasMap, open: Size, near: ReadonlySet<WorkId>): Camera => {
  const whole = fitCamera(map, open);
  const bounds = neighbourhoodBounds(map, near);
  if (bounds === null) return openingCamera(map, open);
  const focused = cameraFor(bounds, open, 0.06, Math.min(namesFrom, whole.scale), Math.max(nearest, whole.scale));
  // A neighbourhood as wide as the map says no more up close; the whole says where it lies, and has no edge that is cut.
  const hardly = focused.scale <= whole.scale * wholeUpTo && stopOf(focused.scale) === stopOf(whole.scale);
  return hardly || focused.scale <= whole.scale ? whole : keepOnMap(focused, map, open);
};

/** No more sea beyond the map's edge than the view has to show. */
export const keepOnMap = (camera: Camera, map: AtlasMap, stage: Size): Camera => {
  const along = (at: number, length: number, room: number): number => {
    const half = room / 2 / camera.scale;
    return half * 2 >= length ? length / 2 : Math.min(length - half, Math.max(half, at));
  };
  return { x: along(camera.x, map.width, stage.width), y: along(camera.y, map.height, stage.height), scale: camera.scale };
};

/** Whether a neighbourhood can be read where the camera stands. */
export const showsAll = (map: AtlasMap, camera: Camera, stage: Size, near: ReadonlySet<WorkId>): boolean => {
  const places = map.works.filter(({ id }) => near.has(id));
  if (places.length === 0) return true;
  return stopOf(camera.scale) !== "regions" && within(visible(camera, stage), boundsOf(places));
};
