import type { PersonMention } from "../../claims.ts";
import { peopleInPlace } from "../../recognise/families-in-places.ts";
import { areInstitutions, institutionShare, splitInstitutions } from "../../recognise/institutions.ts";
import { parseFamiliesInPlace, parseFamiliesOfColumn, parsePeople } from "../../recognise/people.ts";
import { isSite } from "../../recognise/sites.ts";
import type { Rich } from "../../read/rich.ts";
import type { RegistryIndex } from "../../registry.ts";
import { wordCount } from "../line/traits.ts";
import type { Value } from "../line/values.ts";
import { whoAndPlace } from "../line/who-and-place.ts";
import { mixedCell } from "./mixed-cells.ts";

/*
 * Cells of a column of people: "Selinger et al. (IBM)", "Graefe, McKenna", "Veldhuizen (LogicBlox)". One family alone may be
 * whoever presents what others wrote; where other cells of its column name several, or some and others, it is an author.
 */

/** Where it says who wrote it or nothing at all a family alone is one; under "who" stands as often who presents. */
const authors = /^\s*$|author|auto?r|auteur|verfasser|作者|written/i;

const openEnd = /\bet\.? al\.?(?=$|[\s,;(（])|等人?(?=$|[\s(（])/u;
const fewestOpen = 3;
const share = 0.2;

/** Whether a column tells by its cells that it names authors: nobody presents a paper with "et al.". */
export const namesAuthors = (cells: readonly Rich[]): boolean => {
  const open = cells.filter(({ text }) => openEnd.test(text)).length;
  return open >= fewestOpen && open >= cells.length * share;
};

const longestPlaced = 240;
const severalPlaced = /(?:,|&|\sand\s|\bet\.? al\b).*[(（]|等人?\s*[(（]/u;
/** Of several places some may be unknown. */
const knownPlaces = 0.5;
const placed = /^(?<who>[^()（）@]{2,200}?)\s*(?:[(（](?<where>[^()（）\d]{2,80})[)）]|@\s*(?<at>[^()（）@\d]{2,80}))$/u;

const peopleIn = (text: string, mayBeOne: boolean, registry: RegistryIndex): readonly PersonMention[] | null =>
  parsePeople(text, registry) ??
  parseFamiliesInPlace(text, registry) ??
  (mayBeOne || wordCount(text) > 1 ? parseFamiliesOfColumn(text, registry) : null);

/** People, and in the brackets or the sign behind them where they are, known or not. */
const placedPeople = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const { who = "", at = "", where = at } = placed.exec(text)?.groups ?? {};
  const isPlace = /^[\p{Lu}\p{Lo}]/u.test(where) && registry.venue(where) === null && splitInstitutions(where, registry).length > 0;
  const people = isPlace ? peopleIn(who, true, registry) : null;
  return people === null
    ? null
    : [
        { kind: "people", people },
        { kind: "institutions", text: where },
      ];
};

/** "Noether, Artin (Göttingen)": families or names, and in brackets nothing but places that somebody knows. */
export const arePlaced = (text: string, registry: RegistryIndex): boolean => {
  const where = text.length <= longestPlaced && severalPlaced.test(text) ? placed.exec(text)?.groups?.["where"] : undefined;
  return where !== undefined && institutionShare(where, registry) >= knownPlaces && placedPeople(text, registry) !== null;
};

/** "Noether, Artin, Hasse, ETH Zurich", "Noether (Göttingen), Artin": families, and where they are, which somebody knows. */
const familiesAndPlace = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const people = peopleInPlace(text, registry);
  if (people !== null) return [{ kind: "people", people }];
  const found = whoAndPlace(text, registry);
  if (found === null || !areInstitutions(found.place, registry)) return null;
  return [
    { kind: "people", people: found.people },
    { kind: "institutions", text: found.place },
  ];
};

/** Who and where in a column that is named after one of them; null where the cell is not both, or only the one. */
export const whoAndWhere = (text: string, of: "people" | "institutions", registry: RegistryIndex): readonly Value[] | null => {
  // An institution that nobody knows looks like a person; brackets tell who is which.
  if (of === "institutions" && !/\S\s*[(（].*[)）]/.test(text)) return null;
  const { values, rest } = mixedCell(text, [], registry);
  const says = (kind: Value["kind"]): boolean => values.some((value) => value.kind === kind);
  return rest.length > 0 || !says("institutions") || (of === "institutions" && !says("people")) ? null : values;
};

const crew =
  /^(?:(?:some |the )?(?:people|folks|team|guys|group) (?:at|from|of) (?:the )?(?<from>\S.{0,60})|(?:(?:the|some) )?(?<of>\S.{0,60}?) (?:people|folks|team|guys|crew|gang))$/i;

/** "AWS people", "the team at DeepMind": nobody by name, and where they are. */
const crewAt = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const { of = "", from = of } = crew.exec(text)?.groups ?? {};
  return areInstitutions(from, registry) ? [{ kind: "institutions", text: from }] : null;
};

/** What a cell of a column of people says; null where it is nobody. */
export const valuesOfPeople = (text: string, header: string, areAuthors: boolean, registry: RegistryIndex): readonly Value[] | null => {
  const people = parsePeople(text, registry) ?? parseFamiliesInPlace(text, registry);
  if (people !== null) return [{ kind: "people", people }];
  const both = whoAndWhere(text, "people", registry) ?? (areAuthors ? placedPeople(text, registry) : null);
  if (both !== null) return both;
  const families = peopleIn(text, areAuthors || authors.test(header), registry);
  return families === null ? (crewAt(text, registry) ?? familiesAndPlace(text, registry)) : [{ kind: "people", people: families }];
};

const fewestNamed = 3;

/** "A. Author, B. Author, C. Author", "Author et al." and nothing else under remarks: who wrote it, where no column says so. */
export const authorsInRemark = (text: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const isOpen = /\bet\.? al\.?$|\p{L}\s?等人?$/u.test(text);
  if (!isOpen && text.split(/[,;，；、]/).length < fewestNamed) return null;
  const people = parsePeople(text, registry) ?? (isOpen ? parseFamiliesInPlace(text, registry) : null);
  const areNames = isOpen || people?.every(({ name }) => /[\s.]|\p{Script=Han}/u.test(name) && !isSite(name)) === true;
  return people !== null && (isOpen || people.length >= fewestNamed) && areNames ? people : null;
};
