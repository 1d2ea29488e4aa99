/*
 * Communities found by ties alone leave works outside that a reader looks for inside: a work about quantization in the
 * region of serving. After them every work may move to the region that it is tied to most, where bearing the
 * region's name counts as a tie.
 */

export interface Neighbourhood {
  readonly neighbours: readonly (readonly (readonly [work: number, weight: number])[])[];
  readonly strength: readonly number[];
}

const rounds = 3;
/** What bearing the name of a region counts, in shares of all ties of a work. */
const nameBonus = 0.3;
/** What a move must gain. */
const inertia = 0.02;

/** Moves works until none gains by it; `bearers` has for each community the works that its name would fit. */
export const refined = (
  found: readonly number[],
  { neighbours, strength }: Neighbourhood,
  bearers: (of: readonly number[]) => readonly ReadonlySet<number>[],
): number[] => {
  const of = [...found];
  for (let round = 0; round < rounds; round++) {
    const named = bearers(of);
    const fits: number[][] = of.map(() => []);
    for (const [community, some] of named.entries()) for (const work of some) fits[work]!.push(community);
    const sizes = named.map(() => 0);
    const pull = new Float64Array(named.length);
    for (const community of of) sizes[community]! += 1;
    let moved = false;
    for (const [work, own] of of.entries()) {
      if (sizes[own]! <= 3) continue;
      pull.fill(0);
      for (const community of fits[work]!) pull[community] = nameBonus;
      for (const [other, weight] of neighbours[work]!) pull[of[other]!]! += weight / Math.max(1e-9, strength[work]!);
      let best = own;
      for (let community = 0; community < pull.length; community++) if (pull[community]! > pull[best]! + inertia) best = community;
      if (best === own) continue;
      of[work] = best;
      sizes[own]! -= 1;
      sizes[best]! += 1;
      moved = true;
    }
    if (!moved) break;
  }
  return of;
};
