import { parseVenue, type VenueTag } from "../../recognise/venue.ts";
import type { RegistryIndex } from "../../registry.ts";

/** Where a work appeared, as the brackets behind its name say it: "OSDI 2020", "Noether et al., OSDI 2020". */
export const venueIn = (tag: string, registry: RegistryIndex): VenueTag | null => {
  const [, behindWho = ""] = /^\p{Lu}[^,;]{1,40}[,;]\s*([^,;]+\d{2})$/u.exec(tag) ?? [];
  const venue = parseVenue(tag.replace(/\s+(?:this|last|same) year$/, ""), registry);
  return venue ?? (behindWho === "" ? null : parseVenue(behindWho, registry));
};
