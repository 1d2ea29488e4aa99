/** A line longer than this is cut: a minified file is one line of megabytes. */
export const mostShown = 600;

export interface Crop {
  readonly text: string;
  /** Whether something was left out before or after. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Where the first of several names stands, whatever its capitals; 0 where none does. */
const placeOf = (line: string, names: readonly string[]): number => {
  const folded = line.toLowerCase();
  for (const name of names) {
    const at = name.trim() === "" ? -1 : folded.indexOf(name.toLowerCase());
    if (at >= 0) return at;
  }
  return 0;
};

/** Half of a surrogate pair is no character: a cut goes before the pair. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);

/** A line as it is, or the part of a very long one around the first name that stands in it. */
export const cropped = (line: string, names: readonly string[], most = mostShown): Crop => {
  if (line.length <= most) return { text: line, before: false, after: false };
  const start = Math.min(Math.max(0, placeOf(line, names) - Math.floor(most / 4)), line.length - most);
  const [from, to] = [whole(line, start), whole(line, start + most)];
  return { text: line.slice(from, to), before: from > 0, after: to < line.length };
};
