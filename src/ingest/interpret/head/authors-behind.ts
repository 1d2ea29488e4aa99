import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { Rich } from "../../read/rich.ts";
import { parseDate } from "../../recognise/date.ts";
import { collective } from "../../recognise/collective.ts";
import { findVenue } from "../../recognise/find-venue.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { familiesAmongWords, parseFamilies, parseFamiliesByLooks, parseFamiliesOfColumn, parsePeople } from "../../recognise/people.ts";
import { isPersonName, isWordOfTitles } from "../../recognise/person-name.ts";
import { isCoined } from "../../recognise/title.ts";
import { mayBeVenue, parseVenue, venueAsWritten, type VenueTag } from "../../recognise/venue.ts";
import { cjkShare, wordCount } from "../line/traits.ts";
import type { Value } from "../line/values.ts";
import { oneFamily } from "../line/who-and-place.ts";

/** Authors behind a title, where they begin, and what is written there. */
interface Authors {
  readonly at: number;
  readonly text: string;
  readonly people: readonly PersonMention[];
  readonly year?: string;
}

/** "Ferdman 等", "Dayan、Idreos", and behind words in Chinese rather what these are about. */
const familiesInChinese = (names: string, registry: RegistryIndex): readonly PersonMention[] | null =>
  names.length < 200 && /^\p{Lu}[\p{L}'’ -]+(?:、\p{Lu}[\p{L}'’ -]+)*(?:(?<=、.*)|\s*等人?)$/u.test(names)
    ? parseFamiliesByLooks(names.replace(/、/g, ", "), registry)
    : null;

/** "Memcached et al.", "RocksDB et al.": programs that others are like. */
const isSystem = ({ name }: PersonMention): boolean =>
  isCoined(name) || /^(?:Redis|Kafka|Spark|Hadoop|Linux|.+(?:cached|DB|SQL|FS|OS))$/.test(name);

/** "Lai et al.", "Ashby, Birch et al.": families that others follow are no words. */
const openFamilies = (names: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const people = names.length < 120 && /\bet\.? al\.?$/.test(names) ? parseFamilies(names, registry) : null;
  return people?.some(isSystem) === true ? null : people;
};

/** "Neumann" behind a comma that no English title has, with where he is behind that. */
const onePlaced = (text: string, registry: RegistryIndex): Authors | null => {
  const at = text.lastIndexOf("，");
  const name = text.slice(at + 1).trim();
  const isName = at > 0 && cjkShare(text) < 0.1 && oneFamily.test(name) && !isCoined(name);
  return isName && parseFamiliesOfColumn(name, registry) !== null ? { at, text: name, people: [{ name, institutions: [] }] } : null;
};

const fewestFamilies = 3;

/** "Hopper/Byron/Babbage", "Hopper, Byron and Babbage": families whose last one is joined to them otherwise than words are. */
const joinedFamilies = (names: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const people = names.length < 120 && /\/|\s(?:and|&)\s/.test(names) ? parseFamiliesByLooks(names, registry, 0) : null;
  return people !== null && people.length >= fewestFamilies ? people : null;
};

const behind = (text: string, at: number, sign: string, registry: RegistryIndex): Authors | null => {
  const names = text.slice(at + sign.length);
  const people =
    wordCount(text.slice(0, at)) < 3
      ? null
      : (parsePeople(names, registry) ??
        familiesInChinese(names, registry) ??
        openFamilies(names, registry) ??
        joinedFamilies(names, registry));
  return people === null ? null : { at, text: names, people };
};

/** "Title, A. Author et al.", "Title, A. Author, B. Author" before a venue: from the first comma on that only names stand behind. */
const behindComma = (text: string, saysWhere: boolean, registry: RegistryIndex): Authors | null => {
  const isOpen = /\bet\.?\s+al\.?$/i.test(text) || (/[^等]等人?$/.test(text) && cjkShare(text) < 0.3);
  if (!isOpen && !saysWhere) return null;
  for (const { index, 0: sign } of [...text.matchAll(/, |，\s*/g)].slice(-40)) {
    const found = behind(text, index, sign, registry);
    const areMany = found !== null && found.people.length > 1 && found.people.every(({ institutions }) => institutions.length === 0);
    if (found !== null && (isOpen || areMany)) return found;
  }
  return null;
};

