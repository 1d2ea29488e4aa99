import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { remembering } from "../../remember.ts";
import { parseAward } from "../../recognise/award.ts";
import { collective } from "../../recognise/collective.ts";
import { parseDate } from "../../recognise/date.ts";
import { findJournal, journalIssue } from "../../recognise/find-journal.ts";
import { placedFamilies } from "../../recognise/families-in-places.ts";
import { institutionShare, isPlaceShaped } from "../../recognise/institutions.ts";
import { parseFamilies, parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { isCoined } from "../../recognise/title.ts";
import { parseVenueInPlace, type VenueTag } from "../../recognise/venue.ts";
import { appearedIn, betweenBadges } from "./decoration.ts";
import { fieldsApart } from "./fields-apart.ts";
import { cutsBetweenNames } from "./name-cuts.ts";
import { joinedBehind, joinedInBrackets, jointly } from "./joint-work.ts";
import { atSign, beforeWhere, behindOthers, behindPair, peopleAt } from "./people-at.ts";
import { peopleInBrackets } from "./place-and-people.ts";
import { meetingAt } from "./meeting-at.ts";
import { isPresentation, numberedReport, reportBySomebody, reportOf, signedReport } from "./reports.ts";
import { whoAndEdition, institutionAndYear, withWordsOfYear } from "./who-and-when.ts";
import { holdsWordsOfNoName } from "./said-by-no-name.ts";
import { firstOfOthers, saysNothing, withoutPlaces, withoutThen, withoutWhoLabel } from "./who-said.ts";

/** One thing that a short text beside a title says. */
export type Value =
  | { readonly kind: "venue"; readonly venue: VenueTag }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "award"; readonly award: string }
  /** Joint: "with X", beside whom the work is of. */
  | { readonly kind: "institutions"; readonly text: string; readonly isJoint?: true }
  | { readonly kind: "people"; readonly people: readonly PersonMention[] };

export type ValueKind = Value["kind"];

/** Where and when: a venue with its year. */
export const isEdition = (value: Value): boolean => value.kind === "venue" && value.venue.year !== undefined;

/** "Ferdman 等" is one family among others, "Raft 等" what is called so, as far as anybody can tell. */
const amongOthers = (text: string, registry: RegistryIndex): readonly PersonMention[] | null =>
  /等人?$/.test(text) && !isCoined(text.replace(/\s*等人?$/, "")) ? parseFamiliesByLooks(text, registry) : null;

