import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { parseAward } from "../../recognise/award.ts";
import { inOrder, mayBeName } from "../../recognise/family-first.ts";
import { findVenue } from "../../recognise/find-venue.ts";
import { isSmallName } from "../../recognise/called.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { thesisAt } from "../../recognise/thesis.ts";
import { mayBeVenue, parseVenue, type VenueTag } from "../../recognise/venue.ts";
import { journalInPlace } from "../../recognise/venue-in-place.ts";
import { venueSpeltOut } from "../../recognise/venue-name.ts";
import { saidBehindEdition } from "./cited-behind.ts";
import { remarkBehindVenue, remarkOfReference } from "./cited-remark.ts";
import { valuesOf } from "../line/values.ts";
import { wordCount } from "../line/traits.ts";

/* What the parts of a reference say, wherever they stand: who, the title, where and when. */

/** A reference as bibliographies write it: authors, title, where and when. */
export interface Citation {
  readonly people: readonly PersonMention[];
  readonly title: string;
  readonly venue: VenueTag | null;
  readonly year: number | null;
  readonly award: string | null;
  /** "(Silo)" behind all of it: what people call the work. */
  readonly name: string | null;
  /** Where a thesis was handed in, or those who wrote it are. */
  readonly school: string | null;
  /** What is said of it behind all that. */
  readonly remark: string | null;
}

/** Numbers that look like years and are none: of the arXiv, of a DOI, in an address, of pages. */
const noYears =
  /https?:\/\/\S+|\bdoi:?\s*10\.\S+|\b\d{4}\.\d{4,5}(?:v\d+)?\b|(?:\bpp?\.|\bpages|:)\s*\d+(?:\s*[-–—]+\s*\d+)?|\b\d+\s*[–—]\s*\d+\b|(?<![-\d])\d+-\d+(?![-\d])/gi;

/** The year is written last, behind volume and pages, or in brackets. */
export const yearIn = (text: string): number | null => {
  const plain = text.replace(noYears, " ");
  const found = /\(\D{0,12}((?:19|20)\d{2})[a-z]?\)/.exec(plain)?.[1] ?? [...plain.matchAll(/\b((?:19|20)\d{2})[a-z]?\b/g)].at(-1)?.[1];
  return found === undefined ? null : Number(found);
};

