import { hasDatedVenue, saysWhoAndWhere } from "./evidence.ts";
import { parseField } from "../line/fields.ts";
import { noWorks } from "./rules.ts";
import { eachUnit, type Unit } from "../units/units.ts";

/* Lists whose headings are the entries themselves: programmes, records, notes paper by paper. */

export const hasTitleField = (unit: Unit): boolean => parseField(unit.node.rich.text)?.key === "title";

/** Labelled facts of a work stand below a heading, or who, where and when: it is the title of their record. */
const isRecord = (unit: Unit): boolean => {
  const [first] = unit.children;
  if (first !== undefined && saysWhoAndWhere(first)) return true;
  const keys = unit.children.flatMap(({ detail, node }) => (detail === "field" ? (parseField(node.rich.text)?.key ?? []) : []));
  return (
    new Set(keys.filter((key) => key === "people" || key === "venue" || key === "institutions" || key === "date" || key === "link")).size >=
    2
  );
};

/** "### Hacking Blind (S&P 2014)" with its authors below. */
const isSigned = ({ head, children: [first] }: Unit): boolean =>
  head.title !== "" && hasDatedVenue(head) && (first?.detail === "people" || first?.detail === "parts");

/** "- Venue: TVCG 2002", "- TVCG 2002" directly below: whatever its words, the heading names what appeared there. */
export const saysWhereBelow = ({ children }: Unit): boolean =>
  children.some(({ detail, node }) => detail === "venue" || (detail === "field" && parseField(node.rich.text)?.key === "venue"));

const counted = /^\s*[#[(（]?\d{1,3}[.)\]）、:：]/u;
const fewestCounted = 6;
const shareCounted = 0.85;

const isCountedRecord = ({ node, children }: Unit): boolean =>
  counted.test(node.rich.text) && children.some(({ detail }) => detail !== null);

/** Headings without a number and without a fact below, on a level of which nearly all have both: they are about the others. */
export const besideRecords = (roots: readonly Unit[]): ReadonlySet<Unit> => {
  const all = eachUnit(roots).filter(({ node }) => node.kind === "heading");
  return new Set(
    [1, 2, 3, 4, 5, 6].flatMap((level) => {
      const own = all.filter(({ node }) => node.level === level);
      const records = own.filter(isCountedRecord).length;
      const isOfRecords = records >= fewestCounted && records >= own.length * shareCounted;
      return isOfRecords
        ? own.filter(
            ({ node, head, children }) =>
              !counted.test(node.rich.text) &&
              head.links.length === 0 &&
              head.slots.length === 0 &&
              children.every(({ detail }) => detail === null),
          )
        : [];
    }),
  );
};

export const isStrong = (unit: Unit, evidence: number): boolean => evidence >= 2 && unit.title > 0.3;

/** As good as certain: something that only works have stands beside or below a title that looks like one. */
export const isSure = (unit: Unit, evidence: number): boolean => isStrong(unit, evidence) || (evidence >= 1.5 && unit.title >= 0.7);

/** So many lines that are works for certain stand below no title of one. */
const fewestLines = 3;

/** "**Kiln** [Abel et al., OSDI 2019] schedules …": what is set apart and dated is a work, however short its name. */
const isNamedAndPlaced = ({ head }: Unit): boolean => head.isSetApart && hasDatedVenue(head);

/** So deep a day or a theme stands between a heading and what it lists. */
const mostBetween = 2;

/** Headings without headings or entries below, looking like titles, and the rule on their level. */
export const entryLevels = (roots: readonly Unit[], evidence: ReadonlyMap<Unit, number>): readonly number[] => {
  const all = eachUnit(roots).filter((unit) => unit.node.kind === "heading");
  const isListed = (unit: Unit): boolean =>
    unit.node.kind === "item" && unit.detail === null && hasDatedVenue(unit.head) && isSure(unit, evidence.get(unit) ?? 0);
  /** "Aug 29" over its readings: a line that nothing speaks for stands over works that say where they appeared. */
  const isOverEntries = (unit: Unit, depth = 0): boolean =>
    depth < mostBetween &&
    unit.detail === null &&
    unit.head.slots.length === 0 &&
    (evidence.get(unit) ?? 0) === 0 &&
    unit.children.some((child) => isListed(child) || isOverEntries(child, depth + 1));
  const holdsLines = ({ children }: Unit): boolean =>
    children.filter(
      (child) =>
        child.node.kind === "text" && child.detail === null && (isStrong(child, evidence.get(child) ?? 0) || isNamedAndPlaced(child)),
    ).length >= fewestLines;
  const holdsEntries = (unit: Unit): boolean =>
    holdsLines(unit) ||
    unit.children.some((child) => child.node.kind !== "heading" && isOverEntries(child)) ||
    unit.children.some(
      (child) =>
        (child.node.kind === "heading" && !noWorks.includes(child.role)) ||
        child.node.kind === "row" ||
        (child.node.kind === "item" && child.detail === null && child.title > 0.3 && (evidence.get(child) ?? 0) >= 2) ||
        (child.node.kind === "text" && child.children.length > 0 && isSure(child, evidence.get(child) ?? 0)),
    );
  return [1, 2, 3, 4, 5, 6].filter((level) => {
    const own = all.filter((unit) => unit.node.level === level);
    const leaves = own.filter((unit) => !holdsEntries(unit) && !noWorks.includes(unit.role));
    const titled = leaves.filter((unit) => hasTitleField(unit) || unit.title >= 0.7);
    const records = leaves.filter((unit) => isRecord(unit) && unit.title > -1);
    if ([records, leaves.filter(isSigned)].some(({ length }) => length >= 2 && length >= own.length * 0.5)) return true;
    return (titled.length >= 3 && titled.length >= own.length * 0.5) || leaves.filter(hasTitleField).length >= 1;
  });
};
