import type { Atlas } from "../../model/atlas.ts";
import { columns, recordsOf } from "./table.ts";

/** A cell as RFC 4180 has it: between quotes where it holds what parts cells or lines, or begins or ends with a space. */
export const csvCell = (text: string, delimiter: string): string =>
  /[",;\n\r\t]|^\s|\s$/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

const row = (cells: readonly string[]): string => cells.map((text) => csvCell(text, ",")).join(",");

/** The listed works as a table with a header; several values of one cell stand between semicolons. */
export const csvOf = (atlas: Atlas, chosen?: ReadonlySet<string>): string => {
  const rows = recordsOf(atlas, chosen).map(({ fields }) => row(columns.map((name) => (fields.get(name) ?? []).join("; "))));
  return `${[row(columns), ...rows].join("\r\n")}\r\n`;
};