const one = (text: string, registry: RegistryIndex): Value | null => {
  const explained = registry.award(text);
  if (explained !== null) return { kind: "award", award: explained };
  const award = /['’]?\d{2}/.test(text) ? null : parseAward(text);
  if (award !== null) return { kind: "award", award };
  const date = parseDate(text);
  if (date !== null) return { kind: "date", date };
  const venue = parseVenueInPlace(text, registry);
  const dated = award === null && venue?.series === undefined ? parseAward(text) : null;
  if (dated !== null) return { kind: "award", award: dated };
  if (venue !== null && registry.institution(text) === null) {
    return venue.text === "" && venue.date !== undefined ? { kind: "date", date: venue.date } : { kind: "venue", venue };
  }
  const affiliated = text.includes("(") ? parsePeople(text, registry) : null;
  const arePeople =
    affiliated?.some(({ institutions }) => institutions.length > 0) === true &&
    affiliated.every(({ name }) => institutionShare(name, registry) === 0);
  if (affiliated !== null && affiliated.length > 1 && arePeople) return { kind: "people", people: affiliated };
  const signed = /^(\p{Lu}\p{Ll}+)(?: et\.? al\.?|\s?等人?)$/u.exec(text)?.[1];
  // "Brown et al." are people: universities are called like families, firms rarely.
  if (signed !== undefined && registry.institution(signed)?.type === "academia")
    return { kind: "people", people: [{ name: signed, institutions: [] }] };
  // What looks like one name and has a dash in it is two things.
  if (/\s[-–—]\s/.test(text) && registry.institution(text) === null) return null;
  if (text.startsWith("@") ? !/[.。]\s+\S/.test(text) : institutionShare(text, registry) >= 0.7) {
    const people = text.startsWith("@") ? parsePeople(text.replace(/^@\s*/, ""), registry) : null;
    if (people !== null && people.length > 0 && institutionShare(text, registry) < 0.5) return { kind: "people", people };
    return { kind: "institutions", text: withoutWhoLabel(text.replace(/^@\s*/, "").replace(/\s+etc\.?$/i, "")) };
  }
  if (/^\p{Lu}[\p{Letter}'’-]+,? et\.? al\.?$/u.test(text)) return { kind: "people", people: parseFamilies(text, registry) ?? [] };
  const people = /[,;，、]|\band\b|&|et al|等人?$/.test(text) ? (parsePeople(text, registry) ?? amongOthers(text, registry)) : null;
  return people !== null && (people.length > 1 || /et\.? al|等人?$/i.test(text)) ? { kind: "people", people } : null;
};

/** "NSDI, 2023": a venue without a year and a year beside it are an edition. */
const editions = (values: readonly Value[]): readonly Value[] => {
  const year = values.find((value) => value.kind === "date" && /^\d{4}$/.test(value.date));
  const at = values.findIndex((value) => value.kind === "venue" && value.venue.year === undefined);
  const found = values[at];
  if (year?.kind !== "date" || found?.kind !== "venue") return values;
  return [
    ...values.filter((value) => value !== year && value !== found),
    { kind: "venue", venue: { ...found.venue, year: Number(year.date) } },
  ];
};

/** "Marr Prize, Best Paper", "optional, Best Paper": each of several asides in one pair of brackets. */
const asides = (text: string): readonly string[] => {
  const parts = text.split(/\s*[,;，；]\s*/);
  return parts.every((part) => saysNothing(part) || parseAward(part) !== null) ? parts : [text];
};

/** Signs between values that stand outside of brackets. */
const between = /(?:\s*[,;，；、|｜·]\s*|\s+[-–—/]+\s+)(?![^()（）]*[)）])/gu;
const mostNames = 60;

/** Of families alone only a row that says so is one. */
const several = /\s&\s|\set\.? al\.?$/;

const joined = /\s(?:&|and|und|et|y|e)\s/;

/** Institutions or people, where a text between values is nothing else. */
const whoOf = (written: string, registry: RegistryIndex): readonly Value[] | null => {
  const text = withoutWhoLabel(written);
  const first = firstOfOthers(text);
  if (first !== null) return [{ kind: "people", people: [{ name: first, institutions: [] }] }];
  if (institutionShare(text, registry) >= 0.7) return [{ kind: "institutions", text }];
  const people =
    withoutPlaces(parsePeople(text, registry), text, registry) ??
    (several.test(text) ? parseFamiliesByLooks(text, registry) : (placedFamilies(text, registry) ?? collective(text)));
  return people === null ? null : [{ kind: "people", people }];
};

const placed = ({ people, where }: NonNullable<ReturnType<typeof peopleAt>>): readonly Value[] => [
  { kind: "people", people },
  { kind: "institutions", text: where },
];

/** "A. Author et al., CMU", "A. Author @ CMU": who, and where they are. */
const atPlace = (text: string, forms: readonly RegExp[], registry: RegistryIndex): readonly Value[] | null => {
  const found = peopleAt(text, forms, registry);
  return found === null ? null : placed(found);
};

/** "A. Author and B. Author, Random Struct. Algorithms 22(1), 2003": commas stand between the numbers of an issue as well. */
const withJournal = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const found = findJournal(text, registry);
  if (found === null) return null;
  const venue: Value = { kind: "venue", venue: found.venue };
  if (found.start === 0) return [venue];
  const before = text.slice(0, found.start);
  const families = joined.test(before) ? parseFamiliesByLooks(before.replace(/[\s,;.]+$/, ""), registry) : null;
  if (families !== null) return [{ kind: "people", people: families }, venue];
  const [who] = whoOf(before, registry) ?? [];
  // One name without initials could be a title of two words.
  const isSigned =
    who?.kind === "people" && (several.test(before) || who.people.length > 1 || who.people.some(({ name }) => name.includes(".")));
  return who !== undefined && isSigned ? [who, venue] : null;
};

/** A part that says where, when or how well, and can be nothing else. */
const occasionOf = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  if (saysNothing(text)) return [];
  const value = one(text, registry);
  return value === null || value.kind === "people" || value.kind === "institutions" ? null : [value];
};