/** "LPAR (Dakar) 2010": the place of a meeting behind its acronym; what is no place says more of the meeting. */
const place = /^(\p{Lu}[\p{L}&-]*\p{Lu}) \((?!Comp|Ext|Work|Demo|Poster|Short|Part|Post)\p{Lu}\p{Ll}[\p{L} .'’-]+\)(?=\s)/u;

/** "Proc. ACM Program. Lang. 2(POPL)", "7(OOPSLA1)": the conference whose papers an issue of a journal prints. */
const issueOf = (text: string, registry: RegistryIndex): ReturnType<RegistryIndex["venue"]> => {
  const issue = /\s\d{1,3}\s?\(([A-Z][A-Za-z]{2,12})\d?\)/.exec(text)?.[1];
  return issue === undefined ? null : registry.venue(issue);
};

const pagesBehind = /[,.]?\s*\b(?:pp?\.|pages?\b|S\.|Seiten?\b)\s*[A-Za-z]?\d.*$/;

/** "In 2021 IFIP/IEEE Int. Symposium on Integrated Network Management (IM). 286-294." */
export const venueOf = (text: string, year: number | null, registry: RegistryIndex): VenueTag | null => {
  const plain = text
    .trim()
    .replace(/^.{3,120}\(eds?\.\)[.,:]?\s+(?=\S)/i, "")
    .replace(/^(?:in:?\s+)?(?:proc(?:eedings|\.)?(?: of(?: the)?)?\s+)?/i, "")
    .replace(/[.,]\s*(?:LNCS|LNAI|LIPIcs|CEUR|Lecture Notes in|vol(?:\.|ume)\s*\d).*$/i, "")
    .replace(pagesBehind, "")
    .replace(/\s*:\s*[\d:]+(?:\s*[-–]+\s*[\d:]+)?(?=\s*(?:\(|$))/, "")
    .replace(/[.\s]+$/, "")
    .replace(place, "$1");
  if (plain === "" || wordCount(plain) > 40) return null;
  const unled = text
    .trim()
    .replace(/^in:?\s+/i, "")
    .replace(pagesBehind, "");
  const firstOf = (sign: RegExp): string => plain.split(sign)[0] ?? "";
  const series =
    issueOf(plain, registry) ??
    registry.venue(unled.replace(/[\s,(]*\d.*$/, "")) ??
    venueSpeltOut(plain, registry) ??
    registry.venue(firstOf(/,\s/)) ??
    registry.venue(firstOf(/,\s/).replace(/^(?:ACM|IEEE|USENIX)(?:\/(?:ACM|IEEE))?\s+/, "")) ??
    registry.venue(firstOf(/\.\s/)) ??
    journalInPlace(firstOf(/[\s,(]*\d|\.\s/), registry);
  if (series !== null) return { text: plain, series: series.series, ...(year === null ? {} : { year }) };
  const found = findVenue(plain, registry)?.venue ?? parseVenue(plain, registry);
  if (found !== null && found.text !== "") return found.year !== undefined || year === null ? found : { ...found, year };
  const acronym = /\(([A-Z][A-Za-z&-]{1,14})(?:\s*['’]?\d{2,4})?\)(?!\s+\p{L})/u.exec(plain)?.[1];
  const known = acronym === undefined ? null : parseVenue(year === null ? acronym : `${acronym} ${String(year)}`, registry);
  if (known !== null) return known;
  const name = plain
    .replace(/\.\s+(?:IEEE|ACM|Springer|Elsevier|pp?\.|\d).*$/i, "")
    // an article counted instead of pages, "15(3), R46"
    .replace(/,\s*\d+\s*(?:\([^()]*\))?,\s*(?:Article\s+)?[A-Za-z]{0,2}\d[\w.–-]*$/, "")
    // volume, year and pages, whatever sign joins the pages
    .replace(/[,.]?\s*\(?\d[^A-Za-z\p{Script=Han}]*$/u, "")
    .trim();
  // "forgot where": no name at all.
  return name.length < 3 || !/[\p{Lu}\p{Script=Han}]/u.test(name) || !mayBeVenue(name)
    ? null
    : { text: name, ...(year === null ? {} : { year }) };
};

/** "A., B., ... & Z.", "A., B., … Z.": rows of many authors leave out those before the last. */
const leftOut = /,?\s*(?:…|\.\s?\.\s?\.)\s*,?\s*(?:(?:&|and)\s+)?(?=\p{L})/gu;

/** "A. Author, B. Author (MIT)": where they are stands in brackets behind names, if it does, and nothing but another name behind it. */
const isPlaced = (text: string): boolean => /\([^()]{2,120}\)/.test(text) && !/\)[.:]?\s+(?!(?:and|und|et|y|&)\s)\S/.test(text);

/** The people of a text that names them as bibliographies do, and nothing else. */
export const authors = (written: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const text = /…|\.\s?\.\s?\./.test(written) ? written.replace(leftOut, ", & ") : written;
  const people = text.length > 900 || !mayBeName.test(text) ? null : parsePeople(inOrder(text).replace(/,\s*&\s*/g, ", and "), registry);
  return people !== null && people.length > 0 && (isPlaced(text) || people.every((each) => each.institutions.length === 0)) ? people : null;
};

/** "(*)": a sign that a legend explains. */
const markBehind = /\s*[([](?:\*{1,3}|[+!~†‡])[)\]]\s*$/;

/** "Best Paper, InfoVis": a prize, and whose it is. */
const awardIn = (text: string, registry: RegistryIndex): string | null => {
  const [prize = "", whose = "", ...more] = text.split(/,\s+/);
  return parseAward(text) ?? (more.length === 0 && registry.venue(whose) !== null ? parseAward(prize) : null);
};

/** "SIGMOD, 2021 (Best Paper). arXiv:2004.03814": the number of the preprint behind where and when the work appeared. */
const preprintBehind = /^(.*\b(?:19|20)\d{2}\b.*?)[\s.,;]+arXiv:\s?(\d{4}\.\d{4,5})(?:v\d+)?\.?$/i;

const longestPlace = 400;

const nameInBrackets = /\.\s*\((\p{L}[\p{Letter}\p{Number}+-]{1,23})\)\.?$/u;
/** "(Silo)", "(kallisto)". */
const isName = (word: string, registry: RegistryIndex): boolean =>
  /^\p{Lu}/u.test(word) || (isSmallName(word) && registry.topicPerhaps(word) === null && valuesOf(word, registry) === null);

/** "ISCA 1993 (ISCA Influential Paper Award)". */
const prizeInBrackets = /^([^()[\]]*\d)\s*[([]([^()[\]]{4,60})[)\]][\s.]*$/;

/** What stands behind where and when: an address, a prize, what the work is called. */
const asides = (
  text: string,
  registry: RegistryIndex,
): { readonly published: string; readonly award: string | null; readonly name: string | null } => {
  let published = text
    .replace(/[\s.,]*(?:\bdoi:?\s*)?(?:https?:\/\/\S+|\bdoi:\s*10\.\S+)/gi, "")
    .replace(markBehind, "")
    .trim();
  const called = nameInBrackets.exec(published);
  const name = called !== null && isName(called[1] ?? "", registry) ? called : null;
  if (name !== null) published = published.slice(0, name.index + 1);
  const prize =
    prizeInBrackets.exec(published) ??
    /^(.*\d.*?)[\s.,;([*_—–-]+((?:Jay Lepreau\s+)?(?:best|outstanding|distinguished|test[- ]of[- ]time)\b[^.()[\]]{0,40}?)[\s*_)\].!]*$/i.exec(
      published,
    );
  const award = prize?.[2] === undefined ? null : awardIn(prize[2], registry);
  if (award !== null) published = prize?.[1] ?? published;
  return { published, award, name: name?.[1] ?? null };
};

/** What stands in brackets behind a title and says which text it is: "(arXiv:1505.02710)", "(2nd ed.)", "[Doctoral dissertation, …]". */
const identity =
  /\s*[([](?:(?:arXiv|bioRxiv|medRxiv|SSRN|ePrint|version|(?:technical )?report|(?:publication )?no\.|vol\.|\d+(?:st|nd|rd|th) ed\b|rev\. ed\b)[^()[\]]*|(?:doctoral dissertation|(?:ph\.?d\.?|master'?s|doctoral) thesis|computer software|preprint|data ?set)[^()[\]]*)[)\]]$/i;
/** Who prints books is nowhere that papers appear. */
const press =
  /^[\p{L}\s.&'’,/-]*\b(?:Press|Publish(?:ers|ing)|Verlag|Wiley|O['’]Reilly(?: Media)?|McGraw-?Hill|Addison-?Wesley|Morgan Kaufmann|Prentice Hall|Pearson)\.?$/u;

const isReport =
  /\b(?:[Tt]ech(?:nical|n?\.)? (?:[Rr]eport|[Mm]emo)|TR|[Rr]apport (?:technique|de recherche)|[Tt]echnischer Bericht|[Ii]nforme técnico|[Rr]elatório técnico)\b/u;

/** "Tech report, Rice, 2001", "Technischer Bericht 42, ETH Zürich", "UC Berkeley Tech Report": whose report it is. */
const reportAt = (text: string, registry: RegistryIndex): string | null => {
  const parts = text.length <= longestPlace && isReport.test(text) ? text.split(/[,.;](?:\s+|$)/) : [];
  const names = parts.map((part) => part.split(isReport, 1)[0]?.trim() ?? "");
  return names.find((name) => registry.institution(name) !== null) ?? null;
};

/** A citation of what its parts are known to be: who, the title, all that stands behind it, and when. */
export const made = (
  people: readonly PersonMention[],
  title: string,
  whole: string,
  year: number | null,
  registry: RegistryIndex,
  least = 3,
): Citation | null => {
  const placed = saidBehindEdition(whole, year !== null, registry);
  const said = placed ?? (year === null ? null : remarkBehindVenue(whole)) ?? remarkOfReference(whole);
  const told = said === null ? whole : whole.slice(0, said.end);
  const [, rest = told, arxiv] = (told.length > longestPlace ? null : preprintBehind.exec(told.trim())) ?? [];
  const when = year ?? yearIn(rest);
  const { published, award, name } = asides(rest, registry);
  const school = thesisAt(published) ?? reportAt(published, registry);
  const remark = said === null || said.remark === "" ? null : said.remark;
  const isPlaced = school === null && !press.test(published.replace(/[\s.]+$/, ""));
  const where = isPlaced ? venueOf(published, when, registry) : null;
  const venue = where === null || arxiv === undefined ? where : { ...where, arxiv };
  // Where several people signed and everybody knows where it appeared, one word is a title: "Sagas".
  const few = venue?.series === undefined ? least : Math.min(least, people.length > 1 ? 1 : 2);
  return wordCount(title) < few || wordCount(title) > 40
    ? null
    : {
        people,
        title: title.trim().replace(identity, ""),
        venue,
        year: when,
        award: placed?.award ?? award,
        name,
        school: school ?? placed?.institutions ?? null,
        remark,
      };
};

/** How a title begins: with a capital, "3D …", or with a name that is written small, "pFabric: …", "wav2vec 2.0: …". */
export const titleStart = "(?:\\p{Lu}|\\d{1,3}-?\\p{Lu}|\\p{Ll}[\\p{Ll}-]{0,3}\\p{Lu}|\\p{Ll}[\\p{L}\\p{N}.+-]{1,24}(?: \\d[\\d.]*)?:\\s)";
export const beginsTitle = new RegExp(`^(?:${titleStart}|\\p{Script=Han})`, "u");

/** "Han, Mao, Dally", "Han and Mao", "Molchanov et al.": families alone, which more than one comma, "and" or "et al." says. */
export const severalFamilies = (text: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const people = /,.*,|\bal\.?$|\s(?:and|&|und|et|y|e)\s/.test(text) ? parseFamiliesByLooks(text, registry) : null;
  return people !== null && (people.length > 2 || /\bet\.? al\.?$|\s(?:and|&|und|et|y|e)\s/.test(text)) ? people : null;
};
