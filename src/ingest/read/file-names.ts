/*
 * Folders of papers, listed: "19_SOSP_Snap_A_Microkernel_Approach.pdf". Signs stand for the blanks that names of files
 * should not have; what leads to the title, year and venue, keeps its own.
 */

const named =
  /^(?<bullet>\s*(?:[-*+•]\s+)?)(?<led>(?:(?:19|20)?\d{2}_(?:\p{Lu}[\p{L}&-]{1,15}_)?)?)(?<name>[^\s/]+_[^\s/]+_[^\s/]+?)(?:\.(?:pdf|ps|djvu|epub))?\s*$/u;

/** So many lines at least, and such a share of all. */
const least = 3;
const share = 0.5;

/** Changes the lines in place. */
export const fromFileNames = (lines: string[]): void => {
  const found = lines.map((line) => (line.includes("_") ? named.exec(line)?.groups : undefined));
  const some = found.filter((groups) => groups !== undefined).length;
  if (some < least || some < lines.filter((line) => line.trim() !== "").length * share) return;
  found.forEach((groups, at) => {
    if (groups !== undefined) lines[at] = `${groups["bullet"] ?? ""}${groups["led"] ?? ""}${(groups["name"] ?? "").replace(/_+/g, " ")}`;
  });
};
