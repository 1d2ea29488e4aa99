/*
 * Positions whose distances agree with those in a graph, as well as they can (stress majorization). Nothing depends on
 * chance: the same graph from the same start gives the same picture.
 */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const rounds = 140;

/** Steps between all nodes of a connected graph, by breadth-first search. */
const distances = (size: number, edges: readonly (readonly [number, number])[]): readonly Float64Array[] => {
  const next: number[][] = Array.from({ length: size }, () => []);
  for (const [a, b] of edges) {
    next[a]?.push(b);
    next[b]?.push(a);
  }
  return next.map((_, start) => {
    const steps = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    steps[start] = 0;
    const queue = [start];
    for (const at of queue) {
      for (const other of next[at] ?? []) {
        if (Number.isFinite(steps[other] ?? 0)) continue;
        steps[other] = (steps[at] ?? 0) + 1;
        queue.push(other);
      }
    }
    return steps;
  });
};

/** One edge is one unit long where there is room for it; `holdX` keeps a node where it may stand. */
export const relaxed = (
  start: readonly Spot[],
  edges: readonly (readonly [number, number])[],
  holdX: (node: number, x: number) => number = (_, x) => x,
): readonly Spot[] => {
  const size = start.length;
  const wanted = distances(size, edges);
  const xs = Float64Array.from(start, ({ x }) => x);
  const ys = Float64Array.from(start, ({ y }) => y);
  for (let round = 0; round < rounds; round++) {
    for (let node = 0; node < size; node++) {
      let [x, y, total] = [0, 0, 0];
      for (let other = 0; other < size; other++) {
        const want = wanted[node]?.[other] ?? 0;
        if (other === node || !Number.isFinite(want)) continue;
        const weight = 1 / (want * want);
        const [dx, dy] = [(xs[node] ?? 0) - (xs[other] ?? 0), (ys[node] ?? 0) - (ys[other] ?? 0)];
        const scale = want / Math.max(1e-6, Math.hypot(dx, dy));
        x += weight * ((xs[other] ?? 0) + dx * scale);
        y += weight * ((ys[other] ?? 0) + dy * scale);
        total += weight;
      }
      if (total === 0) continue;
      xs[node] = holdX(node, x / total);
      ys[node] = y / total;
    }
  }
  return start.map((_, node) => ({ x: xs[node] ?? 0, y: ys[node] ?? 0 }));
};

/** The same picture turned so that it is longest along the x axis, its first node to the left of the middle. */
export const lying = (spots: readonly Spot[]): readonly Spot[] => {
  const mean = { x: 0, y: 0 };
  for (const { x, y } of spots) {
    mean.x += x / spots.length;
    mean.y += y / spots.length;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (const spot of spots) {
    const [dx, dy] = [spot.x - mean.x, spot.y - mean.y];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = spots.map((spot) => {
    const [dx, dy] = [spot.x - mean.x, spot.y - mean.y];
    return { x: dx * cos + dy * sin, y: dy * cos - dx * sin };
  });
  return (turned[0]?.x ?? 0) > 0 ? turned.map(({ x, y }) => ({ x: -x, y: -y })) : turned;
};
