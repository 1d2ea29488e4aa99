import { boxesTouch, type Box } from "./geometry.ts";

/** Boxes found by where they are, in square buckets: near-constant cost per question however many there are. */
export class Buckets {
  readonly #size: number;
  readonly #cells = new Map<number, number[]>();
  readonly #boxes: Box[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  #key(i: number, j: number): number {
    return (j + 1000) * 100000 + i + 1000;
  }

  add(box: Box): void {
    const at = this.#boxes.push(box) - 1;
    for (const key of this.#keys(box, 0)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(at);
      else this.#cells.set(key, [at]);
    }
  }

  *#keys(box: Box, gap: number): Generator<number> {
    const right = Math.floor((box.x + box.width + gap) / this.#size);
    const bottom = Math.floor((box.y + box.height + gap) / this.#size);
    for (let j = Math.floor((box.y - gap) / this.#size); j <= bottom; j++) {
      for (let i = Math.floor((box.x - gap) / this.#size); i <= right; i++) yield this.#key(i, j);
    }
  }

  /** Whether any box added comes nearer than the gap. */
  touches(box: Box, gap: number): boolean {
    for (const key of this.#keys(box, gap)) {
      for (const at of this.#cells.get(key) ?? []) if (boxesTouch(box, this.#boxes[at]!, gap)) return true;
    }
    return false;
  }
}
