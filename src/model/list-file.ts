import { rulingsName } from "./ruling.ts";
import { viewsName } from "./view.ts";

/** What the files of lists and libraries end in: a folder is searched for these. */
export const listExtensions = [
  ".md",
  ".markdown",
  ".txt",
  ".org",
  ".rst",
  ".adoc",
  ".textile",
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
/** Pages are lists where they are given themselves; a folder may have them for anything, its own lists written out among others. */
export const pageExtensions = [".html", ".htm"] as const;
export type ListExtension = (typeof listExtensions)[number];

/** Whether a file of a folder is no list but the views that come with one. */
const isViewsFile = (name: string): boolean => name === viewsName || name.endsWith(`.${viewsName}`);

/** Whether a file below a folder holds rulings: "rulings.json", or any JSON in a folder "rulings". The path has forward slashes. */
export const isRulingsFile = (path: string): boolean => {
  const [name, folder] = path.split("/").reverse();
  return name === rulingsName || (folder === "rulings" && name?.endsWith(".json") === true);
};

/** Whether a file that was not named itself, but stands in a folder, is a list by its name. */
export const isListFile = (name: string): boolean => {
  const lower = name.toLowerCase();
  return !isViewsFile(name) && name !== rulingsName && listExtensions.some((extension) => lower.endsWith(extension));
};

/** Whether a folder, or what hides in one, is passed over. */
export const isPassedOver = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** Beyond this no list is written by hand; what is longer is read up to here, with an error that says so. */
export const listLimits = { characters: 40_000_000, lines: 1_000_000 } as const;

const million = 1_000_000;
/** No text within the limits takes more bytes, in whatever encoding; a file that does need not be opened. */
export const mostBytes = 4 * listLimits.characters;

/** Why a file is no list, as what follows "It is", and what to do. */
export interface Refused {
  readonly reason: string;
  readonly remedy: string;
}

/** Null for a text that says something; what is no more than the brackets of JSON says nothing. */
export const refusedForEmptiness = (text: string): Refused | null => {
  if (/[^\s\uFEFF[\]{},]/.test(text)) return null;
  return text.trim() === ""
    ? { reason: "empty: it has no line with text", remedy: "Write an entry in it, or leave it out." }
    : { reason: "empty: there is no record between its brackets", remedy: "Save it again with the works in it, or leave it out." };
};

/** Null for a file of so many bytes that may be a list. */
export const refusedForSize = (bytes: number): Refused | null =>
  bytes <= mostBytes
    ? null
    : {
        reason: `too large: ${(bytes / million).toFixed(0)} MB, and a list may have up to ${String(listLimits.characters / million)} million characters`,
        remedy: "Split it into several lists, or leave it out if it is not a reading list.",
      };
