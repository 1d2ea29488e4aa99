import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { collective } from "../../recognise/collective.ts";
import { mayBeName } from "../../recognise/family-first.ts";
import { areInstitutions, splitInstitutions } from "../../recognise/institutions.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { parseFamiliesByLooks, parseFamiliesInPlace, parsePeople } from "../../recognise/people.ts";
import { thesisAt } from "../../recognise/thesis.ts";
import { isPeriodical, parseVenue, venueName } from "../../recognise/venue.ts";
import { authors, beginsTitle, made, severalFamilies, titleStart, venueOf, yearIn, type Citation } from "./cited-parts.ts";
import { inCommas } from "./cited-in-commas.ts";
import { withWholeYear } from "./cited-year.ts";
import { whoAndPlace } from "../line/who-and-place.ts";

/** What "In" follows has ended, whatever questions the title asks. */
const yearFirst: readonly RegExp[] = [
  // „Title“, Journal 70(1)
  `["„“«‚]\\s?(${titleStart}[^"„“”«»]{4,260}?)[.,]?\\s?["“”»‘](?!:)[.,]?\\s*(.*)`,
  // ‘Title’, in Proceedings: an apostrophe within has letters behind it
  `[‘'](${titleStart}.{4,260}?)[.,]?[’'](?=[.,]?\\s)[.,]?\\s+(.*)`,
  `(["“]?${titleStart}.{8,260}?)(?<!\\bvs)[.?!]["”]?\\s+(In:?\\s.*)`,
  `(["“]?${titleStart}.{8,260}?)(?<!\\bvs)[.?!](?:\\s+(.*))?`,
].map((rest) => new RegExp(`^(.{2,900}?)(?:,|(?<!\\b\\p{Lu})\\.)?\\s+\\(?((?:19|20)\\d{2})[a-z]?\\)?(?:[.,:]|(?<=\\)))\\s+${rest}$`, "u"));

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

/** "How Hard Can It Be? Doing It Again. NSDI": what stands between a question and the venue answers it, as a part of the title. */
const withAnswer = (
  title: string,
  behind: string,
  text: string,
  registry: RegistryIndex,
): { readonly title: string; readonly behind: string } => {
  const sign = /^[?!](?=\s)/.exec(text.slice(text.indexOf(title) + title.length))?.[0];
  const [answer = "", where] = sign === undefined ? [] : behind.split(/\.\s+(?=\p{Lu})/u, 2);
  const isAnswer =
    where !== undefined && venueOf(answer, null, registry)?.series === undefined && venueOf(where, null, registry)?.series !== undefined;
  return isAnswer ? { title: `${title}${sign ?? ""} ${answer}`, behind: behind.slice(answer.length + 1).trim() } : { title, behind };
};

/** "A. Author and B. Author. 2021. Title. In Venue." */
const withYearFirst = (text: string, registry: RegistryIndex): Citation | null => {
  const found = yearFirst.map((form) => form.exec(text)).find((each) => each !== null);
  const people =
    found?.[1] === undefined
      ? null
      : (authors(found[1], registry) ?? joinedFamilies(found[1], registry) ?? familyBeforeQuotes(found[1], text));
  if (people === null || found?.[3] === undefined) return null;
  const { title, behind } = withAnswer(found[3], found[4] ?? "", text, registry);
  // Behind a year in brackets two words are a title: "Squarified treemaps".
  const least = /^[.,:]?\s+\((?:19|20)/.test(text.slice(found[1]?.length ?? 0)) ? 2 : undefined;
  return made(people, title, behind, Number(found[2]), registry, least);
};

/** `A. Author, B. Author, "Title," Venue, 2021` */
const withQuotes = (text: string, registry: RegistryIndex): Citation | null => {
  const found =
    /^(.{5,900}?)(?:[,:]|(?<!\b\p{Lu})\.|(?<=\b\p{Lu}\.))\s*(?:["“]((?:["“][^"“”]{2,80}["”]|[^"“”]){2,260}?)[,.]?["”](?!:)|[„«]\s?([^„“”«»]{2,260}?)[,.]?\s?[“”»]|(?<=\s)[‘']([^‘„“”«»]{8,260}?)[,.]?[’'](?=[.,]?\s))[,.]?\s*(.*)$/u.exec(
      text,
    );
  const [, signed = "", first, second, third, behind = ""] = found ?? [];
  const title = first ?? second ?? third;
  // What stands before quotation marks are people, or the families of several.
  const people =
    authors(signed, registry) ?? collective(signed) ?? (yearIn(behind) === null ? null : parseFamiliesInPlace(signed, registry));
  return people === null || title === undefined ? null : made(people, title, behind, null, registry, 2);
};

/** Several people where a venue would stand: what stood first was a title in two words, "Paxos Made Live: …". */
const namesPeople = (text: string, registry: RegistryIndex): boolean =>
  /,|\band\b|&/.test(text) && parseVenue(text, registry) === null && (parsePeople(text.replace(/\.$/, ""), registry)?.length ?? 0) > 1;

/** "Li H": one family with its initials behind it. */
const oneTurned = (text: string): readonly PersonMention[] | null =>
  /^\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}{1,3}$/u.test(text) ? [{ name: text, institutions: [] }] : null;

