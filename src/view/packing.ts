import { overlap, type Box } from "./boxes.ts";

/** Sums of fractions are not exact: a box set right below another one must not seem to touch it. */
const rounding = 0.01;

/** Boxes kept within a width and moved down until none touches another; those above stay where they are. */
export const settled = (boxes: readonly Box[], width: number, gap: number): readonly Box[] => {
  // By their middles: what stands between two others stays between them, however high these are.
  const order = boxes
    .map((box, index) => ({ box, index, middle: box.y + box.height / 2 }))
    .sort((a, b) => a.middle - b.middle || a.box.x - b.box.x || a.index - b.index);
  const done: Box[] = [];
  const result = [...boxes];
  for (const { box, index } of order) {
    let at: Box = { ...box, x: Math.max(0, Math.min(box.x, width - box.width)) };
    for (;;) {
      const near = { x: at.x - gap, y: at.y - gap, width: at.width + 2 * gap, height: at.height + 2 * gap };
      const hit = done.find((other) => overlap(other, near));
      if (hit === undefined) break;
      at = { ...at, y: hit.y + hit.height + gap + rounding };
    }
    done.push(at);
    result[index] = at;
  }
  return result;
};
