import type { RegistryVenue } from "../../model/registry.ts";
import type { VenueMention } from "../claims.ts";
import { foldName, type RegistryIndex } from "../registry.ts";
import { remembering, rememberingText } from "../remember.ts";
import { mayBeAward, parseAward } from "./award.ts";
import { parseDate } from "./date.ts";
import { areInstitutions } from "./institutions.ts";
import { arxivIdOf } from "./links.ts";
import { cutOff, seriesOfCut, withoutPublisher } from "./publisher.ts";
import { venueInPlace, venuesOfField } from "./venue-in-place.ts";
import { takeYear, tidy } from "./tag-year.ts";
import { withoutNumber } from "./venue-number.ts";
import { venueInBrackets, venueSpeltOut } from "./venue-name.ts";

/** What a venue tag says: the venue, and what people write into the same brackets. */
export interface VenueTag extends VenueMention {
  /** "2024-10" of "'24.10"; of a number of the arXiv, the month that it begins with. */
  readonly date?: string;
  readonly award?: string;
  readonly arxiv?: string;
}

/** A kind of presentation is not part of the venue's name; a workshop is: a workshop at a conference is not the conference. */
const presentation =
  /[\s(,]*\b(?:oral|spotlight|poster|highlight|main(?: track)?|main conference|industry(?: track)?|short(?: paper)?|long paper|tutorial|wip|demo|accepted|to appear|datasets?(?: and | ?& ?)benchmarks?(?: track)?|(?:d&b|(?:applied )?data science|industrial|demonstrations?|research|systems?|applications?|journal|tools?|experience|position)[- ]track)\b(?: only)?[\s),]*/gi;

