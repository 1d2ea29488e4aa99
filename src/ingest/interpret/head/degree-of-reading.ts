import type { Rich } from "../../read/rich.ts";

/* Who should read a work, said in front of it: "Required:", "(optional)", and in courses "(R)", "[S]", "**R**". */

const degree =
  "(?:required|optional|recommended|suggested|supplementary|supplemental|additional|further|background|primary|secondary|main|extra|mandatory|must|skim|optionnel|obligatoire|pflicht|empfohlen)(?:[- ](?:read(?:ings?)?|papers?))?|必读|选读|精读|略读|泛读";
const inWords = new RegExp(
  `^[\\s*_]*(?:(?:${degree})\\s*[:：]|[(（[]\\s*(?:${degree}|req\\.?|opt\\.?|rec\\.?)\\s*[)）\\]]\\s*[:：]?)[\\s*_]*`,
  "iu",
);
/** One capital letter, which no title begins with in brackets. */
const inLetters = /^[\s*_]*(?:\(\p{Lu}\)|\[\p{Lu}\])\s*[:：]?[*_]*\s+(?=\S)/u;

/** A letter that is set apart from what follows, which no initial is. */
const letterApart = ({ text, marks }: Rich): string | undefined => {
  const end = marks.find(({ kind, start }) => (kind === "strong" || kind === "code") && start === 0)?.end ?? 0;
  return end > 0 && end <= 2 ? /^\p{Lu}[:：]?\s+(?=\S)/u.exec(text)?.[0] : undefined;
};

/** How long what says that is; 0 where a line does not begin with it. */
export const degreeOfReading = (rich: Rich): number =>
  ((inWords.exec(rich.text) ?? inLetters.exec(rich.text))?.[0] ?? letterApart(rich) ?? "").length;
