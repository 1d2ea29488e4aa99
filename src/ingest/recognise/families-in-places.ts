import type { PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { splitInstitutions } from "./institutions.ts";
import { familyAlone, isCalledInstitution, parenthesised, parseFamiliesByLooks, parsePeople } from "./people.ts";
import { withoutLeftOut } from "./people-row.ts";
import { isPersonName, isWordOfTitles } from "./person-name.ts";
import { isCoined } from "./title.ts";

/*
 * Rows of people where only people stand, as they are typed by hand: "Noether (Göttingen), Artin, Hasse (Marburg)",
 * "Noether, Artin E., Hasse".
 */

const longest = 400;

const initialsBehind = /(?<=^|[,;&]\s?|\sand\s)(\p{Lu}[\p{L}'’-]*\p{Ll})\s((?:\p{Lu}\.[\s-]?){1,3})(?=\s*(?:[,;&(]|and\s|$))/gu;

/** "Artin E." as "E. Artin". */
const initialsFirst = (text: string): string =>
  text.replace(initialsBehind, (_, family: string, initials: string) => `${initials.trim()} ${family}`);

const isFamily = (name: string, registry: RegistryIndex): boolean =>
  familyAlone.test(name) && !isCoined(name) && !isWordOfTitles(name) && !isCalledInstitution(name, registry);

const knowsPlace = (text: string, registry: RegistryIndex): boolean =>
  [...text.matchAll(/\(([^()]+)\)/g)].some(({ 1: inside = "" }) =>
    splitInstitutions(inside, registry).some(({ text: place }) => registry.institution(place) !== null),
  );

/** Nothing but people leaves out those between: "Noether ... Artin". */
const leavesOut = /^\p{Lu}[\p{L}'’-]+,?\s(?:…|\.{3}),?\s\p{Lu}/u;

/** Families, some of them with the place where they are in brackets; one such place at least has to be known where all are named. */
export const placedFamilies = (written: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  if (!/[(（]/.test(written) || written.length > longest) return null;
  const isOpen = leavesOut.test(written);
  const plain = written.replaceAll("（", " (").replaceAll("）", ")").replaceAll("，", ", ");
  const text = isOpen ? withoutLeftOut(plain) : plain;
  if (!/[,;&、]|\s(?:and|und|et)\s/.test(text) || !(isOpen || knowsPlace(text, registry))) return null;
  return parenthesised(text, registry, (name) => isPersonName(name) || isFamily(name, registry));
};

/** "Noether, Artin, H. Hasse": families, and those whose initials tell them from others. */
export const mixedNames = (text: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const names = text.split(/\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/);
  const areNames = names.length > 1 && names.some(isPersonName) && names.every((name) => isPersonName(name) || isFamily(name, registry));
  return areNames ? names.map((name) => ({ name, institutions: [] })) : null;
};

const capitalised = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|von|de|der|den|di|da|la|le)\s)?\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const betweenNames = /\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&|und|et)\s+/;

/** "Grace Formal, Emmy Noether": where people stand a name may be like other words, as long as most of them are like none. */
export const areNamesInPlace = (text: string): boolean => {
  if (text.length > longest || !/[,;&]|\s(?:and|und|et)\s/.test(text)) return false;
  const names = text.replace(/[,\s]*\bet\.? al\.?$/, "").split(betweenNames);
  return names.length > 1 && names.every((name) => capitalised.test(name)) && names.filter(isPersonName).length * 2 >= names.length;
};

/** The people that a row names where the place of the row says that people stand there. */
export const peopleInPlace = (written: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const known = parsePeople(written, registry) ?? parseFamiliesByLooks(written, registry);
  if (known !== null || written.length > longest) return known;
  const text = initialsFirst(written);
  return placedFamilies(text, registry) ?? (text === written ? null : mixedNames(text, registry));
};

const inOnePlace = /^(?<who>[^()]{2,200}?)\s*\((?<where>[^()]{2,80})\)$/u;

/** "Noether (Göttingen)", "Artin, Hasse (Hamburg; Marburg)": however they are called, where only people stand. */
const rowInPlace = (written: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const { who = "", where = "" } = inOnePlace.exec(written)?.groups ?? {};
  const names = who.replace(/[,\s]*\bet\.? al\.?$/, "").split(betweenNames);
  const areNames = who !== "" && names.every((name) => familyAlone.test(name) || capitalised.test(name));
  return areNames ? names.map((name) => ({ name, institutions: splitInstitutions(where, registry) })) : null;
};

/** The people that a row names of which that it names people is known. */
export const peopleOfRow = (written: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const found = peopleInPlace(written, registry) ?? rowInPlace(written, registry);
  if (found !== null || !areNamesInPlace(written)) return found;
  const names = written.replace(/[,\s]*\bet\.? al\.?$/, "").split(betweenNames);
  return names.map((name) => ({ name, institutions: [] }));
};
