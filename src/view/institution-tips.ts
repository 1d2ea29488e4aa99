import type { Matrix, MatrixColumn } from "./institution-matrix.ts";
import { workAt, type Stop } from "./institution-steps.ts";
import { byline, nameInFull } from "./names.ts";

export const topicOf = ({ region, others }: Pick<MatrixColumn, "region" | "others">): string =>
  region?.name ?? (others.length > 0 ? "other topics" : "no topic");

/** What a stop of the matrix says to a pointer; null for the head of a column, which says it itself. */
export const tipOf = (matrix: Pick<Matrix, "rows" | "columns">, stop: Stop | null): string | null => {
  const row = stop === null ? undefined : matrix.rows[stop.row];
  if (stop === null || row === undefined) return null;
  const work = workAt(matrix, stop);
  if (work !== undefined) return `${nameInFull(work)}\n${byline(work)}`;
  const column = matrix.columns[stop.column];
  return column === undefined ? row.fullName : `Only ${row.name} on ${topicOf(column)}`;
};
