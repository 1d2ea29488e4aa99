import type { Box, Point } from "./geometry.ts";

/* Works of one country change places where that brings together what is tied. */

export interface Tie {
  readonly other: number;
  readonly weight: number;
}

/** The ties of each work. */
export type Ties = readonly (readonly Tie[])[];

const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** A box moved so that its middle stands at a point. */
export const centred = (box: Box, at: Point): Box => ({ ...box, x: at.x - box.width / 2, y: at.y - box.height / 2 });

/** How much the ties of a work pull when its box stands somewhere: its dot is at the left end. */
const pull = (ties: readonly Tie[], box: Box, boxes: readonly Box[], ignore: number): number => {
  let sum = 0;
  for (const { other, weight } of ties) {
    if (other === ignore) continue;
    const there = boxes[other]!;
    const dx = box.x - there.x;
    const dy = box.y + box.height / 2 - there.y - there.height / 2;
    sum += weight * Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
};

/** Works that are looked at as partners of each, in order of height. */
const reach = 40;
const rounds = 5;
/** What an exchange must gain, or works would change places for ever. */
const worthwhile = 0.985;

/** Exchanges pairs of boxes while that shortens their ties; `allowed` says whether two boxes may stand where they would. */
export const trade = (
  own: readonly number[],
  boxes: Box[],
  ties: Ties,
  allowed: (a: number, atA: Box, b: number, atB: Box) => boolean,
): void => {
  const order = [...own].sort((a, b) => boxes[a]!.y - boxes[b]!.y || a - b);
  let traded = true;
  for (let round = 0; round < rounds && traded; round++) {
    traded = false;
    for (let k = 0; k < order.length; k++) {
      for (let l = k + 1; l < Math.min(order.length, k + reach); l++) {
        const [a, b] = [order[k]!, order[l]!];
        const [atA, atB] = [centred(boxes[a]!, centre(boxes[b]!)), centred(boxes[b]!, centre(boxes[a]!))];
        const before = pull(ties[a]!, boxes[a]!, boxes, b) + pull(ties[b]!, boxes[b]!, boxes, a);
        const after = pull(ties[a]!, atA, boxes, b) + pull(ties[b]!, atB, boxes, a);
        if (after >= before * worthwhile || !allowed(a, atA, b, atB)) continue;
        [boxes[a], boxes[b]] = [atA, atB];
        traded = true;
      }
    }
  }
};
