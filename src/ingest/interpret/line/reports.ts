import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { fullYear, parseDate } from "../../recognise/date.ts";
import { parsePeople } from "../../recognise/people.ts";
import { thesisWords } from "../../recognise/thesis.ts";

/* Theses, reports and the like, which no venue published: when, and whose they are. */

const presentation = new RegExp(
  `^(?:oral|spotlight|poster|highlight|demo|short paper|long paper|workshop(?: paper)?|accepted|to appear|in submission|under review|preprint|${thesisWords}|tech(?:nical)? report|rapport technique|technischer bericht|informe técnico|white ?paper|blog(?: post)?)$`,
  "iu",
);

type SaidOfReport = Said | { readonly kind: "people"; readonly people: readonly PersonMention[] };

type Said = { readonly kind: "date"; readonly date: string } | { readonly kind: "institutions"; readonly text: string };

/** How a work was presented, or what kind of text it is. */
export const isPresentation = (text: string): boolean => presentation.test(text);

/** "Tech report'26", "Blog 2024", "2008 tech report": when something appeared that no venue published. */
const dated = (text: string, says: RegExp): string | null => {
  const { what, when } =
    (/^(?<what>.*?)[\s,]*['’]?\s*(?<when>(?:19|20)\d{2}|\d{2})$/.exec(text) ?? /^(?<when>(?:19|20)\d{2})\s+(?<what>.+)$/.exec(text))
      ?.groups ?? {};
  return what !== undefined && when !== undefined && says.test(what) ? parseDate(String(fullYear(when))) : null;
};

const asDate = (date: string | null): readonly Said[] | null => (date === null ? null : [{ kind: "date", date }]);

export const reportOf = (text: string): readonly Said[] | null => asDate(dated(text, presentation));

/** "MIT tech report": whose it is stands before it, in capitals. */
const reportBy = /^(?:\p{Lu}[\p{L}&.-]*\s+){1,3}(?:[Tt]ech(?:nical)?\.? [Rr]eport|TR)(?:\s+(?:[Nn]o\.?\s*)?[\p{Lu}\d][\p{Lu}\d./-]*)?$/u;

export const reportBySomebody = (text: string): readonly Said[] | null => asDate(dated(text, reportBy));

const code = String.raw`(?:[\s-]+(?!(?:19|20)\d{2}$)(?:No\.?\s*|#)?[\p{L}\d][\p{L}\d./-]*)`;
const report = String.raw`(?:(?:TR|TN|TM)${code}??|(?:Tech(?:nical|\.)?\s+(?:Report|Note|Memo(?:randum)?)|Research Report)${code})`;
const numbered = new RegExp(String.raw`^(\p{Lu}[\p{L}&.' -]{1,40}?),?\s+${report}(?:,?\s+\(?((?:19|20)\d{2})\)?)?$`, "u");

/** "Xerox PARC TN-36, 1993", "UC Berkeley TR UCB/EECS-2006-183": whose report it is, and when that is said. */
export const numberedReport = (text: string, registry: RegistryIndex): readonly Said[] | null => {
  const [, who = "", when] = /\b(?:TR|TN|TM|Report|Note|Memo)/.test(text) ? (numbered.exec(text) ?? []) : [];
  if (who === "" || registry.institution(who) === null) return null;
  return [{ kind: "institutions", text: who }, ...(when === undefined ? [] : [{ kind: "date" as const, date: when }])];
};

const unpublished = String.raw`(?:(?:[Uu]npublished|[Mm]anuscript|[Dd]raft|[Ww]hite ?paper|[Mm]emo|(?:(?:Ph\.?\s?D\.?|[Dd]octoral|[Mm]aster(?:['’]s)?|M\.?\s?Sc\.?|[Dd]iploma)\s+)?(?:[Tt]hesis|[Dd]issertation))|(?:[Tt]ech(?:nical|\.)?|[Rr]esearch)\s+(?:[Rr]ep(?:ort|\.)?|[Nn]ote|[Mm]emo)${code}?)`;
const signed = new RegExp(
  String.raw`^(?<who>[^()]{3,160}?)[,.;:]\s+(?:(?<before>\p{Lu}[^,.()]{1,40}?)\s+)?${unpublished}(?:,?\s+(?:(?:at|of|from)\s+)?(?<place>\p{Lu}[^,.()]{1,40}?))?(?:,?\s+\(?(?<year>(?:19|20)\d{2})\)?)?$`,
  "u",
);

/** "S. Author, tech. report TN-36, 1993", "A. Author, PhD thesis, MIT, 2001": who wrote it, where and when. */
export const signedReport = (text: string, registry: RegistryIndex): readonly SaidOfReport[] | null => {
  const {
    who = "",
    before,
    place = before,
    year,
  } = /[Uu]npub|[Mm]anus|[Dd]raft|paper|[Mm]emo|[Tt]hes|[Dd]iss|[Tt]ech|[Rr]esearch/.test(text) ? (signed.exec(text)?.groups ?? {}) : {};
  if (who === "" || (year === undefined && place === undefined) || (place !== undefined && registry.institution(place) === null))
    return null;
  const people = parsePeople(who, registry);
  if (people === null) return null;
  const where = place === undefined ? [] : [{ kind: "institutions" as const, text: place }];
  return [{ kind: "people", people }, ...where, ...(year === undefined ? [] : [{ kind: "date" as const, date: year }])];
};
