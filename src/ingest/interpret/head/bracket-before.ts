import type { ListRegistry } from "../line/list-registry.ts";
import { withArxiv } from "../../recognise/links.ts";
import { wordCount } from "../line/traits.ts";
import { valuesOf, type Value } from "../line/values.ts";

/* "[NSDI'24] Title", "【OSDI 2022｜PKU】Title": brackets in front of a title. */

const pattern =
  /^(?:\[([^[\]]{1,120})\]|【([^【】]{1,120})】|「([^「」]{1,40})」|\(([^()]{2,120})\)|（([^（）]{2,120})）)\s*[:：,|–—-]?\s*(?=\S)/;

export const opensWithBracket = (text: string): boolean => pattern.test(text);

interface BracketBefore {
  readonly inside: string;
  readonly values: readonly Value[] | null;
  readonly end: number;
}

/** What the brackets that a text begins with hold; null where they are part of the title. */
export const bracketBefore = (text: string, registry: ListRegistry): BracketBefore | null => {
  const found = pattern.exec(text);
  if (found === null) return null;
  const [whole, , , corner, round, wideRound] = found;
  const inside = found.slice(1).find((part) => part !== undefined) ?? "";
  const values = valuesOf(withArxiv(inside), registry);
  const isTitle = corner !== undefined && wordCount(inside) > 1;
  const mayBeUnknown = round === undefined && wideRound === undefined && !isTitle && wordCount(inside) <= 6;
  return values === null && !mayBeUnknown ? null : { inside, values, end: whole.length };
};
