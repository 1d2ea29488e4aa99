import { isNoAward, mayBeAward, parseAward } from "./award.ts";

/* "Best Paper, Pwnie Award for the Most Innovative Research": several awards where a field says that such stand. */

const signs = /\s*[,;，；、|/+&]\s*(?![^()（）]*[)）])|\s+(?:and|und|et|y|sowie)\s+(?=\p{Lu}|best|test)/gu;
/** "Best Paper, SIGCOMM 2019", "Best Paper, 2021": when and where is none of its own. */
const isEdition = (part: string): boolean => /^(?:\p{Lu}[\p{L}&-]*\s?)?['’]?(?:\d{2}|(?:19|20)\d{2})$/u.test(part);
const isNamed = (part: string): boolean => /\p{L}[\s-]+(?:awards?|prize|prix|preis|premio)(?!\p{L})|\p{L}{3}preis$|奖|賞/iu.test(part);

/** The awards that all of a text names, one behind the other: those that nobody knows as they are written. */
export const severalAwards = (text: string): readonly string[] => {
  if (isNoAward(text)) return [];
  const whole = parseAward(text);
  if (whole !== null) return [whole];
  const parts = text.split(signs).filter((part) => part !== "" && !isEdition(part));
  const known = parts.map((part) => (mayBeAward(part) ? parseAward(part) : null));
  const areAwards =
    parts.length > 1 && known.some((award) => award !== null) && parts.every((part, at) => known[at] != null || isNamed(part));
  return areAwards ? parts.map((part, at) => known[at] ?? part) : [text];
};
