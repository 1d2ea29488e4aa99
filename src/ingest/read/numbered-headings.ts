/*
 * "2.1 Storage engines", "2.1.3 Logging": sections of a paper or a thesis, in a text without any other sign of headings.
 * One such line may be a title; several that stand alone and count upwards are headings.
 */

const numbered = /^ {0,3}(?:§\s*)?(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=[\p{Lu}\p{Lo}\p{N}])[^"“”«»]{2,90}$/u;
const endsOtherwise = /[.,;。]\s*$|(?:19|20)\d{2}|https?:/;
const fewest = 2;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

/** Whether numbers of sections stand in their order, "2.9" before "2.10" and "3.1". */
const isBefore = (one: readonly number[], other: readonly number[]): boolean => {
  const at = other.findIndex((each, place) => each !== one[place]);
  return at >= 0 && (one[at] ?? -1) < (other[at] ?? -1);
};

/** The levels of the headings of a text, by the index of their lines; none where those do not count upwards. */
export const numberedHeadings = (lines: readonly string[]): ReadonlyMap<number, number> => {
  const found = lines.flatMap((line, at) => {
    const number = isBlank(lines[at - 1]) && isBlank(lines[at + 1]) && !endsOtherwise.test(line) ? numbered.exec(line)?.[1] : undefined;
    return number === undefined ? [] : [{ at, parts: number.split(".").map(Number) }];
  });
  const areInOrder = found.every(({ parts }, place) => place === 0 || isBefore(found[place - 1]?.parts ?? [], parts));
  return new Map(found.length >= fewest && areInOrder ? found.map(({ at, parts }) => [at, parts.length]) : []);
};
