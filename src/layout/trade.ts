import { enters, type Box, type Point } from "./geometry.ts";
import { dotInset } from "./measure.ts";
import { isLarge } from "./scale.ts";

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

/** Works that are looked at as partners of each, in order of height, and how often: fewer of each where there are many. */
const effort = { few: { reach: 40, rounds: 5 }, many: { reach: 12, rounds: 2 } } as const;
/** What an exchange must gain, or works would change places for ever. */
const worthwhile = 0.985;

/** Dots of all works as plain numbers, and how much the ties of one pull: this is asked for every pair of works. */
export class Pull {
  readonly #boxes: readonly Box[];
  readonly #ties: Ties;
  readonly #x: Float64Array;
  readonly #y: Float64Array;

  constructor(boxes: readonly Box[], ties: Ties) {
    this.#boxes = boxes;
    this.#ties = ties;
    this.#x = Float64Array.from(boxes, (box) => dotOf(box).x);
    this.#y = Float64Array.from(boxes, (box) => dotOf(box).y);
  }

  /** How much the ties of a work, but that to `ignore`, pull when its dot stands at a point, beside the name of its region. */
  at(work: number, x: number, y: number, title: Box, ignore: number): number {
    let sum = 0;
    for (const { other, weight, road } of this.#ties[work]!) {
      if (other === ignore) continue;
      const [toX, toY] = [this.#x[other]!, this.#y[other]!];
      const cost = road && enters(x, y, toX, toY, title) ? crossing : 0;
      sum += weight * (Math.sqrt((x - toX) ** 2 + (y - toY) ** 2) + cost);
    }
    return sum;
  }

  /** The same where a work stands. */
  of(work: number, title: Box, ignore: number): number {
    return this.at(work, this.#x[work]!, this.#y[work]!, title, ignore);
  }

  /** Takes over where a work stands now. */
  moved(work: number): void {
    const { x, y } = dotOf(this.#boxes[work]!);
    this.#x[work] = x;
    this.#y[work] = y;
  }
}

/** Exchanges pairs of boxes while that shortens their ties; `allowed` says whether two boxes may stand where they would. */
export const trade = (
  own: readonly number[],
  boxes: Box[],
  pull: Pull,
  title: Box,
  allowed: (a: number, atA: Box, b: number, atB: Box) => boolean,
): void => {
  const order = [...own].sort((a, b) => boxes[a]!.y - boxes[b]!.y || a - b);
  const { reach, rounds } = isLarge(boxes.length) ? effort.many : effort.few;
  let traded = true;
  for (let round = 0; round < rounds && traded; round++) {
    traded = false;
    for (let k = 0; k < order.length; k++) {
      for (let l = k + 1; l < Math.min(order.length, k + reach); l++) {
        const a = order[k]!;
        const b = order[l]!;
        const [boxA, boxB] = [boxes[a]!, boxes[b]!];
        const before = pull.of(a, title, b) + pull.of(b, title, a);
        const after =
          pull.at(a, boxB.x + boxB.width / 2 - boxA.width / 2 + dotInset, boxB.y + boxB.height / 2, title, b) +
          pull.at(b, boxA.x + boxA.width / 2 - boxB.width / 2 + dotInset, boxA.y + boxA.height / 2, title, a);
        if (after >= before * worthwhile) continue;
        const atA = centred(boxA, centre(boxB));
        const atB = centred(boxB, centre(boxA));
        if (!allowed(a, atA, b, atB)) continue;
        boxes[a] = atA;
        boxes[b] = atB;
        pull.moved(a);
        pull.moved(b);
        traded = true;
      }
    }
  }
};
