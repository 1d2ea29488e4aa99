import type { RegistryIndex } from "../../registry.ts";
import { groupBy, push } from "../../../model/group.ts";
import { institutionShare, isInstitutionShaped } from "../../recognise/institutions.ts";
import { isCoined } from "../../recognise/title.ts";
import { arrangesByWho, isStructure } from "../../recognise/topic.ts";
import { mayBeVenue, parseVenue, venueAsWritten, type VenueTag } from "../../recognise/venue.ts";
import type { Decisions } from "./entries.ts";
import { roleOf } from "../units/sections.ts";
import { isGroup, placeOfShelf, shelfName } from "./shelf-name.ts";
import { topicName, wordCount } from "../line/traits.ts";
import { eachUnit, type Unit } from "../units/units.ts";

/*
 * Lists that are arranged by who did the work: "## Google" over what was written there. Such a heading is the
 * institution of all that stands under it and no topic; one heading alone that is called so may be anything.
 */

const fewest = 3;
/** A name that the registry lacks: made up like a firm's, or titles below say what was done there. */
const isLikely = (name: string, unit: Unit, registry: RegistryIndex): boolean => {
  if (isInstitutionShaped(name) || isGroup(name, registry)) return true;
  if (wordCount(name) > 3 || !/^\p{Lu}/u.test(name)) return false;
  const said = (title: string): boolean => title.includes(`@${name}`) || title.includes(` at ${name}`) || title.includes(`${name}'s `);
  return isCoined(name) || unit.children.some(({ head }) => said(head.title));
};

const isKnown = (name: string, registry: RegistryIndex): boolean =>
  registry.topicPerhaps(name) === null && (institutionShare(name, registry) >= 0.99 || placeOfShelf(name, registry) !== null);

/** Headings, or topic bullets, with entries directly under them or under their years, those of one level together. */
export const layersOf = (roots: readonly Unit[], { of }: Decisions, registry: RegistryIndex): readonly (readonly Unit[])[] => {
  const layers = new Map<string, Unit[]>();
  const isEntry = (unit: Unit): boolean => of.get(unit)?.as === "entry" || unit.node.kind === "row";
  const holdsYear = ({ node, children }: Unit): boolean => isStructure(topicName(node.rich.text)) && children.some(isEntry);
  for (const unit of eachUnit(roots)) {
    const { kind, level, rich } = unit.node;
    const heads = of.get(unit)?.as === "topic" || kind === "heading";
    const holds = unit.children.some((child) => isEntry(child) || holdsYear(child));
    if (!heads || !holds || kind === "row" || unit.role !== "list") continue;
    const arranges =
      isStructure(topicName(rich.text)) || (roleOf(rich.text) !== null && registry.institution(shelfName(rich.text)) === null);
    if (!arranges) push(layers, `${kind} ${String(level)}`, unit);
  }
  return [...layers.values()];
};

const share = 0.6;

/** "Industry", "Surveys": what has no name of its own is nobody. */
const isKind =
  /^(?:industry|academi[ac]|start-?ups?|surveys?|government|hardware|software|industrie|wissenschaft|académie|综述|工业界|学术界|企业|高校)$/iu;

/** "By lab" over "ETH" and "Storage people": what stands there is an institution, whether anybody knows it or not. */
const saysSo = ({ parent, node }: Unit): boolean =>
  parent !== null && arrangesByWho(parent.node.rich.text) && !isKind.test(shelfName(node.rich.text));

/** Lines of one level that name institutions; where they do not, those below one heading may. */
const shelvesOf = (units: readonly Unit[], known: ReadonlySet<Unit>): readonly (readonly Unit[])[] => {
  if (known.size >= fewest && known.size >= units.length * share) return [units];
  if (known.size === 0) return [];
  const parted = [...groupBy(units, ({ parent }) => parent).values()];
  return parted.filter((group) => {
    const named = group.filter((unit) => known.has(unit)).length;
    return (group.some(saysSo) && named * 2 >= group.length) || (named >= fewest && named >= group.length * share);
  });
};

/** Headings, or topic bullets, that name the institution of what stands under them, and whom they mean. */
export const institutionShelves = (layers: readonly (readonly Unit[])[], registry: RegistryIndex): ReadonlyMap<Unit, string> => {
  const shelves = new Map<Unit, string>();
  for (const layer of layers) {
    const known = new Set(layer.filter((unit) => isKnown(shelfName(unit.node.rich.text), registry)));
    for (const unit of shelvesOf(layer, known).flat()) {
      const name = shelfName(unit.node.rich.text);
      if (known.has(unit) || saysSo(unit) || isLikely(name, unit, registry)) shelves.set(unit, placeOfShelf(name, registry) ?? name);
    }
  }
  return shelves;
};

const oneSeries = (name: string, registry: RegistryIndex): VenueTag | null => {
  const venue = parseVenue(name, registry);
  return venue?.series === undefined || venue.year !== undefined ? null : venue;
};

/** "OSDI", "WWW / The Web Conference": one series, under all names that a heading gives it. */
const seriesIn = (name: string, registry: RegistryIndex): VenueTag | null => {
  const [venue = null, ...others] = name.split(/\s+[/|]\s+/).map((part) => oneSeries(part, registry));
  return others.every((other) => other?.series === venue?.series) ? venue : null;
};

/** "CHI / UIST", "OSDI & SOSP": a shelf of several series, of which its works say one each. */
const namesSeveral = (name: string, registry: RegistryIndex): boolean => {
  const parts = name.split(/\s*[/&,+、|]\s*|\s+(?:and|und|et|y)\s+/u);
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => oneSeries(part, registry) !== null);
};

/**
 * Headings that name a series and no year, "## SOSP" over what appeared there: one alone may be a topic ("Performance"),
 * several beside each other arrange the list by venue, with those among them that nobody knows. Null for a shelf of several series.
 */
export const venueShelves = (layers: readonly (readonly Unit[])[], registry: RegistryIndex): ReadonlyMap<Unit, VenueTag | null> => {
  const shelves = new Map<Unit, VenueTag | null>();
  for (const units of layers) {
    const tags = units.map((unit) => {
      const name = topicName(unit.node.rich.text);
      const venue = seriesIn(name, registry);
      return { unit, name, venue, isSeveral: venue === null && namesSeveral(name, registry) };
    });
    const known = tags.filter(({ venue, isSeveral }) => venue !== null || isSeveral).length;
    if (known < fewest || known < units.length * 0.6) continue;
    for (const { unit, name, venue, isSeveral } of tags)
      if (isSeveral) shelves.set(unit, null);
      else if (venue !== null || (wordCount(name) <= 4 && registry.topicPerhaps(name) === null && mayBeVenue(name)))
        shelves.set(unit, venue ?? venueAsWritten(name, registry));
  }
  return shelves;
};
