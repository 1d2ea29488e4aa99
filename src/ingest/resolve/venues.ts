import type { VenueId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { RegistryVenue } from "../../model/registry.ts";
import type { Venue } from "../../model/venue.ts";
import { foldName, type RegistryIndex } from "../registry.ts";
import { parseDate } from "../recognise/date.ts";
import { meantLabel } from "../recognise/label.ts";
import { venueName } from "../recognise/venue.ts";
import type { VenueMention } from "../claims.ts";
import type { EdgeCollector } from "./edges.ts";
import { byId, uniqueIds } from "./ids.ts";
import { preferred } from "./order.ts";
import { placesOf, type Said } from "./said.ts";

interface Series {
  readonly key: string;
  readonly known: RegistryVenue | null;
  readonly written: string[];
  readonly years: Map<number, Place[]>;
}

export interface Edition {
  readonly id: VenueId;
  readonly series: string;
  readonly year?: number;
  readonly starts?: string;
  readonly isPreprint: boolean;
}

/** A venue's name that the registry does not have as it is written. */
export interface UnsureVenue {
  readonly said: Said<VenueMention>;
  /** Which of the works it stands beside. */
  readonly work: number;
  /** The series that it is taken for; null where it is left out. */
  readonly taken: string | null;
  readonly isKnown: boolean;
}

export interface Venues {
  readonly venues: readonly Venue[];
  readonly problems: readonly Problem[];
  readonly unsure: readonly UnsureVenue[];
  /** The node of a mention; null for a tag that gives only a date. */
  of(mention: VenueMention): Edition | null;
}

const nameOf = (mention: VenueMention): string =>
  mention.means ??
  mention.series ??
  venueName(mention.text)
    .replace(/\b(?:19|20)\d{2}\b/g, "")
    .trim();

/** Where a list puts a sentence, a date or a title in the place of a venue, there is none. */
const isNamed = (mention: VenueMention, registry: RegistryIndex): boolean =>
  mention.means !== undefined ||
  registry.venue(nameOf(mention)) !== null ||
  (parseDate(mention.text) === null && (mention.year !== undefined || nameOf(mention).split(/\s+/).length <= mostWords));

const mostWords = 5;

const noVenue = (said: Said<VenueMention>): Problem => ({
  level: "info",
  rule: "venue/none",
  reason: `"${said.value.text}" stands in the place of a venue and does not read as one; it was left out. Write the venue as "OSDI'24".`,
  ...(said.place === undefined ? {} : { place: said.place }),
});

/** A series that is known though one letter of it is wrong: right most likely, but for a human to see. */
const misspelt = ({ value, place }: Said<VenueMention>, registry: RegistryIndex): Problem | null => {
  const known = registry.venue(nameOf(value));
  if (known === null || value.means !== undefined) return null;
  // Hyphens and spaces are ways of writing: "EuroPar" is no slip.
  const [written, right] = [venueName(value.text), known.series].map((name) => foldName(name).replaceAll(" ", ""));
  if (written === undefined || right === undefined || written === right || meantLabel(written, [right]) === null) return null;
  return {
    level: "info",
    rule: "venue/misspelt",
    reason: `"${value.text}" is read as ${known.series}${value.year === undefined ? "" : ` ${String(value.year)}`}. Write the name of the venue as ${known.series}.`,
    ...(place === undefined ? {} : { place }),
  };
};

/** Series and their editions, known to the registry or only to the lists; of the venues that stand beside each work. */
export const resolveVenues = (works: readonly (readonly Said<VenueMention>[])[], registry: RegistryIndex, edges: EdgeCollector): Venues => {
  const series = new Map<string, Series>();
  const keyOf = (mention: VenueMention): string => foldName(registry.venue(nameOf(mention))?.series ?? nameOf(mention));
  const problems: Problem[] = [];
  const unsure: UnsureVenue[] = [];
  for (const { said, work } of works.flatMap((mentions, work) => mentions.map((said) => ({ said, work })))) {
    const { value } = said;
    const key = keyOf(value);
    if (value.text === "") continue; // a tag that gives a date alone
    if (key === "" || !isNamed(value, registry)) {
      problems.push(noVenue(said));
      unsure.push({ said, work, taken: null, isKnown: false });
      continue;
    }
    const slip = misspelt(said, registry);
    if (slip !== null) problems.push(slip);
    const known = registry.venue(nameOf(value));
    if ((slip !== null || known === null) && value.means === undefined)
      unsure.push({ said, work, taken: known?.series ?? nameOf(value), isKnown: known !== null });
    const found = series.get(key) ?? { key, known, written: [], years: new Map<number, Place[]>() };
    series.set(key, found);
    found.written.push(nameOf(value));
    if (value.year === undefined) continue;
    const places = found.years.get(value.year) ?? [];
    places.push(...placesOf(said));
    found.years.set(value.year, places);
  }
  const all = [...series.values()];
  const names = all.map((each) => each.known?.series ?? preferred(each.written) ?? each.key);
  const ids = uniqueIds(
    "venue",
    all.map((each, at) => ({ name: names[at] ?? each.key, qualifiers: [each.key], standing: each.written.length })),
  );
  const venues: Venue[] = [];
  const editions = new Map<string, Edition>();
  all.forEach((each, at) => {
    const [id, name] = [ids[at], names[at]];
    if (id === undefined || name === undefined) return;
    const isPreprint = each.known?.kind === "preprint";
    venues.push({ id, name });
    editions.set(each.key, { id, series: name, isPreprint });
    for (const [year, places] of each.years) {
      const starts = each.known?.editions.find((edition) => edition.year === year)?.starts;
      const dated = { year, ...(starts === undefined ? {} : { starts }) };
      const edition: VenueId = `${id}-${String(year)}`;
      venues.push({ id: edition, name: `${name} ${String(year)}`, series: name, ...dated });
      editions.set(`${each.key} ${String(year)}`, { id: edition, series: name, isPreprint, ...dated });
      edges.add(edition, "part-of", id, places);
    }
  });
  return {
    venues: byId(venues),
    problems,
    unsure,
    of: (mention) => editions.get(mention.year === undefined ? keyOf(mention) : `${keyOf(mention)} ${String(mention.year)}`) ?? null,
  };
};