/** "IEEE Trans. Systems Science and Cybernetics", "Proc. Foundations of …": by its words a journal or a meeting, though nobody may know it. */
const isPublished = ({ venue }: Citation): boolean => venue !== null && (venue.series !== undefined || isPeriodical(venueName(venue.text)));

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
    // Of a thesis there is one author, and nowhere else that it appeared.
    const isKnown = (cited: Citation): boolean => cited.venue?.series !== undefined || thesisAt(behind) !== null;
    if (people.length === 1 && namesPeople(rest[0] ?? "", registry)) continue;
    if (yearIn(behind) === null || !beginsTitle.test(title)) continue;
    const cited = made(people, title, behind, null, registry);
    if (cited === null || (isAlone && !isKnown(cited)) || (row === null && !isPublished(cited))) continue;
    if (!mayGoOn(signed)) return upToInitial === null || row !== null ? cited : upToInitial;
    upToInitial ??= cited;
  }
  return upToInitial;
};

/** "Zerbino DR, Birney E. Velvet", "Li H. Minimap2": initials end the authors, and a title begins that has a colon; in "Ada L. McByron" none ends. */
const goesOnWithTitle = (who: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}, (?:and )?)+\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}\. \p{Lu}/u.test(who) ||
  /^\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}\. (?!(?:Ma?c|De|Du|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+$)(?:\S*(?:\d|\p{Ll}\p{Lu})|\S+ and \p{Ll})/u.test(who);

/** "Akkaya et al. (OpenAI)": families that say themselves that they are several, and where they are. */
const placedFamilies = (who: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const place = /(?:\bal\.?|\sand\s\S+|\s&\s\S+)\s*\(([^()]{2,60})\)$/u.exec(who)?.[1];
  const placed = place === undefined ? null : whoAndPlace(who, registry);
  return placed === null || place === undefined || !areInstitutions(place, registry)
    ? null
    : placed.people.map((each) => ({ ...each, institutions: splitInstitutions(place, registry) }));
};

const endOfSentence = /\p{Letter}{2}\.\s+\p{Lu}/u;

/** "A. Author, B. Author: Title. Venue 2021: 1-15", as bibliographies that machines keep write it. */
const withColon = (text: string, registry: RegistryIndex): Citation | null => {
  const at = text.indexOf(": ");
  const who = at <= 0 ? "" : text.slice(0, at);
  if (goesOnWithTitle(who)) return null;
  const people = authors(who, registry) ?? severalFamilies(who, registry) ?? placedFamilies(who, registry);
  // "Kitaev, A. Yu." has that only once it is turned.
  const goesOn = endOfSentence.test(who) && people?.some(({ name }) => endOfSentence.test(name)) === true;
  if (people === null || goesOn) return null;
  const [asked = "", ...parts] = text.slice(at + 2).split(/(?<=[.?!])\s+(?=\p{Lu}|\p{Ll}{1,3}\p{Lu})/u);
  // "Why … Wrong? A Usability Study. CCS 2017": a title that asks may answer.
  const answers = /[?!]$/.test(asked) && parts.length > 1 && venueOf(parts[0] ?? "", null, registry)?.series === undefined ? 1 : 0;
  const title = [asked, ...parts.slice(0, answers)].join(" ");
  const rest = parts.slice(answers);
  const behind = rest.join(" ");
  // "Project Adam: Building …. OSDI 2014" is a system; of one author alone volume or pages tell.
  const isAlone = people.length === 1 && !/(?:^|\s)\p{Lu}\.|,\s\p{Lu}\p{Ll}{1,2}\./u.test(who) && !/\bet\.? al/i.test(who);
  if (isAlone && ((behind.match(/\d+/g)?.length ?? 0) < 2 || namesPeople(rest[0] ?? "", registry))) return null;
  return yearIn(behind) === null ? null : made(people, title.replace(/\.$/, ""), behind, null, registry);
};

const count =
  "(?:\\[(?:\\d{1,3}|\\p{Lu}[\\p{Letter}+]{0,8}\\d{2,4}[a-z]?)\\]|\\(\\d{1,3}\\)|\\d{1,3}[.)]|\\[(?:\\p{Lu}|[*+!~-]{1,3})\\]|\\((?:[*+!~-]{1,3}|\\p{L})\\))";
const sign = "(?:[*†‡★☆]|\\p{Extended_Pictographic}\\uFE0F?){1,3}";

/** "[12]", "[LMW79]", "(3)": how a bibliography counts its references; "[R]", "(*)": what a legend explains. */
export const referenceMark = new RegExp(`^\\s*(?:${count}\\s?${sign}\\s?(?=\\p{Lu})|${count}\\s+(?=\\S)|${sign}\\s?(?=\\p{Lu}))`, "u");

/** The kind of a text in the bibliographies of China, "[J]", "[C]//". */
const kindMark = /\s*\[(?:[JCDMRSNP]|EB)(?:\/OL)?\]\s*(?:\/\/|[.．])?\s*/u;

/** Bibliographies in Chinese with the signs and the spaces of others. */
const inLatinSigns = (text: string): string =>
  /^\p{Script=Han}/u.test(text) ? text.normalize("NFKC").replace(/([.,])(?=\p{Script=Han})/gu, "$1 ") : text;

const beforeQuotes = /^[^:"“”„«»]{2,300}:\s["“„«]/;

const othersOpen = /^\p{Lu}[\p{L}'’-]+ et\.? al\.?$/u;

/** A line written as a reference of a bibliography, or null. */
export const parseCitation = (whole: string, registry: RegistryIndex): Citation | null => {
  const unmarked = withWholeYear(inLatinSigns(whole.replace(referenceMark, "")), registry);
  const text = unmarked.replace(kindMark, ". ");
  const isMarked = text !== unmarked;
  if (text.length < (isMarked ? 20 : 40) || text.length > 1200 || !/(?:19|20)\d{2}/.test(text) || !mayBeName.test(text)) return null;
  // Behind a colon and quotation marks nothing of the title is left to find.
  const listed = beforeQuotes.test(text) ? withQuotes(text, registry) : withColon(text, registry);
  if (listed !== null) return listed;
  if (!isMarked && !/^[^:：[\]]{4,}?(?:[.,]|\(?(?:19|20)\d{2}[a-z]?\)?:|:(?=\s["„“«])|\d[a-z]?\)(?=\s["„“«‚\p{Lu}]))\s/u.test(text))
    return null;
  const found = withYearFirst(text, registry) ?? withQuotes(text, registry) ?? withStops(text, registry, isMarked);
  // "Tom B. Brown et al. (OpenAI) …" has a name behind its first stop.
  return found === null || othersOpen.test(found.title) ? inCommas(text, registry) : found;
};
