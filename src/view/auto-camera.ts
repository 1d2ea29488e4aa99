import type { WorkId } from "../model/ids.ts";
import type { AtlasMap, Region } from "../model/map.ts";
import type { Camera } from "./state.ts";
import { contains, grow, type Box } from "./boxes.ts";
import { namesFrom, stopOf } from "./stops.ts";
import { boundsOf, cameraFor, fitCamera, toScreen, type Point, type Size } from "./viewport.ts";

/** Room for labels round the outermost works of a neighbourhood, in pixels; a stage that is small gives a share of itself. */
const labelRoom = { left: 80, right: 140, above: 40, below: 60 };
const mostRoom = 0.22;
/** From an edge of the stage that a dot is nearer to than this, in pixels, it is not well seen. */
const clear = 16;
const nearest = 1.5;
/** A camera that is nearer than the whole map by less than this shows the whole map, if that says as much. */
const wholeUpTo = 1.12;

const placesOf = (map: AtlasMap, near: ReadonlySet<WorkId>): readonly Point[] => map.works.filter(({ id }) => near.has(id));

/** Points with room for their labels, which are as large at any scale, at a scale between `least` and `most`. */
const cameraRound = (points: readonly Point[], open: Size, least: number, most: number): Camera => {
  const [wide, high] = [open.width * mostRoom, open.height * mostRoom];
  const [left, right] = [Math.min(wide, labelRoom.left), Math.min(wide, labelRoom.right)];
  const [above, under] = [Math.min(high, labelRoom.above), Math.min(high, labelRoom.below)];
  const within = { width: open.width - left - right, height: open.height - above - under };
  const { x, y, scale } = cameraFor(boundsOf(points), within, 0, least, most);
  return { x: x + (right - left) / 2 / scale, y: y + (under - above) / 2 / scale, scale };
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

/** What lies over the stage: pixels at its head, and boxes in its corners. */
export interface Over {
  readonly top: number;
  readonly boxes: readonly Box[];
}

const free: Over = { top: 0, boxes: [] };

/**
 * Where the map stands when nobody has moved it: the neighbourhood of the selection, or the opening view. A box that
 * would lie over a work of the neighbourhood takes the head of the stage down to its foot, where half of it is left.
 */
export const autoCamera = (map: AtlasMap, stage: Size, near: ReadonlySet<WorkId>, { top, boxes }: Over = free): Camera => {
  const at = (head: number): Camera => below(head, stage, (open) => inOpen(map, open, near));
  const camera = at(top);
  const places = placesOf(map, near).map((place) => toScreen(camera, stage, place));
  const hiding = boxes.filter((box) => places.some((place) => contains(grow(box, clear), place)));
  const foot = Math.max(top, ...hiding.map(({ y, height }) => y + height));
  return foot > top && foot <= stage.height / 2 ? at(foot) : camera;
};

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
  const places = placesOf(map, near);
  if (places.length === 0) return openingCamera(map, open);
  const focused = cameraRound(places, open, Math.min(namesFrom, whole.scale), Math.max(nearest, whole.scale));
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
export const showsAll = (map: AtlasMap, camera: Camera, stage: Size, near: ReadonlySet<WorkId>, top = 0): boolean => {
  const places = placesOf(map, near);
  if (places.length === 0) return true;
  const open: Box = { x: clear, y: top + clear, width: stage.width - 2 * clear, height: stage.height - top - 2 * clear };
  return stopOf(camera.scale) !== "regions" && places.every((place) => contains(open, toScreen(camera, stage, place)));
};
