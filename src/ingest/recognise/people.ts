import type { PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { remembering } from "../remember.ts";
import { countryCode } from "./countries.ts";
import { inOrder, isRowTurned, withLastStop } from "./family-first.ts";
import { peopleByMarks, withoutFootnoteMarks } from "./footnote-marks.ts";
import { splitInstitutions } from "./institutions.ts";
import { withEtAl } from "./other-authors.ts";
import { programme } from "./people-in-groups.ts";
import { areTurned, isOnlyInCapitals, isVenue, mayBeOdd, mayBeOddIn, person, split } from "./people-parts.ts";
import { cleanRow, withoutLeftOut } from "./people-row.ts";
import { beginsWithNoName, isPersonName, isWordOfTitles, saysOfWorks } from "./person-name.ts";
import { isCoined } from "./title.ts";

const betweenNames =
  /\s+(?:und|et)\s+(?=\p{Lu})|(?=\s+[ye]\s+\p{Lu})(?<=\p{Lu}[\p{L}.'’-]*\s(?:\p{Lu}\.\s)*\p{Lu}[\p{L}'’-]+)\s+[ye]\s+(?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})|\s*[,、]\s*(?:and\s+|&\s*)?|\s*;\s*|\s+and\s+|\s+&\s+|(?<=\p{Script=Han})\s+(?=\p{Script=Han}{2,4}(?:\s|$))(?<=^(?:\p{Script=Han}{2,4}\s+){1,400})/gu;

/** How long a paper is or how it was presented, as it stands in brackets behind a title: no affiliation of a name. */
const presentation =
  /^(?:(?:short|long|full|invited|industry|experience|position|vision|demo|poster|work[- ]in[- ]progress|wip|regular|extended) ?)+(?:papers?|talks?|abstracts?|reports?|track|session)?$/i;

const fewestBeside = 3;

/** "A (X), B (Y, Inc.) and C (Z)": names without parentheses share those of the next that has some. */
export const parenthesised = (text: string, registry: RegistryIndex, isName = isPersonName): PersonMention[] | null => {
  const people: PersonMention[] = [];
  let waiting: string[] = [];
  const parts = split(text, betweenNames);
  let odd = 0;
  for (const part of parts) {
    const found = /^(.+?)\s*\(([^()]*)\)\.?$/.exec(part);
    const name = (found?.[1] ?? part).trim();
    // One name in lower case among many is still a name: the parentheses say that people stand here.
    if (!isName(name) && !(found !== null && people.length > 2 && /^\p{Lu}\p{L}+(?: \p{L}+){1,3}$/u.test(name))) {
      odd += 1;
      if (odd > 1 || parts.length <= fewestBeside || people.length === 0 || !mayBeOdd.test(name)) return null;
    }
    waiting.push(name);
    if (found?.[2] === undefined) continue;
    // "A. Author (SOSP)": where it appeared is nobody's affiliation.
    if (/(?:19|20)\d{2}(?:$|\s*[,;])|['’]\s?\d{2}(?:$|\s*[,;])/.test(found[2])) return null;
    if (registry.venue(found[2]) !== null && registry.institution(found[2]) === null) return null;
    if (presentation.test(found[2])) return null;
    const institutions = splitInstitutions(found[2], registry);
    people.push(...waiting.map((each) => person(each, institutions)));
    waiting = [];
  }
  people.push(...waiting.map((each) => person(each, [])));
  return people.length === 0 ? null : people;
};

/** "A (X) · B (Y)", "A, X · B, Y": dots divide people as commas do, or groups of them where commas stand within. */
const withoutDots = (text: string): string => text.replace(/\s+[·•∙⋅‧]\s+/g, text.replace(/\([^()]*\)/g, "").includes(",") ? "; " : ", ");

const plainList = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  const parts = split(text, betweenNames);
  const others = parts.filter((part) => !isPersonName(part));
  const isOdd = others.length === 1 && parts.length > fewestBeside && mayBeOddIn(others[0] ?? "", parts, registry);
  return parts.length > 0 && (others.length === 0 || isOdd) ? parts.map((name) => person(name, [])) : null;
};

const threeInitials = /\p{Ll} \p{Lu}{3}(?![\p{L}\p{N}])/u;
/** "Lun ATL, Morgan MD": three initials are no place where the first of a row would be. */
const turned = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  const parts = threeInitials.test(text) ? split(text, betweenNames) : [];
  return areTurned(parts, registry) ? parts.map((name) => person(name, [])) : null;
};

