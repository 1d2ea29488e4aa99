import { grow, overlap, type Box } from "./boxes.ts";
import type { Spot } from "./stress.ts";

/* Texts of edges: each stands on the straight line between the ends of its edge. */

/** A text and the ends of its edge, by their places among all boxes. */
export interface EdgeText {
  readonly text: number;
  readonly ends: readonly [number, number];
}

interface Ground {
  readonly texts: readonly EdgeText[];
  /** Between what edges begin and end at, and the text between them. */
  readonly gap: number;
  readonly width: number;
  /** Where in its box an edge ends. */
  readonly endIn: (thing: number, box: Box) => Spot;
}

/** Along an edge, from its middle outwards. */
const alongEdge = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];
/** So often room is made where there was not enough. */
const rounds = 4;

const none: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The box of a text on the line between the ends of its edge, within the width; null where nothing is free. */
const onEdge = (box: Box, [from, to]: readonly [Spot, Spot], others: readonly Box[], width: number): Box | null => {
  for (const share of alongEdge) {
    const x = from.x + (to.x - from.x) * share - box.width / 2;
    const y = from.y + (to.y - from.y) * share - box.height / 2;
    const at = { ...box, x: Math.max(0, Math.min(x, width - box.width)), y };
    if (!others.some((other) => overlap(at, grow(other, 1)))) return at;
  }
  return null;
};

/** Texts moved onto their edges, one after the other, and those for which there was no room. */
const withTexts = (boxes: readonly Box[], { texts, endIn, width }: Ground) => {
  const result = [...boxes];
  const failed = texts.filter(({ text, ends: [a, b] }) => {
    const ends = [endIn(a, result[a] ?? none), endIn(b, result[b] ?? none)] as const;
    const others = result.filter((_, other) => other !== text);
    const found = onEdge(result[text] ?? none, ends, others, width);
    if (found !== null) result[text] = found;
    return found === null;
  });
  return { boxes: result, failed };
};

const middleOf = ({ y, height }: Box): number => y + height / 2;

/** The lower end of an edge moved down with all that is as low, so that a text fits between the ends. What touched nothing still touches nothing. */
const withRoom = (boxes: readonly Box[], { text, ends: [a, b] }: EdgeText, gap: number): readonly Box[] => {
  const [first, second] = [boxes[a] ?? none, boxes[b] ?? none];
  const [upper, lower, above] = middleOf(first) <= middleOf(second) ? [first, second, a] : [second, first, b];
  const height = (boxes[text]?.height ?? 0) + 2 * gap;
  const missing = upper.y + upper.height + height - lower.y;
  // Where it is high enough something else is in the way.
  const by = missing > 0 ? missing : height;
  return boxes.map((box, thing) => (thing !== above && middleOf(box) >= middleOf(lower) ? { ...box, y: box.y + by } : box));
};

/** Boxes that touch nothing, with the texts among them on their edges; what is below a text without room moves further down. */
export const onEdges = (boxes: readonly Box[], ground: Ground): readonly Box[] => {
  let roomy = boxes;
  let found = withTexts(roomy, ground);
  for (let round = 0; round < rounds && found.failed.length > 0; round++) {
    for (const text of found.failed) roomy = withRoom(roomy, text, ground.gap);
    found = withTexts(roomy, ground);
  }
  return found.boxes;
};
