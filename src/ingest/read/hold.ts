/*
 * Markdown's parser costs a step for each character, also for the long stretches of words that hold no sign of
 * Markdown. These are held out before it runs: a short token stands in their place and keeps their first and last
 * letter, whether they have a space, and the ends of lines, so that what is around them is read as it would be.
 */

export interface Held {
  readonly text: string;
  /** What was held out of it, put back. */
  readonly restore: (text: string) => string;
}

/** Words, with only such signs among them as mean nothing inside of a line. */
const stretch = /\p{Letter}[\p{Letter}\p{Number} ,.%’“”–—，。；、-]{22,}\p{Letter}/gu;
const token = /Qz\d+ ?zQ/;
const tokens = /Qz(\d+) ?zQ/g;

/** Below this many characters the parser is faster than the search. */
const worthwhile = 200;

const asIs = (text: string): Held => ({ text, restore: (each) => each });

/** A text with its plain stretches held out; as it is where a tag's or an address's names may be among them. */
export const hold = (text: string): Held => {
  if (text.length < worthwhile || text.includes("<") || token.test(text)) return asIs(text);
  const held: string[] = [];
  const short = text.replace(stretch, (found) => {
    const inner = found.slice(1, -1);
    // The halves of a sign beyond the first plane stay together.
    if (/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(inner)) return found;
    held.push(inner);
    return `${found[0] ?? ""}Qz${String(held.length - 1)}${inner.includes(" ") ? " " : ""}zQ${found.at(-1) ?? ""}`;
  });
  if (held.length === 0) return asIs(text);
  return {
    text: short,
    restore: (each) => (each.includes("Qz") ? each.replace(tokens, (found, at: string) => held[Number(at)] ?? found) : each),
  };
};
