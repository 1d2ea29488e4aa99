import type { Box } from "./geometry.ts";

const none: readonly number[] = [];

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

  /** Whether any box added comes nearer to a box than the gap. */
  touches(x: number, y: number, width: number, height: number, gap: number): boolean {
    const right = this.#cell(x + width + gap);
    const bottom = this.#cell(y + height + gap);
    for (let j = this.#cell(y - gap); j <= bottom; j++) {
      for (let i = this.#cell(x - gap); i <= right; i++) {
        const cell = this.#cells.get(this.#key(i, j)) ?? none;
        for (let k = 0; k < cell.length; k++) {
          const other = this.#boxes[cell[k]!]!;
          if (
            x < other.x + other.width + gap &&
            other.x < x + width + gap &&
            y < other.y + other.height + gap &&
            other.y < y + height + gap
          )
            return true;
        }
      }
    }
    return false;
  }
}
