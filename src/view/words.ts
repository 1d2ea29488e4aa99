/** "1 work", "84 works", "0 works". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Of works some of which are gaps: "11 works", "8 works and 3 gaps". */
export const sizeWords = (works: number, gaps: number): string => {
  if (gaps === 0) return counted(works, "work");
  return gaps === works ? counted(gaps, "gap") : `${counted(works - gaps, "work")} and ${counted(gaps, "gap")}`;
};

/** "A", "A or B", "A, B or C". */
export const joined = (words: readonly string[], last: "and" | "or"): string => {
  const tail = words.at(-1);
  if (tail === undefined) return "";
  return words.length === 1 ? tail : `${words.slice(0, -1).join(", ")} ${last} ${tail}`;
};

/** Small counts as a reader says them within a sentence. */
export const inWords = (count: number): string =>
  ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][count] ?? String(count);

/**
 * Words of more than so many letters with soft hyphens where a break does least harm: among vowels, before a consonant
 * or between two. For narrow columns; not all browsers bring their own.
 */
export const softHyphens = (text: string, letters: number): string =>
  text.replace(/\p{Letter}{6,}/gu, (word) =>
    word.length <= letters
      ? word
      : word.replace(/(?<=^\p{Letter}{2,}[aeiouy][bcdfghjklmnpqrstvwxz]?)(?=[bcdfghjklmnpqrstvwxz][aeiouy]\p{Letter}{1,}$)/giu, "\u00ad"),
  );

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Regions are called topics where they filter; a topic that a list states is another thing. */
export const regionsInferred =
  "These topics are the regions of the map, inferred from the topics, titles and stated relations of the works; a work's own topic is what a list states.";