/** "Title. Tomioka, Srebro, Recht" where a venue stood elsewhere: several that are called like nothing that titles speak of. */
const familiesBehindStop = (text: string, registry: RegistryIndex): Authors | null => {
  const at = text.lastIndexOf(". ");
  const names = text.slice(at + 2);
  const people = at < 0 || wordCount(text.slice(0, at)) < 3 ? null : parseFamiliesByLooks(names, registry, 0);
  return people !== null && people.length >= fewestFamilies ? { at, text: names, people } : null;
};

/** "Title. A. Author, B. Author.", "Title? A. Author et al."; one author alone where a venue stood behind. */
const behindStop = (text: string, saysWhere: boolean, registry: RegistryIndex): Authors | null => {
  const fewest = saysWhere || /\bet\.?\s+al\.?$/i.test(text) ? 1 : 2;
  for (const { index, 0: stop } of [...text.matchAll(/(?<!\b\p{Lu})[.?!] /gu)].slice(0, 6)) {
    const found = behind(text, index, stop, registry);
    if (found !== null && found.people.length >= fewest) return { ...found, at: stop === ". " ? index : index + 1 };
  }
  return saysWhere ? familiesBehindStop(text, registry) : null;
};

/** Names behind a title and nothing else, in any of the ways that lists put them there; placed, where brackets behind them said where they are. */
export const authorsBehind = (text: string, saysWhere: boolean, isPlaced: boolean, registry: RegistryIndex): Authors | null => {
  const comma = behindComma(text.trimEnd(), saysWhere || isPlaced, registry);
  const stop = behindStop(text.replace(/(?<!\b\p{Lu}|\b(?:Jr|Sr|al))\.\s*$/u, ""), saysWhere, registry);
  // The comma may stand between the authors, behind the first of them.
  const several = stop !== null && stop.people.length > (comma?.people.length ?? 0) ? stop : (comma ?? stop);
  return several ?? (isPlaced ? onePlaced(text.trimEnd(), registry) : null);
};

/** "Title - Leslie Lamport - TOCS 1998", "Title — Ongaro & Ousterhout — ATC '14": behind one dash stands where, or the year, behind another who. */
export const personBehindDash = (text: string, saysWhere: boolean, registry: RegistryIndex): Authors | null => {
  const dated = /\s[-–—]{1,2}\s+((?:19|20)\d{2})$/.exec(text);
  const rest = dated === null ? text : text.slice(0, dated.index);
  const signed = /\s[-–—]{1,2}\s+([^–—]{3,90})$/.exec(rest);
  const group = collective(signed?.[1] ?? "");
  if (signed !== null && group !== null)
    return { at: signed.index, text: signed[1] ?? "", people: group, ...(dated?.[1] === undefined ? {} : { year: dated[1] }) };
  const found = saysWhere || dated !== null ? /\s[-–—]{1,2}\s+([^–—]{3,160})$/.exec(rest) : null;
  const who = found?.[1]?.split(/\s[-–—]{1,2}\s/).at(-1) ?? "";
  const areFamilies = /^\p{Lu}[\p{L}'’-]+(?:,? (?:&|and) \p{Lu}[\p{L}'’-]+|,? et al\.?)$/u.test(who);
  const areNames = isPersonName(who) || areFamilies || /,|&|\band\b/.test(who);
  const families = areFamilies ? parseFamilies : parseFamiliesByLooks;
  const people = found === null || !areNames ? null : (parsePeople(who, registry) ?? families(who, registry));
  if (found === null || (people === null && !areFamilies)) return null;
  const at = rest.slice(0, -who.length).replace(/[\s–—-]+$/, "").length;
  return { at, text: who, people: people ?? [], ...(dated?.[1] === undefined ? {} : { year: dated[1] }) };
};

