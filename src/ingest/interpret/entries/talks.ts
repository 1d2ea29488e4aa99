import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { parsePeople } from "../../recognise/people.ts";
import type { Decision, Decisions } from "./entries.ts";
import { roleOf } from "../units/sections.ts";
import { wordCount } from "../line/traits.ts";
import { eachUnit, type Unit } from "../units/units.ts";

/** One or two people on the line below a heading, and nothing else on it. */
export const speakersOf = (unit: Unit, registry: RegistryIndex): readonly PersonMention[] | null => {
  const line = unit.children[0];
  if (line === undefined || (line.node.kind !== "text" && line.node.kind !== "item") || wordCount(line.node.rich.text) > 12) return null;
  const people = parsePeople(line.node.rich.text, registry);
  return people !== null && people.length <= 2 ? people : null;
};

/** "Keynote: …", "Invited talk - …" in front of a title. */
export const talkLabel =
  /^(?:(?:invited|opening|closing|keynote|industry|guest)\s+)*(?:keynote|talk|speech|lecture|panel|address)s?(?:\s+\d+)?\s*(?:[:：]|\s[-–—])\s*(?=\S)/i;

/**
 * Talks in a programme, where headings are the entries: one with a speaker below it, unless authors stand below most
 * entries; and a heading among those of sessions that has no entries, when its words are more than a topic's.
 */
export const withTalks = (roots: readonly Unit[], decisions: Decisions, registry: RegistryIndex): ReadonlyMap<Unit, Decision> => {
  const of = new Map(decisions.of);
  for (const unit of eachUnit(roots)) {
    const holds = unit.children.some((child) => child.node.kind === "heading" || of.get(child)?.as === "entry");
    if (talkLabel.test(unit.node.rich.text) && !holds && (unit.node.kind === "heading" || of.has(unit)))
      of.set(unit, { as: "entry", type: "talk" });
  }
  const level = Math.min(...decisions.headingLevels);
  if (!Number.isFinite(level)) return of;
  const headings = eachUnit(roots).filter((unit) => unit.node.kind === "heading");
  const entries = headings.filter((unit) => of.get(unit)?.as === "entry");
  const haveAuthors = entries.filter((unit) => speakersOf(unit, registry) !== null).length > entries.length * 0.4;
  const isOverEntries = (unit: Unit): boolean => unit.node.level < level && unit.children.some((child) => of.get(child)?.as === "entry");
  const sessions = new Set(headings.filter(isOverEntries).map((unit) => unit.node.level));
  for (const unit of headings) {
    const speakers = speakersOf(unit, registry);
    const isLeaf = !unit.children.some(
      (child) => child.node.kind === "heading" || child.node.kind === "row" || of.get(child)?.as === "entry",
    );
    if (!isLeaf || roleOf(unit.head.title) !== null) continue;
    const isSession = unit.node.level < level && sessions.has(unit.node.level);
    if (of.get(unit)?.as === "entry") {
      if (speakers !== null && !haveAuthors) of.set(unit, { as: "entry", type: "talk" });
    } else if (
      (isSession && (speakers !== null || wordCount(unit.head.title) >= 3)) ||
      (unit.node.level >= level && speakers !== null && !haveAuthors)
    ) {
      of.set(unit, { as: "entry", type: "talk" });
    }
  }
  return of;
};
