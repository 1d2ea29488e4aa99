import type { RegistryVenue } from "../../model/registry.ts";
import { foldName, type RegistryIndex } from "../registry.ts";

/*
 * Series by nothing but what they are about: "Computer Vision and Pattern Recognition 2019", "Machine Learning 12(3), 2001".
 * A field has that name as well, so it is a venue only where one has to stand: in its column, or alone beside its year.
 */

const meeting =
  /^(?:(?:acm|ieee|usenix|ifip|cvf|aaai|annual|international|joint|sig\p{L}*|rsj) )*(?:conference|symposium|meeting|colloquium) (?:on|for|of) (?:the )?(?=\S)/u;
const meetingBehind = / (?:conference|symposium)$/;
const publisher = /^(?:(?:acm|ieee|usenix|ifip|aaai) )+/;
const periodical = / journal$/;
const fewestOfMeeting = 3;

/** What a record's name says that it is about; null for names that say more, or too little to be told from other words. */
const subjectOf = ({ kind }: RegistryVenue, name: string): string | null => {
  const key = foldName(name);
  if (kind === "journal") return periodical.test(key) ? key.replace(periodical, "") : null;
  if (kind !== "conference" || !(meeting.test(key) || meetingBehind.test(key))) return null;
  const subject = key.replace(meeting, "").replace(meetingBehind, "").replace(publisher, "");
  return subject.split(" ").length < fewestOfMeeting ? null : subject;
};

const indexSubjects = (registry: RegistryIndex): ReadonlyMap<string, readonly RegistryVenue[]> => {
  const found = new Map<string, readonly RegistryVenue[]>();
  for (const venue of registry.data.venues)
    for (const name of new Set([venue.series, venue.name, ...venue.aliases])) {
      const subject = subjectOf(venue, name);
      const known = subject === null ? [] : (found.get(subject) ?? []);
      if (subject !== null && registry.venue(subject) === null && !known.includes(venue)) found.set(subject, [...known, venue]);
    }
  return found;
};

const indexes = new WeakMap<RegistryIndex["data"], ReadonlyMap<string, readonly RegistryVenue[]>>();

const longest = 120;

/** Every series that a text names by its field and by nothing else. */
export const venuesOfField = (text: string, registry: RegistryIndex): readonly RegistryVenue[] => {
  if (!/^\p{Lu}/u.test(text) || text.length > longest) return [];
  const known = indexes.get(registry.data) ?? indexSubjects(registry);
  indexes.set(registry.data, known);
  return known.get(foldName(text)) ?? [];
};

/** What is read so only where nothing but a venue stands: a field for its one series, "Nat Rev Genet" for a journal. */
export const venueInPlace = (text: string, registry: RegistryIndex): RegistryVenue | null => {
  const [series, another] = venuesOfField(text, registry);
  if (series !== undefined) return another === undefined ? series : null;
  return text.includes(".") ? null : registry.venueShortened(text);
};

/** Before the number of an issue: of several series of one field, the journal. */
export const journalInPlace = (text: string, registry: RegistryIndex): RegistryVenue | null => {
  const [journal, another] = venuesOfField(text, registry).filter(({ kind }) => kind === "journal");
  return venueInPlace(text, registry) ?? (another === undefined ? (journal ?? null) : null);
};
