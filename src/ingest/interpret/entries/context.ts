import type { WorkType } from "../../../model/work.ts";
import { once } from "../../once.ts";
import { awardOfHeading } from "../../recognise/award-heading.ts";
import type { RegistryIndex } from "../../registry.ts";
import { isDayAlone } from "../../read/calendar.ts";
import { behindDay, behindMonth } from "../../recognise/day-heading.ts";
import { isCount, isCounted } from "../../recognise/session-name.ts";
import { isStructure } from "../../recognise/topic.ts";
import { isOnlyWord, parseVenue, type VenueTag } from "../../recognise/venue.ts";
import { squeeze } from "../../read/rich.ts";
import type { Tree } from "../../read/tree.ts";
import type { Decisions } from "./entries.ts";
import { headingText, headline } from "./heading-text.ts";
import { heldThere } from "./list-head.ts";
import type { NamingHeadings } from "./naming-headings.ts";
import { isPseudoHeading } from "./pseudo-heading.ts";
import { programmeVenue } from "./programme.ts";
import { headingVenue, headingYear, type HeadingVenue, type SectionRole } from "../units/sections.ts";
import { institutionShelves, layersOf, venueShelves } from "./shelves.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { topicName, wordCount } from "../line/traits.ts";
import { eachUnit, type Unit } from "../units/units.ts";

export interface At<T> {
  readonly value: T;
  readonly line: number;
}

/** What the lines above a line say of it. */
export interface Context {
  readonly topics: readonly At<string>[];
  readonly venue: At<VenueTag> | null;
  readonly year: At<number> | null;
  /** Who did what stands here, where the list is arranged by that. */
  readonly institution: At<string> | null;
  /** What those that stand here won. */
  readonly award: At<string> | null;
  readonly role: SectionRole;
}

/** A line that lists a work, or the row of a table that may, with what stands above it. */
export interface Listed {
  readonly unit: Unit;
  /** Absent for rows: their table decides. */
  readonly type?: WorkType;
  readonly context: Context;
}

/** "Query processing – reading sheet (export of tab 2)", "数据库论文阅读列表": what somebody keeps rather than what it is about. */
const kept =
  /\b(?:reading|papers?|literature)[ -](?:lists?|sheet|log|notes|queue|diary)\b|\b(?:lese|literatur)liste\b|\bliste de lectures?\b|\blista de lecturas?\b|(?:阅读|论文|文献)(?:列表|清单|笔记)/iu;

/** The heading that names the whole list: the first one, when no other has its level, and an only one of any level that says so. */
const listTitle = (roots: readonly Unit[], isPlain: boolean): Unit | null => {
  const headings = roots.filter((unit) => unit.node.kind === "heading");
  const [first, ...others] = headings;
  const isOnly = others.length === 0 && roots[0] === first;
  const isOfAll = isOnly && kept.test(first?.node.rich.text ?? "");
  const stands =
    first?.node.level === 1 || isOfAll || (isOnly && first?.children.every(({ node }) => node.kind !== "heading") === true && isPlain);
  return first !== undefined && stands && others.every((unit) => unit.node.level > 1) ? first : null;
};

/** Of plain lines the first one, alone between blank lines, unless entries follow it and other topics stand beside it. */
const firstLine = (roots: readonly Unit[], decisions: Decisions): Unit | null => {
  const [first, next] = roots;
  const isTopic = (unit: Unit | undefined): boolean => unit !== undefined && decisions.of.get(unit)?.as === "topic";
  if (first?.node.kind !== "text" || first.node.line > 3 || !isTopic(first)) return null;
  if (isCounted(first.node.rich.text)) return null;
  const heads = next !== undefined && decisions.of.get(next)?.as === "entry";
  return heads && roots.slice(1).some(isTopic) ? null : first;
};

/** Headings that arrange a list by who did the work, and by where it appeared. */
interface Shelves {
  readonly institutions: ReadonlyMap<Unit, string>;
  /** Null where a heading names several. */
  readonly venues: ReadonlyMap<Unit, VenueTag | null>;
}

const headsYears = ({ children }: Unit): boolean =>
  children.some(({ node }) => node.kind === "heading" && headingYear(topicName(node.rich.text)) !== null);

const fewestMeant = 2;

