import type { RegistryIndex } from "../../registry.ts";
import { venueOfAddress } from "../../recognise/venue-address.ts";
import { links } from "../../read/rich.ts";
import type { VenueTag } from "../../recognise/venue.ts";
import type { Unit } from "../units/units.ts";
import { eachUnit } from "../units/units.ts";

const isDay = (unit: Unit): boolean =>
  unit.node.kind === "heading" &&
  /^(?:day\s*(?:\d|one|two|three|four|five)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i.test(unit.node.rich.text.trim());

export interface ProgrammeVenue {
  readonly venue: VenueTag;
  /** The first line with an address of the conference. */
  readonly line: number;
}

/**
 * Notes taken day by day often leave out what everybody there knew. When a list is arranged by days and its links
 * lead to the pages of one edition and of no other, what it lists was held there: that is inferred, not stated.
 */
export const programmeVenue = (roots: readonly Unit[], registry: RegistryIndex): ProgrammeVenue | null => {
  const units = eachUnit(roots);
  if (units.filter(isDay).length < 2) return null;
  const found = units.flatMap((unit) =>
    links(unit.node.rich).flatMap((mark) => {
      const venue = mark.url === undefined ? null : venueOfAddress(mark.url, registry);
      return venue === null ? [] : [{ venue, line: unit.node.line }];
    }),
  );
  const [first] = found;
  return first !== undefined && found.every(({ venue }) => venue.text === first.venue.text)
    ? { ...first, venue: { ...first.venue, inferred: true } }
    : null;
};