/** "Jeff Dean@Google". */
const atInstitution = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  const parts = split(text, betweenNames);
  const people = parts
    .map((part) => /^([^@]+?)\s*@\s*([^@]+)$/.exec(part))
    .map((found) =>
      found?.[1] === undefined || found[2] === undefined || !isPersonName(found[1])
        ? null
        : person(found[1], splitInstitutions(found[2], registry)),
    );
  return people.length > 0 && people.every((each) => each !== null) ? people : null;
};

/** A word of running text before any sign that may divide names: what begins so begins with no name, whatever follows. */
const beginsWithWords = /^[A-Za-z][A-Za-z0-9 .'’:!?%/+-]*? (?!others\b)[a-z]{6,}[ .,;:]/;

/** "et al." as others say it. */
const openEnd =
  /^(.*?[^\s,，、])(?:[,，、\s]*(?:等人?|ほか|他)|,?\s+(?:y otr[oa]s|e outr[oa]s|und andere|u\.\s?a\.?|et autres|et coll\.?|y cols?\.?|e altri))$/u;

/** Some papers have a few hundred authors; beyond that a text is something else. */
const longestText = 10_000;

/** "von Ada Lovelace", "par Blaise Pascal": before a given name no particle stands. */
const writtenBy = /^(?:von|par)\s+(?=\p{Lu}\p{Ll}\S*\s+(?:\p{Lu}\.\s+)*\p{Lu}\p{Ll})/u;

const fewestBesideMononym = 4;
/** "Suhas Subramanya, Devvrit, Rohan Kadekodi, Harsha Simhadri": among whole names one word is a name too, unless it ends the row as a place would. */
const withMononym = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  const names = text.split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/);
  if (names.length < fewestBesideMononym) return null;
  const [only = "", ...others] = names.filter((name) => !isPersonName(name));
  const mayBeName =
    others.length === 0 &&
    only !== names.at(-1) &&
    /^\p{Lu}\p{Ll}{2,14}$/u.test(only) &&
    !isWordOfTitles(only) &&
    countryCode(only) === null;
  return mayBeName && !isCalledInstitution(only, registry) && !isVenue(only, registry) ? names.map((name) => person(name, [])) : null;
};

/**
 * The people that a text names when it is nothing but people, with the institutions written beside them; else null.
 * "X et al." gives X. A single name is accepted: that it stands where a person would is for the caller to know.
 */
export const parsePeople = remembering((written, registry): readonly PersonMention[] | null => {
  const row = isRowTurned(written) ? inOrder(withLastStop(written)) : written;
  const text = withEtAl(row.replace(writtenBy, ""));
  if (text.length > longestText || beginsWithWords.test(text)) return null;
  const marked = peopleByMarks(text, registry);
  if (marked !== null) return marked;
  const families = threeInitials.test(text) ? turned(cleanRow(text), registry) : null;
  if (families !== null) return families;
  if (beginsWithNoName(text)) return null;
  const plain = withoutDots(cleanRow(withoutFootnoteMarks(text)));
  if (plain === "") return null;
  const others = /^(.*?)[,\s]*\b(?:et\.?\s+al\b\.?|etc\.?)$/i.exec(plain)?.[1] ?? openEnd.exec(plain)?.[1];
  const [, first, where] = /^(.*\S?)\s*(?:\bet\.?\s+al\b\.?|(?<=[\p{L}.\s])(?:等人?|ほか|他))\s*,?\s*(\([^()]*\))$/iu.exec(plain) ?? [];
  if (first !== undefined && where !== undefined) return parenthesised(`${first.replace(/[,，、\s]+$/, "")} ${where}`, registry);
  if (others !== undefined)
    return (
      turned(others, registry) ??
      plainList(others, registry) ??
      namesInHan(others, registry) ??
      namesInTwoScripts(others, registry) ??
      parenthesised(others, registry) ??
      (others.includes(";") ? programme(others.replace(/;\s*$/, ""), registry) : null)
    );
  if (plain.includes("@")) return atInstitution(plain, registry);
  if (plain.includes("(")) return parenthesised(plain, registry) ?? programme(plain, registry);
  return (
    withMononym(plain, registry) ??
    programme(plain, registry) ??
    plainList(plain, registry) ??
    namesInHan(plain, registry) ??
    namesInTwoScripts(plain, registry)
  );
});

