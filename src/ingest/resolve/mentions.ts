import type { SourceId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import { foldName, type RegistryIndex } from "../registry.ts";
import { identifiersOf } from "../recognise/links.ts";
import { shortTitleOf } from "../recognise/title.ts";
import { venueName } from "../recognise/venue.ts";
import type { RegistryWork } from "../../model/registry.ts";
import type { ListClaims, RelationClaim, VenueMention, WorkClaim, WorkReference } from "../claims.ts";
import { byKeys } from "../../model/order.ts";
import { keysOf, type Keys } from "./keys.ts";
import { nameKey, nameKeys, titleKeys, versionsDiffer, type TitleKeys } from "./titles.ts";

/** A place where some list speaks of a work: an entry of its own, or a reference in another's related work. */
export interface Mention {
  /** Position among all mentions, in the order of their places; not part of any decision. */
  readonly at: number;
  readonly source: SourceId;
  /** The file of the list. */
  readonly path: string;
  readonly line: number;
  readonly place: Place;
  readonly title: string;
  /** The title that a ruling gives: it is what the work is called, and no evidence of which work it is. */
  readonly titled: string | null;
  readonly shortTitle: string | null;
  readonly nameOnly: boolean;
  readonly keys: TitleKeys;
  /** The work that the registry knows by that title; null for a mere name, which others may bear. */
  readonly known: Known | null;
  readonly doi: string | null;
  readonly arxiv: string | null;
  /** "osdi 2024": series or name of the venue with its year. Preprint servers are not among them. */
  readonly editions: readonly string[];
  readonly series: readonly string[];
  /** Whether a journal is among the venues: there a work may appear a second time. */
  readonly isInJournal: boolean;
  /** Whether it is known to be on a preprint server, and nothing is said of proceedings. */
  readonly isPreprint: boolean;
  readonly years: readonly number[];
  readonly people: readonly string[];
  readonly institutions: readonly string[];
  readonly links: readonly string[];
  /** The lists that are said to name the work as it is named here. */
  readonly namedIn: readonly SourceId[];
  readonly entry: WorkClaim | null;
  readonly reference: { readonly relation: RelationClaim; readonly by: WorkClaim; readonly isAllusion: boolean } | null;
}

/** What the registry knows of a work, with the names that people call it by as they are compared. */
export interface Known {
  readonly work: RegistryWork;
  readonly names: readonly string[];
}

/** A name that is no work unless a list has one of it. */
export const isAllusion = ({ reference }: Mention): boolean => reference?.isAllusion === true;
/** Whether somebody else has the work: its own list says so too of what it only refers to. */
export const isReference = ({ entry }: Mention): boolean => entry === null || entry.isReferred === true;

/** What a work is called there, by a ruling or by what is written. */
export const calledIn = ({ titled, title }: Mention): string => titled ?? title;

const kindOf = (venue: VenueMention, registry: RegistryIndex): string | undefined =>
  registry.venue(venue.series ?? venueName(venue.text))?.kind;

type VenueKeys = Pick<Mention, "editions" | "series" | "isInJournal" | "isPreprint" | "years">;

const venueKeys = (venues: readonly VenueMention[], registry: RegistryIndex): VenueKeys => {
  const proceedings = venues.filter((venue) => venue.text !== "" && kindOf(venue, registry) !== "preprint");
  const name = (venue: VenueMention): string => foldName(venue.series ?? venueName(venue.text));
  return {
    editions: proceedings.filter((venue) => venue.year !== undefined).map((venue) => `${name(venue)} ${String(venue.year)}`),
    series: proceedings.map(name),
    isPreprint: proceedings.length === 0 && venues.some((venue) => kindOf(venue, registry) === "preprint"),
    isInJournal: proceedings.some((venue) => kindOf(venue, registry) === "journal"),
    years: venues.flatMap((venue) => venue.year ?? []),
  };
};

/** A list by its title or its path; null where none is called so, or several are. */
const listCalled = (lists: readonly ListClaims[]): ((name: string) => SourceId | null) => {
  const called = new Map<string, SourceId | null>();
  for (const { source } of lists)
    for (const name of new Set([foldName(source.title), foldName(source.path)])) called.set(name, called.has(name) ? null : source.id);
  return (name) => called.get(foldName(name)) ?? null;
};

/** By its title as it is written or compared, or by what stands behind its name, "CLIP: Learning Transferable …"; not behind the next version's. */
const knownWork = ({ whole, spelt, behind, name }: TitleKeys, registry: RegistryIndex): Known | null => {
  const titled = registry.work(whole) ?? registry.work(spelt);
  const work = titled ?? (behind === null ? null : registry.work(behind));
  if (work === null) return null;
  const names = work.names.map(nameKey);
  const isVersion = titled === null && names.some((each) => versionsDiffer(each, name ?? ""));
  return isVersion ? null : { work, names };
};

/** One word as a title names a work; it takes several to say which. */
const isWord = (title: string): boolean => /^[\p{Script=Latin}\p{Number}+.-]+$/u.test(title.trim());

/** The keys of titles, made once of each: lists have the same works. */
const rememberingKeys = (): typeof titleKeys => {
  const known = new Map<string, Map<string | null, TitleKeys>>();
  return (title, shortTitle) => {
    const ofTitle = known.get(title) ?? new Map<string | null, TitleKeys>();
    const keys = ofTitle.get(shortTitle) ?? titleKeys(title, shortTitle);
    known.set(title, ofTitle.set(shortTitle, keys));
    return keys;
  };
};

/** What mentions are made with. */
interface Around {
  readonly registry: RegistryIndex;
  readonly called: ReturnType<typeof listCalled>;
  readonly pathOf: (source: SourceId) => string;
  readonly keysOfTitle: typeof titleKeys;
}

const ofEntry = (at: number, claim: WorkClaim, { registry, called, pathOf, keysOfTitle }: Around): Mention => {
  const nameOnly = (claim.nameOnly || isWord(claim.title)) && claim.titled === undefined;
  const shortTitle = claim.shortTitle ?? (nameOnly ? claim.title : null);
  const stated = [...claim.institutions.map((each) => each.value), ...claim.people.flatMap((each) => each.value.institutions)];
  const venues = venueKeys(
    claim.venues.map((each) => each.value),
    registry,
  );
  const keys = nameOnly ? nameKeys(claim.title) : keysOfTitle(claim.title, shortTitle);
  const dated = claim.date === undefined ? [] : [Number(claim.date.value.slice(0, 4))];
  return {
    at,
    source: claim.source,
    path: pathOf(claim.source),
    line: claim.line,
    place: { source: claim.source, line: claim.line },
    title: claim.title,
    titled: claim.titled ?? null,
    shortTitle,
    nameOnly,
    keys,
    known: nameOnly ? null : knownWork(keys, registry),
    doi: claim.identifiers.doi ?? null,
    arxiv: claim.identifiers.arxiv ?? null,
    ...venues,
    years: [...new Set([...venues.years, ...dated])],
    people: claim.people.map((each) => foldName(each.value.name)),
    institutions: stated.map((each) => foldName(registry.institution(each.text)?.name ?? each.text)),
    links: claim.links
      .filter((each) => each.value.rel === "paper" || each.value.rel === "arxiv" || each.value.rel === "code")
      .map((each) => each.value.url),
    namedIn: (claim.namedIn ?? []).flatMap((name) => called(name) ?? []),
    entry: claim,
    reference: null,
  };
};

/** Where a list speaks of a work: an entry, or one of its relations. */
interface Speech {
  readonly claim: WorkClaim;
  readonly relation: RelationClaim | null;
  readonly isAllusion: boolean;
}

/** A reference with words enough is a title; otherwise it is a name. */
const isTitle = (target: WorkReference): boolean => target.name.trim().split(/\s+/).length >= 4;

const ofReference = (
  at: number,
  { claim: by, isAllusion }: Speech,
  relation: RelationClaim,
  { registry, pathOf, keysOfTitle }: Around,
): Mention => {
  const { target, place } = relation;
  const nameOnly = !isTitle(target);
  const shortTitle = nameOnly ? target.name : shortTitleOf(target.name);
  const keys = nameOnly ? nameKeys(target.name) : keysOfTitle(target.name, shortTitle);
  const venues = venueKeys(target.venue === undefined ? [] : [target.venue], registry);
  const identifiers = target.links.filter((link) => link.rel === "paper" || link.rel === "arxiv").map((link) => identifiersOf(link.url));
  return {
    at,
    source: place.source,
    path: pathOf(place.source),
    line: place.line,
    place,
    title: target.name,
    titled: null,
    shortTitle,
    nameOnly,
    keys,
    known: nameOnly ? null : knownWork(keys, registry),
    doi: identifiers.find((each) => each.doi !== undefined)?.doi ?? null,
    arxiv: identifiers.find((each) => each.arxiv !== undefined)?.arxiv ?? null,
    ...venues,
    people: [],
    institutions:
      target.institution === undefined ? [] : [foldName(registry.institution(target.institution.text)?.name ?? target.institution.text)],
    links: target.links.map((link) => link.url),
    namedIn: [],
    entry: null,
    reference: { relation, by, isAllusion },
  };
};

/** References whose work has to be found by what they say of it: those by key are certain, those without a name say nothing. */
const toBeFound = (claim: WorkClaim, keys: Keys): readonly RelationClaim[] =>
  claim.relations.filter(({ target, place }) => target.name.trim() !== "" && keys.entryOf(target, place.source) === null);

/** All mentions of all lists, in the order of their places, whatever the order of the lists. */
export const mentionsOf = (lists: readonly ListClaims[], registry: RegistryIndex, keys: Keys = keysOf(lists)): readonly Mention[] => {
  const paths = new Map(lists.map(({ source }) => [source.id, source.path]));
  const written = new Map<WorkClaim | WorkReference, string>();
  /** Asked only of what has one name on one line, and then of each many times. */
  const inJson = (said: WorkClaim | WorkReference): string => {
    const text = written.get(said) ?? JSON.stringify(said);
    written.set(said, text);
    return text;
  };
  const around: Around = {
    registry,
    keysOfTitle: rememberingKeys(),
    called: listCalled(lists),
    pathOf: (source) => paths.get(source) ?? source,
  };
  return lists
    .flatMap((list) => list.works)
    .flatMap((claim): Speech[] => [
      { claim, relation: null, isAllusion: false },
      ...toBeFound(claim, keys).map((relation) => ({ claim, relation, isAllusion: false })),
      ...(claim.allusions ?? []).map((relation) => ({ claim, relation, isAllusion: true })),
    ])
    .sort(
      byKeys<Speech>(
        ({ claim, relation }) => relation?.place.source ?? claim.source,
        ({ claim, relation }) => relation?.place.line ?? claim.line,
        ({ relation }) => (relation === null ? 0 : 1),
        ({ claim, relation }) => relation?.target.name ?? claim.title,
        ({ claim, relation }) => inJson(relation?.target ?? claim),
      ),
    )
    .map((speech, at) => (speech.relation === null ? ofEntry(at, speech.claim, around) : ofReference(at, speech, speech.relation, around)));
};
