import type { Camera } from "./state.ts";

/*
 * Where the map is on the screen. A camera holds the map point in the middle of the stage and the pixels per map unit;
 * both run rightwards and downwards. All functions are exact inverses of their partners up to floating point.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left, top, right, bottom. */
export interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const maxScale = 5;

export const toScreen = (camera: Camera, stage: Size, point: Point): Point => ({
  x: (point.x - camera.x) * camera.scale + stage.width / 2,
  y: (point.y - camera.y) * camera.scale + stage.height / 2,
});

export const toMap = (camera: Camera, stage: Size, point: Point): Point => ({
  x: (point.x - stage.width / 2) / camera.scale + camera.x,
  y: (point.y - stage.height / 2) / camera.scale + camera.y,
});

export const visible = (camera: Camera, stage: Size): Bounds => ({
  x0: camera.x - stage.width / 2 / camera.scale,
  y0: camera.y - stage.height / 2 / camera.scale,
  x1: camera.x + stage.width / 2 / camera.scale,
  y1: camera.y + stage.height / 2 / camera.scale,
});

/** The whole map in the stage. */
export const fitCamera = (map: Size, stage: Size): Camera => ({
  x: map.width / 2,
  y: map.height / 2,
  scale: Math.min(stage.width / map.width, stage.height / map.height),
});

/** Bounds centred in the stage with `margin` (a share of the stage) left free on each side, at a scale between `least` and `most`. */
export const cameraFor = (bounds: Bounds, stage: Size, margin: number, least: number, most: number): Camera => {
  const room = 1 - 2 * margin;
  const scale = Math.min(
    (stage.width * room) / Math.max(1, bounds.x1 - bounds.x0),
    (stage.height * room) / Math.max(1, bounds.y1 - bounds.y0),
  );
  return { x: (bounds.x0 + bounds.x1) / 2, y: (bounds.y0 + bounds.y1) / 2, scale: Math.min(most, Math.max(least, scale)) };
};

export const boundsOf = (points: readonly Point[]): Bounds => ({
  x0: Math.min(...points.map((point) => point.x)),
  y0: Math.min(...points.map((point) => point.y)),
  x1: Math.max(...points.map((point) => point.x)),
  y1: Math.max(...points.map((point) => point.y)),
});

/** Keeps the middle of the stage on the map and the scale between a bit beyond the whole and the nearest useful one. */
export const confine = (camera: Camera, map: Size, stage: Size): Camera => {
  const fit = fitCamera(map, stage).scale;
  return {
    x: Math.min(map.width, Math.max(0, camera.x)),
    y: Math.min(map.height, Math.max(0, camera.y)),
    scale: Math.min(maxScale, Math.max(Math.min(0.6, fit * 0.75), camera.scale)),
  };
};

/** Zooms by `factor` with the map point under a stage point staying there. */
export const zoomAt = (camera: Camera, stage: Size, at: Point, factor: number): Camera => {
  const held = toMap(camera, stage, at);
  const scale = camera.scale * factor;
  return { x: held.x - (at.x - stage.width / 2) / scale, y: held.y - (at.y - stage.height / 2) / scale, scale };
};

/** Between two cameras at `t` from 0 to 1: the scale runs geometrically, and the point that both share a place for stays put. */
export const between = (from: Camera, to: Camera, t: number): Camera => {
  if (t >= 1) return to;
  const scale = from.scale * (to.scale / from.scale) ** t;
  const same = Math.abs(to.scale - from.scale) < 1e-6 * to.scale;
  const share = same ? t : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, scale };
};

export const sameCamera = (one: Camera, other: Camera): boolean =>
  Math.abs(one.x - other.x) < 1e-3 && Math.abs(one.y - other.y) < 1e-3 && Math.abs(one.scale / other.scale - 1) < 1e-5;

/** A camera of sigma: the middle of the stage in its framed graph, and the zoom as a ratio (greater is farther). */
export interface FramedCamera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: number;
}

/**
 * The framed graph is the square of side `max(width, height)` of the map, y upwards (nodes carry y = -y): with a square
 * box sigma's own correction is 1, so that one framed unit is `min(stage) / ratio` pixels.
 */
export const toFramed = (camera: Camera, map: Size, stage: Size): FramedCamera => {
  const side = Math.max(map.width, map.height);
  return {
    x: 0.5 + (camera.x - map.width / 2) / side,
    y: 0.5 - (camera.y - map.height / 2) / side,
    ratio: Math.min(stage.width, stage.height) / (camera.scale * side),
    angle: 0,
  };
};

/** The box that gives sigma that square. */
export const framedBox = (map: Size): { x: [number, number]; y: [number, number] } => {
  const half = Math.max(map.width, map.height) / 2;
  return {
    x: [map.width / 2 - half, map.width / 2 + half],
    y: [-map.height / 2 - half, -map.height / 2 + half],
  };
};
