import type { Problem } from "../../model/problem.ts";
import type { WorkClaim } from "../claims.ts";
import { isEntry, isWritten, placeOf, quoted, type Rule } from "./rule.ts";

/** Most entries have what these lack: a share of a list that is left out by habit is no slip. */
const usual = 2 / 3;

const hasVenue = ({ venues }: WorkClaim): boolean => venues.some(({ value }) => value.text !== "" || value.means !== undefined);
const isPreprint = ({ identifiers, links }: WorkClaim): boolean =>
  identifiers.arxiv !== undefined || links.some(({ value }) => value.rel === "arxiv");
/** A post has no venue. */
const isPost = ({ links }: WorkClaim): boolean =>
  links.some(({ value }) => /\bblogs?\b|\b(?:medium|substack|wordpress)\.com\b/i.test(value.url));
const saysWhen = (work: WorkClaim): boolean => work.date !== undefined || work.venues.length > 0;

/** What a list usually says, and the papers of it that do not. */
interface Habit {
  readonly lacks: string;
  readonly without: readonly WorkClaim[];
  /** An entry to write it like. */
  readonly like: WorkClaim | undefined;
}

const habitOf = (papers: readonly WorkClaim[]): Habit => {
  const silent = papers.filter((work) => !hasVenue(work) && !isPreprint(work) && !saysWhen(work));
  const like = papers.find(hasVenue);
  if (like === undefined) return { lacks: "year", without: silent, like: papers.find(saysWhen) };
  const nowhere = papers.filter((work) => !hasVenue(work) && !isPreprint(work));
  // Where most papers are preprints a year says as much as any of them do.
  return papers.filter(hasVenue).length >= papers.length * usual
    ? { lacks: "venue", without: nowhere, like }
    : { lacks: "venue, year or arXiv number", without: silent, like };
};

/** Papers without a venue: each is a slip in a list that gives most of its papers one, else they are said together. */
export const missingVenues: Rule = ({ lists }) =>
  lists.filter(isWritten).flatMap(({ works }): readonly Problem[] => {
    const papers = works.filter((work) => work.type === "paper" && isEntry(work) && !isPost(work));
    const { lacks, without, like } = habitOf(papers);
    if (without.length <= papers.length * (1 - usual)) {
      const remedy = like === undefined ? "Write it behind the title: (OSDI'24)" : `Write it as in line ${String(like.line)}`;
      return without.map((work) => ({
        level: "warning",
        rule: "list/no-venue",
        place: placeOf(work),
        reason: `No ${lacks} is read for ${quoted(work.title)}, though most others of this list have one. ${remedy}.`,
      }));
    }
    const reason = `No ${lacks} is read for ${String(without.length)} of the ${String(papers.length)} papers of this list. Where they appeared would tell them from others of their names.`;
    return without.map((work) => ({ level: "info", rule: "list/no-venue", place: placeOf(work), reason }));
  });
