import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { withEtAl } from "../../recognise/other-authors.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { isCoined } from "../../recognise/title.ts";

/** "Codd", "de la Vega": one family alone. */
export const oneFamily = /^(?:\p{Ll}{2,3}\s){0,2}\p{Lu}(?=[\p{L}'’]*\p{Ll})[\p{L}'’-]*$/u;
const others = /,?\s+et al\.$/;

export const peopleOf = (written: string, mayBeOne: boolean, registry: RegistryIndex): readonly PersonMention[] | null => {
  const row = withEtAl(written);
  const isOpen = row !== written;
  const text = isOpen ? row.replace(others, "") : written;
  if ((mayBeOne || isOpen) && oneFamily.test(text) && !isCoined(text)) return [{ name: text, institutions: [] }];
  const people = parseFamiliesByLooks(text, registry, 0.5) ?? parsePeople(text, registry);
  return people !== null && people.length > 0 ? people : null;
};

/** Who, and behind brackets or a sign where they are. */
interface WhoAndPlace {
  readonly who: string;
  readonly people: readonly PersonMention[];
  readonly place: string;
}

const inBrackets = /^([^()（）]{2,200}?)\s*[(（]([^()（）]{2,160})[)）]$/u;
const behindSign = /^(.{2,200}[^\s,;.])(?:\s*([,;])\s+|\.\s+|\s+[-–—]{1,2}\s+)([^,;.()]{2,60}?\.?)$/u;
const isPlaceLike = /^\p{Lu}[\p{L}&.'’-]*(?:\s(?:\p{Lu}[\p{L}&.'’-]*|of|and|the|at|de|für|&))*$/u;
/** What ends a row of names, so that no name follows. */
const isClosed = /\s(?:and|&|und|et)\s+\S+(?:\s\S+)?$|\bet\.? al\.?$|\bothers$/u;

/** "Sorva (Aalto)", "Dijkstra, TH Eindhoven", "Shapiro, Smith; Penn", where a list is known to tell so; null where nobody knows which is which. */
export const whoAndPlace = (text: string, registry: RegistryIndex): WhoAndPlace | null => {
  const [, before = "", inside] = inBrackets.exec(text) ?? [];
  if (inside !== undefined) {
    const people = peopleOf(before, true, registry);
    return people === null ? null : { who: before, people, place: inside.replace(/[\s,]+(?:u\.\s?a\.?|et al\.?|etc\.?|e\.a\.)$/, "") };
  }
  const [, who = "", sign, place = ""] = behindSign.exec(text) ?? [];
  const people = place === "" ? null : peopleOf(who, true, registry);
  if (people === null || people.some(({ institutions }) => institutions.length > 0)) return null;
  const isSure =
    areInstitutions(place, registry) || (isPlaceLike.test(place) && (sign !== "," || isClosed.test(who) || !oneFamily.test(place)));
  return isSure ? { who, people, place } : null;
};
