import { monthWord } from "../calendar-words.ts";

/* Terms and months that a course or a reading group has its sections by: "Spring 2022: consensus", "WS 21/22 – Speicher", "2023春：一致性". */

const year = "(?:19|20)\\d{2}(?:\\s?[-–/]\\s?(?:(?:19|20)?\\d{2}))?";
const season =
  "(?:spring|summer|fall|autumn|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|verão|otoño|outono|invierno|inverno|estate|autunno)";
const half = "(?:term|semester|trimester|quarter|season|semestre|trimestre)";
const ordinal = "(?:first|second|third|1st|2nd|3rd|erstes|zweites|premier|deuxième|primer|segundo|primo|secondo)";
const term = [
  `${season}(?:\\s?${half})?(?:,?\\s(?:de\\s)?${year}|\\s?['’]\\d{2}|\\s\\d{2}(?:/\\d{2})?)`,
  `(?:${ordinal}\\s|sommer|winter)?${half},?\\s(?:de\\s)?${year}`,
  `(?:ws|ss|wise|sose|hs|fs)\\s?(?:${year}|['’]?\\d{2}(?:/\\d{2})?)`,
  `[qh][1-4]\\s${year}`,
  `${year}\\s?(?:[qh][1-4]|年?\\s?(?:[春夏秋冬]季?(?:学期)?|[上下]半年|学年(?:第[一二三]学期|[上下]学期)?)|${season})`,
].join("|");

/** A sign that divides the term from what it is about. */
const start = new RegExp(`^(?:${term}|${monthWord}(?:\\s${year})?(?=\\s?:))\\s*(?:[:：|·]\\s*|[-–—]{1,3}\\s+|[,，]\\s*)(?=\\p{L})`, "iu");
const mayBegin = /^(?:.{0,24}\d{2}|\p{L}{3,10}\s?:)/u;

/** What a heading says behind the term that it begins with; all of it when it begins with none. */
export const behindTerm = (heading: string): string => {
  const found = mayBegin.test(heading) ? start.exec(heading)?.[0] : undefined;
  return found === undefined ? heading : heading.slice(found.length);
};
