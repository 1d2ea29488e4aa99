/** Whether two words differ by one letter: put in, left out, another one, or two that changed places. */
export const isOneOff = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = (text: string, from: number): string => text.slice(at + from);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2))
  );
};

const shortest = 6;

/** The known label that a word with one slip of the pen means, "Auhtors"; short words are too near to each other. */
export const meantLabel = (written: string, known: readonly string[]): string | null => {
  const word = written.toLowerCase().trim();
  return word.length < shortest ? null : (known.find((each) => each.length >= shortest && isOneOff(word, each)) ?? null);
};

/** Labels of fields and columns that are long enough to be known with a slip in them. */
export const longLabels: readonly string[] = [
  "author",
  "authors",
  "abstract",
  "affiliation",
  "affiliations",
  "category",
  "conference",
  "institution",
  "institutions",
  "journal",
  "keywords",
  "organization",
  "summary",
  "titles",
  "topics",
  "university",
];