/** Several headings beside each other, and most of them, are names of series: "OSDI", "SOSP", "NSDI". */
const areSeries = (siblings: readonly Unit[], registry: RegistryIndex): boolean => {
  const headings = siblings.filter(({ node }) => node.kind === "heading");
  const series = headings.map(({ node }) => topicName(node.rich.text)).filter((name) => registry.venue(name) !== null);
  // "Robotics", "Sensors" and "Bioinformatics" may all be topics.
  const areMeant = series.filter((name) => !isOnlyWord(name, registry)).length >= fewestMeant;
  return series.length >= 3 && series.length >= headings.length * 0.6 && areMeant;
};

const fewestDays = 3;
/** "Finding bugs", but neither "Ann Author", "Room 204" nor "at Bob's place". */
const isAbout = (text: string): boolean => !/\d|^(?:at|in|with|by)\s/i.test(text) && !isPersonName(text);

/** "2024-03-04: Ann Author", "2024-03-04 – at Bob's place": behind a day stands who or where as well. */
const isOfDay = (heading: string): boolean => {
  const said = behindDay(heading) ?? "";
  return said !== "" && !isAbout(said.replace(/\d/g, ""));
};

/**
 * Days of a course are about something, and most of them stand over several works. A reading group has one work a day,
 * and what stands beside the day is said in passing.
 */
const daysAreTopics = (roots: readonly Unit[], { of }: Decisions): boolean => {
  const days = eachUnit(roots).filter(({ node }) => node.kind === "heading" && node.isDay === true && !isStructure(node.rich.text));
  const ofSeveral = days.filter(({ children }) => eachUnit(children).filter((unit) => of.get(unit)?.as === "entry").length > 1);
  const named = days.filter(({ node }) => wordCount(node.rich.text) > 1 && isAbout(node.rich.text));
  return days.length >= fewestDays && ofSeveral.length * 2 > days.length && named.length * 2 > days.length;
};

/** The series that a heading names, and a year that a heading under it gives: "ISCA" over "2016". */
const heldIn = (venue: At<VenueTag> | null, year: number | null): At<VenueTag> | null =>
  venue === null || year === null || venue.value.year !== undefined ? venue : { ...venue, value: { ...venue.value, year } };

/** "- CHI 2021" over bullets: nothing but where and when. */
const editionOf = (name: string, registry: RegistryIndex): HeadingVenue | null => {
  const venue = parseVenue(name, registry);
  return venue?.series === undefined || venue.year === undefined ? null : { venue, isAll: true };
};

/** "Aug 29", "Week 3", "Lecture on May 2": when, and nothing else. */
const isOnlyDay = (unit: Unit | undefined): boolean =>
  (unit?.node.kind === "text" || unit?.node.kind === "item") &&
  unit.head.links.length === 0 &&
  (isDayAlone(squeeze(unit.node.rich.text)) || isCount(unit.node.rich.text));

/** Once it may be the name of the list. */
const fewestOverDays = 2;

class Walk {
  readonly listed: Listed[] = [];
  private readonly decisions: Decisions;
  private readonly registry: RegistryIndex;
  private readonly title: Unit | null;
  private readonly isPlain: boolean;
  private readonly shelves: Shelves;
  private readonly daysAreTopics: boolean;
  private readonly naming: NamingHeadings;
  private readonly series = new Map<readonly Unit[], boolean>();

  constructor(
    decisions: Decisions,
    registry: RegistryIndex,
    title: Unit | null,
    isPlain: boolean,
    shelves: Shelves,
    daysAreTopics: boolean,
    naming: NamingHeadings,
  ) {
    this.naming = naming;
    this.shelves = shelves;
    this.daysAreTopics = daysAreTopics;
    this.decisions = decisions;
    this.registry = registry;
    this.title = title;
    this.isPlain = isPlain;
  }

  /** Found once for all headings beside each other, since each of them asks. */
  private areSeries(siblings: readonly Unit[]): boolean {
    const known = this.series.get(siblings) ?? areSeries(siblings, this.registry);
    this.series.set(siblings, known);
    return known;
  }

  /** A month has several works, so that what stands beside it is what they are about. */
  private isDayAbout(heading: string): boolean {
    const ofMonth = behindMonth(heading);
    return ofMonth === null ? this.daysAreTopics && isAbout(heading) : isAbout(ofMonth);
  }

