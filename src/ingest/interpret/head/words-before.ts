import type { RegistryIndex } from "../../registry.ts";
import type { Rich } from "../../read/rich.ts";
import { fullYear } from "../../recognise/date.ts";
import { findVenue } from "../../recognise/find-venue.ts";
import { areInstitutions, isInstitutionShaped, splitInstitutions } from "../../recognise/institutions.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { isOnlyWord, parseVenue } from "../../recognise/venue.ts";
import { familiesAndWhere } from "./authors-behind.ts";
import { authors } from "../reference/cited-parts.ts";
import { titleCase, wordCount } from "../line/traits.ts";
import { valuesOf, type Value } from "../line/values.ts";

/** Where and when in front of a title, and where that ends. */
interface WordsBefore {
  readonly text: string;
  readonly values: readonly Value[] | null;
  readonly end: number;
}

/** "22-ATC-Title", "24_DSN_Title", "23_Title". */
const numberedBefore = (text: string, registry: RegistryIndex): WordsBefore | null => {
  const found = /^-?\s*(\d{2})(?:_([A-Za-z][\w&-]{1,15}?)_|_|-([A-Za-z][A-Za-z&]{1,11})-)(?=\s*\S)/.exec(text);
  if (found === null) return null;
  const year = found[1] ?? "";
  const name = found[2] ?? found[3];
  const values = valuesOf(name === undefined ? `20${year}` : `${name}'${year}`, registry);
  const written: readonly Value[] | null =
    name === undefined ? null : [{ kind: "venue", venue: { text: name, year: 2000 + Number(year) } }];
  return { text: found[0], values: values ?? written, end: found[0].length };
};

