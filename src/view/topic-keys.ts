type Place = readonly [row: number, column: number];

/** Where a key leads among the names of topics (column -1) and their bars; null when it leads nowhere. */
export const nextBar = (key: string, [row, column]: Place, rows: number, columns: number): Place | null => {
  const to = (nextRow: number, nextColumn: number): Place | null =>
    nextRow < 0 || nextRow >= rows || nextColumn < -1 || nextColumn >= columns ? null : [nextRow, nextColumn];
  switch (key) {
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "Home":
      return to(row, -1);
    case "End":
      return to(row, columns - 1);
    case "PageUp":
      return to(0, column);
    case "PageDown":
      return to(rows - 1, column);
    default:
      return null;
  }
};
