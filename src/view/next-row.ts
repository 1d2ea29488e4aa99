const page = 15;

/** The nearest row from `from` on, in a direction, that can be reached; headings cannot. */
const reach = (from: number, by: 1 | -1, count: number, can: (index: number) => boolean): number | null => {
  for (let index = from; index >= 0 && index < count; index += by) if (can(index)) return index;
  return null;
};

/** Where a key leads from a row; null when it is none that moves, or there is nowhere to go. */
export const nextRow = (key: string, at: number, count: number, can: (index: number) => boolean): number | null => {
  switch (key) {
    case "ArrowDown":
      return reach(at + 1, 1, count, can);
    case "ArrowUp":
      return reach(at - 1, -1, count, can);
    case "PageDown":
      return reach(Math.min(count - 1, at + page), 1, count, can) ?? reach(count - 1, -1, count, can);
    case "PageUp":
      return reach(Math.max(0, at - page), -1, count, can) ?? reach(0, 1, count, can);
    case "Home":
      return reach(0, 1, count, can);
    case "End":
      return reach(count - 1, -1, count, can);
    default:
      return null;
  }
};
