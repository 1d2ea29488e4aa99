import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { squeeze, type Rich } from "../../read/rich.ts";
import { parseAward } from "../../recognise/award.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { mayBeVenue, parseVenue } from "../../recognise/venue.ts";
import { parseCitation } from "./citation.ts";
import { authors, made, type Citation } from "./cited-parts.ts";

/* References whose title is a link behind the year, "A. Author. 2021. [Title](…). In *Venue*. (a remark)". */

const beforeTitle = /^(.{5,900}?)(?:,|(?<!\b\p{Lu})\.)?\s+\(?((?:19|20)\d{2})[a-z]?\)?[.,:]\s+["“]?$/u;
const issue = String.raw`\d{1,4}\s?\([\w–-]{1,9}\)(?:[:,]\s*[\d–-]+)?`;
/** One part that says where, with its issue maybe, and a remark in brackets or as sentences of its own. */
const behindTitle = new RegExp(
  String.raw`^[.,?!]?["”]?[.,]?\s*(?:([^.()]{2,90}?(?:,?\s${issue})?)(?:\.\s+(?=\p{Lu}\p{Ll}+(?:\s\p{Ll}|\.\s\p{Lu}\p{Ll}))(\S.{8,300})$|\.?\s*))?(?:\(([^()]{3,200})\)\.?)?$`,
  "u",
);

/** Words in the place of a venue are one where they are set in italics or led in, or where anybody knows them. */
const isVenue = ({ text, marks }: Rich, where: string, at: number, registry: RegistryIndex): boolean =>
  /^in:?\s/i.test(where) ||
  marks.some(({ kind, start }) => kind === "emphasis" && start === text.indexOf(where, at)) ||
  parseVenue(where, registry)?.series !== undefined;

/** A line written as such a reference and nothing else, or null. */
const parseLinkedCitation = (rich: Rich, registry: RegistryIndex): Citation | null => {
  const { text, marks } = rich;
  const link = marks.find(({ kind }) => kind === "link");
  const led = link === undefined || text.length > 1200 ? null : beforeTitle.exec(text.slice(0, link.start));
  const tail = led === null || link === undefined ? null : behindTitle.exec(text.slice(link.end));
  if (link === undefined || led?.[1] === undefined || tail === null) return null;
  const [, where = "", sentence, aside] = tail;
  const remark = sentence ?? aside;
  if (where !== "" && !isVenue(rich, where, link.end, registry)) return null;
  const people = authors(led[1], registry);
  const title = text.slice(link.start, link.end);
  const cited = people === null ? null : made(people, title, where, Number(led[2]), registry);
  return cited === null || remark === undefined ? cited : { ...cited, remark };
};

/** "**Listen, Attend and Spell: A Network** A. Author": words in bold in front of a line are a title or none, and no title ends behind them. */
const breaksBold = ({ text, marks }: Rich, { title }: Citation): boolean => {
  const bold = marks.find(({ kind, start }) => kind === "strong" && start === 0);
  const at = bold === undefined ? -1 : text.indexOf(title);
  return bold !== undefined && at >= 0 && at < bold.end && at + title.length > bold.end;
};

/** The reference that a line is, with so many links within its text that are no labels; null where it is none. */
export const citationIn = (rich: Rich, links: number, registry: RegistryIndex): Citation | null => {
  if (links > 0) return links === 1 ? parseLinkedCitation(rich, registry) : null;
  const cited = parseCitation(squeeze(rich.text), registry);
  return cited !== null && breaksBold(rich, cited) ? null : cited;
};

/** "Annals of Slow Science, 1981", "In: Handbook of Kettles (book), 2006": two words at least that are written as names are. */
const whereAndWhen =
  /^[.,]?\s*[.,]\s+(?:[Ii]n:?\s+)?(?<name>\p{Lu}[\p{L}&.-]*(?:\s(?:\p{Lu}[\p{L}&.-]*|of|and|in|on|for|the|&)){1,8})(?:\s\([^()]{2,30}\))?,?\s\(?(?<when>(?:19|20)\d{2})\)?\.?$/u;
const isShortJournal = /^J\s(?:\p{Lu}\p{Ll}{2,6}(?:\s|$)){1,4}$/u;

/** "**Title**. Annals of Slow Science, 1981" behind its authors: a venue that nobody knows, in the place of one. */
export const namedBehind = ({ text, marks }: Rich, people: readonly PersonMention[], registry: RegistryIndex): Citation | null => {
  const end = marks.find(({ kind, start }) => kind !== "break" && start === 0)?.end;
  const { name = "", when } = (end === undefined || text.length - end > 140 ? null : whereAndWhen.exec(text.slice(end)))?.groups ?? {};
  const isOpen = when !== undefined && mayBeVenue(name) && parseAward(name) === null && parseVenue(name, registry)?.series === undefined;
  const isPerson = isOpen && !isShortJournal.test(name) && (isPersonName(name) || authors(name, registry) !== null);
  if (!isOpen || isPerson || institutionShare(name, registry) > 0) return null;
  return made(people, text.slice(0, end), `${name} ${when}`, null, registry);
};

const pages = /:\s*\d[\d:]*\s*[-–]\s*\d[\d:]*(?:\s*\((?:19|20)\d{2}\))?\.?$/;

/** "**Title.** [SIGMOD Conference 2010](…): 135-146" behind its authors: nothing but where it appeared can end so. */
export const pagedBehind = ({ text, marks }: Rich, people: readonly PersonMention[], registry: RegistryIndex): Citation | null => {
  const end = marks.find(({ kind, start }) => kind === "strong" && start === 0)?.end;
  if (end === undefined || text.length - end > 200 || !pages.test(text.slice(end))) return null;
  const cited = made(people, text.slice(0, end), text.slice(end).replace(/^[\s.,:]+/, ""), null, registry, 1);
  return cited?.venue?.series === undefined ? null : cited;
};
