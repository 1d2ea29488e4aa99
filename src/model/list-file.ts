import { viewsName } from "./view.ts";

/** What the files of lists and libraries end in: a folder is searched for these. */
export const listExtensions = [
  ".md",
  ".markdown",
  ".txt",
  ".bib",
  ".bibtex",
  ".biblatex",
  ".ris",
  ".csv",
  ".tsv",
  ".json",
  ".jsonl",
  ".ndjson",
  ".csljson",
  ".gexf",
  ".graphml",
] as const;
export type ListExtension = (typeof listExtensions)[number];

/** Whether a file of a folder is no list but the views that come with one. */
const isViewsFile = (name: string): boolean => name === viewsName || name.endsWith(`.${viewsName}`);

/** Whether a file that was not named itself, but stands in a folder, is a list by its name. */
export const isListFile = (name: string): boolean => {
  const lower = name.toLowerCase();
  return !isViewsFile(name) && listExtensions.some((extension) => lower.endsWith(extension));
};

/** Whether a folder, or what hides in one, is passed over. */
export const isPassedOver = (name: string): boolean => name.startsWith(".") || name === "node_modules";
