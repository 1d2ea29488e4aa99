import { isCoined } from "../../recognise/title.ts";
import type { RegistryIndex } from "../../registry.ts";
import { familyRow, type FamilyRow } from "../line/family-row.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { Part } from "../line/parts.ts";
import { valuesOf } from "../line/values.ts";
import type { DetailKind } from "../units/detail-kind.ts";
import { eachUnit, type Unit } from "../units/units.ts";
import type { Decisions } from "./entries.ts";

/*
 * "Murray, McSherry, Isaacs" below a title may be systems or people. Where most titles of a list stand over such a row,
 * or some over a long one or over rows that say what they are ("Murray et al.", "Murray, Isaacs (MSR)"), and none of the
 * rows names a system of that list, it is who wrote them, and so are the rows that go on in a remark.
 */

const fewest = 3;
const share = 0.5;
const longRow = 4;
/** So many rows that say themselves that they name people stand for the others. */
const fewestSure = 2;
const shareSure = 0.25;

const bare = (text: string): string => text.replace(/^[*_\s]+|[*_\s]+$/g, "");

/** What may stand between a title and who wrote it. */
const above: readonly (DetailKind | null)[] = ["venue", "date", "links", "award", "institutions", "field"];

interface RowLine {
  readonly line: Unit;
  readonly at: number;
  readonly text: string;
}

/** The line below a title on which a row may stand, unless it is known already what that says. */
const rowLine = ({ children }: Unit, isOpen: (unit: Unit) => boolean): RowLine | null => {
  const at = children.findIndex(({ detail }) => !above.includes(detail));
  const line = children[at];
  if (line === undefined || line.detail !== null || !isOpen(line) || line.head.links.length > 0) return null;
  return line.node.kind === "text" || line.node.kind === "item" ? { line, at, text: bare(line.node.rich.text) } : null;
};

const nameOf = ({ head: { title } }: Unit): string => title.split(/\s*[:：]\s/, 1)[0] ?? "";

/** "Smith-Jones" is coined like "Sarathi-Serve". */
const isSystem = (name: string): boolean => isCoined(name) && !/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(name);

const oneName = /^[^\s:：]+(?=\s*[:：])/u;
const namesOfWorks = new WeakMap<object, ReadonlySet<string>>();

/** "Kafka": how everybody calls a work that many lists have. */
const isKnownWork = (name: string, { data }: RegistryIndex): boolean => {
  const known = namesOfWorks.get(data) ?? new Set(data.works.flatMap(({ title, names }) => [...names, ...(oneName.exec(title) ?? [])]));
  namesOfWorks.set(data, known);
  return known.has(name);
};

interface Rows {
  readonly names: ReadonlySet<string>;
  readonly areUsual: boolean;
}

/** What rows of families the titles of a list stand over; null where they are too few, or name what the list has. */
const rowsOf = (entries: readonly Unit[], lines: readonly RowLine[], registry: RegistryIndex): Rows | null => {
  const found = lines.flatMap(({ text }): readonly FamilyRow[] => {
    const row = familyRow(text, "by looks", registry);
    return row !== null && (row.isSure || row.names.length > 1) ? [row] : [];
  });
  if (found.length < fewest) return null;
  const listed = new Set(entries.map(nameOf));
  const names = found.flatMap((row) => row.names);
  if (names.some((name) => listed.has(name) || isSystem(name))) return null;
  const sure = found.filter(({ isSure }) => isSure).length;
  if (sure < fewestSure && names.some((name) => isKnownWork(name, registry))) return null;
  const areUsual = found.length >= entries.length * share;
  const areSaid = sure >= fewestSure && sure >= found.length * shareSure;
  const isLong = found.some((row) => row.names.length >= longRow);
  return areUsual || areSaid || isLong ? { names: new Set(names), areUsual } : null;
};

/** One family is one where a place stands beside it, or where other rows of the list have it, or as one line among many. */
const isFamily = (row: FamilyRow, { names, areUsual }: Rows, registry: RegistryIndex): boolean => {
  const [name = "", ...others] = row.names;
  if (!row.isSure && row.names.some((each) => isKnownWork(each, registry))) return false;
  return others.length > 0 || row.isSure || /[\s.]/.test(name) || names.has(name) || (areUsual && row.remark === "");
};

const partsOf = ({ text, values, remark }: FamilyRow, registry: RegistryIndex): readonly Part[] => [
  { text, values, links: [] },
  ...(/[\p{L}\p{N}]/u.test(remark) ? [{ text: remark, values: valuesOf(remark, registry), links: [] }] : []),
];

/** The units of a list, in which the rows of families below its titles say who wrote them. */
export const withFamilyRows = (
  roots: readonly Unit[],
  { of }: Decisions,
  isUnruled: (unit: Unit) => boolean,
  registry: ListRegistry,
): readonly Unit[] => {
  const entries = eachUnit(roots).filter((unit) => unit.node.kind !== "row" && of.get(unit)?.as === "entry");
  const isOpen = (unit: Unit): boolean => !of.has(unit) && isUnruled(unit);
  const lines = entries.map((unit) => rowLine(unit, isOpen));
  const rows = rowsOf(
    entries,
    lines.filter((line) => line !== null),
    registry,
  );
  if (rows === null) return roots;
  for (const [index, unit] of entries.entries()) {
    const found = lines[index] ?? null;
    const row = found === null ? null : familyRow(found.text, "in place", registry);
    if (found === null || row === null || row.names.some(isSystem) || !isFamily(row, rows, registry)) continue;
    unit.children[found.at] = { ...found.line, detail: "parts", parts: partsOf(row, registry) };
  }
  return roots;
};
