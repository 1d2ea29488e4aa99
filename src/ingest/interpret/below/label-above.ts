import { labelOf } from "../phrases/relation-words.ts";
import type { Unit } from "../units/units.ts";

const longestLabel = 40;

/** What the line above heads as its label would with a colon: "Related work" over a bullet for each name. */
export const labelAbove = ({ parent }: Unit): string | null => {
  const text = parent?.node.kind === "item" && parent.parent !== null ? parent.node.rich.text.replace(/[*_\s:：]+$/, "") : "";
  if (text === "" || text.length > longestLabel) return null;
  const label = `${text}: `;
  // "Heir: a system" is a title, whatever its first word.
  return labelOf(label)?.pattern.exec(label)?.[0].length === label.length ? label : null;
};
