import type { PersonMention } from "../../claims.ts";
import { isCalledInstitution } from "../../recognise/people.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { mayBeVenue, venueAsWritten } from "../../recognise/venue.ts";
import type { Rich } from "../../read/rich.ts";
import { besideLabels, takeLinks } from "../line/links.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { Part } from "../line/parts.ts";
import { valuesOf, type Value } from "../line/values.ts";
import { peopleOf, whoAndPlace } from "../line/who-and-place.ts";

/*
 * "Eric Lafortune, Yves Willems, KU Leuven / Compugraphics", "Groot Koerkamp & Ivanov, J. Discrete Algorithms 2004": where
 * the first lines below most titles are people and, behind one and the same sign, a venue that is known, the others are
 * people and a venue too, whether anybody knows it or not.
 */

/** What stands before the venue, and whether a year stands behind it. */
export interface PlaceAtEnd {
  readonly sign: string;
  readonly isDated: boolean;
}

const longest = 400;
const lastPart = /^(?<who>.{3,300}?)(?<sign>,|;|\.|\s\/|\s[-–—]{1,2}|\s[|·•])\s+(?<where>[^,;|·•/–—]{2,60})$/u;
const year = /(?:(?:19|20)\d{2}|['’]\d{2})$/;

interface Ended extends PlaceAtEnd {
  readonly who: string;
  readonly where: string;
}

const lastOf = (text: string): Ended | null => {
  const { who = "", sign = "", where = "" } = text.length > longest ? {} : (lastPart.exec(text)?.groups ?? {});
  return who === "" ? null : { who, where, sign: sign.trim(), isDated: year.test(where) };
};

const saysPeople = (values: readonly Value[]): boolean => values.some((value) => value.kind === "people" && value.people.length > 0);

const betweenFamilies = /,?\s+(?:and|&|und|et|y|e)\s+|,\s+/u;
const family = /^(?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*)?$/u;

/** Families where people stand: "Brown & Irber", "Groot Koerkamp & Ivanov"; some of them may be called like a university or a word. */
const familiesIn = (text: string, registry: ListRegistry): readonly PersonMention[] | null => {
  const names = text.split(betweenFamilies);
  const areNames = names.length > 1 && names.every((name) => family.test(name));
  const areOthers = names.every((name) => isCalledInstitution(name, registry) || isWordOfTitles(name) || registry.venue(name) !== null);
  return areNames && !areOthers ? names.map((name) => ({ name, institutions: [] })) : null;
};

const part = (text: string, values: readonly Value[]): Part => ({ text, values, links: [] });

const whoSays = (text: string, registry: ListRegistry): readonly Part[] | null => {
  const values = valuesOf(text, registry);
  if (values !== null && saysPeople(values)) return [part(text, values)];
  const people = peopleOf(text, true, registry) ?? familiesIn(text, registry);
  if (people !== null) return [part(text, [{ kind: "people", people }])];
  const found = whoAndPlace(text, registry);
  if (found === null) return null;
  return [part(found.who, [{ kind: "people", people: found.people }]), part(found.place, [{ kind: "institutions", text: found.place }])];
};

/** What a line says beside its links. */
const textOf = (rich: Rich, registry: ListRegistry): string => (besideLabels(rich, registry) ?? "").replace(/[\s,;·–—-]+$/, "");

const fewest = 3;
const share = 0.6;

/** What the first lines below the titles of a list end with; null where most of them end otherwise. */
export const placeAtEndOf = (lines: readonly Rich[], registry: ListRegistry): PlaceAtEnd | null => {
  const counts = new Map<string, { readonly place: PlaceAtEnd; count: number }>();
  for (const line of lines) {
    const text = textOf(line, registry);
    const ended = lastOf(text);
    if (ended === null || valuesOf(ended.where, registry)?.[0]?.kind !== "venue" || whoSays(ended.who, registry) === null) continue;
    const key = `${ended.sign} ${String(ended.isDated)}`;
    const known = counts.get(key) ?? { place: { sign: ended.sign, isDated: ended.isDated }, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  const main = [...counts.values()].find(({ count }) => count >= Math.max(fewest, lines.length * share));
  return main?.place ?? null;
};

/** Who and where, of a first line that alone does not say so; null where it does, or ends otherwise. */
export const whoAndWhereIn = (rich: Rich, { sign, isDated }: PlaceAtEnd, registry: ListRegistry): readonly Part[] | null => {
  const text = textOf(rich, registry);
  const ended = lastOf(text);
  if (ended === null || ended.sign !== sign || ended.isDated !== isDated || !/^\p{Lu}/u.test(ended.where)) return null;
  if (valuesOf(text, registry)?.some(({ kind }) => kind === "venue") === true || !mayBeVenue(ended.where)) return null;
  const who = whoSays(ended.who, registry);
  if (who === null) return null;
  const where = part(ended.where, [{ kind: "venue", venue: venueAsWritten(ended.where, registry) }]);
  return [...who, { ...where, links: takeLinks(rich, registry).labelled }];
};
