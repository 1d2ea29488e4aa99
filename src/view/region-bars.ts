import type { Filter } from "../atlas/filter.ts";
import type { VenueId } from "../model/ids.ts";
import {
  activeConditions,
  instead,
  isAlone,
  negated,
  standing,
  toggled,
  without,
  type ConditionKey,
  type Standing,
} from "./filter-edits.ts";
import type { RegionBar } from "./region-summary.ts";
import { counted } from "./words.ts";

/* A bar under a region's name as a control: it asks for the works of one venue edition in one region. */

export interface BarAsked {
  readonly region: string;
  readonly venue: VenueId;
}

/** One more edition, this one only, or all but this one. */
export type BarPress = "toggle" | "only" | "not";

/** A bar stands for a condition only where its region is what is asked for. */
export const barStanding = (filter: Filter, { region, venue }: BarAsked): Standing =>
  isAlone(filter, "regions", region) ? standing(filter, "venues", venue) : "open";

const isAll = (filter: Filter, { region, venue }: BarAsked): boolean =>
  isAlone(filter, "regions", region) && isAlone(filter, "venues", venue);

const withoutVenues = (filter: Filter): Filter => without(without(filter, "venues"), "not-venues");

/**
 * The filter after a press: the region takes the place of others, and within it editions are alternatives as they are in
 * the rail. What else the filter asks stays; a press on what alone is asked for lets both go.
 */
export const pressedOnBar = (filter: Filter, asked: BarAsked, press: BarPress): Filter => {
  const { region, venue } = asked;
  if (press !== "not" && isAll(filter, asked)) return without(withoutVenues(filter), "regions");
  const there = isAlone(filter, "regions", region) ? filter : withoutVenues(instead(filter, "regions", region));
  const edits = { toggle: toggled, only: instead, not: negated };
  return edits[press](there, "venues", venue);
};

const own: ReadonlySet<ConditionKey> = new Set(["regions", "not-regions", "venues", "not-venues", "until"]);

const offer = (filter: Filter, asked: BarAsked): string => {
  if (isAll(filter, asked)) return "no longer only these";
  switch (barStanding(filter, asked)) {
    case "chosen":
      return "without these";
    case "excluded":
      return "these again";
    case "open": {
      const too = isAlone(filter, "regions", asked.region) && filter.venues.length > 0;
      const rest = activeConditions(filter).some((key) => !own.has(key)) ? ", of them what the filter lets through" : "";
      return (too ? "show these too" : "show only these") + rest;
    }
  }
};

/** "NSDI 2025: 4 works; show only these" */
export const barWords = (filter: Filter, region: string, { venue, name, works }: RegionBar): string =>
  `${name}: ${counted(works, "work")}; ${offer(filter, { region, venue })}`;
