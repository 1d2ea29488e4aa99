import { monthWord, weekdayWord } from "../calendar-words.ts";

/* The words of programmes of conferences: times, breaks, sessions, who leads them, and where and when all is held. */

const half = "[ap]\\.?m\\.?(?!\\p{Letter})";
const clock = `\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:${half})?`;
const hour = `\\d{1,2}(?:[:.h]\\d{2}\\s*(?:${half})?|\\s*${half})`;
const span = `${clock}\\s*(?:[-–—~]|to)\\s*${hour}`;
const weekday = `(?:${weekdayWord}\\.?,?\\s+)?`;
export const before = new RegExp(`^[([]?${weekday}(?:${span}|${hour})[)\\]]?\\s*(?:[-–—:|]\\s*)?(?=\\d?\\p{Letter}|["“'‘(]|$)`, "iu");
export const behind = new RegExp(`[\\s,|–—-]*(?:[([]?${weekday}[([]?${span}[)\\]]?|[([]${hour}[)\\]])\\s*$`, "iu");

export const pause =
  /^(?:(?:continental|coffee|tea|morning|afternoon|evening|short|networking|beach|refreshments?|symposium|conference|welcome|welcoming|opening|closing|concluding|social|poster|sponsor|best paper|business|town hall|panel)\b[\s,&/-]*(?:and\s+)?)*(?:breakfast|lunch(?:eon)?|dinner|banquet|breaks?|coffee|tea|receptions?|registration|remarks|welcome|opening|closing|excursion|social(?: event)?|business meeting|adjourn(?:ment)?|awards?(?: ceremony)?|check-?in|badge pick-?up|happy hour|tour|barbecue|bbq|picnic|posters?(?: session)?|session break|wrap-?up|community (?:feedback|meeting))\b/i;
/** What nobody has written a paper for, where it is all that the line says. */
export const event =
  /^(?:(?:the|opening|closing|joint|conference|symposium|distinguished)\s+)*(?:keynotes?|invited (?:talks?|speakers?)|plenary|panels?|work[- ]in[- ]progress|wips?|lightning (?:talks?|rounds?)|tutorials?|demos?|demonstrations?|birds[- ]of[- ]a[- ]feather|bofs?|rump session|town hall|mentoring|doctoral (?:consortium|symposium)|student research competition|industry|sponsor)\b(?:[\s()/&-]|\b(?:and|session|sessions|address|addresses|speech|talks?|discussion|reports?|wips?|bofs?|lecture|lunch|presentations?|\d{1,2}|i{1,3})\b)*$/i;
/** "Keynote Address: The Future of Clay": one talk, whatever sessions stand behind it. */
export const oneTalk =
  /^(?:(?:opening|closing|joint|distinguished|conference)\s+)*(?:keynote|invited|plenary|banquet|dinner|luncheon)(?:\s+(?:address|talk|speech|lecture|speaker))?(?:\s+\d+)?\s*(?:[:：–—]|-\s)\s*\S/i;
/** "Chair: A. Author", "Workshops: EdgeSys, PaPoC": who leads a session, and what else there is. */
export const chair =
  /^(?:session\s+)?(?:co-?)?chairs?\s*[:：]|^(?:moderators?|(?:general|programm?e?|local) (?:co-?)?chairs?|(?:co-located |satellite )?(?:workshops|events)|tutorials|sponsors|organi[sz]ers)\s*[:：]/i;
/** "Room: Centennial" below the name of a session. */
export const room = /^(?:(?:session |meeting )?(?:room|hall|location)|raum|saal|salle|sala)\s*[:：]/i;
const rooms = "(?:room|hall|ballroom|auditorium|theat(?:er|re)|lecture hall|raum|saal|hörsaal|salle|amphi|sala|aula)";
const number = "(?:\\p{L}?[\\d.]{1,8}\\p{L}?|\\p{L})";
/** "Room 222", "Hall 4 / Hall 5", "Salle B2" and nothing else. */
export const roomAlone = new RegExp(`^${rooms}\\s${number}(?:\\s?(?:[,/&+–-]|and|und|et)\\s?(?:${rooms}\\s)?${number})*$`, "iu");
/** "Room 02.11.018, 13-14 February" at the head of all. */
export const numberedRoom = /^(?:room|hall|raum|saal|salle|sala)\s+[\p{L}.-]{0,6}\d/iu;
/** "Session 2A", "Track: Storage", "Technical session on boards"; "Track and Tweak: …" and "Session-Level …" are titles. */
export const session =
  /^(?:(?:technical|paper|parallel|plenary)\s+)?(?:session|track|part)(?=\s*(?:$|[\d#:：.,(|–—]|-\s)|\s+(?:(?:[a-z]|[ivx]{1,4})\s*(?:$|[:：.,(|–—-])|(?:one|two|three|four|five|six|on|chair)\b))/i;
export const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[\s,]*(?:(?:\p{Letter}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{Letter}{3,9})(?:st|nd|rd|th)?)?[\s,]*(?:\d{4})?$/iu;
const days = "\\d{1,2}(?:st|nd|rd|th)?";
/** "October 27-30, 2019", "May 18--21", "13–16 April 2010". */
export const when = new RegExp(
  `\\b(?:${monthWord}\\.?\\s+${days}(?:\\s*[-–—]+\\s*(?:${monthWord}\\.?\\s+)?${days})?(?:,?\\s+\\d{4})?|${days}(?:\\s*[-–—]+\\s*${days})?\\.?\\s+${monthWord}\\.?(?:,?\\s+\\d{4})?)(?!\\p{Letter})`,
  "iu",
);
/** "The 9th Workshop on Hot Topics in Operating Systems": what is held, spelt out; with its year it says more. */
export const meeting =
  /^(?:the\s+)?(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+eenth|twent\p{L}+(?:-\p{L}+)?|annual)\s[^\d]*\b(?:conference|symposium|workshop|congress|meeting)\b[^\d]*$/iu;

/** "Houston, Texas", "The Sagamore, Bolton Landing (Lake George), New York". */
export const isPlace = (text: string): boolean => /^[\p{Letter}\s.'’()&-]+(?:,\s*[\p{Letter}\s.'’()&-]+)+$/u.test(text);

/** "Houston, Texas", "October 27-30, 2019", "Broomfield, CO, October 6–8, 2014". */
export const isOccasion = (written: string): boolean => {
  const text = written.replace(/(?<=\S)\s*\([^()]{1,60}\)/g, "");
  const dated = when.exec(text);
  if (dated === null) return isPlace(text);
  const place = `${text.slice(0, dated.index)} ${text.slice(dated.index + dated[0].length)}`.trim();
  return place.length <= 60 && /^[\p{Letter}\s,.;|·'’()&-]*$/u.test(place);
};
