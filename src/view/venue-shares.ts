import type { WorkSummary } from "../atlas/source.ts";
import type { VenueId } from "../model/ids.ts";

export interface VenueShare {
  readonly id: VenueId;
  readonly name: string;
  readonly works: number;
}

/** The venues of some works with how many appeared at each, most first, then by name. */
export const venueShares = (works: readonly Pick<WorkSummary, "venue">[]): readonly VenueShare[] => {
  const shares = new Map<VenueId, VenueShare>();
  for (const { venue } of works) {
    if (venue === undefined) continue;
    shares.set(venue.id, { id: venue.id, name: venue.name, works: (shares.get(venue.id)?.works ?? 0) + 1 });
  }
  return [...shares.values()].sort((a, b) => b.works - a.works || (a.name < b.name ? -1 : 1));
};
