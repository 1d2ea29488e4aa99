import { labelOf } from "../phrases/relation-words.ts";
import type { Unit } from "../units/units.ts";

const longestLabel = 40;

/** The label of relations that a text is with a colon: "Related work", but neither "Builds on: X" nor the title "Heir: a system". */
export const labelAlone = (text: string): string | null => {
  const label = `${text.replace(/[*_\s:：]+$/, "")}: `;
  return labelOf(label)?.pattern.exec(label)?.[0].length === label.length ? label : null;
};

/** What the line above heads as its label would with a colon: "Related work" over a bullet for each name. */
export const labelAbove = ({ parent }: Unit): string | null => {
  const text = parent?.node.kind === "item" && parent.parent !== null ? parent.node.rich.text : "";
  return text === "" || text.length > longestLabel ? null : labelAlone(text);
};
