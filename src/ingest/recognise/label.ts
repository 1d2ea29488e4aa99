/** Whether two words differ by one letter: put in, left out, another one, or two that changed places. */
export const isOneOff = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  let behind = 0;
  const most = Math.min(a.length, b.length) - at;
  while (behind < most && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind += 1;
  const left = Math.max(a.length, b.length) - at - behind;
  return left === 1 || (left === 2 && a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at]);
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
