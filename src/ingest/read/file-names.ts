/*
 * Folders of papers, listed: "19_SOSP_Snap_A_Microkernel_Approach.pdf". Signs stand for the blanks that names of files
 * should not have; what leads to the title, year and venue, keeps its own.
 */

/** A line of one word, behind a bullet or none. */
const oneWord = /^(?<bullet>\s*(?:[-*+•]\s+)?)(?<word>[^\s/]+)\s*$/u;
const year = /^(?:19|20)?\d{2}_/;
const yearAndVenue = /^(?:19|20)?\d{2}_\p{Lu}[\p{L}&-]{1,15}_/u;
const ending = /\.(?:pdf|ps|djvu|epub)$/;

/** "Snap_A_Microkernel": three parts at least. */
const isNamed = (name: string): boolean => {
  const second = name.indexOf("_", name.indexOf("_", 1) + 2);
  return name.includes("_", 1) && second > 0 && second < name.length - 1;
};

/** The line with blanks in the name of a file; null where it has none. */
const withBlanks = (line: string): string | null => {
  const { bullet = "", word = "" } = (line.includes("_") ? oneWord.exec(line)?.groups : undefined) ?? {};
  for (const led of [yearAndVenue.exec(word)?.[0], year.exec(word)?.[0], ""]) {
    const rest = led === undefined ? "" : word.slice(led.length);
    const name = [rest.replace(ending, ""), rest].find(isNamed);
    if (name !== undefined) return `${bullet}${led ?? ""}${name.replace(/_+/g, " ")}`;
  }
  return null;
};

/** So many lines at least, and such a share of all. */
const least = 3;
const share = 0.5;

/** "SOSP_13_Naiad: A Timely Dataflow System", "OSDI-22-Orca: …", "2015_HotOS_At_What_COST": where and when, in one or the other order, before a title; "CS_61_…" is a course. */
const tag =
  /^(?<bullet>\s*(?:[-*+•]\s+)?)(?:(?<year>[0-389]\d|(?:19|20)\d{2})_(?<venue>\p{Lu}[\p{L}&-]{1,15})_|(?<series>\p{Lu}[\p{L}&-]{1,15})(?<sign>[_-])(?<when>[0-389]\d|(?:19|20)\d{2})\k<sign>)(?=[\p{Lu}\p{N}]|\p{Ll}{1,6}\p{Lu})/u;

const mayHaveTag = /_|-\d{2}(?:\d{2})?-/;

/** The line with its tag as most people write it, and with blanks in the name behind that; null where it has no tag. */
const withUsualTag = (line: string): string | null => {
  const found = mayHaveTag.test(line) ? tag.exec(line) : null;
  const { bullet = "", year, venue, series, when } = found?.groups ?? {};
  const written = year ?? when;
  if (found === null || written === undefined) return null;
  const rest = line.slice(found[0].length);
  return `${bullet}${written.slice(-2)}_${venue ?? series ?? ""}_${rest.replace(/^[^\s/]+/, (name) => name.replace(/_+/g, " "))}`;
};

/** Changes the lines in place. */
export const fromFileNames = (lines: string[]): void => {
  const tagged = lines.map(withUsualTag);
  if (tagged.filter((line) => line !== null).length >= least)
    tagged.forEach((line, at) => {
      if (line !== null) lines[at] = line;
    });
  const found = lines.map(withBlanks);
  const some = found.filter((line) => line !== null).length;
  if (some < least || some < lines.filter((line) => line.trim() !== "").length * share) return;
  found.forEach((line, at) => {
    if (line !== null) lines[at] = line;
  });
};
