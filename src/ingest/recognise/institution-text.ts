/* What stands around the names of institutions and is no part of them. */

/** "(A & B)": brackets around all of it say nothing. */
const unbracketed = (text: string): string => text.replace(/^[([（【]\s*([^()[\]（）【】]*)\s*[)\]）】]$/, "$1").trim();

/** "preprint from X", "From X": what stands before the name only says what it published. */
const published =
  /^(?:(?:an?|the|recent|technical|tech)\s+)*(?:(?:pre-?print|paper|work|report|article|white ?paper|blog(?: post)?|study)\s+)?from\s+(?=\S)/i;

/** "both Stanford", "all at MIT", "beide ETH", "都是清华": of how many authors it is said. */
const ofAll =
  /^(?:both|all(?: of them)?|beide|alle|tou(?:te)?s(?: les deux)?|tod[oa]s|amb[oa]s)\s+(?:(?:at|from|of|in|von|an|de|à)\s+)?(?=\p{Lu})|^(?:都|均|皆)(?:是|在|来自|为)\s*(?=\p{L}{2})/u;

/** "¹MIT ²CMU": the mark of a footnote divides names as well as a comma would. */
const dividedByMarks = (text: string): string =>
  /^\s*[(（]?\s*(?:\^\{?\d|[¹²³⁴-⁹])/.test(text)
    ? text.replace(/[\s,;]*(?:\^\{?(\d+)\}?|([¹²³⁴-⁹]+))\s*(?=\p{L})/gu, "; ").replace(/^\s*([(（]?)\s*;\s*/, "$1")
    : text;

/** Letters of English, digits, signs of names and single spaces: nothing that would be taken out of it or changed. */
const isPlainName = /^[A-Za-z](?:[A-Za-z\d&;:,.()'’@-]|\/(?! )| (?![ /]|$))*$/;

const withoutMarkup = (text: string): string =>
  unbracketed(dividedByMarks(text).normalize("NFKC").trim())
    .replace(/[*`]+|(?<![\p{Letter}\p{Number}])_+|_+(?![\p{Letter}\p{Number}])/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-–—•+]\s*/, "")
    // signs with space around them part whatever stands beside them
    .replace(/\s[/·•]\s/g, "; ");

/** A text that names institutions without what is only said around the names. */
export const tidyInstitutions = (text: string): string =>
  (isPlainName.test(text) ? text : withoutMarkup(text))
    .replace(published, "")
    .replace(/^(?:from|affiliations?|institutions?|organi[sz]ations?|orgs?)\s*:?\s+(?=\S)/i, "")
    .replace(/^@\s*/, "")
    .replace(ofAll, "")
    // "etc" and "et al", with one slip at most.
    .replace(/[,\s]+(?:etc|ect|et\.? ?(?:al|all|el|la|a))\.?$|\s*等$/i, "")
    .replace(/(?<![\s.]\p{Letter}|\b(?:Inc|Ltd|Co|Corp|Univ))[.;,]+$/u, "")
    .trim();
