import { labelOf } from "../phrases/relation-words.ts";
import type { Unit } from "../units/units.ts";

const longestLabel = 40;

/** What the line above heads as its label would with a colon: "Related work" over a bullet for each name. */
export const labelAbove = ({ parent }: Unit): string | null => {
  const text = parent?.node.kind === "item" && parent.parent !== null ? parent.node.rich.text.replace(/[*_\s:：]+$/, "") : "";
  return text === "" || text.length > longestLabel || labelOf(`${text}: `) === null ? null : `${text}: `;
};
