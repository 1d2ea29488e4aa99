import { parseAward } from "./award.ts";

/* "### Test of Time", "Best Paper Awards 2021": headings over works that won what they say. */

/** Several who won, were named or came second: "Best Paper Finalists". */
const several = /\b(winner|finalist|nominee|nomination|candidate|mention)s\b/giu;
const inBrackets = /\s*[(（][^()（）]*[)）]\s*[:：]?$/u;
const winners = /\s+(?:award )?winners?$/iu;
/** "Best papers" and "Honorable mentions" are what one reader calls those that he likes, where nobody says which conference gave the prize. */
const surely =
  /award|prize|test[- ]of[- ]time|distinguished|outstanding(?! papers$)|\bpapers?\b.*(?:hono(?:u)?rable|runners?[- ]up|finalist|nominee|winner)|奖/iu;

/** The award of the works under a heading; null where it names none, or may be somebody's opinion. */
export const awardOfHeading = (heading: string, isOfVenue: boolean): string | null =>
  isOfVenue || surely.test(heading) ? parseAward(heading.replace(inBrackets, "").replace(several, "$1").replace(winners, "")) : null;
