import { crosses, distance, type Box, type Point } from "./geometry.ts";
import { dotInset } from "./measure.ts";

/* Works of one region change places where that brings together what is tied. */

export interface Tie {
  readonly other: number;
  readonly weight: number;
  /** Whether it is drawn as a road, which had better not cross the name of the region. */
  readonly road: boolean;
}

/** The ties of each work. */
export type Ties = readonly (readonly Tie[])[];

/** Centre of the dot of a work whose dot and label take a box. */
export const dotOf = (box: Box): Point => ({ x: box.x + dotInset, y: box.y + box.height / 2 });

const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** A box moved so that its middle stands at a point. */
export const centred = (box: Box, at: Point): Box => ({ ...box, x: at.x - box.width / 2, y: at.y - box.height / 2 });

/** What a road across the name of the region costs, as the length in map units that it would count for otherwise. */
const crossing = 400;

/** How much the ties of a work pull when its box stands somewhere: its dot is at the left end. */
const pull = (ties: readonly Tie[], box: Box, boxes: readonly Box[], title: Box, ignore: number): number => {
  let sum = 0;
  const from = dotOf(box);
  for (const { other, weight, road } of ties) {
    if (other === ignore) continue;
    const to = dotOf(boxes[other]!);
    sum += weight * (distance(from, to) + (road && crosses(from, to, title) ? crossing : 0));
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
  title: Box,
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
        const before = pull(ties[a]!, boxes[a]!, boxes, title, b) + pull(ties[b]!, boxes[b]!, boxes, title, a);
        const after = pull(ties[a]!, atA, boxes, title, b) + pull(ties[b]!, atB, boxes, title, a);
        if (after >= before * worthwhile || !allowed(a, atA, b, atB)) continue;
        [boxes[a], boxes[b]] = [atA, atB];
        traded = true;
      }
    }
  }
};