  /** The context below a line that heads others: a venue, a year, or a topic. */
  private below(unit: Unit, outer: Context, siblings: readonly Unit[]): Context {
    const name = topicName(headingText(unit));
    const line = unit.node.line;
    const shelf = this.shelves.venues.get(unit);
    if (shelf !== undefined) return { ...outer, venue: shelf === null ? outer.venue : { value: shelf, line } };
    const place = this.shelves.institutions.get(unit);
    if (place !== undefined) return { ...outer, institution: { value: place, line }, role: unit.role };
    const own = headingYear(name);
    const year = own === null ? outer.year : { value: own, line };
    const stated =
      unit.node.kind === "heading" || this.isPlain
        ? headingVenue(
            unit.node.kind === "heading" ? headline(unit) : name,
            this.registry,
            year?.value ?? null,
            (mayBeTopic) => this.areSeries(siblings) || (!mayBeTopic && headsYears(unit)),
          )
        : editionOf(name, this.registry);
    // What the lines over the list say together is more than its name says alone.
    const isSaid = stated === null || (unit === this.title && stated.venue.year === undefined && outer.venue !== null);
    const venue = isSaid ? heldIn(outer.venue, own) : { value: stated.venue, line };
    const award = unit === this.title ? null : awardOfHeading(name, venue !== null && unit.node.kind === "heading");
    const isTopic =
      unit !== this.title &&
      award === null &&
      !this.naming.headings.has(unit) &&
      (unit.node.isDay !== true || (unit.node.kind === "heading" && this.isDayAbout(unit.node.rich.text))) &&
      stated?.isAll !== true &&
      !isOfDay(unit.node.rich.text) &&
      ![name, topicName(unit.node.rich.text)].some(isStructure) &&
      name !== "" &&
      unit.role !== "contents";
    const topics = isTopic ? [...outer.topics, { value: name, line }] : outer.topics;
    return {
      topics,
      venue,
      year,
      institution: outer.institution,
      award: award === null ? outer.award : { value: award, line },
      role: unit.role,
    };
  }

  private isOverDays(unit: Unit, next: Unit | undefined): boolean {
    return this.decisions.of.get(unit)?.as === "topic" && isOnlyDay(next) && !isOnlyDay(unit);
  }

  visit(units: readonly Unit[], outer: Context): void {
    let context = outer;
    let byVenue = outer;
    let overDays = outer;
    const haveDays = once(() => this.isPlain && units.filter((unit, at) => this.isOverDays(unit, units[at + 1])).length >= fewestOverDays);
    units.forEach((unit, at) => {
      const decision = this.decisions.of.get(unit);
      if (unit.node.kind === "row") this.listed.push({ unit, context });
      else if (decision?.as === "entry") {
        this.listed.push({ unit, type: decision.type, context });
        this.visit(unit.children, context);
      } else if (unit.node.kind === "heading" || decision?.as === "topic") {
        const heads = (decision?.as === "topic" && decision.heads === true) || isPseudoHeading(units, at, this.isPlain);
        const isDay = isOnlyDay(unit);
        const below = this.below(unit, isDay ? overDays : heads && this.isPlain ? byVenue : outer, units);
        // "SLAM" right above "Sep 12" is what all days are about up to the next such line.
        if (heads && !isDay && haveDays()) overDays = isOnlyDay(units[at + 1]) ? below : byVenue;
        if (heads) context = below;
        if (heads && below.venue !== byVenue.venue) byVenue = below;
        this.visit(unit.children, below);
      } else this.visit(unit.children, context);
    });
  }
}

/** All lines that list works, in order, each with the topics and the venue that stand above it. */
export const listedIn = (
  roots: readonly Unit[],
  decisions: Decisions,
  naming: NamingHeadings,
  tree: Tree,
  registry: RegistryIndex,
): readonly Listed[] => {
  const title = listTitle(roots, tree.isPlain) ?? (tree.isPlain ? firstLine(roots, decisions) : null);
  const front = tree.front.find(
    (field) => /^(?:title|venue|conference|event)$/.test(field.key) && headingVenue(field.value, registry, null) !== null,
  );
  const stated = front === undefined ? null : headingVenue(front.value, registry, null);
  const programme = programmeVenue(roots, registry);
  const head = heldThere(roots, decisions, registry);
  const held = head ?? (programme === null ? null : { value: programme.venue, line: programme.line });
  const layers = layersOf(roots, decisions, registry);
  const shelves = { institutions: institutionShelves(layers, registry), venues: venueShelves(layers, registry) };
  const walk = new Walk(decisions, registry, title, tree.isPlain, shelves, daysAreTopics(roots, decisions), naming);
  walk.visit(roots, {
    topics: [],
    year: null,
    institution: null,
    award: null,
    role: "list",
    venue: front === undefined || stated === null ? held : { value: stated.venue, line: front.line },
  });
  return walk.listed;
};
