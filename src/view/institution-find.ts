import { fold } from "../atlas/fold.ts";
import type { InstitutionRow, InstitutionTable } from "../atlas/source.ts";
import { shortInstitution } from "./names.ts";

/** The rows whose names, in full or short, have the words of a query; of a row that has them not, the labs that do. */
export const rowsCalled = (table: InstitutionTable, query: string): readonly InstitutionRow[] => {
  const words = fold(query).split(" ").filter(Boolean);
  if (words.length === 0) return table.rows;
  const fits = ({ name }: { readonly name: string }): boolean => {
    const text = `${fold(name)} ${fold(shortInstitution(name))}`;
    return words.every((word) => text.includes(word));
  };
  return table.rows.flatMap((row) => {
    if (fits(row)) return [row];
    const labs = row.labs.filter(fits);
    return labs.length === 0 ? [] : [{ ...row, labs }];
  });
};
