import type { Source } from "../../model/source.ts";
import type { ListClaims } from "../claims.ts";
import { isHeader } from "./columns.ts";
import { readDelimited } from "./delimited.ts";
import type { Context, Reader } from "./format.ts";
import { joinTables } from "./join.ts";
import { Report } from "./report.ts";
import type { Table } from "./table.ts";

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

const tableOf = (report: Report): Table => {
  const { text, path } = report.source;
  const { header, headerLine, rows, openQuotes } = readDelimited(text, isHeader);
  for (const line of openQuotes)
    report.problem("warning", "format/quote", line, "A quote opens here that does not close in its row; it is read as a sign.");
  report.mark(1, "metadata", "words above a table");
  report.mark(headerLine, "metadata", "header of a table");
  for (const row of rows) {
    report.mark(row.line, "metadata");
    if (row.cells.length > header.length)
      report.problem(
        "info",
        "format/cells",
        row.line,
        `${String(row.cells.length)} cells under ${String(header.length)} columns: the last are left out. Quote cells that hold the delimiter.`,
      );
  }
  return { report, name: baseName(path), isMain: true, header, rows };
};

const readTogether = (sources: readonly Source[], context: Context): readonly ListClaims[] => {
  const reports = sources.map((source) => new Report(source));
  return joinTables(reports.map(tableOf), reports, context);
};

/** Tables with a header, between commas, semicolons or tabs; those of one folder may belong together. */
export const reader: Reader = {
  read: (source, context) => readTogether([source], context)[0] ?? new Report(source).claims([]),
  readTogether,
};
