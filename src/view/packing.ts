import { overlap, type Box } from "./boxes.ts";

/** Sets boxes of given sizes into a width, each as high up as it fits and then as far left; a box too wide stands at the left. */
export const packed = (
  sizes: readonly { readonly width: number; readonly height: number }[],
  width: number,
  gap: number,
): readonly Box[] => {
  const placed: Box[] = [];
  for (const size of sizes) {
    const xs = [0, ...placed.map((box) => box.x + box.width + gap)].filter((x) => x === 0 || x + size.width <= width);
    const ys = [0, ...placed.map((box) => box.y + box.height + gap)];
    let best: Box | null = null;
    for (const y of ys) {
      for (const x of xs) {
        if (best !== null && (y > best.y || (y === best.y && x >= best.x))) continue;
        const roomy = { x: x - gap + 1, y: y - gap + 1, width: size.width + 2 * gap - 2, height: size.height + 2 * gap - 2 };
        if (!placed.some((box) => overlap(box, roomy))) best = { x, y, ...size };
      }
    }
    placed.push(best ?? { x: 0, y: Math.max(...ys), ...size });
  }
  return placed;
};

/** Sums of fractions are not exact: a box set right below another one must not seem to touch it. */
const rounding = 0.01;

/** Boxes kept within a width and moved down until none touches another; those above stay where they are. */
export const settled = (boxes: readonly Box[], width: number, gap: number): readonly Box[] => {
  const order = boxes.map((box, index) => ({ box, index })).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x || a.index - b.index);
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
