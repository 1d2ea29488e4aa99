/** From one thing that can be pressed in a row to the next; false at its end. */
export const alongRow = (row: HTMLElement, by: 1 | -1): boolean => {
  const stops = [row, ...row.querySelectorAll("button")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + by];
  next?.focus();
  return next !== undefined;
};
