import type { PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { parseFamiliesByLooks, parsePeople } from "../recognise/people.ts";
import { isCoined } from "../recognise/title.ts";
import { cut, squeeze, type Rich } from "../read/rich.ts";
import { takeLinks } from "./links.ts";
import type { ListRegistry } from "./list-registry.ts";
import type { Part } from "./parts.ts";
import { rowSays, stop } from "./row.ts";
import type { Slot } from "./slots.ts";

/*
 * A line of its own below a title that says who, where and when in sentences: "Kung, Robinson. TODS, 1981. Best Paper.
 * (CMU)". Family names alone are people there, since where and when stand behind them.
 */

const longest = 400;
const mostCuts = 12;

/** Where the people may end: at a full stop, behind "et al.", at brackets, or, where the stop was forgotten, before capitals or behind a comma. */
const ends: readonly RegExp[] = [
  /(?<!\b\p{Lu})\.\s+(?=\S)|(?<=\bal\.?),?\s+(?=\S)|\s+(?=[([])/gu,
  /\s+(?=\p{Lu}[\p{L}&-]*\p{Lu}[\p{L}&-]*[\s,’'])/gu,
  /,\s+(?=\p{Lu}|\p{Ll}{1,4}\p{Lu})/gu,
];

const oneFamily = /^(?:\p{Ll}{2,3}\s){0,2}\p{Lu}(?=[\p{L}'’]*\p{Ll})[\p{L}'’-]*$/u;

const peopleOf = (text: string, mayBeOne: boolean, registry: RegistryIndex): readonly PersonMention[] | null => {
  if (mayBeOne && oneFamily.test(text) && !isCoined(text)) return [{ name: text, institutions: [] }];
  const people = parseFamiliesByLooks(text, registry, 0.5) ?? parsePeople(text, registry);
  return people !== null && people.length > 0 ? people : null;
};

/** One name without initials may be that of a work, "Tangible Bits (CHI 1997)", unless a full stop divides it from where and when, or behind one word a comma. */
const areSigned = (people: readonly PersonMention[], who: string, sign: string): boolean =>
  people.length > 1 || sign.startsWith(".") || (sign.startsWith(",") && oneFamily.test(who)) || /\b\p{Lu}\.|\bet\.? al/u.test(who);

const says = (slots: readonly Slot[], kinds: readonly string[]): boolean =>
  slots.some(({ values }) => values?.some(({ kind }) => kinds.includes(kind)) === true);

/** What stands behind the people: where and when, and up to a full stop more of that; a remark may follow. */
const occasion = (text: string, registry: ListRegistry): { readonly slots: readonly Slot[]; readonly remark: string } | null => {
  const cuts = [text.length, ...[...text.matchAll(new RegExp(stop, "gu"))].map(({ index }) => index + 1).toReversed()];
  for (const at of cuts.slice(0, mostCuts)) {
    const slots = rowSays(text.slice(0, at), registry);
    if (slots === null || says(slots, ["people"])) continue;
    // Behind a year alone stands the title of a reference.
    const remark = text.slice(at).trim();
    if (says(slots, remark === "" ? ["venue", "date"] : ["venue"])) return { slots, remark };
  }
  return null;
};

const begins = /^(?:\p{Lu}|\p{Ll}{2,5}\s(?:\p{Ll}{2,3}\s)?\p{Lu})/u;

/** The parts of such a line, with the links beside them; null where a line is none, or names a title. One family alone, "Codd. CACM, 1970.", is asked for where a list is known to tell people so. */
export const factsIn = (rich: Rich, registry: ListRegistry, mayBeOne = false): readonly Part[] | null => {
  const { labelled, inText, ranges } = takeLinks(rich, registry);
  const beside = labelled.length === 0 ? rich.text : cut(rich, ranges, " ").text.replace(/[\s,;|·–—-]+$/, "");
  const text = squeeze(beside.replace(/^[Bb]y\s+(?=\p{Lu})/u, ""));
  if (text.length > longest || inText.length > 0 || !/\d/.test(text) || !begins.test(text)) return null;
  for (const end of ends)
    for (const { index, 0: sign } of [...text.matchAll(end)].slice(0, mostCuts)) {
      const who = text.slice(0, index).replace(/(?<=\bal)\.$/, "");
      const people = peopleOf(who, mayBeOne, registry);
      const behind = people === null ? null : occasion(text.slice(index + sign.length), registry);
      if (people === null || behind === null || !areSigned(people, who, sign)) continue;
      const remark = behind.remark === "" ? [] : [{ text: behind.remark, values: null, links: [] }];
      return [
        { text: who, values: [{ kind: "people", people }], links: [] },
        ...behind.slots.map((slot): Part => ({ text: slot.text, values: slot.values ?? null, links: [] })),
        ...remark,
        ...(labelled.length === 0 ? [] : [{ text: "", values: [], links: labelled }]),
      ];
    }
  return null;
};
