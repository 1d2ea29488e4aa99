import { slug } from "../../model/ids.ts";
import { byCodeUnits, byKeys } from "../../model/order.ts";

export interface Claimant {
  readonly name: string;
  /** What tells it from others of its name, best first: year, venue, first place. */
  readonly qualifiers: readonly string[];
  /** The one with the greatest standing keeps the plain id, so that a newcomer seldom renames it. */
  readonly standing: number;
}

const fallback = (name: string): string => [...name].map((sign) => sign.codePointAt(0)?.toString(16) ?? "").join("-");

/** A slug that is never empty: names of signs only ("C++" is not one, "∞" is) are spelled by their code points. */
const slugOf = (name: string): string => slug(name) || fallback(name) || "unnamed";

/** Line 98 comes before line 101. */
const numbersPadded = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(9, "0"));

/**
 * One id per claimant, in their order: the slug of the name, qualified where several share it. The outcome depends on
 * who claims, not on the order in which they stand.
 */
export const uniqueIds = <K extends string>(kind: K, claimants: readonly Claimant[]): readonly `${K}:${string}`[] => {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const ids = new Map<number, string>();
  const order = claimants
    .map((claimant, at) => ({ at, base: slugOf(claimant.name), qualified: numbersPadded(claimant.qualifiers.join("\n")), ...claimant }))
    .sort(
      byKeys(
        (each) => -each.standing,
        (each) => each.qualified,
        (each) => each.name,
      ),
    );
  const bases = new Set(order.map((each) => each.base));
  for (const each of order) {
    let id = each.base;
    for (const qualifier of each.qualifiers) {
      if (!taken.has(id)) break;
      if (qualifier === "") continue;
      const longer = `${each.base}-${slugOf(qualifier)}`;
      id = bases.has(longer) ? id : longer;
    }
    // Thousands may be called alike: none of them counts again from the beginning.
    for (let base = id, number = numbers.get(base) ?? 2; taken.has(id); number += 1) {
      id = `${base}-${String(number)}`;
      numbers.set(base, number + 1);
    }
    taken.add(id);
    ids.set(each.at, id);
  }
  return claimants.map((_, at): `${K}:${string}` => `${kind}:${ids.get(at) ?? ""}`);
};

/** Records with their ids in the order of the ids. */
export const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] => [...records].sort((a, b) => byCodeUnits(a.id, b.id));
