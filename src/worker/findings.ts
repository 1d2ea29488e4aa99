import type { ListClaims } from "../ingest/claims.ts";
import type { Finding } from "../view/building.ts";

/** As many lines are shown as a reader looks through, and as much of each as fits in a line. */
const shownLines = 20;
const shownLetters = 160;
const shownWrongs = 5;

const different = (values: readonly string[]): number => new Set(values.map((value) => value.toLowerCase())).size;

/** Lines that are not understood are shown as they stand; what may only be meant is of interest where nothing was found. */
const wrongsOf = (problems: ListClaims["problems"], hasWorks: boolean): ListClaims["problems"] =>
  problems.filter(({ rule, level }) => rule !== "line-not-understood" && (level !== "info" || !hasWorks));

export const findingOf = ({ source, works, institutions = [], lines, habits, problems }: ListClaims): Finding => {
  const own = works.filter((work) => work.isReferred !== true);
  const wrongs = wrongsOf(problems, own.length > 0);
  const ofType = (type: string): number => own.filter((work) => work.type === type).length;
  const text = source.text.split(/\r\n?|\n/);
  return {
    path: source.path,
    title: source.title,
    papers: ofType("paper"),
    talks: ofType("talk"),
    software: ofType("software"),
    referred: works.length - own.length,
    institutions: different([...works.flatMap((work) => work.institutions), ...institutions].map(({ value }) => value.text)),
    venues: different(works.flatMap((work) => work.venues.map(({ value }) => `${value.series ?? value.text} ${value.year ?? ""}`))),
    topics: different(works.flatMap((work) => [...work.topics, ...(work.keywords ?? [])].map(({ value }) => value))),
    relations: works.reduce((sum, work) => sum + work.relations.length, 0),
    lines: lines.length,
    unclear: lines
      .filter(({ as }) => as === "unknown")
      .slice(0, shownLines)
      .map(({ line }) => ({ line, text: (text[line - 1] ?? "").trim().slice(0, shownLetters) })),
    unclearLines: lines.filter(({ as }) => as === "unknown").length,
    wrongs: wrongs.slice(0, shownWrongs).map(({ reason, place }) => ({ line: place?.line ?? null, reason })),
    moreWrongs: Math.max(0, wrongs.length - shownWrongs),
    habits,
  };
};
