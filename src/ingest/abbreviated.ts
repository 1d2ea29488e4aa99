/** Words that abbreviations leave out. */
const leftOut = new Set(["of", "on", "the", "and", "for", "in", "its", "&"]);

interface Word {
  readonly letters: string;
  /** "Comput.": the word goes on. */
  readonly isShort: boolean;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.toLowerCase().matchAll(/([\p{Letter}\p{Number}]+)(\.?)/gu)]
    .map(([, letters = "", dot]) => ({ letters, isShort: dot === "." }))
    .filter(({ letters }) => !leftOut.has(letters));

/** "Natl." of "National", "Intl." of "International": first and last letter, and those between in their order. */
const isContracted = (short: string, word: string): boolean => {
  if (short.length < 3 || short.at(-1) !== "l" || !word.endsWith("l")) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
};

/** One letter stands for "Journal" only: of other words it could be the initial of a name. */
const standsFor = ({ letters, isShort }: Word, word: string): boolean =>
  letters === word ||
  (isShort && (letters === "j" ? word === "journal" : letters.length > 1 && (word.startsWith(letters) || isContracted(letters, word))));

/** The same of a name that abbreviates nothing. */
const wholeWordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "" && !leftOut.has(word));

const lettersOf = (words: readonly Word[]): readonly string[] => words.map(({ letters }) => letters);

const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? "").join("");

/** Who publishes or sponsors stands before many names, and abbreviations of them do without. */
const publishers = new Set(["acm", "ieee", "usenix", "ifip", "cvf", "aaai", "siam", "sigplan", "sigmod", "annual"]);
const publishersBefore = (words: readonly string[]): number =>
  Math.max(
    words.findIndex((word) => !publishers.has(word)),
    0,
  );

const longest = 160;
const fewest = 2;

/**
 * Finds the record whose whole name a text abbreviates word by word: "Random Struct. Algorithms", "Proc. Natl. Acad. Sci.",
 * "IEEE Trans. Inf. Theory", "Int. Conf. Mach. Learn.". Null where two records could be meant.
 */
export const indexAbbreviations = <T>(records: readonly T[], names: (record: T) => readonly string[]): ((text: string) => T | null) => {
  const found = new Map<string, { readonly words: readonly string[]; readonly record: T }[]>();
  for (const record of records) {
    for (const name of names(record)) {
      if (name.includes(".")) continue;
      const all = wholeWordsOf(name);
      for (const start of new Set([0, publishersBefore(all)])) {
        const words = all.slice(start);
        if (words.length < fewest) continue;
        const key = initials(words);
        const alike = found.get(key);
        if (alike === undefined) found.set(key, [{ words, record }]);
        else alike.push({ words, record });
      }
    }
  }
  const meant = (words: readonly Word[]): T | null => {
    const fits = (found.get(initials(lettersOf(words))) ?? []).filter((each) =>
      words.every((word, at) => standsFor(word, each.words[at] ?? "")),
    );
    return fits.every(({ record }) => record === fits[0]?.record) ? (fits[0]?.record ?? null) : null;
  };
  return (text) => {
    if (text.length > longest) return null;
    const written = wordsOf(text);
    if (written.length < fewest || !written.some(({ isShort }) => isShort)) return null;
    // The dot of the last word may have been taken for the end of what says it.
    const words = written.map((word, at) => (at === written.length - 1 && word.letters.length > 2 ? { ...word, isShort: true } : word));
    const start = publishersBefore(lettersOf(words));
    return meant(words) ?? (start === 0 || words.length - start < fewest ? null : meant(words.slice(start)));
  };
};
