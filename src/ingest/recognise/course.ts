/* What courses say between their readings: work to hand in, days without class. None of it is a paper or a topic. */

const work =
  "(?:home ?works?|hw|assignments?|labs?|quiz(?:zes)?|mid-?terms?|finals?|exams?|projects?|problem sets?|psets?|reviews?|reports?|proposals?|milestones?|presentations?)\\b(?:\\s*#?\\d+[a-z]?)?";
const toHandIn = new RegExp(`^[>\\s*-]*${work}(?:\\s+(?:${work}|sessions?\\b))*`, "iu");
/** What stands behind it: words in capitals would be those of a title, "Project Adam", and other small ones those of a topic, "Lab automation". */
const whatOfIt =
  /^(?:\s+(?:help|hours?|days?|weeks?|work|time|grades?|handouts?|check-?ins?|kick-?offs?|meetings?))?\s*$|^(?:\s+\p{Ll}+){0,2}\s*(?:[:：(,–—-]\s*)?(?:[Dd]ue|DUE|[Oo]ut|[Rr]eleased|[Aa]ssigned|[Ii]n class|[Dd]eadline|\p{Letter}{3,9}\.?,?\s+\p{Letter}{0,9}\s?\d{1,2}\b)/u;

const isToHandIn = (line: string): boolean => {
  const found = toHandIn.exec(line);
  return found !== null && whatOfIt.test(line.slice(found[0].length));
};

const nothing =
  /^[>\s*(-]*(?:no (?:required |assigned )?(?:readings?|class|lectures?|papers?|meeting|session)|(?:readings?\s*[:：]\s*)?none|tb[ad]|to be (?:announced|determined)|cancell?ed|(?:fall|spring|thanksgiving|winter|reading|midterm) (?:break|recess|week)|holiday|guest lecture|(?:demo|lab|hands-on) session\s*[:：](?=\s)|student presentations?|project (?:pitches|presentations?|work|meetings?)|exam week|keine? (?:lektüre|vorlesung|sitzung)|pas de (?:cours|lecture)|放假|没读|停课|无)(?![\p{Letter}-])/iu;

const bookPart =
  /(?:^|[\s,(:])(?:chapters?|chap\.?|ch\.?|sections?|sec\.|§+|kapitel|abschnitte?|chapitres?)\s*\d[\d\s,.&–-]*(?:and\s+\d[\d.]*)?\)?\.?$|第\s*[\d一二三四五六七八九十–-]+\s*[章节]\)?。?$/i;

/** "(again)": said in brackets that have no number. */
const asideAtEnd = /\s*[(（][^()（）\d]{2,30}[)）]$/u;

/** "Database Systems, chapters 3-4": a part of a book, which is no paper unless where it appeared says so. */
export const isBookPart = (line: string): boolean =>
  line.length <= 200 && (bookPart.test(line.trim()) || bookPart.test(line.trim().replace(asideAtEnd, "")));

/** "Homework 1 due Friday", "no reading", "Fall break". */
export const isCourseMatter = (line: string): boolean =>
  line.length <= 120 && (isToHandIn(line) || nothing.test(line) || /[,;:–—-]\s*no (?:required |assigned )?readings?\.?$/i.test(line));