/** Each family can be read in one way only: a long row that is none would else be tried in all ways of dividing each name. */
const family = "(?:(?:van|von|de|der|den|di|du|do|dos|da|das|la|le|ter|ten|zu) )*\\p{Lu}(?=[\\p{L}'’]*\\p{Ll})[\\p{L}'’-]*";
const others = "(?:,?\\s+et\\.?\\s+al\\.?|[,，、\\s]*(?:等人?|ほか))";
const and = "(?:and|&|und|et|y|e)";
const familyRow = new RegExp(`^${family}(?:${others}|(?:,\\s+${family})*,?\\s+${and}\\s+${family}${others}?)$`, "u");

const familyName = `${family}(?:\\s+${family})?`;
const openRow = new RegExp(`^${familyName}(?:,\\s+${familyName})+(?:,?\\s+${and}\\s+${familyName})?${others}?$`, "u");
const othersAtEnd = new RegExp(`${others}$`, "u");
const betweenFamilies = new RegExp(`,?\\s+${and}\\s+|,\\s+`, "u");

/** Whether a name is an institution's rather than a family's, "Niu" beside "NIU". */
export const isCalledInstitution = (name: string, registry: RegistryIndex): boolean => {
  const found = registry.institution(name);
  return found !== null && !isOnlyInCapitals(name, [found.name, ...found.aliases]);
};
const isTopic = (name: string, registry: RegistryIndex): boolean => {
  const topic = registry.topic(name);
  return topic !== null && !isOnlyInCapitals(name, [topic.name, ...topic.aliases]);
};

const slashed = new RegExp(`^${family}(?:\\s?/\\s?${family}){2,7}(?:${others})?$`, "u");
/** "Hopper/Byron/Babbage" as "Hopper, Byron & Babbage"; two between a slash may be anything. */
const withoutSlashes = (text: string): string =>
  text.includes("/") && text.length <= 120 && slashed.test(text)
    ? text.replace(/\s?\/\s?/g, ", ").replace(/, (?=[^,]*$)/, othersAtEnd.test(text) ? ", " : " & ")
    : text;

const familyNames = (listed: string, form: RegExp, registry: RegistryIndex, mostWords = 0): PersonMention[] | null => {
  const written = withoutSlashes(withEtAl(withoutLeftOut(listed)));
  const text = /[，、]/.test(written) ? written.replace(/\s*[，、]\s*(?!等|ほか)/g, ", ") : written;
  if (text.length > 120 || /[:;!?]\s|\d/.test(text) || !form.test(text)) return null;
  const names = text
    .replace(othersAtEnd, "")
    .split(betweenFamilies)
    .map((name) => name.trim());
  // "Glance et al.": whoever has others beside them is no word.
  const isSaid = othersAtEnd.test(text);
  const words = isSaid ? 0 : names.filter(isWordOfTitles).length;
  const firms = names.filter((name) => isCalledInstitution(name, registry));
  // "Matsushita, Denis, Jourdan, Dreyer": among several one may be called like a firm, unless it ends the row as a place would.
  const areFew = firms.length === 0 || (firms.length * 4 <= names.length && firms[0] !== names.at(-1));
  const areNames = words <= names.length * mostWords && !names.some((name) => isVenue(name, registry));
  return areFew && areNames ? names.map((name) => person(name, [])) : null;
};

