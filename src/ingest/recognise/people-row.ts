/** Letters of English, signs that stand between and within names, single spaces: nothing that would be taken out of it. */
const isPlainRow = /^[A-Za-z](?:[A-Za-z&;,()'’@/-]|\.(?!\.)| (?! |$))*$/;

/** "A. Author, …, Z. Author": those between, or behind, are left out. */
export const withoutLeftOut = (text: string): string =>
  /…|\.{3}/.test(text)
    ? text.replace(/,?\s*(?:…|\.{3})\s*,?\s*(?:(?:and|&)\s+)?(?=\p{L})/gu, ", ").replace(/[,\s]*(?:…|\.{3})$/u, "")
    : text;

const withoutMarks = (text: string): string =>
  withoutLeftOut(text.normalize("NFKC"))
    // "Ann Author [MIT]"
    .replace(/(?<=\p{L}\.?[*†]?\s{1,3})\[([^[\]\d][^[\]]{1,80})\]/gu, "($1)")
    // marks of footnotes grown to a name
    .replace(/(?<=\p{Ll}{2})(?:[12]?\d|[†‡§¶]+)(?=\s*(?:[,;&]|and\b|et\b|$))/gu, "")
    // "Klaus Mueller 0001": how dblp tells namesakes apart
    .replace(/(?<=\p{L}) 00\d{2}(?=\s*(?:[,;&()]|and\b|$))/gu, "")
    .replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-–—•+]\s*/, "");

/** "Dan R. Olsen, Jr.", "Guy L. Steele, Jr": the comma divides nobody. */
const suffixBehindComma = /,\s+(?=(?:[JS]r\.?|II|III|IV)(?:\s*[,;&(]|\s+and\b|$))/g;
export const withSuffixes = (text: string): string => text.replace(suffixBehindComma, " ");

/** A row of people without what stands around and between names: marks of footnotes and of emphasis, labels, dots for those left out. */
export const cleanRow = (text: string): string =>
  withSuffixes(isPlainRow.test(text) ? text : withoutMarks(text))
    .replace(/^(?:(?:by|authors?|speakers?)\s*:?\s+|(?:作者|著者)(?:\s*:\s*|\s+))/i, "")
    // "von Jarke J. van Wijk" and "von R. Writer" are signed in German, "von Ahn" is a name
    .replace(/^von\s+(?=\p{Lu}[\p{L}.'’-]*\s+(?:\p{Lu}\.\s*)*(?:v[ao]n\s+|de\s+)?\p{Lu}\p{Ll})|^von\s+(?=\p{Lu}\.\s)/u, "")
    .replace(/[,;\s]+$/, "")
    .replace(/(?<!\b(?:\p{Lu}|Jr|Sr|Inc|Ltd|al|etc))\.$/u, "");
