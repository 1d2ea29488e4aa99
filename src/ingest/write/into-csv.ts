import { isHeader, rolesOf, type Role } from "../formats/columns.ts";
import { readDelimited, recordsIn, type Written } from "../formats/delimited.ts";
import { csvCell } from "./csv.ts";
import type { Edit } from "./edits.ts";
import { addColumn, manyNotes, type Placed, type PlacedFact, type Ways } from "./into-row.ts";

/* What is added to a work that a table between commas lists goes to the cell of its row that is for it. */

type AddedField = PlacedFact["field"];

const roles: Readonly<Record<AddedField, Role>> = {
  "related-work": "related-work",
  "builds-on": "builds-on",
  cites: "references",
  institutions: "affiliations",
  note: "notes",
};

/** A table with a header, and where in it something can stand. */
export class CsvPlaces {
  readonly #delimiter: string;
  readonly #columns: readonly (Role | null)[];
  readonly #width: number;
  readonly #records: ReadonlyMap<number, readonly Written[]>;

  constructor(text: string) {
    const { header, rows, delimiter } = readDelimited(text, isHeader);
    this.#delimiter = delimiter;
    this.#columns = rolesOf({ header, rows });
    this.#width = header.length;
    this.#records = new Map([...recordsIn(text, isHeader)].map(({ line, cells }) => [line, cells]));
  }

  /** The cell with what it said before and these values; behind a row that ends before it, with the cells between. */
  #edit(cells: readonly Written[], column: number, values: readonly string[]): Edit {
    const cell = cells[column];
    const end = cells.at(-1)?.end ?? 0;
    const before = cell?.text.trim() ?? "";
    const text = csvCell([...(before === "" ? [] : [before]), ...values].join("; "), this.#delimiter);
    return cell === undefined
      ? { kind: "span", start: end, end, text: `${this.#delimiter.repeat(column - cells.length + 1)}${text}` }
      : { kind: "span", start: cell.start, end: cell.end, text };
  }

  waysFor({ name, entries, facts }: Placed): Ways {
    const [entry] = entries;
    const cells = entry === undefined ? undefined : this.#records.get(entry);
    const never = (reason: string): Ways => ({ ways: [], reason });
    if (entry === undefined || cells === undefined) return never(`The table does not have ${name}, and a row says more than these lines.`);
    const edits: Edit[] = [];
    for (const field of new Set(facts.map((fact) => fact.field))) {
      const column = this.#columns.indexOf(roles[field]);
      const values = facts.flatMap((fact) => (fact.field === field ? [fact.plain] : []));
      if (column < 0 || column >= this.#width) return never(addColumn(field, name, entry));
      if (field === "note" && (values.length > 1 || (cells[column]?.text.trim() ?? "") !== "")) return never(manyNotes(name, entry));
      edits.push(this.#edit(cells, column, values));
    }
    return { ways: [edits], reason: `In the cells of ${name}, in line ${String(entry)}, this would not be read as what it is.` };
  }
}
