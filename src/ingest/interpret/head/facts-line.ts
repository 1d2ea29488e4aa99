import type { PersonMention } from "../../claims.ts";
import { mayBeVenue, venueAsWritten } from "../../recognise/venue.ts";
import { cut, squeeze, type Rich } from "../../read/rich.ts";
import { takeLinks } from "../line/links.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { Part } from "../line/parts.ts";
import { rowSays, stop } from "./row.ts";
import type { Slot } from "../line/slots.ts";
import { oneFamily, peopleOf, whoAndPlace } from "../line/who-and-place.ts";

/*
 * A line of its own below a title that says who, where and when in sentences: "Kung, Robinson. TODS, 1981. Best Paper.
 * (CMU)". Family names alone are people there, since where and when stand behind them.
 */

const longest = 400;
const mostCuts = 12;

/** Where the people may end: at a full stop or a dash, behind "et al.", at brackets, or, where the stop was forgotten, before capitals or behind a comma or semicolon. */
const ends: readonly RegExp[] = [
  /(?<!\b\p{Lu})\.\s+(?=\S)|(?<=\bal\.?),?\s+(?=\S)|\s+(?=[([])|\s[-–—]{1,2}\s+(?=\p{L})/gu,
  /\s+(?=\p{Lu}[\p{L}&-]*\p{Lu}[\p{L}&-]*[\s,’'])/gu,
  /[,;]\s+(?=\p{Lu}|\p{Ll}{1,4}\p{Lu})/gu,
];

/** One name without initials may be that of a work, "Tangible Bits (CHI 1997)", unless a full stop divides it from where and when, or behind one word a comma. */
const areSigned = (people: readonly PersonMention[], who: string, sign: string): boolean =>
  people.length > 1 || sign.startsWith(".") || (/^[,;]/.test(sign) && oneFamily.test(who)) || /\b\p{Lu}\.|\bet\.? al/u.test(who);

const says = (slots: readonly Slot[], kinds: readonly string[]): boolean =>
  slots.some(({ values }) => values?.some(({ kind }) => kinds.includes(kind)) === true);

/** "2017 (never published anywhere else?)": a remark in brackets, which begins with no name. */
const bracketAtEnd = /\s+(?=[(（]\p{Ll}[^()（）]{3,80}[)）]$)/gu;

const endOfOccasion = new RegExp(`${stop}|(?<=\\d)\\s(?=[-–—]{1,2}\\s)`, "gu");

/** What stands behind the people: where and when, and up to a full stop more of that; a remark may follow. */
const occasion = (text: string, registry: ListRegistry): { readonly slots: readonly Slot[]; readonly remark: string } | null => {
  const brackets = [...text.matchAll(bracketAtEnd)].map(({ index }) => index);
  const stops = [...text.matchAll(endOfOccasion)].map(({ index }) => index + 1);
  const cuts = [text.length, ...brackets, ...stops.toReversed()];
  for (const at of cuts.slice(0, mostCuts)) {
    const slots = rowSays(text.slice(0, at), registry);
    if (slots === null || says(slots, ["people"])) continue;
    // Behind a year alone stands the title of a reference.
    const remark = text
      .slice(at)
      .replace(/^\s*(?:[-–—]{1,2}\s)?\s*/, "")
      .trimEnd();
    if (says(slots, remark === "" || brackets.includes(at) ? ["venue", "date"] : ["venue"])) return { slots, remark };
  }
  return null;
};

const begins = /^(?:\p{Lu}|\p{Ll}{2,5}\s(?:\p{Ll}{2,3}\s)?\p{Lu})/u;

/** "doi:10.1145/…" behind the facts. */
const addressAtEnd = /[\s,;]+(?:doi:\s*(10\.\d{4,9}\/\S+)|(https?:\/\/(?:dx\.)?doi\.org\/\S+))$/i;

const behindWho = /(?<!\b\p{Lu})\.\s+(?=\S)|[,;]\s+(?=\p{Lu})|\s[-–—]{1,2}\s+|(?<=\bal\.?)\s+(?=\S)|(?<=[)）])\s+(?=\p{Lu})/gu;

/** "Educational Researcher, 2013": where a venue stands one that nobody knows. */
const unknownVenue = (text: string, registry: ListRegistry): readonly Slot[] | null =>
  /^\p{Lu}[\p{L}&:'’ -]{3,80},?\s(?:19|20)\d{2}\.?$/u.test(text) && mayBeVenue(text)
    ? [{ name: "behind the title", text, values: [{ kind: "venue", venue: venueAsWritten(text.replace(/\.$/, ""), registry) }] }]
    : null;

/** The same where most first lines of the list tell so: all that stands between who and when is where. */
const toldIn = (text: string, registry: ListRegistry): readonly Part[] | null => {
  for (const isKnown of [true, false])
    for (const { index, 0: sign } of [...text.matchAll(behindWho)].slice(0, mostCuts)) {
      const before = text.slice(0, index);
      const people = peopleOf(before, true, registry);
      const found = people === null ? whoAndPlace(before, registry) : { who: before, people, place: "" };
      if (found === null) continue;
      const rest = text.slice(index + sign.length);
      const venue = isKnown || !sign.startsWith(".") ? null : unknownVenue(rest, registry);
      const behind = isKnown ? occasion(rest, registry) : venue === null ? null : { slots: venue, remark: "" };
      if (behind === null) continue;
      return [
        { text: found.who, values: [{ kind: "people", people: found.people }], links: [] },
        ...(found.place === "" ? [] : [{ text: found.place, values: [{ kind: "institutions" as const, text: found.place }], links: [] }]),
        ...behind.slots.map((slot): Part => ({ text: slot.text, values: slot.values ?? null, links: [] })),
        ...(behind.remark === "" ? [] : [{ text: behind.remark, values: null, links: [] }]),
      ];
    }
  return null;
};

const addressIn = (text: string): { readonly url: string; readonly at: number } | null => {
  const found = addressAtEnd.exec(text);
  return found === null ? null : { url: found[1] === undefined ? (found[2] ?? "") : `https://doi.org/${found[1]}`, at: found.index };
};

/** The parts of such a line, with the links beside them; null where a line is none, or names a title. One family alone, "Codd. CACM, 1970.", is asked for where a list is known to tell people so. */
export const factsIn = (rich: Rich, registry: ListRegistry, isTold = false): readonly Part[] | null => {
  const { labelled, inText, ranges } = takeLinks(rich, registry);
  const beside = labelled.length === 0 ? rich.text : cut(rich, ranges, " ").text.replace(/[\s,;|·–—-]+$/, "");
  const whole = squeeze(beside.replace(/^[Bb]y\s+(?=\p{Lu})/u, ""));
  const address = addressIn(whole);
  const text = address === null ? whole : whole.slice(0, address.at);
  if (text.length > longest || inText.length > 0 || !begins.test(text)) return null;
  const facts = factsOf(text, registry, isTold) ?? (isTold ? toldIn(text, registry) : null);
  const all = [...labelled, ...(address === null ? [] : [{ label: "doi", url: address.url }])];
  return facts === null || all.length === 0 ? facts : [...facts, { text: "", values: [], links: all }];
};

const factsOf = (text: string, registry: ListRegistry, mayBeOne: boolean): readonly Part[] | null => {
  if (!/\d/.test(text)) return null;
  for (const end of ends)
    for (const { index, 0: sign } of [...text.matchAll(end)].slice(0, mostCuts)) {
      const who = text.slice(0, index).replace(/(?<=\bal)\.$/, "");
      const people = peopleOf(who, mayBeOne, registry);
      const behind = people === null ? null : occasion(text.slice(index + sign.length), registry);
      if (people === null || behind === null || !(mayBeOne || areSigned(people, who, sign))) continue;
      const remark = behind.remark === "" ? [] : [{ text: behind.remark, values: null, links: [] }];
      return [
        { text: who, values: [{ kind: "people", people }], links: [] },
        ...behind.slots.map((slot): Part => ({ text: slot.text, values: slot.values ?? null, links: [] })),
        ...remark,
      ];
    }
  return null;
};
