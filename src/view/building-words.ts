import type { BuildAnswer, BuildStage, Finding } from "./building.ts";
import { counted, joined } from "./words.ts";

/* What is said while lists are read, and of what was found in them. */

const some = (count: number, one: string, many?: string): readonly string[] => (count === 0 ? [] : [counted(count, one, many)]);

/** "23 papers and 2 talks from 14 institutions, 3 venues, 5 topics and 4 relations". */
export const foundIn = (finding: Finding): string => {
  const { papers, talks, software, referred, institutions, venues, topics, relations } = finding;
  const works = [...some(papers, "paper"), ...some(talks, "talk"), ...some(software, "piece of software", "pieces of software")];
  if (works.length === 0) return "no work was recognised in it";
  const rest = [
    ...some(referred, "work referred to", "works referred to"),
    ...some(institutions, "institution"),
    ...some(venues, "venue"),
    ...some(topics, "topic"),
    ...some(relations, "relation"),
  ];
  return rest.length === 0 ? joined(works, "and") : `${joined(works, "and")}; ${joined(rest, "and")}`;
};

/** How many of the lines with text were understood. */
export const understood = ({ lines, unclearLines }: Pick<Finding, "lines" | "unclearLines">): string => {
  if (unclearLines === 0) return lines === 1 ? "its line understood" : `all ${lines} lines understood`;
  return `${unclearLines} of ${counted(lines, "line")} not understood`;
};

const stageWords: Readonly<Record<BuildStage, string>> = {
  reading: "Reading",
  joining: "Joining what the lists say of the same works",
  placing: "Laying out the map",
};

export const progressSaid = (progress: Extract<BuildAnswer, { kind: "progress" }> | null): string => {
  if (progress === null) return "Starting";
  const { stage, done, of } = progress;
  return stage === "reading" && of > 1 ? `${stageWords.reading}, ${done} of ${counted(of, "list")}` : stageWords[stage];
};