/** "A. Author, B. Author, OSDI 2022, Best Paper": where and when at one end at least, and between such parts people or institutions. */
const withPeople = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const cuts = [...text.matchAll(between)];
  if (cuts.length === 0 || cuts.length > mostNames) return null;
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)];
  const parts = starts.map((start, at) => ({ start, end: cuts[at]?.index ?? text.length }));
  const occasion = ({ start, end }: { start: number; end: number }): readonly Value[] | null =>
    occasionOf(text.slice(start, end).trim(), registry);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || (occasion(last) ?? occasion(first)) === null) return null;
  const out: Value[] = [];
  let from = -1;
  for (const [at, part] of parts.entries()) {
    const said = occasion(part);
    if (said !== null) {
      out.push(...said);
      continue;
    }
    if (from < 0) from = part.start;
    // Commas stand within a row of names, all other signs behind it.
    const next = parts[at + 1];
    const goesOn = next !== undefined && /^\s*[,，、]/.test(cuts[at]?.[0] ?? "") && occasion(next) === null;
    if (goesOn) continue;
    const row = text.slice(from, part.end);
    const who = atPlace(row, [behindOthers], registry) ?? whoOf(row, registry);
    if (who === null) return null;
    out.push(...who);
    from = -1;
  }
  const people = out.reduce((sum, value) => sum + (value.kind === "people" ? value.people.length : 0), 0);
  return out.some(({ kind }) => kind === "venue") || people > 1 ? editions(out) : null;
};

/** What fields say of which no two say the same kind of thing. */
const ofFields = (fields: readonly string[], registry: RegistryIndex): readonly Value[] | null => {
  const known = fields.map((field) => one(field, registry));
  const isHeld = known.some((value) => value !== null && isEdition(value));
  const people = isHeld && known[0] === null ? parseFamiliesByLooks(fields[0] ?? "", registry) : null;
  const values = people === null ? known : [{ kind: "people" as const, people }, ...known.slice(1)];
  const kinds = new Set(values.map((value) => value?.kind));
  return values.every((value) => value !== null) && kinds.size === fields.length ? values : null;
};

/** What parts say that each say one thing, or nothing that needs to be said; null from the first on that says something else. */
const eachOf = (parts: readonly string[], registry: RegistryIndex): readonly Value[] | null => {
  const values: Value[] = [];
  for (const part of parts) {
    if (saysNothing(part)) continue;
    const value = one(part, registry);
    if (value === null) return null;
    values.push(value);
  }
  return values;
};

/** Beside what is known, what is written like an institution is one. */
const unknownPlace = (part: string): readonly Value[] | null =>
  part.length <= 40 && isPlaceShaped(part) ? [{ kind: "institutions", text: part }] : null;

/** Dots and bars divide fields of different kinds, within which commas divide names of one. */
const betweenParts = /\s+[·•∙⋅‧]\s+|\s*[|｜／]\s*|\s+\/{2}\s+|\t+/;
const mostParts = 6;

/** "Accepted at OSDI'22": whatever follows; behind a small word, a name or an edition: "in OSDI'22", "at sosp 2019", and not "at google". */
const published =
  /^(?:(?:journal|conference|full|extended|short|shorter|longer|earlier|later|final|preliminary) version\s*(?::|in|at|of)?\s+|(?:accepted|published|presented|appear(?:s|ed)|to appear|camera[- ]ready)\s+(?:as .{3,20} )?(?:at|in|to|by|for)\s+(?:the\s+)?|(?:(?:发表|刊登|发布|收录|出版)[于在]|发于|见于)\s*)(?=\p{L})/iu;
