/* Authors whom a row of names leaves out, as people say it: "and others", "and five others", "(+ 4 more)", "und drei weitere". */

const number =
  "(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|many|several|zwei|drei|vier|fünf|sechs|sieben|acht|viele|deux|trois|quatre|cinq|six|sept|huit|dos|tres|cuatro|cinco|seis|siete|ocho)";
const others =
  "(?:(?:more |other |further |weiteren? |autres )?(?:people|authors?|co-?authors?|collaborators|colleagues|co-?workers)|others?|more|weiteren?|anderen?|autres|más|mehr)";
const atEnd = new RegExp(
  `(?<=[\\p{L}.)\\]])(?:,?\\s{1,2}|\\s?\\()(?:(?:and|und|et|y|e|plus|with)\\s{1,2}|[&+]\\s?)(?:${number}\\s{1,2})?${others}\\)?\\.?$`,
  "iu",
);

const family = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}{2}";
/** "Belay...", "Jia, …", "Madhavapeddy+", "Vaswani++": a row of families alone that a sign leaves open. */
const openBySign = new RegExp(`^(${family}(?:(?:,\\s+|,?\\s(?:and|&)\\s)${family}){0,5})(?:[,\\s]{0,3}(?:\\.{2,4}|…)|\\s?\\+{1,2})$`, "u");
const longestOpen = 120;
/** "Dukkipati &al.", "Dukkipati & al.". */
const ampersand = /,?\s&\s?al\.?$/u;

/** The same row with "et al." instead. */
export const withEtAl = (names: string): string => {
  const said = names.replace(ampersand, " et al.").replace(atEnd, " et al.");
  return said.length > longestOpen ? said : said.replace(openBySign, "$1 et al.");
};

const openFirst = new RegExp(`^(${family})\\+{1,2}(?=,?\\s+\\p{Lu}[^()]{1,60}\\d{2})`, "u");

const beforeEdition = /(?<=\p{L}\set\.? al)\.\s+(?=\p{Lu}[^.;()]{1,60}\s(?:19|20)\d{2}(?:$|[.,;]))/u;

/** "Belay+ OSDI 2014", "Koren et al. Genome Research 2017": others are left open in front of where and when. */
export const withFirstEtAl = (row: string): string => {
  if (row.includes("+")) return row.replace(openFirst, "$1 et al.");
  return row.includes(" al. ") ? row.replace(beforeEdition, "., ") : row;
};
