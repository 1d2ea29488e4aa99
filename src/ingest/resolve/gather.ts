import type { Link } from "../../model/link.ts";
import type { Ruling, RulingWork } from "../../model/ruling.ts";
import type { InstitutionMention, PersonMention, Stated, VenueMention } from "../claims.ts";
import { parseVenue } from "../recognise/venue.ts";
import { foldName, type RegistryIndex } from "../registry.ts";
import type { Mention } from "./mentions.ts";

/** All that the lists say of one work, before names are resolved, with the corrections of rulings applied. */
export interface Gathered {
  readonly mentions: readonly Mention[];
  readonly venues: readonly Stated<VenueMention>[];
  readonly institutions: readonly Stated<InstitutionMention>[];
  readonly people: readonly Stated<PersonMention>[];
  readonly dates: readonly string[];
  readonly links: readonly Link[];
  readonly dois: readonly string[];
  readonly arxivs: readonly string[];
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
    return [...mention.entry.institutions, ...ofPeople];
  }
  const institution = mention.reference?.relation.target.institution;
  return institution === undefined ? [] : [{ value: institution, place: mention.place }];
};

/** Values with the corrected ones in the place of those that the rulings name. */
const replaced = <T extends { readonly text: string }>(
  stated: readonly Stated<T>[],
  corrections: readonly Correction[],
  make: (text: string) => T | null,
): readonly Stated<T>[] =>
  corrections.reduce<readonly Stated<T>[]>((values, { from, value }) => {
    const meant = (each: Stated<T>): boolean => from === undefined || foldName(each.value.text) === foldName(from);
    const made = value === null ? null : make(value);
    return values.flatMap((each) => (meant(each) ? (made === null ? [] : [{ ...each, value: made }]) : [each]));
  }, stated);

const correctedPeople = (people: readonly Stated<PersonMention>[], corrections: readonly Correction[]): readonly Stated<PersonMention>[] =>
  people.map(({ value, place }) => {
    const stated = value.institutions.map((each) => ({ value: each, place }));
    return { place, value: { ...value, institutions: replaced(stated, corrections, (text) => ({ text })).map((each) => each.value) } };
  });

/** The corrections that mean a work of this group. */
const correctionsOf = (
  rulings: readonly Ruling[],
  find: (work: RulingWork) => readonly Mention[],
): ReadonlyMap<number, readonly Correction[]> => {
  const found = new Map<number, Correction[]>();
  for (const ruling of rulings) {
    if (ruling.decision !== "field") continue;
    for (const mention of find(ruling.work)) found.set(mention.at, [...(found.get(mention.at) ?? []), ruling]);
  }
  return found;
};

const gatherOne = (mentions: readonly Mention[], corrections: readonly Correction[], registry: RegistryIndex): Gathered => {
  const of = (field: Correction["field"]): readonly Correction[] => corrections.filter((each) => each.field === field);
  const entries = mentions.flatMap((mention) => mention.entry ?? []);
  const references = mentions.flatMap((mention) => mention.reference?.relation.target ?? []);
  return {
    mentions,
    venues: replaced(mentions.flatMap(mentionedVenues), of("venue"), (text) => parseVenue(text, registry)),
    institutions: replaced(mentions.flatMap(mentionedInstitutions), of("institution"), (text) => ({ text })),
    people: correctedPeople(
      entries.flatMap((entry) => entry.people),
      of("institution"),
    ),
    dates: entries.flatMap((entry) => entry.date?.value ?? []),
    links: [...entries.flatMap((entry) => entry.links.map((each) => each.value)), ...references.flatMap((target) => target.links)],
    dois: mentions.flatMap((mention) => mention.doi ?? []),
    arxivs: mentions.flatMap((mention) => mention.arxiv ?? []),
    set: new Map(corrections.map(({ field, value }) => [field, value])),
  };
};

export const gather = (
  groups: readonly (readonly Mention[])[],
  rulings: readonly Ruling[],
  find: (work: RulingWork) => readonly Mention[],
  registry: RegistryIndex,
): readonly Gathered[] => {
  const corrections = correctionsOf(rulings, find);
  return groups.map((mentions) =>
    gatherOne(mentions, [...new Set(mentions.flatMap((mention) => corrections.get(mention.at) ?? []))], registry),
  );
};
