import type { Problem } from "../../model/problem.ts";
import type { Place } from "../../model/place.ts";
import type { Ruling, RulingWork } from "../../model/ruling.ts";
import type { InstitutionMention, PersonMention, Stated, VenueMention } from "../claims.ts";
import { push } from "../../model/group.ts";
import { parseVenue } from "../recognise/venue.ts";
import { foldName, type RegistryIndex } from "../registry.ts";
import type { Mention } from "./mentions.ts";
import type { Meanings } from "./meanings.ts";
import { rulingProblem } from "./rulings.ts";
import type { Said } from "./said.ts";

/** An author at the line that names him; his institutions may be a ruling's. */
export interface GatheredPerson {
  readonly name: string;
  readonly place: Place;
  readonly institutions: readonly Said<InstitutionMention>[];
}

/** All that the lists say of one work, before names are resolved, with the corrections of rulings applied. */
export interface Gathered {
  readonly mentions: readonly Mention[];
  readonly venues: readonly Said<VenueMention>[];
  readonly institutions: readonly Said<InstitutionMention>[];
  readonly people: readonly GatheredPerson[];
  /** Fields that rulings set; null where one takes the value away. */
  readonly set: ReadonlyMap<Correction["field"], string | null>;
}

export type Correction = Extract<Ruling, { decision: "field" }>;

const mentionedVenues = (mention: Mention): readonly Stated<VenueMention>[] => {
  if (mention.entry !== null) return mention.entry.venues;
  const venue = mention.reference?.relation.target.venue;
  return venue === undefined ? [] : [{ value: venue, place: mention.place }];
};

/** Institutions beside the work, and those beside its authors: the lists say both of the work. */
const mentionedInstitutions = (mention: Mention): readonly Stated<InstitutionMention>[] => {
  if (mention.entry !== null) {
    const ofPeople = mention.entry.people.flatMap(({ value, place }) => value.institutions.map((each) => ({ value: each, place })));
    return ofPeople.length === 0 ? mention.entry.institutions : [...mention.entry.institutions, ...ofPeople];
  }
  const institution = mention.reference?.relation.target.institution;
  return institution === undefined ? [] : [{ value: institution, place: mention.place }];
};

const isMeant = (text: string, { from }: Correction): boolean => from === undefined || foldName(text) === foldName(from);

/**
 * Values without those that the rulings replace, and the rulings' own, which stand at no line: the line says something
 * else. A value that cannot be read changes nothing.
 */
const replaced = <T extends { readonly text: string }>(
  said: readonly Said<T>[],
  corrections: readonly Correction[],
  make: (text: string) => T | null,
): readonly Said<T>[] =>
  corrections.reduce((values, correction) => {
    const made = correction.value === null ? null : make(correction.value);
    if (made === null && correction.value !== null) return values;
    const others = values.filter(({ value }) => !isMeant(value.text, correction));
    const applies = others.length < values.length || correction.from === undefined;
    return made === null || !applies ? others : [...others, { value: made }];
  }, said);

const correctedPerson = (
  { value, place }: Stated<PersonMention>,
  corrections: readonly Correction[],
  meanings: Meanings,
): GatheredPerson => {
  // A ruling on all institutions of a work is one on the work's: it says nothing of who of the authors is where.
  const ofPeople = corrections.filter(({ from }) => from !== undefined);
  const said = value.institutions.map((each): Said<InstitutionMention> => ({ value: each, place }));
  return { name: value.name, place, institutions: meanings.institutions(replaced(said, ofPeople, (text) => ({ text }))) };
};

/** The corrections that mean a work of this group. */
const correctionsOf = (
  rulings: readonly Ruling[],
  find: (work: RulingWork) => readonly Mention[],
): ReadonlyMap<number, readonly Correction[]> => {
  const found = new Map<number, Correction[]>();
  for (const ruling of rulings) {
    if (ruling.decision !== "field") continue;
    for (const mention of find(ruling.work)) push(found, mention.at, ruling);
  }
  return found;
};

/** What all mentions have; most works are mentioned once, and nothing need be copied of that one. */
const inAll = <T>(mentions: readonly Mention[], of: (mention: Mention) => readonly T[]): readonly T[] => {
  const [only] = mentions;
  return only !== undefined && mentions.length === 1 ? of(only) : mentions.flatMap(of);
};

const nothingSet: Gathered["set"] = new Map();

const gatherOne = (
  mentions: readonly Mention[],
  corrections: readonly Correction[],
  meanings: Meanings,
  registry: RegistryIndex,
): Gathered => {
  const of = (field: Correction["field"]): readonly Correction[] => corrections.filter((each) => each.field === field);
  const people = inAll(mentions, ({ entry }) => entry?.people ?? []);
  return {
    mentions,
    venues: meanings.venues(replaced(inAll(mentions, mentionedVenues), of("venue"), (text) => parseVenue(text, registry))),
    institutions: meanings.institutions(replaced(inAll(mentions, mentionedInstitutions), of("institution"), (text) => ({ text }))),
    people: people.map((each) => correctedPerson(each, of("institution"), meanings)),
    set: corrections.length === 0 ? nothingSet : new Map(corrections.map(({ field, value }) => [field, value])),
  };
};

/** What became of each correction of a work: that it holds, that it found nothing to correct, or that another says otherwise. */
const correctionProblems = (
  mentions: readonly Mention[],
  corrections: readonly Correction[],
  registry: RegistryIndex,
): readonly Problem[] => {
  if (corrections.length === 0) return [];
  const written = { venue: mentions.flatMap(mentionedVenues), institution: mentions.flatMap(mentionedInstitutions) };
  return corrections.flatMap((correction, at) => {
    const { field, from, value } = correction;
    const rival = corrections.slice(at + 1).find((each) => each.field === field && each.from === from && each.value !== value);
    const found = field === "venue" || field === "institution" ? written[field].find((each) => isMeant(each.value.text, correction)) : null;
    const place = found?.place ?? mentions[0]?.place;
    if (rival !== undefined)
      return [rulingProblem("warning", "contradiction", correction, `says otherwise than one of ${rival.date}, which holds`, place)];
    if (field === "venue" && value !== null && parseVenue(value, registry) === null)
      return [
        rulingProblem("error", "bad-value", correction, `gives "${value}", which does not read as a venue; write it as "OSDI'24"`, place),
      ];
    if (found === undefined && from !== undefined)
      return [rulingProblem("warning", "nothing-to-correct", correction, `corrects "${from}", which no list writes there`, place)];
    return [rulingProblem("info", "correction", correction, value === null ? "takes it away" : `gives "${value}"; no line says so`, place)];
  });
};

export const gather = (
  groups: readonly (readonly Mention[])[],
  rulings: readonly Ruling[],
  find: (work: RulingWork) => readonly Mention[],
  meanings: Meanings,
  registry: RegistryIndex,
): { readonly gathered: readonly Gathered[]; readonly problems: readonly Problem[] } => {
  const corrections = correctionsOf(rulings, find);
  const all = groups.map((mentions) => ({
    mentions,
    corrections: [...new Set(mentions.flatMap((mention) => corrections.get(mention.at) ?? []))],
  }));
  return {
    gathered: all.map((each) => gatherOne(each.mentions, each.corrections, meanings, registry)),
    problems: all.flatMap((each) => correctionProblems(each.mentions, each.corrections, registry)),
  };
};
