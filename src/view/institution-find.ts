import { fold } from "../atlas/fold.ts";
import type { InstitutionRow, InstitutionTable } from "../atlas/source.ts";
import { shortInstitution } from "./names.ts";

/** Finds rows by their names, in full or short; of a row that does not have the words of a query, the labs that do. */
export const finderOf = (table: Pick<InstitutionTable, "rows">): ((query: string) => readonly InstitutionRow[]) => {
  // Names are folded once, and not for each letter that is typed.
  const known = new Map<string, string>();
  const textOf = (name: string): string => {
    const text = known.get(name) ?? `${fold(name)} ${fold(shortInstitution(name))}`;
    known.set(name, text);
    return text;
  };
  return (query) => {
    const words = fold(query).split(" ").filter(Boolean);
    if (words.length === 0) return table.rows;
    const fits = ({ name }: { readonly name: string }): boolean => words.every((word) => textOf(name).includes(word));
    return table.rows.flatMap((row) => {
      if (fits(row)) return [row];
      const labs = row.labs.filter(fits);
      return labs.length === 0 ? [] : [{ ...row, labs }];
    });
  };
};
