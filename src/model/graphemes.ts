/* What a reader counts as one character, and how much room it takes in a line. */

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
const plain = /^[\x20-\x7e]*$/u;

/** Characters as readers count them: a letter with its marks, a flag, a family are one. */
export const graphemesOf = (text: string): readonly string[] =>
  plain.test(text) ? text.split("") : [...segmenter.segment(text)].map(({ segment }) => segment);

/** Whether a character takes the room of two letters: Chinese, Japanese, Korean, and pictures. */
const isWide = (grapheme: string): boolean => {
  const code = grapheme.codePointAt(0) ?? 0;
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xffef) || code >= 0x1f000;
};

/** Room of a text in a line, in letters. */
export const columnsOf = (text: string): number =>
  plain.test(text) ? text.length : graphemesOf(text).reduce((sum, grapheme) => sum + (isWide(grapheme) ? 2 : 1), 0);

/** As many whole characters as have room. */
export const cutTo = (text: string, columns: number): string => {
  // Only so much of a text is looked at: no character is longer than this on the average.
  const head = text.slice(0, columns * 16);
  let room = columns;
  let kept = "";
  for (const grapheme of graphemesOf(head)) {
    room -= isWide(grapheme) ? 2 : 1;
    if (room < 0) break;
    kept += grapheme;
  }
  return kept;
};
