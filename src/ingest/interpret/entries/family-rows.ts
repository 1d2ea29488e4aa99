import { parseFamiliesByLooks } from "../../recognise/people.ts";
import { isCoined } from "../../recognise/title.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { Unit } from "../units/units.ts";

/*
 * "Murray, McSherry, Isaacs" right below a title may be systems or people. Where most titles of a list stand over such
 * a row, or some over a long one, and none of the rows names a system of that list, it is who wrote them.
 */

const fewest = 3;
const share = 0.5;
const longRow = 4;

const bare = (text: string): string => text.replace(/^[*_\s]+|[*_\s.]+$/g, "");

const rowBelow = ({ children: [first] }: Unit, registry: RegistryIndex): readonly string[] => {
  if (first === undefined || first.detail !== null || first.node.kind === "heading" || first.head.links.length > 0) return [];
  const people = parseFamiliesByLooks(bare(first.node.rich.text), registry, 0) ?? [];
  return people.length > 1 ? people.map(({ name }) => name) : [];
};

const nameOf = ({ head: { title } }: Unit): string => title.split(/\s*[:：]\s/, 1)[0] ?? "";

/** Whether rows of names right below the titles of a list are the families of those who wrote them. */
export const areFamilyRows = (entries: readonly Unit[], registry: RegistryIndex): boolean => {
  const rows = entries.map((unit) => rowBelow(unit, registry)).filter((names) => names.length > 0);
  const areUsual = rows.length >= entries.length * share || rows.some(({ length }) => length >= longRow);
  if (rows.length < fewest || !areUsual) return false;
  const listed = new Set(entries.map(nameOf));
  return rows.flat().every((name) => !listed.has(name) && !isCoined(name));
};
