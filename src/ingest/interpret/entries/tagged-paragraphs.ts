import { concat, plain, slice, trim, type Rich } from "../../read/rich.ts";
import { hasDatedVenue } from "./evidence.ts";
import { parseHead } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { titleKey } from "../line/traits.ts";
import { isEdition, valuesOf } from "../line/values.ts";
import { asEntryOf, replacing } from "../units/reread.ts";
import { eachUnit, type Unit } from "../units/units.ts";

/*
 * Related work in sentences: "[**AFLFast**](…) [CCS'16] models fuzzing as …, [**AFLGo**](…) [CCS'17] directs it". One such
 * paragraph may speak of a work that is listed elsewhere; where nothing in a text says where and when as often as the
 * beginnings of its paragraphs do, these are what it lists, and so is what they name further on in the same way.
 */

const fewest = 5;
const mostInLine = 6;
const longest = 1200;

const tag = /^\s*[[(（]([^()[\]（）]{3,60})[)\]）]/u;

/** What stands set apart, and how: as a link, in bold, or both. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly ways: string;
}

const namesIn = ({ marks }: Rich): readonly Name[] => {
  const found = new Map<string, Name>();
  for (const { kind, start, end } of marks) {
    if (kind !== "link" && kind !== "strong") continue;
    const key = `${String(start)} ${String(end)}`;
    const ways = [found.get(key)?.ways ?? "", kind].sort().join(" ");
    found.set(key, { start, end, ways });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
};

/** The names with an edition in brackets directly behind them, where one begins the line: that, and those set apart like it. */
const taggedIn = (rich: Rich, registry: ListRegistry): readonly Name[] => {
  if (rich.text.length > longest) return [];
  const names = namesIn(rich);
  const isTagged = ({ end, ways }: Name): boolean => {
    const inside = ways === names[0]?.ways ? tag.exec(rich.text.slice(end, end + 70))?.[1] : undefined;
    return inside !== undefined && valuesOf(inside, registry)?.some(isEdition) === true;
  };
  const found = names[0]?.start === 0 && isTagged(names[0]) ? names.filter(isTagged) : [];
  return found.length > mostInLine ? [] : found;
};

/** Behind the brackets of the first name a sentence goes on. */
const isSentence = ({ text }: Rich, [first]: readonly Name[]): boolean =>
  first !== undefined && /^,?\s+\p{Ll}/u.test(text.slice(first.end).replace(tag, ""));

const saysElsewhere = ({ node, head }: Unit): boolean => node.kind === "row" || (node.kind !== "code" && hasDatedVenue(head));

const keyOf = ({ text }: Rich, { start, end }: Name): string => titleKey(text.slice(start, end));

/** What is said of one work, with the name of the next where the same clause leads to it: "…, in contrast to FuzzBench". */
const partOf = (rich: Rich, { start }: Name, next: Name | undefined): Rich => {
  const own = trim(slice(rich, start, next?.start));
  return next === undefined || /[,;.]$/.test(own.text) ? own : concat(own, plain(` ${rich.text.slice(next.start, next.end)}`));
};

const asEntry = (unit: Unit, names: readonly Name[], registry: ListRegistry): Unit => {
  const [head = unit.head, ...more] = names.map((name, at) => parseHead(partOf(unit.node.rich, name, names[at + 1]), registry));
  return asEntryOf([head, ...more], unit, { isTagged: true });
};

/** The units with such paragraphs as entries of what they name, where these are what a text lists. */
export const withTaggedParagraphs = (roots: readonly Unit[], registry: ListRegistry): readonly Unit[] => {
  const all = eachUnit(roots);
  const tagged = new Map<Unit, readonly Name[]>();
  for (const unit of all) {
    const isOpen = unit.node.kind === "text" && (unit.parent === null || unit.parent.node.kind === "heading");
    const names = isOpen ? taggedIn(unit.node.rich, registry) : [];
    if (isSentence(unit.node.rich, names)) tagged.set(unit, names);
  }
  const others = all.filter((unit) => !tagged.has(unit) && saysElsewhere(unit)).length;
  if (tagged.size < fewest || tagged.size < others) return roots;
  const opening = new Set([...tagged].flatMap(([{ node }, [first]]) => (first === undefined ? [] : [keyOf(node.rich, first)])));
  const made = new Map(
    [...tagged].map(([unit, names]) => {
      const own = names.filter((name, at) => at === 0 || !opening.has(keyOf(unit.node.rich, name)));
      return [unit, asEntry(unit, own, registry)];
    }),
  );
  return replacing(roots, made);
};
