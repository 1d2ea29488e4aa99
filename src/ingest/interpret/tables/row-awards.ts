import { isNoAward, parseAward } from "../../recognise/award.ts";
import type { Draft } from "../works/draft.ts";
import type { ListRegistry } from "../line/list-registry.ts";

/* Awards as tables have them: in a column of their own, ticked under their name, or over the titles. */

const tick = /^(?:yes|y|x|✓|✔|✅|🏆|🏅|★|是|有)$/iu;

/** A tick under "Best paper" is the award that the header names. */
export const takeTick = (text: string, header: string, draft: Draft, line: number): void => {
  const award = tick.test(text.replaceAll("\uFE0F", "")) ? parseAward(header) : null;
  if (award !== null) draft.addAward(award, line);
};

/** "Best Long Paper", "Winner (Best Paper)" over a column of titles is what all of them won. */
export const takeAwardOverTitles = (header: string, draft: Draft, line: number): void => {
  const award = draft.hasAwards ? null : (parseAward(header) ?? parseAward(/[(（]([^()（）]+)[)）]/.exec(header)?.[1] ?? ""));
  if (award !== null) draft.addAward(award, line);
};

/** Given to a paper of that year; others go to people, to theses, or years after a work appeared. */
const isOfPaper = /paper|article|poster|demo|论文|artikel|beitrag/iu;
const isOfPast = /test[- ]of[- ]time|influential|lasting|hall of fame|years?\b|时间/iu;
const yearBehind = /\s(?<year>(?:19|20)\d{2})$/;

/** Awards as a column of them has them, "Best Paper 2021" with when they were given: what nobody knows is one all the same. */
export const takeAwards = (text: string, registry: ListRegistry, draft: Draft, line: number): void => {
  const year = draft.year === null ? yearBehind.exec(text)?.groups?.["year"] : undefined;
  if (year !== undefined && parseAward(text) !== null && isOfPaper.test(text) && !isOfPast.test(text)) draft.addDate(year, line);
  for (const part of text.split(/\s*[,;，；、]\s*/))
    if (!tick.test(part) && !isNoAward(part)) draft.addAward(registry.award(part) ?? parseAward(part) ?? part, line);
};
