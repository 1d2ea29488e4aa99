import type { LineAccount } from "../claims.ts";

/*
 * When the papers of a programme are on, where a time stands within the line of a paper: "- 10:00 – Title", "Title (10:40)",
 * or alone above it; and pauses without a time. What has its time at the head of a line of its own is read with what happens then.
 */

const clock = "\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?";
const span = `[([]?${clock}(?:\\s?(?:[-–—~]|to)\\s?${clock})?[)\\]]?`;
const inItem = new RegExp(`^(?<mark>\\s*(?:[-*+]|\\d{1,3}[.)])\\s+)(?<time>${span})\\s*(?:[-–—:|]\\s*)?(?=["“'‘*[]{0,3}\\d?\\p{L})`, "iu");
/** Papers begin at full five minutes; "(16:09)" is a shape. */
const time = "(?:[01]?\\d|2[0-3]):[0-5][05](?:\\s?[ap]\\.?m\\.?)?";
const inBrackets = new RegExp(`(?<=\\S)\\s*[([](?<time>${time}(?:\\s?(?:[-–—~]|to)\\s?${time})?)[)\\]](?=[\\s.,;:*]|$)`, "giu");
const alone = new RegExp(`^\\s*[([]?${clock}[)\\]]?\\s*$`, "iu");
const atHead = new RegExp(`^\\s*${span}\\s*(?:[-–—:|]\\s*)?(?=["“'‘*[]{0,3}\\d?\\p{L})`, "iu");
/** Of so many lines with a time, times tell when they are on. */
const fewest = 3;
const fewestAlone = 5;
const shareDistinct = 0.6;

/** What no paper is read at, "Opening remarks", and talks that are announced by a time as papers are. */
const events =
  "opening|closing|concluding|welcome|registration|check-?in|badge|banquet|reception|dinner|lunch|breakfast|coffee|tea|break|posters?|demos?|social|excursion|awards?|business meeting|town hall|wrap-?up|adjourn";
const event = new RegExp(`^(?:${events})\\b.{0,60}$`, "i");
const happening = new RegExp(`^(?:${events}|keynotes?|invited|plenary|panels?|tutorials?|session)\\b`, "i");

const meal = "(?:breakfast|lunch(?:eon)?|dinner|banquet)";
const spell = "break";
const kind = "(?:coffee|tea|morning|afternoon|short|long|refreshments?|networking|conference|welcome|lunch|health|bio)";
const beside = "posters?(?: session)?|demos?|coffee|networking";
/** "--- Lunch (on your own) ---", "Coffee break", "## Afternoon break & posters": nothing is said of what stands around it. */
const pause = new RegExp(
  `^[\\s>#*_=~–—-]*(?:${kind}[\\s/&,-]+(?:and\\s+)?)*(?:${meal}(?:\\s+${spell})?|${spell})(?:\\s*[([][^()[\\]]{2,40}[)\\]]|\\s*(?:&|and|[+/,])\\s*(?:${beside}))*[\\s*_=~.:–—-]*$`,
  "iu",
);
const noWords = /^[^\p{L}\p{N}]*$/u;

const leave = (lines: string[], of: readonly number[], reason: string, accounts: LineAccount[]): void => {
  for (const at of of) {
    lines[at] = "";
    accounts.push({ line: at + 1, as: "ignored", reason });
  }
};

/** What a programme says of itself. */
const programme = /\b(?:program(?:me)?|accepted papers|schedule|session|keynote|chairs?)\b/i;
const fewestSigns = 2;
const anyClock = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/;

/** In a programme these are pauses; a list may be about them. */
const isProgramme = (lines: readonly string[]): boolean =>
  lines.filter((line) => line.length < 100 && programme.test(line)).length >= fewestSigns ||
  (lines.some((line) => line.length < 100 && programme.test(line)) &&
    lines.filter((line) => line.length < 300 && anyClock.test(line)).length >= fewest);

const withoutPauses = (lines: string[], accounts: LineAccount[]): void => {
  const found = lines.flatMap((line, at) =>
    line.length > 3 && line.length < 100 && noWords.test(lines[at - 1] ?? "") && pause.test(line) ? [at] : [],
  );
  if (found.length === 0 || !isProgramme(lines)) return;
  leave(lines, found, "a pause of a programme", accounts);
};

/** Whether a pattern is in so many lines that what it finds was taken out of them. */
const takenOut = (lines: string[], timed: readonly number[], pattern: RegExp, kept: string): boolean => {
  const found = timed.filter((at) => (lines[at] ?? "").search(pattern) >= 0);
  // Each paper has a time of its own.
  const first = new RegExp(pattern, "iu");
  const distinct = new Set(found.map((at) => first.exec(lines[at] ?? "")?.groups?.["time"]));
  if (found.length < fewest || distinct.size < found.length * shareDistinct) return false;
  for (const at of found) lines[at] = (lines[at] ?? "").replace(pattern, kept);
  return true;
};

/** Changes the lines in place. */
export const withoutClocks = (lines: string[], accounts: LineAccount[]): void => {
  withoutPauses(lines, accounts);
  const timed = lines.flatMap((line, at) => (line.length < 600 && /\d[:.]\d\d/.test(line) ? [at] : []));
  if (timed.length < fewest) return;
  const times = timed.filter((at) => alone.test(lines[at] ?? ""));
  if (times.length >= fewestAlone) leave(lines, times, "when a paper of a programme is on", accounts);
  const areInItems = takenOut(lines, timed, inItem, "$<mark>");
  const areInBrackets = takenOut(lines, timed, inBrackets, "");
  const heads = timed.filter((at) => atHead.test(lines[at] ?? ""));
  const areElsewhere = times.length >= fewestAlone || areInItems || areInBrackets;
  if (!areElsewhere || heads.length >= fewest) return;
  const told = heads.filter((at) => happening.test((lines[at] ?? "").replace(atHead, "")));
  for (const at of told) lines[at] = (lines[at] ?? "").replace(atHead, "");
  const idle = told.filter((at) => event.test(lines[at] ?? ""));
  leave(lines, idle, "no paper of a programme", accounts);
};
