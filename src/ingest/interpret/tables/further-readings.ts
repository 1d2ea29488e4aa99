import type { Rich } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { headsOfCell } from "./cells.ts";
import { hasDatedVenue } from "../entries/evidence.ts";
import { hasPaperLink, type Head } from "../head/head.ts";
import type { TableHabit } from "./tables.ts";
import { titleScore } from "../line/traits.ts";

/* Columns beside the one with the titles that list papers too: "Optional reading", "Background". */

const further =
  /^(?:(?:optional|recommended|suggested|further|supplement(?:al|ary)|additional|background|secondary|extra|more)(?:\s+(?:readings?|papers?|materials?|literature))?|(?:延伸|扩展|拓展|补充|参考|选读)(?:阅读|论文|材料)?|选读|(?:weiterführende|optionale|ergänzende) (?:literatur|lektüre)|lectures? (?:complémentaires?|optionnelles?))$/i;

const isPaper = (head: Head): boolean => {
  const [isDated, isLinked] = [hasDatedVenue(head), hasPaperLink(head)];
  return (isDated && isLinked) || ((isDated || isLinked) && titleScore(head.title) >= 0.3);
};

const papersOf = (cell: Rich, header: string, registry: ListRegistry): readonly Head[] => {
  if (!further.test(header.replace(/[*_`:：]|\(s\)/g, "").trim()) || !/\p{L}/u.test(cell.text)) return [];
  const heads = headsOfCell(cell, registry);
  return heads.every(isPaper) ? heads : [];
};

/** The papers that a row lists beside its own, by the number of their column. */
export const furtherHeads = (
  row: TreeNode,
  { headers, columns }: TableHabit,
  registry: ListRegistry,
): ReadonlyMap<number, readonly Head[]> => {
  const found = new Map<number, readonly Head[]>();
  (row.cells ?? []).forEach((cell, at) => {
    const heads = columns[at] === "title" || columns[at] === "name" ? [] : papersOf(cell, headers[at] ?? "", registry);
    if (heads.length > 0) found.set(at, heads);
  });
  return found;
};