/** "(Martin Kleppmann, 2017)", "(Ongaro & Ousterhout 2014)" behind a title: who and when. */
export const signedAndDated = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const [, who = "", when = ""] = /^(.{2,200}?)[\s,;]+((?:19|20)\d{2})$/.exec(text.trim()) ?? [];
  const date = parseDate(when);
  if (date === null) return null;
  const people = parsePeople(who, registry) ?? parseFamilies(who, registry);
  // One word may be a family or a publisher: what it says is when.
  if (people === null && !/^\p{Lu}[\p{L}'’-]+$/u.test(who)) return null;
  return [
    { kind: "people", people: people ?? [] },
    { kind: "date", date },
  ];
};

const whoAndOccasion = /^(?<who>.{3,120}?)\s*[;,；，]\s*(?<where>[^;,；，]{4,60})$/u;
/** "Chiu & Jain", "Handley et al.": several say themselves that they are people. */
const saysSeveral = /\s(?:&|and|und|et|y)\s|\bet\.? al\.?$|等人?$/u;
/** "Computer Networks and ISDN Systems 1989": beside such people what is written like a name stands for where, known or not. */
export const namedAndDated = /^\p{Lu}[\p{L}&-]*(?:\s(?:\p{Lu}[\p{L}&-]*|and|of|on|in|the|for|&)){0,7},?\s(?:19|20)\d{2}$/u;

/** "(Frankle, Carbin; ICLR 2019)" behind a title: families, and where. */
export const familiesAndWhere = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const { who = "", where = "" } = whoAndOccasion.exec(text.trim())?.groups ?? {};
  const known = who === "" ? null : parseVenue(where, registry);
  const isNamed = known === null && saysSeveral.test(who) && namedAndDated.test(where) && mayBeVenue(where);
  const venue = isNamed ? venueAsWritten(where, registry) : known;
  const people = venue?.year === undefined ? null : (parseFamiliesByLooks(who, registry) ?? familiesAmongWords(who, registry));
  return people === null || venue === null
    ? null
    : [
        { kind: "people", people },
        { kind: "venue", venue },
      ];
};

/** Authors behind "by", with where and when the work appeared, if that follows them. */
interface By {
  readonly at: number;
  readonly text: string;
  readonly people: readonly PersonMention[] | null;
  readonly where: string;
  readonly venue: VenueTag | null;
}

/** "Let's Verify Step by Step, Ann Author et al.": words of titles in front of whole names are the title's. */
export const areEndOfTitle = ([first, ...others]: readonly PersonMention[]): boolean =>
  first !== undefined &&
  others.length > 0 &&
  first.name.split(" ").every((word) => isWordOfTitles(word)) &&
  others.every(({ name }) => name.includes(" "));

/** "Title by A. Author and B. Author, OSDI 2022". */
export const authorsBy = ({ text, marks }: Rich, registry: RegistryIndex): By | null => {
  // Titles say "by" too: what a link or bold type holds is title, and authors follow the last one.
  const isTitle = (index: number): boolean =>
    marks.some(({ kind, start, end }) => (kind === "link" || kind === "strong") && start < index && index < end);
  const at = [...text.matchAll(/(?:[\s,.)]|^)by\s+(?=\p{Lu})/gu)].map(({ index }) => index).findLast((index) => !isTitle(index));
  if (at === undefined || at <= 0) return null;
  const tail = text
    .slice(at)
    .replace(/^[\s,.)]*by\s+/, "")
    .replace(/(?<![\s|｜])[\s|｜]+$/u, "");
  // "by A. Author et al., OSDI 2022 | Orca": what stands behind bars is none of theirs, and is taken before.
  if (/\s[|｜]\s/.test(tail)) return null;
  const found = findVenue(tail, registry);
  const names = (found === null ? tail : tail.slice(0, found.start)).replace(/[\s,.;(]+$/, "");
  const people = parsePeople(names, registry);
  if (people === null && !/\bet\.? al/i.test(names)) return null;
  if (people !== null && areEndOfTitle(people)) return null;
  return { at, text: names, people, where: found === null ? "" : tail.slice(found.start, found.end), venue: found?.venue ?? null };
};

/** "Title — A. Author, B. Author (Google)": names behind the last dash whose brackets say where they are. */
export const affiliatedBehindDash = (text: string, registry: RegistryIndex): Authors | null => {
  const found = /\s[-–—]{1,2}\s+([^–—]{5,400}\))$/.exec(text);
  const who = found?.[1];
  const people = who === undefined ? null : parsePeople(who, registry);
  const areKnown = people?.every(
    ({ institutions }) => institutions.length > 0 && institutions.every((each) => institutionShare(each.text, registry) >= 0.7),
  );
  return found === null || who === undefined || people === null || areKnown !== true ? null : { at: found.index, text: who, people };
};
