/** Uniform numbers in [0, 1). */
export type Rng = () => number;

/** Seeded uniform numbers in [0, 1) (mulberry32): integer arithmetic only, the same on every machine. */
export const seededRng = (seed: number): Rng => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};
