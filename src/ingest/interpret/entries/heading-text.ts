import { behindMonth } from "../../recognise/day-heading.ts";
import { isCounted } from "../../recognise/session-name.ts";
import { behindTerm } from "../../recognise/term-name.ts";
import { cut, links, squeeze } from "../../read/rich.ts";
import type { Unit } from "../units/units.ts";

/** What a heading says, without a way back to the top of the list behind it. */
export const headingText = ({ node, head }: Unit): string => {
  const { text } = node.rich;
  const isPlaced = isCounted(text) || behindTerm(text) !== text || behindMonth(text) !== null;
  if (isPlaced && links(node.rich).length === 0) return node.rich.text;
  const ways = links(node.rich).filter(({ url }) => url?.startsWith("#") === true);
  const ranges = ways.map(({ start, end }) => [start, end] as const);
  const rest = squeeze(cut(node.rich, ranges, "").text.replace(/[[(（【]\s*[\])）】]/g, ""));
  if (ways.length > 0 && /\p{Letter}/u.test(rest)) return rest;
  // "OLAP | column stores": what nobody knows behind a bar is of the topic.
  const isInParts = head.slots.some(({ name, values }) => name === "behind a bar" && values === null);
  if (head.title === "" || isInParts) return node.rich.text;
  // What a venue that was taken out leaves behind: "MLsys in".
  const left = /(?<=\S)\s+(?:in|at|of|from|for|@)$/i.exec(head.title)?.[0] ?? "";
  return squeeze(node.rich.text).endsWith(left) ? head.title : head.title.slice(0, -left.length);
};

/** A heading as written but for links that lead elsewhere: "ATC 2020 [Program]" is "ATC 2020". */
export const headline = (unit: Unit): string => {
  const slots = unit.head.slots.flatMap((slot) => (slot.name === "behind the links" ? [] : [slot.text]));
  return unit.head.links.length === 0 ? unit.node.rich.text : [unit.head.title, ...slots].join(" ");
};
