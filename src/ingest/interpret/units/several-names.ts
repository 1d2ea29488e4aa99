import { slice, trim, type Rich } from "../../read/rich.ts";
import { parseHead, type Head } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { isEdition, valuesOf } from "../line/values.ts";

/*
 * "Orca (OSDI 22), Heron (SOSP 23) - …", "Orca (OSDI 22) -> Heron (SOSP 23)", "Orca -> Heron (SOSP 23)": works by their
 * names, each with where and when in brackets behind it, one beside or after the other in a line.
 */

const word = "(?:\\p{Lu}|\\p{Ll}{1,3}\\p{Lu}|\\p{N}{1,2}\\p{L})[\\p{L}\\p{N}+.&'’-]{0,24}";
const name = `${word}(?: (?:${word}|\\p{N}{1,3})){0,3}`;
const arrow = "(?:[-=–—]{1,2}>|[→⇒⟶])";
const joint = "(?:[,;，；、]|\\s(?:and|und|et|y|e|vs\\.?|&|\\+|/|和|与))\\s*";
const startsAlone = new RegExp(`^(${name})\\s*(?:${arrow}\\s*(?=${name}\\s*[(（])|(?=[(（]))`, "u");
const one = new RegExp(
  `(?<=^|[;；]\\s{0,2}|${arrow}\\s{0,2}|[)）]${joint})${name}\\s?[(（](?<inside>[^()（）]{3,80})[)）](?=\\s*(?:$|[,;:，；：.]|[-–—]|${arrow})|(?<behind>\\s*\\S))`,
  "gu",
);
const bySign = new RegExp(`${arrow}\\s*$`, "u");
const directly = new RegExp(`[)）]${joint}$`, "u");
const signsAtEnd = new RegExp(`(?:\\s*(?:[,;，；、]|${arrow}|\\s(?:and|und|et|y|e|vs\\.?|&|\\+|/|和|与)))+\\s*$`, "u");
const most = { length: 400, works: 6 } as const;

interface Named {
  readonly at: number;
  readonly isLed: boolean;
}

const saysWhereAndWhen = (inside: string, registry: ListRegistry): boolean =>
  /\d{2}/.test(inside) && valuesOf(inside, registry)?.some((value) => isEdition(value) && value.kind === "venue") === true;

/** Where each name with its edition begins: in a remark only what nothing but a remark of its own follows. */
const namedIn = (text: string, registry: ListRegistry): readonly Named[] =>
  [...text.matchAll(one)].flatMap(({ index, groups }) => {
    const [before, inside] = [text.slice(0, index), groups?.["inside"] ?? ""];
    const isOpen = groups?.["behind"] === undefined || index === 0 || directly.test(before);
    return isOpen && saysWhereAndWhen(inside, registry) ? [{ at: index, isLed: bySign.test(before) }] : [];
  });

/** A head that says what stood before the arrow that led to it. */
const ledBy = (head: Head, before: string): Head => ({ ...head, note: `← ${before}${head.note === undefined ? "" : `. ${head.note}`}` });

const bracketFirst = /^[^()（）]*[(（][^()（）]*[)）]/;

/** "Heron (SOSP 23), adds leases": what stands behind the brackets is a remark where it says nothing else. */
const headOf = (part: Rich, registry: ListRegistry): Head => {
  const head = parseHead(part, registry);
  if (!/[(（]/.test(head.title)) return head;
  const end = bracketFirst.exec(part.text)?.[0].length ?? part.text.length;
  const note = part.text.slice(end).replace(/^[\s,;:.，；：–—-]+/, "");
  return { ...parseHead(slice(part, 0, end), registry), ...(note === "" ? {} : { note }) };
};

/** The heads of several such works; none where a line has but one, which nothing leads to. */
export const severalNames = (rich: Rich, registry: ListRegistry): readonly Head[] => {
  const { text } = rich;
  const [all = "", first = ""] = text.length > most.length || !/\d[^()（）]{0,60}[)）]/.test(text) ? [] : (startsAlone.exec(text) ?? []);
  if (first === "") return [];
  const named = namedIn(text, registry);
  const [start] = named;
  if (start?.at !== all.length && start?.at !== 0) return [];
  if (named.length > most.works || (named.length < 2 && !start.isLed)) return [];
  let before = first;
  return named.map(({ at, isLed }, index) => {
    const part = trim(slice(rich, at, named[index + 1]?.at));
    const head = headOf(slice(part, 0, signsAtEnd.exec(part.text)?.index), registry);
    const led = isLed ? ledBy(head, before) : head;
    before = head.title;
    return led;
  });
};
