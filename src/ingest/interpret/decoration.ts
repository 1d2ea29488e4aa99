/** What stands before a title and says nothing of the work: a sign, a box to tick, a number. */
export const decoration =
  /^(?:(?:TO-?DO|DONE|LATER|NOW|DOING|WAITING)\s+(?=\S)|(?:\p{Extended_Pictographic}|[\uFE0F★☆•]|\u200D)+\s*|\[[ xX]\]\s+|\([*+!†‡]{1,3}\)\s+|\(?\d{1,3}[.)]\s+(?=\D)|\[\d{1,3}\]\s+)+/u;

const day = "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}";
/** What stands behind a title and says what its reader thinks of it, or when it was read. */
export const verdict = new RegExp(
  `\\s*(?:[\\p{Extended_Pictographic}\\uFE0F\\u200D★☆✓✔]+\\s*(?:${day})?|[(\\[]?(?:read|finished|done|added|seen|读于)(?:\\s+on)?\\s*[:：]?\\s*${day}[)\\]]?|[(\\[]?(?:rating:?\\s*)?\\d(?:\\.\\d)?\\s?\\/\\s?(?:5|10)[)\\]]?)\\s*$`,
  "iu",
);
