import { grow, overlap, type Box } from "./boxes.ts";
import type { Spot } from "./stress.ts";

/** A joint work of two: the places of its ends and of its text among the boxes of a group. */
export interface EdgeText {
  readonly ends: readonly [number, number];
  readonly text: number;
}

/** Two that stand over each other moved apart as far as the text between them needs; else it would stand beyond one of them. */
export const opened = (boxes: readonly Box[], edges: readonly EdgeText[], gap: number): readonly Box[] => {
  const result = [...boxes];
  for (const { ends, text: mine } of edges) {
    const [upper, lower] = ends.toSorted((a, b) => (result[a]?.y ?? 0) - (result[b]?.y ?? 0));
    const [above, below, text] = [result[upper ?? -1], result[lower ?? -1], result[mine]];
    if (upper === undefined || lower === undefined || above === undefined || below === undefined || text === undefined) continue;
    const beside = above.x >= below.x + below.width || below.x >= above.x + above.width;
    const lacks = text.height + 2 * gap - (below.y - above.y - above.height);
    if (beside || lacks <= 0) continue;
    result[upper] = { ...above, y: above.y - lacks / 2 };
    result[lower] = { ...below, y: below.y + lacks / 2 };
    result[mine] = { ...text, y: above.y - lacks / 2 + above.height + gap };
  }
  return result;
};

/** Along an edge, from its middle outwards. */
const alongEdge = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/** The box of an edge's text, set on the straight line between its ends where that is free; else where it was. */
export const onEdge = (box: Box, from: Spot, to: Spot, others: readonly Box[]): Box => {
  for (const share of alongEdge) {
    const x = from.x + (to.x - from.x) * share - box.width / 2;
    const y = from.y + (to.y - from.y) * share - box.height / 2;
    const at = { ...box, x, y };
    if (x >= 0 && !others.some((other) => overlap(at, grow(other, 1)))) return at;
  }
  return box;
};