/** Family names alone, "Ongaro & Ousterhout", "Dean et al.": a row of them looks like other words, so that its place has to tell. */
export const parseFamilies = (text: string, registry: RegistryIndex): PersonMention[] | null => familyNames(text, familyRow, registry);

/** The same with commas alone between them, "Chee, Cai, Kuleshov, De Sa", which only people can be where authors stand. */
export const parseFamiliesInPlace = (text: string, registry: RegistryIndex): PersonMention[] | null =>
  parseFamilies(text, registry) ?? familyNames(text, openRow, registry);

/** "Formal, Piwowarski, Clinchant" where where and when stand beside them: of three one may be called like a word of titles. */
export const familiesAmongWords = (text: string, registry: RegistryIndex, share = 0.34): PersonMention[] | null =>
  familyNames(text, openRow, registry, share);

export const familyAlone = new RegExp(`^${familyName}$`, "u");

/** Families in a column that is nothing but people: one alone is one too, and "Brown" beside another is no university. */
export const parseFamiliesOfColumn = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  const names = text.split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/);
  const areNames = names.every((name) => familyAlone.test(name) && !isWordOfTitles(name));
  const isPerson = areNames && names.some((name) => registry.institution(name) === null && registry.venue(name) === null);
  return isPerson ? names.map((name) => person(name, [])) : null;
};

/** Words that end so are what works are about, far more often than anybody's family: "Pruning", "Compression", "Sparsity". */
const isSubject = /(?:\p{L}{3}ing|[ts]ions?|ity|ities|ments?|ness|isms?|ics|wares?|ency|ances?|works?|tems?)$/iu;

/**
 * A row of family names, with commas alone between them too, as far as their looks can tell: "Frankle, Carbin", but not
 * "Pruning, Sparsity". So large a share of them may be called like a subject, "Denning".
 */
export const parseFamiliesByLooks = (text: string, registry: RegistryIndex, share = 0.49): PersonMention[] | null => {
  const people = parseFamiliesInPlace(text, registry);
  if (people !== null && othersAtEnd.test(text)) return people;
  const subjects = people?.filter(({ name }) => isSubject.test(name)).length ?? 0;
  return people?.every(({ name }) => !isTopic(name, registry) && !saysOfWorks.test(name.split(" ")[0] ?? "")) === true &&
    subjects <= people.length * share
    ? people
    : null;
};

/** One family alone, as far as its looks can tell: any word may stand in its place. */
export const parseFamilyByLooks = (text: string, registry: RegistryIndex): PersonMention[] | null =>
  isWordOfTitles(text) || isSubject.test(text) || isTopic(text, registry) ? null : parseFamilies(`${text} et al.`, registry);

/** "左鹏飞、华宇、吴杰": among names in Han most tell of the others that they are some too. */
const fewestInHan = 3;
const namesInHan = (text: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  if (!/^\p{Script=Han}{2,3}\s*[、,]/u.test(text)) return null;
  const names = split(text, /\s*[,、]\s*/g);
  const areShort = names.length >= fewestInHan && names.every((name) => /^\p{Script=Han}{2,3}$/u.test(name));
  if (!areShort || names.filter(isPersonName).length * 2 <= names.length) return null;
  return names.some((name) => isCalledInstitution(name, registry)) ? null : names.map((name) => person(name, []));
};

/** "康王成、McAuley": beside names in Han, families alone are people too. */
const namesInTwoScripts = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  if (!/、|\p{Script=Han}\s*,/u.test(text) || !/\p{Script=Latin}/u.test(text)) return null;
  const names = split(text, /\s*[,、]\s*/g);
  const isFamily = (name: string): boolean => familyAlone.test(name) && !isCoined(name) && parseFamilyByLooks(name, registry) !== null;
  const areNames = names.every((name) => (isPersonName(name) || isFamily(name)) && !isCalledInstitution(name, registry));
  return areNames && names.some((name) => /^\p{Script=Han}/u.test(name)) ? names.map((name) => person(name, [])) : null;
};
