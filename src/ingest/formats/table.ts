import type { Report } from "./report.ts";

/** A text with its line. */
export interface Said {
  readonly text: string;
  readonly line: number;
}

export interface Person extends Said {
  readonly affiliations: readonly string[];
}

/** What a cell holds: one text, or several where the notation has lists; people with what is written beside them. */
export interface Cell {
  readonly texts: readonly Said[];
  readonly isList: boolean;
  readonly people?: readonly Person[];
}

export interface Row {
  readonly line: number;
  /** Last line of the row where the notation lets it go over several. */
  readonly endLine: number;
  /** As many as the table has columns; null where the row has nothing. */
  readonly cells: readonly (Cell | null)[];
}

/** Records of one kind with named columns: a file with a header, or an array of JSON objects. */
export interface Table {
  readonly report: Report;
  /** What the table is called: its file, or the member that holds it. */
  readonly name: string;
  /** It is all that the file has. */
  readonly isMain: boolean;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

export const firstText = (cell: Cell | null | undefined): string => cell?.texts[0]?.text ?? "";
