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

  #cell(value: number): number {
    return Math.floor(value / this.#size);
  }

  add(box: Box): void {
    const at = this.#boxes.push(box) - 1;
    for (let j = this.#cell(box.y); j <= this.#cell(box.y + box.height); j++) {
      for (let i = this.#cell(box.x); i <= this.#cell(box.x + box.width); i++) {
        const cell = this.#cells.get(this.#key(i, j));
        if (cell) cell.push(at);
        else this.#cells.set(this.#key(i, j), [at]);
      }
    }
  }

  /** Whether any box added comes nearer than the gap. */
  touches(box: Box, gap: number): boolean {
    for (let j = this.#cell(box.y - gap); j <= this.#cell(box.y + box.height + gap); j++) {
      for (let i = this.#cell(box.x - gap); i <= this.#cell(box.x + box.width + gap); i++) {
        for (const at of this.#cells.get(this.#key(i, j)) ?? []) if (boxesTouch(box, this.#boxes[at]!, gap)) return true;
      }
    }
    return false;
  }
}
