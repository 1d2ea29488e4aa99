import type { Stated } from "../claims.ts";

/* Awards that one place names several times: whole and in part, or by a rank that stands apart from its award. */

const rank = /^(?:runner[- ]?up|runners[- ]up|finalist|nominee|candidate)$/i;

/** "Runner-up", which without an award beside it says less than people mean. */
export const isRank = (award: string): boolean => rank.test(award);

const words = (award: string): string => ` ${award.toLowerCase().replace(/[\s-]+/g, " ")} `;

const isRanked = (award: string): boolean => /runner|honou?rable|finalist/i.test(award);

/** What one line names with one more: "Best Paper" and "Runner-up" are one award, and so are "Test of Time" and "SIGCOMM Test of Time". */
const named = (known: readonly string[], award: string): readonly string[] => {
  if (known.some((each) => words(each).includes(words(award)))) return known;
  const part = known.findIndex((each) => words(award).includes(words(each)));
  if (part >= 0) return known.toSpliced(part, 1, award);
  const [other, another] = known;
  if (other === undefined || another !== undefined || isRank(other) === isRank(award)) return [...known, award];
  if (isRank(award)) return isRanked(other) ? known : [`${other} ${award}`];
  return isRanked(award) ? [award] : [`${award} ${other}`];
};

/** Awards with one more; beside those of other lines each stays as it is written. */
export const withAward = (awards: readonly Stated<string>[], award: Stated<string>): Stated<string>[] => {
  const isHere = ({ place }: Stated<string>): boolean => place.line === award.place.line;
  const here = awards.filter(isHere).map(({ value }) => value);
  const elsewhere = here.length === 0 ? awards : awards.filter((each) => !isHere(each));
  const others = new Set(elsewhere.map(({ value }) => value));
  const added = named(here, award.value).filter((value) => !others.has(value));
  return [...elsewhere, ...added.map((value) => ({ value, place: award.place }))];
};
