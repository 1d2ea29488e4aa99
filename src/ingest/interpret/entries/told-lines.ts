import { groupBy } from "../../../model/group.ts";
import { saysWhoAndWhere } from "./evidence.ts";
import { factsIn } from "../head/facts-line.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { DetailKind } from "../units/detail-kind.ts";
import { eachUnit, type Unit } from "../units/units.ts";

/*
 * Where most titles of one kind have a line directly below that says who, where and when, the other first lines with a
 * year are read as that too, though nobody knows the place or the venue that they name.
 */

const fewest = 3;
const share = 0.5;
const longest = 240;

/** What a line alone may be taken for that is one of those. */
const open: readonly (DetailKind | null)[] = [null, "people", "institutions", "venue", "date"];

const mayTell = ({ node: { rich, kind } }: Unit): boolean =>
  kind !== "heading" && rich.text.length <= longest && /\b(?:19|20)\d{2}\b|['’]\d{2}\b/.test(rich.text);

/** Changes in place what the first lines below titles say. */
export const readToldLines = (roots: readonly Unit[], registry: ListRegistry): void => {
  const titled = eachUnit(roots).filter(({ node, children: [first] }) => node.kind !== "row" && first !== undefined && mayTell(first));
  for (const group of groupBy(titled, ({ node }) => `${node.kind} ${String(node.level)}`).values()) {
    const told = group.filter(({ children: [first] }) => first !== undefined && saysWhoAndWhere(first)).length;
    if (told < fewest || told < group.length * share) continue;
    for (const { children } of group) {
      const [first] = children;
      const parts = first !== undefined && open.includes(first.detail) ? factsIn(first.node.rich, registry, true) : null;
      if (first !== undefined && parts !== null) children[0] = { ...first, detail: "parts", parts };
    }
  }
};
