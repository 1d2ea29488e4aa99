/*
 * "2.1 Storage engines", "2.1.3 Logging": sections of a paper or a thesis, in a text without any other sign of headings,
 * or "A. Storage engines", "IV. Logging". One such line may be a title; several that stand alone and count upwards are
 * headings.
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

const lettered = /^ {0,3}(\p{Lu}{1,5})[.)]\s+(?=[\p{Lu}\p{Lo}\p{N}])[^"“”«»]{2,70}$/u;
const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];
const fewestLettered = 3;
/** Under a letter stand several lines, or else it counts works. */
const fewestBelow = 2;

const letterAt = (place: number): string => String.fromCharCode("A".charCodeAt(0) + place);

/** Lines that stand alone behind "A.", "B." and so on, or "I.", "II.", with several lines below most of them. */
const letteredHeadings = (lines: readonly string[]): readonly number[] => {
  const found = lines.flatMap((line, at) => {
    const letter = isBlank(lines[at - 1]) && isBlank(lines[at + 1]) && !endsOtherwise.test(line) ? lettered.exec(line)?.[1] : undefined;
    return letter === undefined ? [] : [{ at, letter }];
  });
  const areInOrder = [letterAt, (place: number) => roman[place]].some((count) =>
    found.every(({ letter }, place) => letter === count(place)),
  );
  if (found.length < fewestLettered || !areInOrder) return [];
  const below = found.map(({ at }, place) => lines.slice(at + 1, found[place + 1]?.at).filter((line) => !isBlank(line)).length);
  return below.filter((count) => count >= fewestBelow).length * 2 > below.length ? found.map(({ at }) => at) : [];
};

/** The levels of the headings of a text, by the index of their lines; none where those do not count upwards. */
export const numberedHeadings = (lines: readonly string[]): ReadonlyMap<number, number> => {
  const found = lines.flatMap((line, at) => {
    const number = isBlank(lines[at - 1]) && isBlank(lines[at + 1]) && !endsOtherwise.test(line) ? numbered.exec(line)?.[1] : undefined;
    return number === undefined ? [] : [{ at, parts: number.split(".").map(Number) }];
  });
  const areInOrder = found.every(({ parts }, place) => place === 0 || isBefore(found[place - 1]?.parts ?? [], parts));
  if (found.length >= fewest && areInOrder) return new Map(found.map(({ at, parts }) => [at, parts.length]));
  return new Map(found.length === 0 ? letteredHeadings(lines).map((at) => [at, 2]) : []);
};
