import { slice, type Rich } from "./rich.ts";

const box = /^(?:\[[ xX✓✔✗✘~/-]\]|\([ xX✓✔✗✘~-]\))\s+(?=\S)/u;

/** "[x] Title", "(✓) Title" as an item: whether it is ticked is said of the reader, not of the work. */
export const withoutBox = (rich: Rich): Rich => {
  const length = /^[[(]/.test(rich.text) ? (box.exec(rich.text)?.[0].length ?? 0) : 0;
  return length === 0 ? rich : slice(rich, length);
};
