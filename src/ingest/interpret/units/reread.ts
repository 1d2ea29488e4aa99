import type { Head } from "../head/head.ts";
import { proseScore, titleScore } from "../line/traits.ts";
import { eachUnit, type Unit } from "./units.ts";

/* Lines that the rest of their list tells to be entries, whatever they look like alone. */

/** The same unit as the entry of a head, and of more where it names several; `sign` says by what it is one. */
export const asEntryOf = ([head, ...more]: readonly [Head, ...Head[]], unit: Unit, sign: Pick<Unit, "isRecord" | "isTagged">): Unit => {
  const made: Unit = { ...unit, head, more, detail: null, title: titleScore(head.title), prose: proseScore(head.title), ...sign };
  for (const child of made.children) child.parent = made;
  return made;
};

/** The units with others in the places of some of them. */
export const replacing = (roots: readonly Unit[], made: ReadonlyMap<Unit, Unit>): readonly Unit[] => {
  const replaced = (units: readonly Unit[]): readonly Unit[] => units.map((unit) => made.get(unit) ?? unit);
  for (const { children } of eachUnit(roots)) children.splice(0, children.length, ...replaced(children));
  return replaced(roots);
};
