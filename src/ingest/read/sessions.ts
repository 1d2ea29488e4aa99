import type { LineAccount } from "../claims.ts";
import { withoutClocks } from "./clocks.ts";
import { withoutRightColumn } from "./right-column.ts";

/*
 * How programmes write over their papers what a session is about and who leads it: "Session 2 (Chair: Ada Byron)",
 * "Day 1, Session 2 — Storage", "Track B: Storage", "Session: Storage / Chair: Ada Byron". Rewritten line by line to
 * "Session 2: Storage", as most write it; and when they are on.
 */

const leads = "(?:[Ss]ession\\s+|[Tt]rack\\s+|SESSION\\s+)?(?:(?:(?:[Cc]o-?)?[Cc]hairs?|CHAIRS?)\\s*[:：]|(?:[Cc]o-?)?[Cc]haired by\\s)";
/** A name, and where whoever is called so is. */
const who = "\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|di|del)){1,4}(?:\\s*(?:[,(/&]|and\\s)[^\\d:]{2,60})?";
/** "(Session Chair: Ada Byron)", "/ Chair: Ada Byron, Acme", "— chaired by Ada Byron" behind what a session is called. */
const leader = new RegExp(`(?:\\s*[([]\\s*${leads}\\s*${who}[)\\]]|\\s*(?:[/|·•,;]|\\s[-–—]{1,2})\\s*${leads}\\s*${who})\\s*$`, "u");

const mark = "(?<mark>\\s{0,3}(?:#{1,6}\\s+)?(?:\\*\\*|__)?)";
const day = "(?:(?:day\\s+(?:\\d|one|two|three|four|five)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\s*(?:[,;:/|·–—]|\\s-)\\s*)?";
const number = "(?:\\s*#?\\d{1,2}[a-z]?|\\s+(?:[a-h]|[ivx]{1,4}))";
const session = new RegExp(
  `^${mark}${day}(?:(?:paper|research|technical|parallel)\\s+)?(?:session|track)(?<number>${number}(?![\\p{L}\\p{N}]))?\\s*(?:[:：|–—]|-{1,2}\\s)\\s*(?<name>["“]?\\p{L}[^|]{2,80})$`,
  "iu",
);
const plainest = /^\s*(?:#{1,6}\s+)?(?:\*\*)?session\s+\d+\w?\s*[:：]\s/i;

/** "Venue: OSDI" below "Session: Storage": what stands among other facts is one of a record. */
const ofRecord =
  /^\s*(?:[-*+]\s+)?[*_]{0,2}(?:title|papers?|authors?|venue|conference|year|date|links?|url|pdf|speakers?|presenters?|notes?|topics?|tags?|status|abstract)[*_]{0,2}\s*[:：]/i;
const fewest = 2;

/** "Chair: Ada Byron (Acme)" on a line of its own. */
const chair = /^[\s>*_+-]*(?:session\s+|track\s+)?(?:co-?)?chairs?\s*[:：][*_]*\s*\p{L}.{2,90}$/iu;

/** Changes the lines in place. */
export const fromSessions = (lines: string[], accounts: LineAccount[]): void => {
  withoutRightColumn(lines);
  withoutClocks(lines, accounts);
  const chairs = lines.flatMap((line, at) => (line.length < 120 && chair.test(line) ? [at] : []));
  if (chairs.length >= fewest)
    for (const at of chairs) {
      lines[at] = "";
      accounts.push({ line: at + 1, as: "metadata", reason: "leads a session" });
    }
  for (const [at, line] of lines.entries())
    if (line.length < 300 && /chair/i.test(line)) lines[at] = line.replace(leader, (found, start: number) => (start === 0 ? found : ""));
  const found = lines.flatMap((line, at) => {
    const groups = line.length < 200 && !plainest.test(line) ? session.exec(line)?.groups : undefined;
    const isInRecord = [lines[at - 1], lines[at + 1]].some((beside) => beside !== undefined && ofRecord.test(beside));
    const isPaper = /(?:19|20)\d{2}|['’]\d{2}/.test(groups?.["name"] ?? "");
    return groups === undefined || isInRecord || isPaper ? [] : [{ at, groups }];
  });
  if (found.length < fewest) return;
  for (const [count, { at, groups }] of found.entries()) {
    const { mark: before = "", number: own = ` ${String(count + 1)}`, name = "" } = groups;
    lines[at] = `${before}Session ${own.trim().replace("#", "")}: ${name}`;
  }
};
