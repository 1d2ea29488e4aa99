/* Days of reading groups and seminars on which nothing is read, as calendars say it in the place of a paper. */

const cancelled = [
  String.raw`[([]?(?:continued|cont['’]?d|continuation)\b[^\p{L}]*$`,
  String.raw`(?:continued|cont['’]?d) from (?:last|the previous)\b`,
  String.raw`(?:guest|invited) (?:talk|lecture|speaker)s?\s*(?:[:：(–—-]|by\b|$)`,
  "cancell?ed|kick-?off",
  String.raw`no (?:meeting|paper|reading|class|session|seminar|group|talk)\b`,
  String.raw`t\.?b\.?[acd]\.?(?:\W|$)`,
  String.raw`to be (?:announced|determined|decided|confirmed)|\?+$|[-–—]+$`,
  "skipped|postponed|rescheduled|moved to",
];
const holidays = [
  String.raw`(?:\p{Letter}+(?:'s)? ){0,2}(?:holidays?|vacations?|recess|break)(?: \p{Letter}+)?$`,
  "thanksgiving|christmas|xmas|easter",
];
/** "Project proposals (room 2)", "Klausur": nothing but one or two words may follow. */
const occasions = [
  "new year(?:['’]s)?|social|party|retreat|organi[sz]ation(?:al)?|planning|planung|organisatorisches|vorbesprechung",
  "(?:abschluss|nach)besprechung|themen(?:wahl|vergabe|findung)|terminfindung|weihnachtsfeier",
  "himmelfahrt|pfingsten|ostern|weihnachten|fronleichnam|klausur|exams?|mid-?terms?",
  "project (?:presentations?|proposals?|reports?|demos?)",
];
const matters = [
  String.raw`(?:${occasions.join("|")})(?:[\s,:&(–-]+[\p{Letter}\d]+){0,2}\P{Letter}*$`,
  "pizza|logistics",
  String.raw`(?:introduction|intro|wrap-?up)\s?[,&+]\s?(?:logistics|overview|organi[sz]ation|distribution of (?:topics|papers)|topics|pizza|feedback|discussion|q ?& ?a)$`,
  String.raw`(?:paper )?deadline\b`,
];
const otherLanguages = [
  String.raw`planung (?:so?se|wise|ws|ss|(?:sommer|winter)?semesters?)\b`,
  "wahl der themen|feiertag|ferien|fällt aus|entfällt|annulé|vacances|férié",
  "放假|停课|取消|休息",
  String.raw`(?:は|は、)?[^\p{P}]{0,12}(?:休み|休講|休会|中止)`,
  String.raw`选题(?:$|\P{Letter})|分工(?:$|\P{Letter})`,
];
/** What stands in the place of a paper on a day without one. */
const idle = new RegExp(`^(?:${[...cancelled, ...holidays, ...matters, ...otherLanguages].join("|")})`, "iu");

/** "Ascension Day, no meeting", "Retreat (no seminar)": why nothing is read, and that nothing is. */
const idleBehind =
  /^([^,;:–—(]{2,40}?)\s*(?:[,;:–—(]|\s-)\s*no (?:meetings?|papers?|reading|class(?:es)?|session|seminar|group|lecture)\b[^\p{L}]*$/iu;
/** "Summer BBQ", "Labour Day", "Lab outing": days that are called so, in two or three words. */
const dayOff =
  /^(?:[\p{L}'’.-]+\s){0,2}(?:bbq|barbecue|picnic|outing|hike|away day|open day|(?:labou?r|may|ascension|independence|republic|unity|national|memorial|veterans['’]?|presidents['’]?|boxing|thanksgiving|columbus|corpus christi|whit) (?:sun|mon)?day)\P{L}*$/iu;

/** "Paxos Made Simple (no class)" is read some other day: why nothing is read takes two words at most, or is an occasion. */
const mostWordsOfReason = 2;
const isReason = (text: string): boolean => text.split(/\s+/).length <= mostWordsOfReason || idle.test(text) || dayOff.test(text);

const saysIdleBehind = (text: string): boolean => {
  const reason = idleBehind.exec(text)?.[1];
  return reason !== undefined && isReason(reason);
};

/** Whether a text says by itself that nothing is read. */
export const isIdleAlone = (text: string): boolean => idle.test(text);

/** Whether a text in the place of a paper says that there is none. */
export const isIdle = (written: string): boolean => {
  const text = written.trim().replace(/^[-–—=*~·.]{1,8}\s*(?=[\p{L}\p{N}])/u, "");
  return idle.test(text) || (text.length <= 80 && (saysIdleBehind(text) || dayOff.test(text)));
};