const inName = /^(?:[Ii]n|[Aa]t|[Ff]rom)\s+(?=\p{Lu}|\p{Ll}+\s?['’]?\s?\d{2})/u;
const asJoint = (value: Value): Value => (value.kind === "institutions" ? { ...value, isJoint: true } : value);

/**
 * What a short text says when all of it is values: "SOSP'23", "Meta (Feb 2023)", "OSDI 2022, Best Paper",
 * "@PKU etc", "A. Author et al.". Null when any part of it is something else.
 */
export const valuesOf = remembering((text, registry): readonly Value[] | null => {
  if (holdsWordsOfNoName(text, registry)) return null;
  const plain = withWordsOfYear(withoutThen(betweenBadges(text)), registry)
    .replace(/^[([{（【]\s*([^()[\]{}（）【】]*)\s*[)\]}）】]$/, "$1")
    .replace(published, "")
    .replace(inName, "")
    .replace(appearedIn, "")
    .replace(/(?<=[\p{L})])\s+(?:en|im Jahr|em)\s+(?=(?:19|20)\d{2}$)/u, " ")
    .trim();
  if (plain === "" || plain.length > 600) return null;
  const beside = jointly.exec(plain)?.[0].length ?? 0;
  if (beside > 0) return valuesOf(plain.slice(beside), registry)?.map(asJoint) ?? null;
  if (isPresentation(plain)) return [];
  const signed = peopleInBrackets(plain, registry);
  if (signed !== null) return placed(signed);
  const aside = joinedInBrackets(plain, registry);
  const edition = aside === null ? null : valuesOf(aside.before, registry);
  if (aside !== null && edition !== null) return [...edition, { kind: "institutions", text: aside.place, isJoint: true }];
  // "A. Author, B. Author，SIGMOD'17，清华大学": of two kinds of commas the wide one divides fields as well.
  const parts = plain.split(/，/.test(plain) && plain.includes(", ") ? /\s*，\s*/ : betweenParts);
  if (parts.length > 1) {
    const known = parts.length > mostParts ? [] : parts.map((part) => valuesOf(part, registry));
    const each = known.map((found, at) => found ?? unknownPlace(parts[at] ?? ""));
    return known.some((found) => found !== null) && each.every((found) => found !== null) ? editions(each.flat()) : null;
  }
  const reported = reportOf(plain) ?? numberedReport(plain, registry) ?? signedReport(plain, registry);
  if (reported !== null) return reported;
  const held = whoAndEdition(plain, registry);
  if (held !== null) {
    const who: Value = held.people === null ? { kind: "institutions", text: held.who } : { kind: "people", people: held.people };
    return [who, { kind: "venue", venue: held.venue }];
  }
  // "A. Author, B. Author, ACM Transactions on Graphics 2017": a venue's whole name is found behind anything.
  const first = /^([^,]{3,50}), \p{Lu}/u.exec(plain)?.[1] ?? "";
  const issued = (several.test(first) ? withPeople(plain, registry) : null) ?? withJournal(plain, registry);
  if (issued !== null) return issued;
  const issue = journalIssue(plain, registry);
  if (issue !== null) return [{ kind: "venue", venue: issue }];
  const named = isPersonName(first) ? withPeople(plain, registry) : null;
  if (named !== null) return named;
  const joint = joinedBehind(plain, registry);
  if (joint !== null)
    return [
      { kind: "people", people: joint.people },
      { kind: "institutions", text: joint.place, isJoint: true },
    ];
  const open = atPlace(plain, [behindOthers, behindPair], registry);
  if (open !== null) return open;
  const whole = one(plain, registry);
  if (whole !== null) return [whole];
  const apart = fieldsApart(plain)
    .map((fields) => ofFields(fields, registry))
    .find((all) => all !== null);
  if (apart != null) return editions(apart);
  const dated = institutionAndYear(plain, registry);
  if (dated !== null)
    return [
      { kind: "institutions", text: dated.who },
      { kind: "date", date: dated.year },
    ];
  const located = atPlace(plain, [...beforeWhere, atSign], registry);
  if (located !== null) return located;
  const venue = meetingAt(plain, registry);
  const said: readonly Value[] | null = venue === null ? reportBySomebody(plain) : [{ kind: "venue", venue }];
  if (said !== null) return said;
  const tail = /^(.{2,}?)\s*[([（]([^()[\]（）]{2,40})[)\]）]$/.exec(plain);
  const cuts = tail?.[1] !== undefined && tail[2] !== undefined ? [tail[1], ...asides(tail[2])] : cutsBetweenNames(plain, registry);
  if (cuts.length < 2) return null;
  const all = cuts.length > 4 ? null : eachOf(cuts, registry);
  return all !== null
    ? editions(all)
    : /\d{2}/.test(plain) || [cuts[0], cuts.at(-1)].some((part) => registry.venue(part ?? "") !== null)
      ? withPeople(plain, registry)
      : null;
});
