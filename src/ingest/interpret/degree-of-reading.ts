/* Who should read a work, said in front of it: "Required:", "(optional)", and in courses "(R)", "[S]". */

const degree =
  "(?:required|optional|recommended|suggested|supplementary|supplemental|additional|further|background|primary|secondary|main|extra|mandatory|must|skim|optionnel|obligatoire|pflicht|empfohlen)(?:[- ](?:read(?:ings?)?|papers?))?|必读|选读|精读|略读|泛读";
const inWords = new RegExp(
  `^[\\s*_]*(?:(?:${degree})\\s*[:：]|[(（[]\\s*(?:${degree}|req\\.?|opt\\.?|rec\\.?)\\s*[)）\\]]\\s*[:：]?)[\\s*_]*`,
  "iu",
);
/** One capital letter, which no title begins with in brackets. */
const inLetters = /^[\s*_]*(?:\(\p{Lu}\)|\[\p{Lu}\])\s*[:：]?[*_]*\s+(?=\S)/u;

/** How long what says that is; 0 where a line does not begin with it. */
export const degreeOfReading = (text: string): number => (inWords.exec(text) ?? inLetters.exec(text))?.[0].length ?? 0;