/** Words that names of venues are shortened to: "Comm. of the ACM", "Trans. on Graphics", "Int. Conf. on Robotics". */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bComm(?:un)?\.(?: of the)?(?=\s)/gi, "Communications of the"],
  [/\bTrans\.(?: on)?(?=\s)/gi, "Transactions on"],
  [/\bInt(?:'?l|ern)?\.?(?=\s(?:Conf|Symp|Work|J))/gi, "International"],
  [/\bConf\.(?: on)?(?=\s)/gi, "Conference on"],
  [/\bSymp\.(?: on)?(?=\s)/gi, "Symposium on"],
];

const speltOut = (words: string): string => shortened.reduce((text, [short, long]) => text.replace(short, long), words);

/** "Findings of EMNLP", "Findings of the ACL: EMNLP": what a conference prints beside its talks is of it. */
const findingsOf = /^[Ff]indings of (?:the )?(?:(?:ACL|Association for Computational Linguistics)\s*[:,]\s*(?=\p{Lu}))?(?=\p{Lu})/u;

const seriesOf = (words: string, registry: RegistryIndex): RegistryVenue | null => {
  const found = registry.venue(words);
  if (found !== null) return found;
  if (cutOff.test(words)) return seriesOfCut(words, registry);
  const plain = words
    .replace(findingsOf, "")
    .replace(presentation, " ")
    .replace(/\(.*?\)/g, " ")
    .replace(/^\d+(?:st|nd|rd|th)\s+/i, "")
    .trim();
  if (plain === "") return null;
  const bare = plain.replace(/\s+(?:conference|symposium)$/i, "");
  const known = registry.venue(plain) ?? registry.venue(bare) ?? withoutPublisher(plain, registry) ?? venueSpeltOut(plain, registry);
  if (known !== null || !plain.includes(".")) return known;
  const long = speltOut(plain);
  return long === plain ? null : (registry.venue(long) ?? venueSpeltOut(long, registry));
};

const addressed = /:\/\/|\.(?:pdf|md|html?|com|org|edu|io|pptx?)\b/i;

/** Words that stand where a venue would and name none. */
const notVenue =
  /^(?:survey|book|blog|thesis|notes?|papers?|report|tech(?:nical)? report|unknown|(?:spring|summer|autumn|fall|winter)(?: (?:term|semester|quarter))?|release|version|part|draft|update|year|date)$/i;

/** What stands in a venue's place and is a publisher, a kind of text or a change to a program: nobody meets there. */
const isNoMeeting =
  /^(?:(?:web|blog|tech(?:nical)?|white)[- ]?)?(?:pages?|posts?|reports?|papers?|sites?|blogs?|web|books?|drafts?|manuscripts?|thes[ie]s|slides|courses?|talks?)$|^(?:ph\.?d\.?|master'?s?|bachelor'?s?) thesis$|^(?:n\/?a|none|tb[ad]|unpublished|preprint only|github|gitlab)$|^tech(?:nical|\.)? report\b|\b(?:PR|pull request|issue|commit)(?:\s*#?\d+)?$|^(?:Springer|Elsevier|Wiley|Morgan Kaufmann|O'Reilly|Addison|Pearson|MIT Press|CRC Press)\b|\bPubl(?:ishing|ishers?|\.)/i;

/** Whether a text that is no venue anybody knows may still name one: not a publisher, a report, a patch. */
export const mayBeVenue = (text: string): boolean =>
  /\p{Letter}{2}/u.test(text) && !/…|\.{3}/.test(text) && !isNoMeeting.test(tidy(text).replace(/[\s,]*'?\d{2,4}$/, ""));

/** One or two acronyms: "IA3", "ICSE-SEIP", "ACM CSUR", "NAIC @ SIGCOMM"; one plain word when its year is marked: "Middleware'24". */
const isAcronymic = (words: string, marked: boolean): boolean => {
  const each = words.split(/\s+/);
  if (marked && each.length === 1 && /^[A-Za-z][\w&@+-]{1,20}$/.test(words)) return true;
  // "SOSP Optimistic Crash Consistency": words behind a venue are a title.
  const plain = each.filter((word) => /^[A-Z][a-z]+$/.test(word) && !/^Workshops?$/.test(word));
  return (
    words.length <= 48 &&
    each.length <= 6 &&
    plain.length <= 2 &&
    each.every((word) => /^(?:@|&|on|for|[Ww]orkshops?|[A-Z][\w@&/+-]*)$/.test(word)) &&
    each.some((word) => /^[A-Z][\w@&-]*[A-Z]/.test(word) && word.length <= 24)
  );
};

/** "S. Floyd", "Floyd and Jacobson.": no journal begins so but "J. Algorithms". */
const people = /(?:^|\s)(?!J\.)\p{Lu}\. \p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+\. /u;

/** "SIAM Journal on Computing", "Proceedings of the IEEE": a word that only venues have, every other one capitalised. */
export const isPeriodical = (words: string): boolean =>
  !people.test(words) &&
  /\b(?:(?:Journal|Transactions|Proceedings|Letters|Symposium|Conference|Workshop|Magazine|Annals|Acta|Bulletin|Foundations and Trends)\b|^(?:Int|Eur|Amer?|Brit|Can|Scand|Jpn|Indian)\.\sJ\.(?=\s)|(?:Trans|Proc|Conf|Symp|Lett|Mag|Bull)\.(?=\s|$))/.test(
    words,
  ) &&
  words.split(/\s+/).length <= 9 &&
  words.split(/\s+/).every((word) => /^(?:[A-Z][\w.&/-]*|of|and|on|for|in|the|&)$/.test(word));

/** "International Conference on Slow Walks (ICSW)": the short name behind a name. */
const shortName = /\s*\([A-Z][\w&-]{1,14}\)$/;

/** "NAIC @ SIGCOMM": the part before is its own venue, which the registry may know by itself. */
const workshopAt = (words: string, registry: RegistryIndex): RegistryVenue | null => {
  const [first, host] = words.split(/\s*@\s*/);
  return first !== undefined && host !== undefined && first !== "" ? seriesOf(first, registry) : null;
};

/** "DeepSeek SC": who published it stands before where. */
const behindInstitution = (words: string, registry: RegistryIndex): RegistryVenue | null => {
  const at = words.lastIndexOf(" ");
  // "Google, NSDI": what a comma divides is two things.
  const venue = at <= 0 || /[,;，；|/]$/.test(words.slice(0, at)) ? null : registry.venue(words.slice(at + 1));
  // "Google Brain" is a part of Google, whatever else is called Brain.
  return venue !== null && venue.isWord !== true && registry.institution(words.slice(0, at)) !== null ? venue : null;
};

/** "HotOS XV, 2015": the fifteenth of them, and no "Machine Learning II"; behind a year letters are what a work is called, "OSDI'14 IX". */
const countedInRoman = (tag: string, registry: RegistryIndex): RegistryVenue | null => {
  const name = /^(\p{L}[\p{L} &-]{1,40}) [IVXL]{2,6}(?:,?\s*\(?(?:19|20)\d{2}\)?)?$/u.exec(tag)?.[1];
  const venue = name === undefined ? null : registry.venue(name);
  return venue?.kind === "journal" ? null : venue;
};

/** "Bioinformatics" as papers are about it, not as "Bioinformatics, 2018" or "Bioinform." names the journal. */
export const isOnlyWord = (words: string, registry: RegistryIndex): boolean => {
  const venue = registry.venue(words);
  return venue?.isWord === true && foldName(words) === foldName(venue.series);
};

/** "CRYPTO 84": a word that is written in capitals to its end names what it is called like. */
export const isInCapitals = (words: string): boolean => /(?:^|\s)\p{Lu}{4,}$/u.test(words);

const isNoVenue = (words: string, registry: RegistryIndex): boolean =>
  registry.institution(words) !== null || registry.ambiguity(words) !== null || registry.isNotInstitution(words);

/** "arXiv 2403": the month that its number begins with; "arXiv 2018" and "arXiv 2008" are years. */
const arxivMonth = (plain: string, text: string, series: string | undefined): VenueTag | null => {
  const found = /^arxiv[\s:.]*'?(\d{2})\.?(0[1-9]|1[0-2])$/i.exec(plain);
  const [, year = "", month = ""] = found ?? [];
  const date = year === "" || year === "20" || Number(year) < 7 || Number(year) > 89 ? null : parseDate(`20${year}-${month}`);
  return date === null ? null : { text: text.trim(), ...(series === undefined ? {} : { series }), year: Number(date.slice(0, 4)), date };
};

/** "arXiv:2206.15000. Distinguished Paper": words behind the number that are no part of it, as "[cs.HC]" is. */
const behindNumber = /\d\.\d{4,5}(?:v\d{1,2})?(?!\d)[^\p{L}[(]*(\p{L}+[^\p{L}[(]+\p{L}{2}.*)$/u;

const arxivTag = (plain: string, text: string, registry: RegistryIndex): VenueTag | null => {
  if (!/^(?:arxiv|preprint|corr)\b/i.test(plain)) return null;
  const number = arxivIdOf(plain);
  const series = registry.venue("arXiv")?.series;
  if (number === null) return arxivMonth(plain, text, series);
  const behind = behindNumber.exec(plain)?.[1];
  const award = behind === undefined ? null : parseAward(behind);
  if (behind !== undefined && award === null) return null;
  const month = /^(\d{2})(\d{2})\./.exec(number);
  const date = month?.[1] === undefined ? null : parseDate(`20${month[1]}-${month[2] ?? ""}`);
  return {
    text: text.trim(),
    arxiv: number,
    ...(award === null ? {} : { award }),
    ...(series === undefined ? {} : { series }),
    ...(date === null ? {} : { year: Number(date.slice(0, 4)), date }),
  };
};

/** Behind a venue what is no part of it: in brackets, behind a sign or an emoji, or in words that only awards begin with. */
const asides: readonly RegExp[] = [
  /^(.*\d)\s*(?:[,;:|·/]|-(?![Yy]ears?\b)|\p{Extended_Pictographic}\uFE0F?)\s*(.{3,60})$/u,
  /^(.*?)\s*[([]([^()[\]]{3,60})[)\]]$/,
  /^(.*\d)\s*[([]([^()[\];]{3,60});\s[^()[\];]{3,60}[)\]]$/,
  /^(.*?)[\s,;(\p{Extended_Pictographic}\uFE0F-]+((?:(?:Jay Lepreau )?best|outstanding|distinguished|honou?rable|test of time)\b.*?)\)?$/iu,
  /^(.*\d)\s*(\p{Script=Han}{4,12})$/u,
];

/** Awards and the like behind a venue: "ASPLOS'24, Best Paper", "ICCV 2021 (Marr Prize)", "SOSP'23 最佳论文". */
export const takeAward = (plain: string): { readonly words: string; readonly award?: string } => {
  for (const aside of mayBeAward(plain) ? asides : []) {
    const found = aside.exec(plain);
    const award = found?.[2] === undefined ? null : parseAward(found[2]);
    if (found?.[1] !== undefined && award !== null) return { words: found[1].replace(/[\s,(]+$/, ""), award };
  }
  return { words: plain };
};

/** "12_MICRO_Cache-Conscious Scheduling", "14_ATC_Raft": a title behind a tag whose words are joined by signs. */
const isTagWithTitle = (tag: string, registry: RegistryIndex): boolean => {
  const [, sign, name = "", behind = ""] = /^\d{2}([_-])([A-Za-z][^\s_-]*)\1(.+)/.exec(tag) ?? [];
  return /\s/.test(behind) || (sign === "_" && !/^workshops?$/i.test(behind) && registry.venue(name) !== null);
};

/** "17 months", "13 robots": behind a number that stands apart what nobody knows is counted, unless it is written like a name. */
const counted = /^\d{2}\s+\p{Ll}/u;

const longestText = 200;

/**
 * The venue that one tag names, the tag being all of the text: "OSDI'24", "24_DSN", "OSDI 23'", "OSDI2022",
 * "[ASPLOS’24, Best Paper]", "NeurIPS'22 Workshop", "arXiv 2312.07104". `series` only when the registry knows it;
 * an unknown acronym counts as a venue only with a year. "'24.10" alone gives a date and an empty text.
 */
export const parseVenue = remembering((text, registry): VenueTag | null => {
  const inner = text.length > longestText ? "" : tidy(text);
  if (inner === "" || inner.length > 140 || addressed.test(inner)) return null;
  const arxiv = arxivTag(inner, inner, registry);
  if (arxiv !== null) return arxiv;
  const onlyDate = /^'\d{2}\.\d{1,2}$/.test(inner) ? parseDate(inner) : null;
  if (onlyDate !== null) return { text: "", year: Number(onlyDate.slice(0, 4)), date: onlyDate };
  const { words: whole, award } = takeAward(inner);
  // "SIGCOMM 2020 (MSR)" says two things.
  const beside = /\d\s*\(([^()]{2,60})\)$/.exec(whole)?.[1];
  if (beside !== undefined && areInstitutions(beside, registry)) return null;
  const tag = whole.replace(/'\s*\d{2}(?=\s*@.*\d)/, ""); // "MLArchSys'24 @ ISCA'24" says its year twice
  const { words: rest, year, date, marked, bare } = takeYear(tag);
  const words = rest.replace(/^[\s,_:-]+|[\s,_:'-]+$/g, "").replace(/_/g, " ");
  if (!/\p{Letter}.?\p{Letter}/u.test(words)) return null;
  const isDated = year !== undefined && bare !== true;
  const series =
    seriesOf(words, registry) ??
    venueInBrackets(words, year !== undefined, registry) ??
    workshopAt(words, registry) ??
    behindInstitution(words, registry) ??
    countedInRoman(tag, registry) ??
    (isDated ? registry.venueShortened(words) : null);
  if (series !== null && !isDated && isOnlyWord(words, registry) && !isInCapitals(words)) return null;
  if (
    series === null &&
    (!isDated ||
      notVenue.test(words) ||
      isTagWithTitle(tag, registry) ||
      parseDate(`${words} ${String(year)}`) !== null ||
      counted.test(tag) ||
      isNoVenue(words, registry) ||
      !(isAcronymic(words, marked) || isPeriodical(words.replace(shortName, ""))) ||
      (!marked && words.length < 3))
  )
    return null;
  return {
    text: inner,
    ...(series === null ? {} : { series: series.series }),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    ...(award === undefined ? {} : { award }),
  };
});

const nameAndYear = (text: string): { readonly words: string; readonly isDated: boolean; readonly year: number | undefined } => {
  const plain = tidy(text.slice(0, longestText));
  const { words, year, bare } = takeYear(plain);
  const isDated = year !== undefined && bare !== true;
  return { words: (isDated ? words : plain).replace(/[\s,.]+$/, ""), isDated, year };
};

/**
 * The venue of a text from a place where venues stand, with the year that is written beside it: "3DV 2024", which maybe
 * nobody knows, or a series that is named by its field, "Machine Learning 2001".
 */
export const venueAsWritten = (text: string, registry: RegistryIndex): VenueTag => {
  const { words, isDated, year } = nameAndYear(text);
  const series = venueInPlace(words, registry)?.series;
  return { text, ...(series === undefined ? {} : { series }), ...(isDated && year !== undefined ? { year } : {}) };
};

/** What is a venue alone in brackets or between marks: beside all others a field with its year, "(Machine Learning, 2001)". */
export const parseVenueInPlace = (text: string, registry: RegistryIndex): VenueTag | null => {
  const found = parseVenue(text, registry);
  if (found?.series !== undefined || !/^\p{Lu}.*\d{4}$/u.test(text) || text.length > longestText) return found;
  const { words, isDated } = nameAndYear(text);
  return isDated && (venueInPlace(words, registry) !== null || venuesOfField(words, registry).length > 0)
    ? venueAsWritten(text, registry)
    : found;
};

/** The name of a venue as written, without its year and number: "IA3'20" -> "IA3", "NeurIPS'22 Workshop" -> "NeurIPS Workshop". */
export const venueName = rememberingText((text): string => {
  const inner = tidy(text.slice(0, longestText));
  const { words } = takeYear(takeAward(inner).words.replace(/'\s*\d{2}(?=\s*@.*\d)/, ""));
  return withoutNumber(words)
    .replace(/\s*(?:@)\s*/g, "@")
    .replace(presentation, " ")
    .replace(/_/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,:-]+|[\s,:'(-]+$/g, "")
    .trim();
});
