import * as fc from "fast-check";
import type { InstitutionRow, InstitutionTable, WorkSummary } from "../../src/atlas/source.ts";
import type { InstitutionId } from "../../src/model/ids.ts";
import { byId, work } from "./fixture.ts";

export interface TableCase {
  readonly table: InstitutionTable;
  readonly works: ReturnType<typeof byId>;
}

const idOf = (name: string): InstitutionId => `institution:${name}`;

/** A table of works, each with the names of its institutions; those in `labs` stand under another one, counted with it. */
export const tableOf = (
  given: Readonly<Record<string, readonly string[]>>,
  more: Readonly<Record<string, Partial<WorkSummary>>> = {},
  labs: Readonly<Record<string, string>> = {},
): TableCase => {
  const headOf = (name: string): string => labs[name] ?? name;
  const summaries = Object.entries(given).map(([name, institutions]) =>
    work(name, { institutions: institutions.map((one) => ({ id: idOf(one), name: one })), ...more[name] }),
  );
  const worksOf = (is: (name: string) => boolean) =>
    summaries.filter(({ institutions }) => institutions.some(({ name }) => is(name))).map(({ id }) => id);
  const named = [...new Set(Object.values(given).flat())];
  const rows = [...new Set(named.map(headOf))]
    .map((name): InstitutionRow => ({
      id: idOf(name),
      name,
      works: worksOf((one) => headOf(one) === name),
      labs: named.filter((lab) => labs[lab] === name).map((lab) => ({ id: idOf(lab), name: lab, works: worksOf((one) => one === lab) })),
    }))
    .sort((a, b) => b.works.length - a.works.length || (a.name < b.name ? -1 : 1));
  const joint = summaries.flatMap(({ id, institutions }) => {
    const heads = rows.filter((row) => institutions.some(({ name }) => headOf(name) === row.name)).map((row) => row.id);
    return heads.length > 1 ? [{ work: id, institutions: heads }] : [];
  });
  const unnamed = summaries.filter(({ institutions }) => institutions.length === 0).length;
  return { table: { rows, joint, works: summaries.length, unnamed }, works: byId(summaries) };
};

const houses = [
  "Aal",
  "Bern",
  "Caen",
  "Delft",
  "Essen",
  "Fès",
  "Gent",
  "Hue",
  "Ica",
  "Jena",
  "Kyōto",
  "University of Linz and of many other towns",
];

/** Any works of any institutions in two regions or none. */
export const anyTable: fc.Arbitrary<TableCase> = fc
  .array(fc.tuple(fc.subarray(houses, { maxLength: 4 }), fc.constantFrom("left", "right", undefined), fc.boolean()), { maxLength: 14 })
  .map((some) =>
    tableOf(
      Object.fromEntries(some.map(([names], index) => [`w${index}`, names])),
      Object.fromEntries(some.map(([, region, listed], index) => [`w${index}`, { listed, ...(region === undefined ? {} : { region }) }])),
    ),
  );
