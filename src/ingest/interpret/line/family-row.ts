import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { peopleInPlace } from "../../recognise/families-in-places.ts";
import { areInstitutions, isPlaceShaped, splitInstitutions } from "../../recognise/institutions.ts";
import { familiesAmongWords, parseFamiliesByLooks, parseFamilyByLooks } from "../../recognise/people.ts";
import { familiesAt } from "./people-at.ts";
import { valuesOf, type Value } from "./values.ts";
import { oneFamily } from "./who-and-place.ts";

/*
 * "Noether, Artin (Göttingen). Still the clearest.": families alone, where they are, and a remark on their work behind
 * them. Only the other lines of a list tell such a row from one of systems.
 */

export interface FamilyRow {
  readonly values: readonly Value[];
  readonly names: readonly string[];
  /** The names and the places as written, and what is said behind them. */
  readonly text: string;
  readonly remark: string;
  /** Says itself that it names people: by "&" or "et al.", or by where they are. */
  readonly isSure: boolean;
}

/** How strictly a row is read: by its looks alone, or where its list is known to have such rows in its place. */
export type Reading = "by looks" | "in place";

const longestRow = 160;
const mostCuts = 3;

/** Where a row may end: behind "et al.", at a full stop, a semicolon or a dash. */
const ends = /(?<others>(?:\bet\.? al\.?|等人?))(?=\s+[^\s(（[]|\s*$)|[.。!](?=\s|$)|\s*[;；](?=\s)|[。；]|\s+[–—](?=\s)/gu;

const inBrackets = /^(?<who>[^()（）[\]]{2,140}?)\s*[(（[](?<where>[^()（）[\]]{2,80})[)）\]]$/u;
const otherwise = /(?<=\p{L})\s+(?:u\.\s?a\.?|et coll\.?|y cols?\.?|y otr[oa]s|e outr[oa]s|e altri|und andere|et autres)$/u;
const saysOthers = /\s&\s|\bet\.? al\.?$|等人?$/;

const arePlaces = (text: string, registry: RegistryIndex): boolean =>
  areInstitutions(text, registry) || splitInstitutions(text, registry).every(({ text: place }) => isPlaceShaped(place));

/** "GMD", "Harbour Works": where such rows stand, a name in brackets behind one is a place though nobody knows it. */
const placeUnknown = /^\p{Lu}[\p{L}&.-]*(?: (?:of |de |di |for )?\p{Lu}[\p{L}&.-]*){0,4}$/u;
const mayBePlaces = (text: string, registry: RegistryIndex): boolean =>
  splitInstitutions(text, registry).every(({ text: place }) => placeUnknown.test(place) && registry.venue(place) === null);

/** Of three one may be called like a word of titles where rows of families stand. */
const wordsInPlace = 0.34;

const namesOf = (text: string, reading: Reading, registry: RegistryIndex): readonly PersonMention[] | null => {
  const strict = parseFamiliesByLooks(text, registry, 0);
  if (strict !== null || reading === "by looks") return strict;
  const among = /,[^,]*,/.test(text) ? familiesAmongWords(text, registry, wordsInPlace) : null;
  return among ?? parseFamiliesByLooks(text, registry, wordsInPlace) ?? parseFamilyByLooks(text, registry) ?? peopleInPlace(text, registry);
};

type Named = Pick<FamilyRow, "values" | "names" | "isSure">;

const people = (all: readonly PersonMention[], isSure: boolean): Named => ({
  values: [{ kind: "people", people: all }],
  names: all.map(({ name }) => name),
  isSure,
});

const withPlace = (named: Named, text: string): Named => ({ ...named, values: [...named.values, { kind: "institutions", text }] });

/** What a text names that is nothing but families and their places. */
const named = (written: string, reading: Reading, registry: RegistryIndex): Named | null => {
  const text = written.replace(otherwise, " et al.");
  const { who = "", where = "" } = inBrackets.exec(text)?.groups ?? {};
  if (who !== "") {
    const isKnown = arePlaces(where, registry);
    const all = isKnown || (reading === "in place" && mayBePlaces(where, registry)) ? namesOf(who, reading, registry) : null;
    const institutions = splitInstitutions(where, registry);
    return all === null
      ? null
      : people(
          all.map(({ name }) => ({ name, institutions })),
          isKnown || saysOthers.test(who),
        );
  }
  const said = valuesOf(text, registry);
  const first = said?.[0];
  if (said !== null && first?.kind === "people" && said.every(({ kind }) => kind === "people" || kind === "institutions")) {
    const names = first.people.map(({ name }) => name);
    return names.every((name) => oneFamily.test(name)) ? { values: said, names, isSure: said.length > 1 || saysOthers.test(text) } : null;
  }
  const placed = said === null && text.includes(",") ? familiesAt(text.replace(/\s*[，、]\s*/g, ", "), registry) : null;
  if (placed !== null) return withPlace(people(placed.people, true), placed.where);
  const all = said === null ? namesOf(text, reading, registry) : null;
  return all === null ? null : people(all, saysOthers.test(text));
};

const withoutStop = (text: string): string => text.replace(/(?<!\b(?:al|u|a|coll|cols?))\s*\.$/, "").trim();

const begun = (line: string, reading: Reading, registry: RegistryIndex): FamilyRow | null => {
  if (!/^\p{Lu}|^(?:van|von|de|der|di|da|la|le|ten|ter)\s/u.test(line)) return null;
  const cuts = [...line.slice(0, longestRow).matchAll(ends)].slice(0, mostCuts);
  const all = [
    ...(line.length <= longestRow ? [{ to: line.length, from: line.length }] : []),
    ...cuts.map(({ index, 0: sign, groups }) => ({
      to: groups?.["others"] === undefined ? index : index + sign.length,
      from: index + sign.length,
    })),
  ];
  for (const { to, from } of all) {
    const text = withoutStop(line.slice(0, to));
    const found = named(text, reading, registry);
    if (found !== null) return { ...found, text, remark: line.slice(from).trim() };
  }
  return null;
};

/** The families that a line begins with, and where they are; null where it begins with anything else. */
export const familyRow = (line: string, reading: Reading, registry: RegistryIndex): FamilyRow | null => {
  const row = begun(line, reading, registry);
  // "Noether (Göttingen); Artin (Marburg)": what goes on in people is no remark.
  return row === null || begun(row.remark, "by looks", registry) !== null ? null : row;
};
