import type { RegistryIndex } from "../../registry.ts";
import { heldAt, heldIn, isOccasion, isUnmistakable, listedAt, prizedAt, seriesNamed } from "../../recognise/held-at.ts";
import type { Decisions } from "./entries.ts";
import { headingYear } from "../units/sections.ts";
import { eachUnit, type Unit } from "../units/units.ts";
import type { VenueTag } from "../../recognise/venue.ts";

/** An edition, and the line that says it. */
interface Held {
  readonly value: VenueTag;
  readonly line: number;
}

const mostLines = 5;

/** A heading over nothing, or over a year's: it goes on with the name above it. */
const goesOn = ({ node, children }: Unit): boolean => children.length === 0 || headingYear(node.rich.text) !== null;

/** The lines over a list before anything is listed: its name, and what stands below that. */
export const headLines = (roots: readonly Unit[], decisions: Decisions): readonly Unit[] => {
  const out: Unit[] = [];
  for (const unit of eachUnit(roots.slice(0, mostLines), (each) => each.node.kind === "row")) {
    const { kind } = unit.node;
    const isHead = kind === "text" || (kind === "heading" && (out.length === 0 || goesOn(unit)));
    if (!isHead || decisions.of.get(unit)?.as === "entry" || out.length === mostLines) break;
    out.push(unit);
  }
  return out;
};

/** Whether a line over a list says where or when something was held, and no more. */
export const isOfHead = (text: string, registry: RegistryIndex): boolean =>
  heldAt(text, registry) !== null || seriesNamed(text, registry) !== null || heldIn(text) !== null || isOccasion(text);

/** Where and when all that a list has was held, as far as the lines over it are about that: on one line, or on one below the other. */
export const heldThere = (roots: readonly Unit[], decisions: Decisions, registry: RegistryIndex): Held | null => {
  const lines = headLines(roots, decisions).map(({ node }) => ({ text: node.rich.text, line: node.line }));
  const [first] = lines;
  const whole =
    first === undefined ? null : (heldAt(first.text, registry) ?? listedAt(first.text, registry) ?? prizedAt(first.text, registry));
  if (first !== undefined && whole !== null) return { value: whole, line: first.line };
  for (const [at, { text, line }] of lines.entries()) {
    const series = at > 1 ? null : seriesNamed(text, registry);
    if (series === null) continue;
    const dated = lines.slice(at + 1).flatMap((below) => {
      const year = heldIn(below.text);
      // A word that papers may be about is the name of a conference only over a bare year.
      return year === null || !(isUnmistakable(series) || headingYear(below.text) !== null) ? [] : [{ year, line: below.line }];
    })[0];
    if (dated !== undefined) return { value: { ...series, year: dated.year }, line };
  }
  return null;
};
