import { monthWord, weekdayWord } from "../calendar-words.ts";
import { once } from "../once.ts";

/*
 * How the sections of a course, a reading group or a diary are counted and dated: "Week 3", "Lecture 5, Thu Sep 8",
 * "第 2 周（9.11 - 9.17）". Where in its order a section stands says nothing of what it is about.
 */

const number =
  "(?:#?\\d{1,2}[a-z]?(?:\\s*[-–—&+/]\\s*\\d{1,2}[a-z]?)?|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\\p{Letter}\\p{Number}])";
const counters =
  "(?:weeks?|wk|lectures?|lec|class(?:es)?|sessions?|units?|modules?|meetings?|days?|seminars?|woche|vorlesung|sitzung|termin|semaine|séance|cours|semanas?|sesi(?:ón|ones)|clases?|aulas?|sess(?:ão|ões)|encontros?|reuni(?:ão|ões|ón|ones)|settiman[ae]|lezion[ei]|incontr[oi])";
const weekday = `(?:${weekdayWord}|(?:星期|周|礼拜)[一二三四五六日天])\\.?`;
const month = `${monthWord}(?!\\p{L})\\.?`;
const day = "\\d{1,2}(?:st|nd|rd|th)?(?!\\d)";
const date = `(?:${month}\\s${day}(?:,?\\s\\d{4})?|${day}\\.?\\s${month}(?:,?\\s\\d{4})?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}\\.?(?:[-/.]?\\d{4})?(?!\\d)|(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}(?!\\d)(?:\\s?[日号])?)(?:\\s?[(（]${weekday}[)）])?`;
const when = `(?:${weekday},?\\s+)?${date}(?:\\s*(?:[-–—~至到]|to)\\s*(?:${weekday},?\\s+)?(?:${date}|${day}))?`;
/** A sign that divides a place in an order from what stands there: "Module A. Planning", "Part II – Control". */
const beforeName = "(?=\\s*[.:：](?:\\s|$)|\\s+[–—-]{1,2}\\s)";
/** What is divided in other words than by meetings; only a sign behind its number tells it from a name. */
const divisions = "(?:parts?|blocks?|themes?|topics?|tracks?|teil|block|thema|kapitel|partie|bloc|thème|parte|bloque|tema|bloco|blocco)";
const isDivision = new RegExp(`^\\s*${divisions}\\s`, "iu");
const lettered = `${counters}\\.?\\s[a-h]${beforeName}|${divisions}\\s(?:${number}|[a-h])${beforeName}`;
/** "Lecture on Aug 29", "Séance du 29 août": a meeting by its day alone. */
const onDay = `${counters}\\s(?:(?:of|on|vom|am|du|de|del|da|do|di)\\s)?(?:the\\s)?${when}`;
/** "#20 · 21 May 2023", "Issue 7: Caches", "Ausgabe 12": the issues of a letter; a number alone counts entries as well. */
const issue = `(?:issues?|ausgabe|numéro|número|edição|numero|n[°º])\\s*#?\\d{1,3}(?![\\p{L}\\p{N}])|#\\d{1,3}(?=\\s*[,，:：|·•–—-]\\s*${when}\\s*(?:[:：|·•–—-]|$))`;
const counted = `(?:${onDay}|${lettered}|${issue}|${counters}\\.?\\s*${number}|第\\s*[一二三四五六七八九十\\d]+\\s*(?:周|讲|课|节|天|次|期|部分|部|章|篇|模块|单元|回)(?:读书会|组会|讨论[班会]?|分享会?|例会|会议)?)`;

/** "Week 6 (project proposals due Feb 22): …": before a sign an aside may be longer. */
const bracketed = `[(（[]\\s*(?:${when}|[^()（）[\\]]{2,24})\\s*[)）\\]]|[(（[][^()（）[\\]]{2,80}[)）\\]](?=\\s*[:：]|\\s+[–—-]{1,2}\\s)`;

/** Who speaks on the day: "presenter: Ana", "apresentam: Rui e Eva", "led by Jo". */
const presents =
  "(?:(?:(?:presenters?|presenting|presents|speakers?|discussants?|leaders?|lead|moderators?|hosts?|present(?:ed|ation) by|led by|by|vortrag(?:ende[rn]?)?|referent(?:in|en)?|es (?:trägt|tragen) vor|présent(?:e|ent|é par)|animé par|presentan?|presentador(?:es|as?)?|ponentes?|expone[n]?|apresentam?|apresentador(?:es|as?)?|presentano?|relator[ei])\\s*[:：]|(?:presented|led|moderated) by\\s|(?:主讲|报告|分享|讲者|主持|发言|汇报|担当|発表)(?:人|者)?\\s*[:：]).{1,80}|\\p{Script=Han}{2,4}(?:主讲|报告|分享|主持|汇报))";

/** Most headings begin with nothing of the kind, which is told without what stands behind it. */
const mayCount = new RegExp(`^(?:${counters}|${divisions}|issue|ausgabe|numéro|número|edição|numero|n[°º]|#|第)`, "iu");
const place = once(() => new RegExp(`^${counted}`, "iu"));
const behindPlace = once(
  () =>
    new RegExp(
      `(?:\\s*(?:${bracketed}|[,，:：|·•–—-]?\\s*(?:${when}|${weekday}(?=[\\s,:]))))?\\s*(?:[:：.,，·•–—|-]+\\s*)?(?:${presents}$)?`,
      "iuy",
    ),
);

/** How a heading begins that has a place in an order. */
const startOf = (heading: string): string | null => {
  const found = mayCount.test(heading) ? place().exec(heading)?.[0] : undefined;
  if (found === undefined) return null;
  const behind = behindPlace();
  behind.lastIndex = found.length;
  return found + (behind.exec(heading)?.[0] ?? "");
};

/** What a heading says behind its place in an order; all of it when it has none. */
export const behindCount = (heading: string): string => {
  const found = startOf(heading);
  if (found === null) return heading;
  const rest = heading.slice(found.length);
  // "Session types" and "Week 3s" are not counted, "Unit 3 tests pass" goes on in lower case.
  return /^\p{Ll}/u.test(rest) && !/[:：.,，·•–—|)）\]-]\s*$/u.test(found) ? heading : rest;
};

/** Whether a heading is only counted and dated, and about nothing. */
export const isCount = (heading: string): boolean => {
  if (heading.length > 160) return false;
  const plain = heading.replace(/\s+/g, " ").trim();
  return plain.length <= 80 && startOf(plain)?.length === plain.length;
};

/** Whether a line names a section by its place in an order, "Lecture 5 Thu Sep 8 Project pitches". */
export const isCounted = (line: string): boolean => {
  // "Part 2: Deep Learning for Everyone" is a title as often.
  if (line.length > 160 || isDivision.test(line)) return false;
  const plain = line.replace(/\s+/g, " ");
  return isCount(plain) || behindCount(plain) !== plain;
};
