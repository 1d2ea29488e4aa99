import type { PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { parseAward } from "../recognise/award.ts";
import { inOrder, mayBeName } from "../recognise/family-first.ts";
import { findVenue } from "../recognise/find-venue.ts";
import { isWordOfTitles } from "../recognise/person-name.ts";
import { parseFamiliesByLooks, parseFamiliesInPlace, parsePeople } from "../recognise/people.ts";
import { mayBeVenue, parseVenue, type VenueTag } from "../recognise/venue.ts";
import { journalInPlace } from "../recognise/venue-in-place.ts";
import { venueSpeltOut } from "../recognise/venue-name.ts";
import { remarkBehindVenue, remarkOfReference } from "./cited-remark.ts";
import { wordCount } from "./traits.ts";

/** A reference as bibliographies write it: authors, title, where and when. */
export interface Citation {
  readonly people: readonly PersonMention[];
  readonly title: string;
  readonly venue: VenueTag | null;
  readonly year: number | null;
  readonly award: string | null;
  /** "(Silo)" behind all of it: what people call the work. */
  readonly name: string | null;
  /** Where a thesis was handed in. */
  readonly school: string | null;
  /** What is said of it behind all that. */
  readonly remark: string | null;
}

/** Numbers that look like years and are none: of the arXiv, of a DOI, in an address, of pages. */
const noYears =
  /https?:\/\/\S+|\bdoi:?\s*10\.\S+|\b\d{4}\.\d{4,5}(?:v\d+)?\b|(?:\bpp?\.|\bpages|:)\s*\d+(?:\s*[-–—]+\s*\d+)?|\b\d+\s*[–—]\s*\d+\b|(?<![-\d])\d+-\d+(?![-\d])/gi;

/** The year is written last, behind volume and pages, or in brackets. */
const yearIn = (text: string): number | null => {
  const plain = text.replace(noYears, " ");
  const found = /\(\D{0,12}((?:19|20)\d{2})[a-z]?\)/.exec(plain)?.[1] ?? [...plain.matchAll(/\b((?:19|20)\d{2})[a-z]?\b/g)].at(-1)?.[1];
  return found === undefined ? null : Number(found);
};

/** "LPAR (Dakar) 2010": the place of a meeting behind its acronym; what is no place says more of the meeting. */
const place = /^(\p{Lu}[\p{L}&-]*\p{Lu}) \((?!Comp|Ext|Work|Demo|Poster|Short|Part|Post)\p{Lu}\p{Ll}[\p{L} .'’-]+\)(?=\s)/u;

/** "Proc. ACM Program. Lang. 2(POPL)": the conference whose papers an issue of a journal prints. */
const issueOf = (text: string, registry: RegistryIndex): ReturnType<RegistryIndex["venue"]> => {
  const issue = /\s\d{1,3}\s?\(([A-Z][A-Za-z]{2,12})\)/.exec(text)?.[1];
  return issue === undefined ? null : registry.venue(issue);
};

const pagesBehind = /[,.]?\s*\b(?:pp?\.|pages?\b|S\.|Seiten?\b)\s*[A-Za-z]?\d.*$/;

/** "In 2021 IFIP/IEEE Int. Symposium on Integrated Network Management (IM). 286-294." */
const venueOf = (text: string, year: number | null, registry: RegistryIndex): VenueTag | null => {
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

/** The people of a text that names them as bibliographies do, and nothing else. */
export const authors = (text: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const people = text.length > 900 || !mayBeName.test(text) ? null : parsePeople(inOrder(text).replace(/,\s*&\s*/g, ", and "), registry);
  return people !== null && people.length > 0 && people.every((each) => each.institutions.length === 0) ? people : null;
};

/** "(*)": a sign that a legend explains. */
const markBehind = /\s*[([](?:\*{1,3}|[+!~†‡])[)\]]\s*$/;

/** What stands behind where and when: an address, a prize, what the work is called. */
const asides = (text: string): { readonly published: string; readonly award: string | null; readonly name: string | null } => {
  let published = text
    .replace(/[\s.,]*(?:\bdoi:?\s*)?(?:https?:\/\/\S+|\bdoi:\s*10\.\S+)/gi, "")
    .replace(markBehind, "")
    .trim();
  const name = /\.\s*\((\p{Lu}[\p{Letter}\p{Number}+-]{1,23})\)\.?$/u.exec(published);
  if (name !== null) published = published.slice(0, name.index + 1);
  const prize =
    /^(.*\d.*?)[\s.,;([*_—–-]+((?:Jay Lepreau\s+)?(?:best|outstanding|distinguished|test[- ]of[- ]time)\b[^.()[\]]{0,40}?)[\s*_)\].!]*$/i.exec(
      published,
    );
  const award = prize?.[2] === undefined ? null : parseAward(prize[2]);
  if (award !== null) published = prize?.[1] ?? published;
  return { published, award, name: name?.[1] ?? null };
};

/** What stands in brackets behind a title and says which text it is: "(arXiv:1505.02710)", "(2nd ed.)", "[Doctoral dissertation, …]". */
const identity =
  /\s*[([](?:(?:arXiv|bioRxiv|medRxiv|SSRN|ePrint|version|(?:technical )?report|(?:publication )?no\.|vol\.|\d+(?:st|nd|rd|th) ed\b|rev\. ed\b)[^()[\]]*|(?:doctoral dissertation|(?:ph\.?d\.?|master'?s|doctoral) thesis|computer software|preprint|data ?set)[^()[\]]*)[)\]]$/i;
/** Who prints books is nowhere that papers appear. */
const press =
  /^[\p{L}\s.&'’,/-]*\b(?:Press|Publish(?:ers|ing)|Verlag|Wiley|O['’]Reilly(?: Media)?|McGraw-?Hill|Addison-?Wesley|Morgan Kaufmann|Prentice Hall|Pearson)\.?$/u;

const thesisAt =
  /^(?:ph\.?\s?d\.?|master(?:'?s|s)?|m\.?\s?sc\.?|doctoral|bachelor'?s?|diploma)\s+(?:thesis|dissertation)[,.]\s+([^,.\d]{3,80})/i;

/** A citation of what its parts are known to be: who, the title, all that stands behind it, and when. */
export const made = (
  people: readonly PersonMention[],
  title: string,
  whole: string,
  year: number | null,
  registry: RegistryIndex,
  least = 3,
): Citation | null => {
  const said = (year === null ? null : remarkBehindVenue(whole)) ?? remarkOfReference(whole);
  const rest = said === null ? whole : whole.slice(0, said.end);
  const when = year ?? yearIn(rest);
  const { published, award, name } = asides(rest);
  const school = thesisAt.exec(published)?.[1] ?? null;
  const isPlaced = school === null && !press.test(published.replace(/[\s.]+$/, ""));
  const venue = isPlaced ? venueOf(published, when, registry) : null;
  // Where several people signed and everybody knows where it appeared, one word is a title: "Sagas".
  const few = venue?.series === undefined ? least : people.length > 1 ? 1 : 2;
  return wordCount(title) < few || wordCount(title) > 40
    ? null
    : { people, title: title.trim().replace(identity, ""), venue, year: when, award, name, school, remark: said?.remark ?? null };
};

/** How a title begins: with a capital, "3D …", or with a name that is written small, "pFabric: …", "wav2vec 2.0: …". */
const titleStart = "(?:\\p{Lu}|\\d{1,3}-?\\p{Lu}|\\p{Ll}[\\p{Ll}-]{0,3}\\p{Lu}|\\p{Ll}[\\p{L}\\p{N}.+-]{1,24}(?: \\d[\\d.]*)?:\\s)";
const beginsTitle = new RegExp(`^(?:${titleStart}|\\p{Script=Han})`, "u");

/** What "In" follows has ended, whatever questions the title asks. */
const yearFirst: readonly RegExp[] = [
  // „Title“, Journal 70(1)
  `["„“«‚]\\s?(${titleStart}[^"„“”«»]{4,260}?)[.,]?\\s?["“”»‘](?!:)[.,]?\\s*(.*)`,
  `(["“]?${titleStart}.{8,260}?)[.?!]["”]?\\s+(In:?\\s.*)`,
  `(["“]?${titleStart}.{8,260}?)[.?!](?:\\s+(.*))?`,
].map(
  (rest) =>
    new RegExp(
      `^(.{2,900}?)(?:,|(?<!\\b\\p{Lu})\\.)?\\s+\\(?((?:19|20)\\d{2})[a-z]?\\)?(?:[.,:]|(?<=\\))(?=\\s+["„“«‚]))\\s+${rest}$`,
      "u",
    ),
);

/** "Chan & Quay", "Chan et al.": families alone that say themselves that they are several. */
const joinedFamilies = (text: string, registry: RegistryIndex): readonly PersonMention[] | null =>
  /\s(?:&|and|und|et|y|e)\s|\bet\.? al$/.test(text) ? parseFamiliesByLooks(text, registry) : null;

/** `Solow (1956), "Title"`: the year in brackets and the title in quotation marks say that what stands in front is an author, if no word is. */
const familyBeforeQuotes = (who: string, text: string): readonly PersonMention[] | null =>
  !who.split(" ").some(isWordOfTitles) &&
  /^(?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(who) &&
  /^,?\s+\((?:19|20)\d{2}[a-z]?\)[.,:]?\s+["„“«‚]/.test(text.slice(who.length))
    ? [{ name: who, institutions: [] }]
    : null;

/** "A. Author and B. Author. 2021. Title. In Venue." */
const withYearFirst = (text: string, registry: RegistryIndex): Citation | null => {
  const found = yearFirst.map((form) => form.exec(text)).find((each) => each !== null);
  const people =
    found?.[1] === undefined
      ? null
      : (authors(found[1], registry) ?? joinedFamilies(found[1], registry) ?? familyBeforeQuotes(found[1], text));
  return people === null || found?.[3] === undefined ? null : made(people, found[3], found[4] ?? "", Number(found[2]), registry);
};

/** `A. Author, B. Author, "Title," Venue, 2021` */
const withQuotes = (text: string, registry: RegistryIndex): Citation | null => {
  const found =
    /^(.{5,900}?)(?:[,:]|(?<!\b\p{Lu})\.|(?<=\b\p{Lu}\.))\s*(?:["“]((?:["“][^"“”]{2,80}["”]|[^"“”]){2,260}?)[,.]?["”](?!:)|[„«]\s?([^„“”«»]{2,260}?)[,.]?\s?[“”»])[,.]?\s*(.*)$/u.exec(
      text,
    );
  const [, signed = "", first, second, behind = ""] = found ?? [];
  const title = first ?? second;
  // What stands before quotation marks are people, or the families of several.
  const people = authors(signed, registry) ?? (yearIn(behind) === null ? null : parseFamiliesInPlace(signed, registry));
  return people === null || title === undefined ? null : made(people, title, behind, null, registry, 2);
};

/** Several people where a venue would stand: what stood first was a title in two words, "Paxos Made Live: …". */
const namesPeople = (text: string, registry: RegistryIndex): boolean =>
  /,|\band\b|&/.test(text) && parseVenue(text, registry) === null && (parsePeople(text.replace(/\.$/, ""), registry)?.length ?? 0) > 1;

/** "Han, Mao, Dally", "Molchanov et al.": families alone, which more than one comma or "et al." says. */
const severalFamilies = (text: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const people = /,.*,|\bal\.?$/.test(text) ? parseFamiliesByLooks(text, registry) : null;
  return people !== null && (people.length > 2 || /\bet\.? al\.?$/.test(text)) ? people : null;
};

/** "Li H": one family with its initials behind it. */
const oneTurned = (text: string): readonly PersonMention[] | null =>
  /^\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}{1,3}$/u.test(text) ? [{ name: text, institutions: [] }] : null;

/** A full stop that may end the authors: what follows is neither an initial nor another of them. */
const endOfAuthors = /\. (?!(?:\p{Lu}\.|and\b|&|et\b))/gu;

/** "Gordon L" of "Gordon L. Kindlmann. Title": an initial ends the authors only where no family follows, as behind "Li H". */
const mayGoOn = (signed: string): boolean =>
  /\b\p{Lu}$/u.test(signed) && !/^\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}(?:, \p{Lu}[\p{L}'’-]+ \p{Lu}{1,3})+$/u.test(signed);

/** "A. Author, B. Author. Title. Venue, 2021." */
const withStops = (text: string, registry: RegistryIndex, isMarked: boolean): Citation | null => {
  let upToInitial: Citation | null = null;
  for (const { index: at } of [...text.slice(0, 900).matchAll(endOfAuthors)].slice(0, 30)) {
    const signed = text.slice(0, at);
    const row = authors(/\b\p{Lu}$/u.test(signed) ? `${signed}.` : signed, registry);
    const people = row ?? severalFamilies(signed, registry) ?? oneTurned(signed);
    if (people === null) continue;
    const isAlone = !isMarked && people.length === 1 && !/^(?:\p{Lu}\.\s?)+\p{Lu}/u.test(text) && !/et al$/i.test(signed);
    const [title = "", ...rest] = text.slice(at + 2).split(/\.\s+/);
    const behind = rest.join(". ");
    if (people.length === 1 && namesPeople(rest[0] ?? "", registry)) continue;
    if (yearIn(behind) === null || !beginsTitle.test(title)) continue;
    const cited = made(people, title, behind, null, registry);
    if (cited === null || ((isAlone || row === null) && cited.venue?.series === undefined)) continue;
    if (!mayGoOn(signed)) return upToInitial === null || row !== null ? cited : upToInitial;
    upToInitial ??= cited;
  }
  return upToInitial;
};

/** "Zerbino DR, Birney E. Velvet", "Li H. Minimap2": initials end the authors, and a title begins that has a colon. */
const goesOnWithTitle = (who: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}, (?:and )?)+\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}\. \p{Lu}/u.test(who) ||
  /^\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}\. (?:\S*(?:\d|\p{Ll}\p{Lu})|\S+ and \p{Ll})/u.test(who);

/** "A. Author, B. Author: Title. Venue 2021: 1-15", as bibliographies that machines keep write it. */
const withColon = (text: string, registry: RegistryIndex): Citation | null => {
  const at = text.indexOf(": ");
  const who = at <= 0 ? "" : text.slice(0, at);
  if (goesOnWithTitle(who)) return null;
  const people = authors(who, registry) ?? severalFamilies(who, registry);
  if (people === null || people.some(({ name }) => /\p{Letter}{2}\.\s+\p{Lu}/u.test(name))) return null;
  const [asked = "", ...parts] = text.slice(at + 2).split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  // "Why … Wrong? A Usability Study. CCS 2017": a title that asks may answer.
  const answers = /[?!]$/.test(asked) && parts.length > 1 && venueOf(parts[0] ?? "", null, registry)?.series === undefined ? 1 : 0;
  const title = [asked, ...parts.slice(0, answers)].join(" ");
  const rest = parts.slice(answers);
  const behind = rest.join(" ");
  // "Project Adam: Building …. OSDI 2014" is a system; of one author alone volume or pages tell.
  const isAlone = people.length === 1 && !/(?:^|\s)\p{Lu}\./u.test(who) && !/\bet\.? al/i.test(who);
  if (isAlone && ((behind.match(/\d+/g)?.length ?? 0) < 2 || namesPeople(rest[0] ?? "", registry))) return null;
  return yearIn(behind) === null ? null : made(people, title.replace(/\.$/, ""), behind, null, registry);
};

/** "[12]", "[LMW79]", "(3)": how a bibliography counts its references; "[R]", "(*)": what a legend explains. */
export const referenceMark =
  /^\s*(?:\[(?:\d{1,3}|\p{Lu}[\p{Letter}+]{0,8}\d{2,4}[a-z]?)\]|\(\d{1,3}\)|\d{1,3}[.)]|\[(?:\p{Lu}|[*+!~-]{1,3})\]|\((?:[*+!~-]{1,3}|\p{L})\))\s+(?=\S)|^\s*[*†‡]{1,3}(?=\p{Lu})/u;

/** The kind of a text in the bibliographies of China, "[J]", "[C]//". */
const kindMark = /\s*\[(?:[JCDMRSNP]|EB)(?:\/OL)?\]\s*(?:\/\/|[.．])?\s*/u;

/** Bibliographies in Chinese with the signs and the spaces of others. */
const inLatinSigns = (text: string): string =>
  /^\p{Script=Han}/u.test(text) ? text.normalize("NFKC").replace(/([.,])(?=\p{Script=Han})/gu, "$1 ") : text;

/** A line written as a reference of a bibliography, or null. */
export const parseCitation = (whole: string, registry: RegistryIndex): Citation | null => {
  const unmarked = inLatinSigns(whole.replace(referenceMark, ""));
  const text = unmarked.replace(kindMark, ". ");
  const isMarked = text !== unmarked;
  if (text.length < (isMarked ? 20 : 40) || text.length > 1200 || !/(?:19|20)\d{2}/.test(text) || !mayBeName.test(text)) return null;
  const listed = withColon(text, registry);
  if (listed !== null) return listed;
  if (!isMarked && !/^[^:：[\]]{4,}?(?:[.,]|\(?(?:19|20)\d{2}[a-z]?\)?:|\d[a-z]?\)(?=\s["„“«‚]))\s/.test(text)) return null;
  return withYearFirst(text, registry) ?? withQuotes(text, registry) ?? withStops(text, registry, isMarked);
};
