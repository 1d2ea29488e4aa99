/*
 * An order in which what belongs together stands together. Things are numbers from 0 to size - 1; a bond holds two or
 * more of them. Nothing here depends on chance: the same bonds give the same order.
 */

export type Bond = readonly number[];

/** What hangs together by bonds, each in ascending order; what has no bond is alone. */
export const componentsOf = (size: number, bonds: readonly Bond[]): readonly (readonly number[])[] => {
  const up = Array.from({ length: size }, (_, index) => index);
  const root = (start: number): number => {
    let at = start;
    while (up[at] !== undefined && up[at] !== at) {
      up[at] = up[up[at] ?? at] ?? at;
      at = up[at] ?? at;
    }
    return at;
  };
  for (const [first, ...others] of bonds) {
    if (first === undefined) continue;
    for (const other of others) up[Math.max(root(first), root(other))] = Math.min(root(first), root(other));
  }
  const members = new Map<number, number[]>();
  for (let index = 0; index < size; index++) {
    const found = members.get(root(index));
    if (found === undefined) members.set(root(index), [index]);
    else found.push(index);
  }
  return [...members.values()];
};

/** A chain of fifteen needs some five hundred rounds to come to rest; of many things the order is a first one anyway. */
const rounds = { few: 800, many: 160 };
/** A wave that changes less than this from round to round has come to rest; things that differ less lie at one place. */
const still = 1e-7;
/** With more things than this the first order is kept as it is: trying every place for each would take too long. */
const mostTried = 40;
const tries = 6;

/**
 * The slowest wave over things and bonds (the second eigenvector of a lazy walk between them): what is bound lies close
 * in it, so its order keeps bonds short.
 */
const waveOrder = (things: readonly number[], bonds: readonly Bond[]): readonly number[] => {
  const at = new Map(things.map((thing, index) => [thing, index]));
  const inside = bonds.map((bond) => bond.flatMap((thing) => at.get(thing) ?? []));
  const degree = new Float64Array(things.length);
  for (const bond of inside) for (const thing of bond) degree[thing] = (degree[thing] ?? 0) + 1;
  const total = degree.reduce((sum, value) => sum + value, 0);
  let wave = Float64Array.from(things, (_, index) => ((index * 0.618034) % 1) - 0.5);
  const most = things.length <= mostTried ? rounds.few : rounds.many;
  for (let round = 0; round < most; round++) {
    const next = new Float64Array(things.length);
    for (const bond of inside) {
      let mean = 0;
      for (const thing of bond) mean += (wave[thing] ?? 0) / bond.length;
      for (const thing of bond) next[thing] = (next[thing] ?? 0) + mean;
    }
    let level = 0;
    for (let index = 0; index < next.length; index++) {
      next[index] = ((wave[index] ?? 0) + (next[index] ?? 0) / Math.max(1, degree[index] ?? 1)) / 2;
      level += ((next[index] ?? 0) * (degree[index] ?? 0)) / total;
    }
    let largest = 0;
    for (let index = 0; index < next.length; index++) {
      next[index] = (next[index] ?? 0) - level;
      largest = Math.max(largest, Math.abs(next[index] ?? 0));
    }
    const before = wave;
    wave = largest === 0 ? next : next.map((value) => value / largest);
    if (wave.every((value, index) => Math.abs(value - (before[index] ?? 0)) < still)) break;
  }
  const place = (thing: number): number => Math.round((wave[at.get(thing) ?? 0] ?? 0) / still);
  return [...things].sort((a, b) => place(a) - place(b) || a - b);
};

/** Moves single things as long as that shortens the bonds. */
const shortened = (start: readonly number[], bonds: readonly Bond[]): readonly number[] => {
  const number = new Map(start.map((thing, index) => [thing, index]));
  const inside = bonds.map((bond) => bond.flatMap((thing) => number.get(thing) ?? []));
  const order = start.map((_, index) => index);
  const at = Int32Array.from(order);
  const reach = (): number =>
    inside.reduce((sum, bond) => {
      let [first, last] = [order.length, -1];
      for (const thing of bond) {
        const place = at[thing] ?? 0;
        if (place < first) first = place;
        if (place > last) last = place;
      }
      return sum + Math.max(0, last - first);
    }, 0);
  const move = (from: number, to: number): void => {
    order.splice(to, 0, ...order.splice(from, 1));
    for (let place = Math.min(from, to); place <= Math.max(from, to); place++) at[order[place] ?? 0] = place;
  };
  let least = reach();
  for (let round = 0; round < tries; round++) {
    const before = least;
    for (let thing = 0; thing < start.length; thing++) {
      let best = at[thing] ?? 0;
      for (let place = 0; place < start.length; place++) {
        move(at[thing] ?? 0, place);
        const cost = reach();
        if (cost < least) [best, least] = [place, cost];
      }
      move(at[thing] ?? 0, best);
    }
    if (least === before) break;
  }
  return order.map((index) => start[index] ?? 0);
};

/** The members of one component in an order that keeps their bonds short, beginning at the end with the lower number. */
export const seriate = (things: readonly number[], bonds: readonly Bond[]): readonly number[] => {
  if (things.length < 3) return things;
  const wave = waveOrder(things, bonds);
  const order = things.length <= mostTried ? shortened(wave, bonds) : wave;
  return (order[0] ?? 0) < (order.at(-1) ?? 0) ? order : order.toReversed();
};