/** `CIDR, "Title"`, "OSDI: [Title](…)", "2006 - Title": a series alone only before a title that says itself where it begins. */
const saidBeforeSetApart = ({ text, marks }: Rich, registry: RegistryIndex): WordsBefore | null => {
  const found = /^([^,:|｜·–—-]{2,30}?)\s*(?:[,:|｜·]|\s[–—-]|(?=["“«]))\s*(?=\S)/u.exec(text);
  const said = found?.[1]?.trim();
  if (found === null || said === undefined) return null;
  const end = found[0].length;
  const isQuoted = /^["“«]/.test(text.slice(end));
  const isSetApart = isQuoted || marks.some(({ start, kind }) => start === end && kind !== "break");
  // "1984: A Novel" begins with its name, "2021: GSPMD: General …" with a year.
  const isYear = /^(?:19|20)\d{2}$/.test(said) && (isQuoted || !/^\S*:/.test(found[0]) || /:\s/.test(text.slice(end)));
  return isYear || (isSetApart && registry.venue(said) !== null && !isOnlyWord(said, registry))
    ? { text: said, values: valuesOf(said, registry), end }
    : null;
};

/** "Stanford NLP" may be a group, as "Amazon DynamoDB" is no group: in front of a colon only what is known by all of its name is told. */
const areNames = (said: string, registry: RegistryIndex): boolean => {
  const names = areInstitutions(said, registry) ? splitInstitutions(said, registry) : [];
  return names.length > 0 && names.every(({ text }) => registry.institution(text) !== null || isInstitutionShaped(text));
};

/** "ICOOOLPS'09: Title": where and when, though nobody knows what it is called. */
const unknownEdition = (text: string): WordsBefore | null => {
  const found = /^([A-Z][A-Za-z&+-]{1,13}[A-Z])\s?['’](\d{2})\s*(?:[:：]|\s[–—-])\s+(?=["“]?[\p{Lu}\p{N}])/u.exec(text);
  const [all = "", series = "", short = ""] = found ?? [];
  if (found === null || wordCount(text.slice(all.length)) < 3) return null;
  return { text: `${series}'${short}`, values: [{ kind: "venue", venue: { text: series, year: fullYear(short) } }], end: all.length };
};

/** "Tsinghua University: Title", "MIT, CMU: Title": who, where that is no firm, which works may be called like. */
const whoBefore = (text: string, registry: RegistryIndex): WordsBefore | null => {
  const found = /^([^:：.!?]{3,90}?)\s*[:：]\s*(?=["“]?[\p{Lu}\p{N}])/u.exec(text);
  const said = found?.[1] ?? "";
  if (found === null || !areNames(said, registry) || wordCount(text.slice(found[0].length)) < 3) return null;
  // "Concordia: …", "USP: A Unified Sequence Parallelism …": one Latin word is what a system is called as well.
  const mayBeWork = /^\S+$/.test(said) && !/\p{Script=Han}/u.test(said);
  return mayBeWork ? null : { text: said, values: [{ kind: "institutions", text: said }], end: found[0].length };
};

/** "2021  VLDB  Title": columns, each behind blanks. */
const yearAndSeries = (text: string, registry: RegistryIndex): WordsBefore | null => {
  const found = /^((?:19|20)\d{2})\s+((?=[A-Z][A-Za-z&-]*?[A-Z])[A-Za-z&-]+)\s+(?=["“]?[\p{Lu}\p{N}])/u.exec(text);
  const [all = "", year = "", series = ""] = found ?? [];
  const rest = text.slice(all.length);
  if (found === null || registry.venue(series) === null || wordCount(rest) < 4 || isHeldThere(rest)) return null;
  return { text: `${series} ${year}`, values: valuesOf(`${series} ${year}`, registry), end: all.length };
};

const whatIsHeld =
  /\b(?:track|challenge|cup|workshops?|tutorials?|proceedings|competition|contest|task|overview|keynotes?|(?<!\b(?:best|distinguished|outstanding|student|short|long|full)\s)papers?|poster|demo)\b/i;

/** What is held at a conference goes on after its year, "TREC 2007 Spam Track Overview", and in front of any bracket. */
const isHeldThere = (rest: string): boolean => whatIsHeld.test(/^[^([（]*/.exec(rest)?.[0] ?? "");

/** A title, or a system that is written small: "seL4: Formal …", "egg: Fast …", "ghOSt: …". */
const titleOrSmallName = '(?=["“]?(?:\\p{Lu}|\\p{Ll}+\\p{Lu}|[\\p{Ll}\\d-]{2,20}:\\s))';
const edition = new RegExp(`^((?=[A-Z][A-Za-z&-]*?[A-Z])[A-Za-z&-]+\\s?(?:['’]\\s?\\d{2}|(?:19|20)\\d{2}))\\s+${titleOrSmallName}`, "u");

/** Behind one blank a title of few words may be more of the name of what was held there; behind a gap it is a column of its own. */
const fewestWords = (before: string): number => (/\s{2,}$/.test(before) ? 2 : 4);

/** "ISCA 2018 A Configurable Processor": a series in letters and its year, behind which a whole title stands without any sign. */
const editionBefore = (text: string, registry: RegistryIndex): WordsBefore | null => {
  const found = edition.exec(text);
  const said = found?.[1];
  const rest = text.slice(found?.[0].length ?? 0);
  if (found === null || said === undefined || wordCount(rest) < fewestWords(found[0]) || isHeldThere(rest)) return null;
  const values = registry.venue(said.replace(/[\s\d'’]+$/, "")) === null ? null : valuesOf(said, registry);
  return values === null ? null : { text: said, values, end: found[0].length };
};

/** "Cousot & Cousot, POPL'77 — Title", "Kang et al., OSDI 2010: Title": who, and where and when, in front of a dash or a colon. */
const signedBefore = (text: string, registry: RegistryIndex): WordsBefore | null => {
  if (!/\d(?:\s+[—–-]{1,2}|:)\s/.test(text.slice(0, 130))) return null;
  const found = /^([^—–:]{6,120}?\d)(?:\s+[—–-]{1,2}|:)\s+(?=["“]?[\p{L}\d])/u.exec(text);
  const said = found?.[1] ?? "";
  const values = /['’]\d{2}$|\b(?:19|20)\d{2}$/.test(said) ? familiesAndWhere(said, registry) : null;
  return found === null || values === null ? null : { text: said, values, end: found[0].length };
};

/** "Grace Hopper (Yale): Title": who, and where that is. */
const speakerBefore = (text: string, registry: RegistryIndex): WordsBefore | null => {
  const found = /^(\p{Lu}[^()（）:：]{3,60}?)\s*[(（]([^()（）:：]{2,80})[)）]\s*[:：]\s+(?=["“]?[\p{Lu}\p{N}])/u.exec(text);
  const [all = "", name = "", where = ""] = found ?? [];
  const isKnown = found !== null && isPersonName(name) && areInstitutions(where, registry) && wordCount(text.slice(all.length)) >= 3;
  const people = isKnown ? parsePeople(`${name} (${where})`, registry) : null;
  return people === null ? null : { text: `${name} (${where})`, values: [{ kind: "people", people }], end: all.length };
};

const several = /\s(?:&|and|und|et|y|e)\s|\set\.? al\.?$/;
const beforeYear =
  /^(?<who>\p{L}[^:()[\]\d]{4,300}?),?\s+(?:\((?<year>(?:19|20)\d{2})[a-z]?\)[.,:]?|(?<bare>(?:19|20)\d{2})[a-z]?[.,:])\s+(?=["“„]?[\p{Lu}\d])/u;

/** "Chan & Quay (2016). Title", "Chan et al. 2016: Title": who and when, where that several wrote it says that they are people. */
const peopleAndYear = (text: string, registry: RegistryIndex): WordsBefore | null => {
  const found = beforeYear.exec(text.slice(0, 330));
  const { who = "", year, bare } = found?.groups ?? {};
  const people = several.test(who) ? (authors(who, registry) ?? parseFamiliesByLooks(who, registry)) : null;
  if (found === null || people === null || wordCount(text.slice(found[0].length)) < 2) return null;
  const values: readonly Value[] = [
    { kind: "people", people },
    { kind: "date", date: year ?? bare ?? "" },
  ];
  return { text: found[0].trim(), values, end: found[0].length };
};

const yearAndStop = /^((?:19|20)\d{2})\.\s+(?=["“„]?\p{Lu})/u;

/** "Google buys DeepMind", "A program beats the best player": somebody does something, as no title says it. */
const saysWhatHappened =
  /^(?:\p{Lu}\S*|A \p{Ll}+)(?:\s\S+){0,2}?\s(?:\p{Ll}{2,}s\s(?:the|an?|its|their|his|her|\p{Lu}\S*\s(?!\p{Lu}))|\p{Ll}{2,}ed\s(?:the|an?|its|their|his|her)\s|(?:was|were|has|had|wins|won|buys|bought)\s)/u;
const fewestCapital = 0.5;

const isSentence = (text: string): boolean =>
  !/[.?!]\s+\p{Lu}/u.test(text) && (saysWhatHappened.test(text) || (text.endsWith(".") && titleCase(text) < fewestCapital));

/** "2022. Title": no list counts so far. */
const yearInFront = (text: string): WordsBefore | null => {
  const [all = "", year = ""] = yearAndStop.exec(text) ?? [];
  return year === "" || wordCount(text) < 5 || isSentence(text.slice(all.length))
    ? null
    : { text: year, values: [{ kind: "date", date: year }], end: all.length };
};

const beforeEdition =
  /^(?<who>\p{L}[^:;()[\]\d]{4,300}?)\.\s+(?<where>\p{Lu}[^.:;()[\]\d]{1,40}?,?\s?(?:['’]\d{2}|(?:19|20)\d{2}))\.\s+(?=["“„]?[\p{Lu}\d])/u;

/** "A. Author, B. Author. SOSP, 2009. Title": who, and where and when, each closed by a stop. */
export const peopleAndEdition = (text: string, registry: RegistryIndex): WordsBefore | null => {
  const found = /\d\.\s/.test(text.slice(0, 360)) ? beforeEdition.exec(text.slice(0, 400)) : null;
  const { who = "", where = "" } = found?.groups ?? {};
  const venue = where === "" ? null : parseVenue(where.replace(/,(?=\s?['’\d])/u, ""), registry);
  if (found === null || venue?.series === undefined || venue.year === undefined || wordCount(text.slice(found[0].length)) < 3) return null;
  const people = authors(who, registry) ?? parsePeople(who, registry) ?? (several.test(who) ? parseFamiliesByLooks(who, registry) : null);
  if (people === null || (people.length < 2 && !several.test(who) && !/\p{Lu}\.\s/u.test(who))) return null;
  return {
    text: found[0].trim(),
    values: [
      { kind: "people", people },
      { kind: "venue", venue },
    ],
    end: found[0].length,
  };
};

/** "SIGCOMM 2019, Title", "OSDI'24: Title", "22-ATC-Title". */
export const wordsBefore = ({ text, marks }: Rich, registry: RegistryIndex): WordsBefore | null => {
  const found = /\d/.test(text.slice(0, 80)) ? findVenue(text, registry) : null;
  if (found !== null && found.start <= 2 && found.end < text.length && !/^[[(（【]/.test(text))
    return { text: text.slice(found.start, found.end), values: [{ kind: "venue", venue: found.venue }], end: found.end };
  return (
    numberedBefore(text, registry) ??
    saidBeforeSetApart({ text, marks }, registry) ??
    signedBefore(text, registry) ??
    peopleAndYear(text, registry) ??
    yearInFront(text) ??
    peopleAndEdition(text, registry) ??
    editionBefore(text, registry) ??
    yearAndSeries(text, registry) ??
    unknownEdition(text) ??
    speakerBefore(text, registry) ??
    whoBefore(text, registry)
  );
};
