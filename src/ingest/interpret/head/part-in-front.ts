import { isPersonName } from "../../recognise/person-name.ts";
import { shortens } from "../../recognise/title.ts";
import { slice, squeeze, type Rich } from "../../read/rich.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { isMarkedName } from "./name-in-brackets.ts";
import { rowSays } from "./row.ts";
import type { Slot } from "../line/slots.ts";
import { titleScore, wordCount } from "../line/traits.ts";
import { isEdition, valuesOf } from "../line/values.ts";

/*
 * "DQN | Human-level control through … | Nature 2015 | DeepMind": what a work is called, what it is about or who did it
 * in front of its title, where the parts behind say where and when.
 */

/** Signs that divide whatever stands between them, and signs that titles have too. */
const signs = /\s*[|｜]\s*|\s+;\s+|\s*；\s*|\t+/gu;
const looser = /\s+(?:[-–—]{1,3}|\/{1,2})\s+/gu;
const most = { length: 600, parts: 8, words: 3, name: 30 } as const;
const leastTitle = 0.1;

interface Division {
  /** Where the first part ends, and where the title begins and ends. */
  readonly first: number;
  readonly title: readonly [from: number, to: number];
  readonly behind: number;
}

const dividedBy = (text: string, sign: RegExp): Division | null => {
  const [first, second, ...others] = [...text.matchAll(sign)];
  if (first === undefined || second === undefined || others.length + 3 > most.parts) return null;
  const from = first.index + first[0].length;
  return { first: first.index, title: [from, second.index], behind: second.index + second[0].length };
};

/** What stands in front of a title as a part of its own; a few words that say nothing known may be how the work is called. */
export const slotInFront = ({ text, values }: Pick<Slot, "text" | "values">): Slot => {
  if (values !== null || wordCount(text) > most.words) return { name: "words before", text: squeeze(text), values };
  return { name: isMarkedName(text) ? "name in front" : "word in front", text: squeeze(text), values };
};

/** Whether a few words are no title, beside the words of one. */
const isBrief = (first: string, title: string): boolean =>
  wordCount(first) <= most.words &&
  first.length <= most.name &&
  /[\p{L}\p{N}]/u.test(first) &&
  titleScore(title) >= leastTitle &&
  titleScore(title) > titleScore(first);

/** The part in front of a title, and where that begins. */
export const partInFront = ({ text, marks }: Rich, registry: ListRegistry): { readonly slot: Slot; readonly title: number } | null => {
  if (text.length > most.length || !/\d\d/.test(text) || marks.some(({ start, kind }) => start === 0 && kind === "link")) return null;
  for (const sign of [signs, looser]) {
    const divided = dividedBy(text, sign);
    if (divided === null) continue;
    const first = text.slice(0, divided.first).trim();
    const title = text.slice(...divided.title);
    if (!isBrief(first, title) || (sign === looser && !isMarkedName(first))) return null;
    if (valuesOf(title, registry) !== null || (wordCount(title) <= most.words && isPersonName(title) && !shortens(first, title)))
      return null;
    if (rowSays(slice({ text, marks }, divided.behind).text, registry)?.some(({ values }) => values?.some(isEdition) === true) !== true)
      return null;
    return { slot: slotInFront({ text: first, values: valuesOf(first, registry) }), title: divided.title[0] };
  }
  return null;
};
