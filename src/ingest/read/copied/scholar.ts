import { whole, withoutBullet, type Copied, type Page } from "./page.ts";

/*
 * What a search in Google Scholar finds, and what a profile there lists. A result is a title over "A Author, B Author… -
 * Venue, 2017 - publisher", the beginning of its text and a row of links.
 */

const name = "\\p{Lu}{1,4}(?:-\\p{Lu}{1,2})?\\s\\p{L}[\\p{L}'’.-]*(?:\\s\\p{L}[\\p{L}'’.-]*){0,3}";
const names = `${name}(?:,\\s${name})*(?:\\s?…|,?\\s\\.\\.\\.)?`;
const byline = new RegExp(`^\\s*(?:[-*+]\\s+)?(${names})\\s+[-–—]\\s+(\\S.*)$`, "u");
const row = new RegExp(`^\\s*${names}\\s*$`, "u");
const host = /^[\w-]+(?:\.[\w-]+)+$|^(?:\p{Lu}[\p{L}&.'’-]*)(?:\s[\p{L}&.'’-]+){0,4}$/u;
const links =
  /\bCited by \d|\bRelated articles\b|\bAll \d+ versions\b|被引用次数|相关文章|^\s*(?:[☆★]\s*)?Save\b|^\s*View as HTML|^\s*Zitiert von|^\s*Cité \d/i;
const download = /^\s*\[(?:PDF|HTML|DOC)\]\s+\S+\.\S+\s*$/i;
const kind = /^(?:\[(?:PDF|HTML|BOOK|B|CITATION|C|DOC|引用|图书)\]\s*)+/i;

interface Byline {
  readonly names: string;
  readonly venue: string;
}

/** "A Author, B Author… - Venue, 2017 - example.org", "A Author - 2001 - Publisher", "A Author - Venue, 2003". */
const parseByline = (line: string): Byline | null => {
  const found = byline.exec(line);
  const parts = found?.[2]?.split(/\s+[-–—]\s+/) ?? [];
  const last = parts.at(-1) ?? "";
  if (found?.[1] === undefined || parts.length === 0 || parts.length > 3) return null;
  const hasHost = host.test(last) && (parts.length > 1 || last.includes("."));
  const where = hasHost ? parts.slice(0, -1) : parts;
  const venue = where.join(" - ").trim();
  return venue === "" || /(?:^|,\s*)(?:19|20)\d{2}$/.test(venue) ? { names: found[1], venue } : null;
};

const results = (copied: Copied): void => {
  const bylines = copied.lines.map((line) => (line.length > 400 ? null : parseByline(line)));
  const titleOf = (at: number): number => {
    let above = at - 1;
    while (above >= 0 && download.test(copied.at(above))) above -= 1;
    return above;
  };
  const titles = new Set(bylines.flatMap((each, at) => (each === null ? [] : [titleOf(at)])));
  bylines.forEach((said, at) => {
    if (said === null) return;
    const above = titleOf(at);
    if (above < 0 || copied.isBlank(above) || copied.isTaken(above)) return;
    copied.title(above, withoutBullet(copied.at(above)).replace(kind, ""));
    const [, where = "", year = ""] = /^(?:(.*?),\s*)?((?:19|20)\d{2})$/.exec(said.venue) ?? [];
    const venue = where.replace(/^arXiv preprint arXiv\s*(?:…|\.{3})$/i, "arXiv");
    copied.say(at, ["Authors", whole(said.names)], ["Venue", venue === "" ? "" : `${venue}, ${year}`], ["Year", year]);
    for (let below = at + 1; below < copied.lines.length && !copied.isBlank(below) && !titles.has(below); below += 1) {
      if (links.test(copied.at(below)) || download.test(copied.at(below))) copied.leave(below, "links of a page");
      else copied.say(below, ["Abstract", copied.at(below)]);
    }
  });
  copied.lines.forEach((line, at) => {
    if (!copied.isTaken(at) && (download.test(line) || links.test(line))) copied.leave(at, "links of a page");
  });
};

interface Cited {
  readonly venue: string;
  readonly year: string;
}

/** "Communications of the ACM 51 (1), 107-113, 2008", how often it was cited, and the year, behind a tab each. */
const parseCited = (line: string): Cited | null => {
  const parts = line.split("\t").map((part) => part.trim());
  const [times = "", year = ""] = parts.slice(-2);
  if (parts.length < 3 || !/^(?:19|20)\d{2}$/.test(year) || !/^(?:\d[\d,]*\*?)?$/.test(times)) return null;
  const where = parts.slice(0, -2).join(" ").trim();
  return { venue: where.replace(/,\s*(?:19|20)\d{2}$/, ""), year };
};

const profile = (copied: Copied): void => {
  copied.lines.forEach((line, at) => {
    const found = parseCited(line);
    const title = at - 2;
    if (/^\s*TITLE\t?/.test(line) && /CITED BY/.test(line)) copied.leave(at, "head of a table");
    if (found === null || title < 0 || !row.test(copied.at(at - 1)) || copied.isBlank(title) || copied.isTaken(title)) return;
    const { venue, year } = found;
    copied.title(title, withoutBullet(copied.at(title)));
    copied.say(at - 1, ["Authors", whole(copied.at(at - 1).trim())]);
    copied.say(at, ["Venue", venue === "" ? "" : `${venue}, ${year}`], ["Year", year]);
  });
};

export const scholarResults: Page = {
  name: "a search in Google Scholar",
  mark: /\s[-–—]\s\S*\.\w{2,}\s*$|\bCited by \d/u,
  rewrite: results,
};
export const scholarProfile: Page = { name: "a profile in Google Scholar", mark: /\t(?:19|20)\d{2}\s*$/, rewrite: profile };
